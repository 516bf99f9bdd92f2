#include "engine/compare/disputes/denied_deeds.h"

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/wording/region_words.h"

namespace claimdiff {
namespace {

constexpr std::string_view kGerund = "ing";
// Before the verb of the deed: "denied ever having been seen taking".
constexpr std::string_view kBefore[] = {"ever",   "had",       "has", "have",
                                        "having", "knowingly", "that"};
constexpr std::string_view kOfHimself[] = {"he", "it", "she", "they"};
// What ends the object: a clause of its own, or another phrase.
constexpr std::string_view kEnds[] = {
    "after", "and",   "as",  "because", "before", "by", "for",
    "from",  "in",    "on",  "or",      "that",   "to", "when",
    "while", "which", "who", "whose",   "with"};
// Between a doer's name and his verb: "Okri, the mayor of Ellan, had then".
constexpr uint32_t kVerbReach = 6;    // tokens
constexpr uint32_t kObjectReach = 8;  // tokens

bool IsGerund(std::string_view norm) {
  return norm.size() > kGerund.size() + 1 &&
         norm.substr(norm.size() - kGerund.size()) == kGerund;
}

// The key under which words of one base form meet; empty where it is none.
std::string KeyOf(const ClaimView& claim, uint32_t t) {
  const std::vector<MatterWord> words = MatterWords(claim, t, t + 1);
  return words.empty() ? std::string() : words.front().key;
}

// "Took" and "taking".
bool IsOneWord(const ClaimView& a, uint32_t at, const ClaimView& b,
               uint32_t there) {
  const std::string key = KeyOf(a, at);
  return !key.empty() && key == KeyOf(b, there);
}

// "Fired" and "shooting" too.
bool IsOneDeed(const ClaimView& a, uint32_t at, const ClaimView& b,
               uint32_t there) {
  return IsOneWord(a, at, b, there) ||
         CompareWords(a.norm(at), b.norm(there)) == WordLikeness::kSame;
}

}  // namespace

std::optional<DeniedDeed> FindDeniedDeed(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  uint32_t t = denial.first_token;
  bool finite = false;  // "having shot", "that he ever shot"
  for (; t < denial.end_token; ++t) {
    const std::string_view norm = claim.norm(t);
    const bool of_himself = IsOneOf(norm, kOfHimself) &&
                            t == denial.first_token + 1 &&
                            claim.norm(t - 1) == "that";
    if (!of_himself && !IsOneOf(norm, kBefore)) break;
    finite |= of_himself || norm == "having";
  }
  if (t >= denial.end_token || !claim.IsContentWord(t) ||
      !(finite || IsGerund(claim.norm(t)))) {
    return std::nullopt;
  }
  return FindDeed(claim, t, denial.end_token);
}

std::optional<DeniedDeed> FindDeed(const ClaimView& claim, uint32_t verb,
                                   uint32_t end) {
  DeniedDeed deed;
  deed.verb = verb;
  deed.object = verb;
  for (uint32_t t = verb + 1; t < end; ++t) {
    if (claim.token(t).kind != TokenKind::kWord ||
        (deed.object != deed.verb && IsOneOf(claim.norm(t), kEnds))) {
      break;
    }
    if (claim.IsContentWord(t)) deed.object = t;
  }
  if (deed.object == deed.verb) return std::nullopt;
  return deed;
}

bool TellsOf(const ClaimView& claim, uint32_t doer, const DeniedDeed& deed,
             const ClaimView& denier) {
  for (uint32_t t = doer + 1; t <= doer + kVerbReach && claim.Holds(t); ++t) {
    if (claim.norm(t) == ".") return false;
    if (!claim.IsContentWord(t) || !IsOneDeed(denier, deed.verb, claim, t)) {
      continue;
    }
    for (uint32_t o = t + 1; o <= t + kObjectReach && claim.Holds(o); ++o) {
      if (claim.IsContentWord(o) && IsOneWord(denier, deed.object, claim, o)) {
        return true;
      }
    }
    return false;
  }
  return false;
}

}  // namespace claimdiff
