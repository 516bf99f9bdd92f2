#include "engine/compare/disputes/spoken_words.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/language/names/names.h"
#include "engine/language/tones/cue_tones.h"
#include "engine/language/words/lemmas.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// In tokens: from "Ruiz's" to its noun, from a noun to "by" or "that", from a
// name to its verb.
constexpr uint32_t kNounReach = 4;
constexpr uint32_t kPhraseReach = 8;
constexpr uint32_t kVerbReach = 3;

// Nouns whose "of" leads to who speaks: "the remarks of the mayor", but "the
// description of the mayor".
constexpr std::string_view kSpeakersOwn[] = {
    "accusation", "accusations", "allegation", "allegations", "assertion",
    "assertions", "claim",       "claims",     "comment",     "comments",
    "remark",     "remarks",     "statement",  "statements",  "testimony"};
// Verbs that take a noun for a claim beside those of reporting: "the charge
// that Ruiz made".
constexpr std::string_view kGiving[] = {"give", "make", "offer", "spread"};
class Reader {
 public:
  Reader(const std::vector<std::string>& name, const Denial& denial)
      : name_(name), denial_(denial), claim_(*denial.claim) {}

  bool IsSpokenBy(uint32_t mention) const {
    uint32_t first = mention, end = mention + 1;
    while (end < denial_.end_token && IsNameWord(end)) ++end;
    while (first > denial_.first_token && IsBeforeName(first - 1)) --first;
    return OwnsNoun(end) || IsAuthor(first) || SaysIt(first, end) ||
           IsBeforeCue(first, end);
  }

 private:
  bool IsNameWord(uint32_t t) const {
    return std::find(name_.begin(), name_.end(), FoldKey(claim_.written(t))) !=
           name_.end();
  }

  // "the mayor, Ana": what leads up to a surname.
  bool IsBeforeName(uint32_t t) const {
    const std::string_view norm = claim_.norm(t);
    return IsNameWord(t) || norm == "the" || norm == "," || norm == "." ||
           (NameWordKinds(norm) & (kHonorific | kRole)) != 0;
  }

  bool NamesClaim(uint32_t t) const {
    return IsClaimNoun(claim_.norm(t)) ||
           denial_.cue.Contains(claim_.token(t).span);
  }

  // "Ruiz's latest account", "a Harbor Post report".
  bool OwnsNoun(uint32_t end) const {
    if (end >= denial_.end_token) return false;
    if (!IsPossessive(claim_.norm(end))) return IsClaimNoun(claim_.norm(end));
    const uint32_t to = std::min(denial_.end_token, end + 1 + kNounReach);
    for (uint32_t t = end + 1; t < to; ++t) {
      if (IsClaimNoun(claim_.norm(t))) return true;
      if (EndsNounPhrase(claim_.norm(t))) break;
    }
    return false;
  }

  // "the account of the pier by Ruiz", "remarks of Ruiz".
  bool IsAuthor(uint32_t first) const {
    if (first < denial_.first_token + 2) return false;
    const std::string_view link = claim_.norm(first - 1);
    if (link == "of") return IsOneOf(claim_.norm(first - 2), kSpeakersOwn);
    if (link != "by" && link != "from") return false;
    return AnyBefore(first - 1, [&](uint32_t t) { return NamesClaim(t); });
  }

  // "what Ruiz said", "the charge that Ruiz had made".
  bool SaysIt(uint32_t first, uint32_t end) const {
    if (first == denial_.first_token) return false;
    uint32_t opening = first - 1;
    if (claim_.norm(opening) == "that" && opening > denial_.first_token) {
      --opening;
    }
    if (claim_.norm(opening) != "what" && !IsClaimNoun(claim_.norm(opening))) {
      return false;
    }
    const uint32_t to = std::min(denial_.end_token, end + kVerbReach);
    for (uint32_t t = end; t < to; ++t) {
      const std::string base = VerbBase(claim_.norm(t));
      if (ToneOf(base) == CueTone::kNone && !IsOneOf(base, kGiving)) continue;
      // "The charge that Ruiz made a deal" is somebody else's.
      return claim_.norm(opening) == "what" || t + 1 >= denial_.end_token ||
             !claim_.Holds(t + 1) || IsVerbBehind(t + 1);
    }
    return false;
  }

  // "... made was", "... made are": nothing is made but the claim itself.
  bool IsVerbBehind(uint32_t t) const {
    for (std::string_view form :
         {"is", "are", "was", "were", "has", "have", "had", ",", "."}) {
      if (claim_.norm(t) == form) return true;
    }
    return false;
  }

  // "Ruiz lied when", "Ruiz is not accurate": untrue is what she says, but not
  // in "the report that names Ruiz is not true".
  bool IsBeforeCue(uint32_t first, uint32_t end) const {
    if (AnyBefore(first, [&](uint32_t t) { return NamesClaim(t); })) {
      return false;
    }
    const uint32_t to = std::min(denial_.end_token, end + kNounReach);
    for (uint32_t t = end; t < to; ++t) {
      if (denial_.cue.Contains(claim_.token(t).span)) return true;
      if (IsPossessive(claim_.norm(t)) ||
          (t > end && EndsNounPhrase(claim_.norm(t)))) {
        break;
      }
    }
    return false;
  }

  template <typename Test>
  bool AnyBefore(uint32_t end, Test test) const {
    const uint32_t from = std::max(denial_.first_token,
                                   end > kPhraseReach ? end - kPhraseReach : 0);
    for (uint32_t t = from; t < end; ++t) {
      if (test(t)) return true;
    }
    return false;
  }

  const std::vector<std::string>& name_;
  const Denial& denial_;
  const ClaimView& claim_;
};

}  // namespace

uint32_t BehindOwner(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  uint32_t behind = denial.first_token;
  for (uint32_t t = denial.first_token; t < denial.end_token; ++t) {
    if (IsClaimNoun(claim.norm(t))) {
      const bool joined = t > denial.first_token &&
                          claim.token(t - 1).capitalized &&
                          claim.IsContentWord(t - 1);
      return joined ? t : behind;
    }
    if (IsPossessive(claim.norm(t))) {
      behind = t + 1;
    } else if (EndsNounPhrase(claim.norm(t))) {
      behind = denial.first_token;  // what is owned is another thing
    }
  }
  return denial.first_token;
}

bool ContradictsWordsOf(const std::vector<std::string>& name,
                        const Denial& denial) {
  const Reader reader(name, denial);
  uint32_t from = denial.first_token;
  while (from < denial.end_token) {
    const uint32_t mention =
        FindMention(name, *denial.claim, from, denial.end_token);
    if (mention == kNoToken) return false;
    if (reader.IsSpokenBy(mention)) return true;
    from = mention + 1;
  }
  return false;
}

}  // namespace claimdiff
