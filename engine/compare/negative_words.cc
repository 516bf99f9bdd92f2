#include "engine/compare/negative_words.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "engine/compare/word_kinds.h"
#include "engine/compare/word_likeness.h"
#include "engine/compare/word_regions.h"

namespace claimdiff {
namespace {

// Verbs that negate without a cue that would tell, and what is like them.
constexpr std::string_view kNegative[] = {
    "avoid", "ban",  "cut",     "decline", "deny",   "fail",   "forbid",
    "free",  "lack", "prevent", "refuse",  "reject", "run out"};

bool IsNegative(std::string_view words) {
  return std::any_of(std::begin(kNegative), std::end(kNegative),
                     [words](std::string_view verb) {
                       return CompareWords(words, verb) == WordLikeness::kSame;
                     });
}

// "Unaided", "wordless": an adjective that negates the word it is made of.
bool IsNegatedForm(std::string_view word) {
  constexpr std::string_view kUn = "un", kLess = "less";
  constexpr size_t kShortest = 3;  // bytes of that word
  if (word.size() < kLess.size() + kShortest || !KindOf(word).Can('a')) {
    return false;
  }
  return (word.substr(0, kUn.size()) == kUn &&
          KindOf(word.substr(kUn.size())).known()) ||
         (word.substr(word.size() - kLess.size()) == kLess &&
          KindOf(word.substr(0, word.size() - kLess.size())).known());
}

}  // namespace

bool IsFacedByNegative(const PairView& pair, bool on_left,
                       const Negation& cue) {
  const ClaimView& other = on_left ? *pair.right : *pair.left;
  const auto says_no = [&](uint32_t t) {
    if (!other.IsContentWord(t)) return false;
    if (IsNegative(other.norm(t)) || IsNegatedForm(other.norm(t))) return true;
    return other.Holds(t + 1) && IsNegative(std::string(other.norm(t)) + " " +
                                            std::string(other.norm(t + 1)));
  };
  const std::vector<WordRegion> regions = RegionsOf(pair);
  return std::any_of(regions.begin(), regions.end(), [&](const WordRegion& r) {
    const auto& own = on_left ? r.left : r.right;
    const auto& theirs = on_left ? r.right : r.left;
    return std::find(own.begin(), own.end(), cue.first_token) != own.end() &&
           std::any_of(theirs.begin(), theirs.end(), says_no);
  });
}

}  // namespace claimdiff
