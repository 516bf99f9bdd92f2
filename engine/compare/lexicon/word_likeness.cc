#include "engine/compare/lexicon/word_likeness.h"

#include <algorithm>
#include <cstddef>

#include "engine/compare/lexicon/word_classes.h"
#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

// Words that begin alike this far, or for this share of the shorter one, are
// taken for one stem.
constexpr size_t kSharedLetters = 4;
constexpr double kSharedShare = 0.6;
// A noun with a shorter path is too wide to stand for one below it: "thing".
constexpr size_t kNarrow = 5;

bool BeginAlike(std::string_view a, std::string_view b) {
  const size_t shorter = std::min(a.size(), b.size());
  const auto shared = static_cast<size_t>(
      std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first -
      a.begin());
  return shared >= kSharedLetters &&
         static_cast<double>(shared) >= kSharedShare * shorter;
}

}  // namespace

WordLikeness CompareWords(std::string_view a, std::string_view b) {
  const LexicalRelation relation = RelateWords(a, b);
  // "powerful" and "powerless" begin alike.
  if (relation == LexicalRelation::kAntonym) return WordLikeness::kOther;
  const bool phrases = a.find(' ') != std::string_view::npos ||
                       b.find(' ') != std::string_view::npos;
  if (!phrases && (WordKey(a) == WordKey(b) || BeginAlike(a, b) ||
                   StemWord(a) == StemWord(b))) {
    return WordLikeness::kSame;
  }
  if (relation != LexicalRelation::kNone &&
      relation != LexicalRelation::kNear) {
    return WordLikeness::kSame;
  }
  if (RelateInClasses(a, b) == ClassRelation::kOne) return WordLikeness::kSame;
  const std::string_view left = KindOf(a).path;
  const std::string_view right = KindOf(b).path;
  if (std::min(left.size(), right.size()) >= kNarrow && IsAbove(left, right)) {
    return WordLikeness::kSame;
  }
  return relation == LexicalRelation::kNear ? WordLikeness::kNear
                                            : WordLikeness::kOther;
}

}  // namespace claimdiff
