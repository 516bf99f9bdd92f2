#include "engine/compare/disputes/withheld.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/lexicon/word_kinds.h"

namespace claimdiff {
namespace {

// How far a noun that heads what is withheld may stand from the verb, and how
// long a phrase for whoever does not get it is.
constexpr uint32_t kHeadReach = 4;
constexpr uint32_t kReceiverReach = 7;

constexpr std::string_view kReceivers[] = {"her",  "him", "me",
                                           "them", "us",  "you"};
// Before a noun.
constexpr std::string_view kDeterminers[] = {
    "a",    "an",  "another", "any",  "both",  "each",  "her",
    "his",  "its", "my",      "more", "no",    "our",   "some",
    "such", "the", "their",   "this", "those", "these", "your"};

bool HeadsWithheld(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < std::min(end, first + kHeadReach); ++t) {
    if (EndsNounPhrase(claim.norm(t))) return false;
    if (DenialRole(claim.norm(t)) == "bar") return true;
  }
  return false;
}

// Somebody: a name, or a noun for people.
bool CanReceive(const ClaimView& claim, uint32_t t) {
  const std::string_view norm = claim.norm(t);
  if (IsClaimNoun(norm)) return false;
  if (claim.token(t).capitalized) return true;
  const WordKind kind = KindOf(norm);
  return IsKindOf(kind, "person") || IsKindOf(kind, "group");
}

}  // namespace

bool IsWithheld(const ClaimView& claim, uint32_t first, uint32_t end) {
  if (first >= end) return false;
  if (HeadsWithheld(claim, first, end)) return true;
  // "Her the post" and "her account" part by what follows.
  if (IsOneOf(claim.norm(first), kReceivers)) {
    if (first + 1 >= end || claim.token(first + 1).kind != TokenKind::kWord ||
        EndsNounPhrase(claim.norm(first + 1))) {
      return false;
    }
    return claim.norm(first) != "her" ||
           IsOneOf(claim.norm(first + 1), kDeterminers);
  }
  uint32_t noun = kNoToken;  // the last one of the phrase
  for (uint32_t t = first; t < std::min(end, first + kReceiverReach); ++t) {
    const std::string_view norm = claim.norm(t);
    if (EndsNounPhrase(norm)) return false;
    const bool determiner = IsOneOf(norm, kDeterminers);
    // "The crew the right", but "the captain's the only one".
    if (determiner && noun != kNoToken) {
      return noun + 1 == t && CanReceive(claim, noun);
    }
    if (claim.IsContentWord(t)) {
      noun = t;
    } else if (claim.token(t).kind != TokenKind::kWord) {
      if (norm != ".") return false;  // "Mr. Okri"
    }
  }
  return false;
}

}  // namespace claimdiff
