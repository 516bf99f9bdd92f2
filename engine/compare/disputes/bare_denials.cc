#include "engine/compare/disputes/bare_denials.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/spoken_words.h"
#include "engine/compare/view/claim_matter.h"

namespace claimdiff {
namespace {

// Words before a noun for a claim that point to it and say nothing of it.
constexpr std::string_view kPointing[] = {"earlier",  "latest", "new",
                                          "previous", "recent", "repeated",
                                          "same",     "such",   "various"};
// "Those claims about the pier" are what was told of the pier just before.
constexpr std::string_view kDemonstratives[] = {"such", "that", "these", "this",
                                                "those"};
// Whose a claim is is not said by the order of the text; "its" is a thing's.
constexpr std::string_view kUnclearOwners[] = {"her", "his", "its", "my",
                                               "our"};
constexpr std::string_view kThem[] = {"her",        "herself", "him", "himself",
                                      "it",         "itself",  "me",  "them",
                                      "themselves", "us"};
// Where and when it was denied, and no matter of the claim.
constexpr std::string_view kOccasions[] = {
    "afternoon", "briefing",   "call",     "conference", "court",
    "email",     "evening",    "facebook", "friday",     "hearing",
    "interview", "interviews", "letter",   "monday",     "morning",
    "news",      "night",      "post",     "press",      "radio",
    "saturday",  "statement",  "sunday",   "television", "thursday",
    "today",     "tuesday",    "tv",       "tweet",      "tweets",
    "twitter",   "wednesday",  "yesterday"};
constexpr std::string_view kCopulas[] = {"are", "as", "is", "was", "were"};
constexpr std::string_view kBeforeOccasion[] = {"at", "during", "in", "on"};
constexpr std::string_view kReports[] = {"article", "coverage", "report",
                                         "reports", "stories",  "story"};
constexpr std::string_view kPersons[] = {"he", "she"};
constexpr std::string_view kMedia[] = {
    "broadcaster", "channel",   "daily",  "journal", "magazine",
    "network",     "newspaper", "outlet", "paper",   "station",
    "tabloid",     "website",   "weekly"};
constexpr std::string_view kFaults[] = {
    "guilt",   "impropriety", "improprieties", "misconduct", "malfeasance",
    "misdeed", "misdeeds",    "wrong",         "wrongdoing", "wrongdoings"};
constexpr std::string_view kOfAFault[] = {
    "any",  "anything", "all",    "being", "did", "do",  "doing",
    "done", "had",      "having", "has",   "of",  "that"};

// Where what is said of the claim begins: behind "claims" in "the claims were
// false", "the claims “unworthy” and “false”"; at the end where nothing is, and
// with a pronoun: "it is a lie of the press" is another thing's.
uint32_t EndOfSubject(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  if (denial.rule == "disputed/denied") return denial.end_token;
  const uint32_t behind = claim.doc->TokenAt(denial.cue.end);
  // "It is false that ..." goes on with the matter.
  if (behind < denial.end_token && claim.norm(behind) == "that") {
    return denial.end_token;
  }
  bool named = false;
  uint32_t t = denial.first_token;
  for (; t < denial.end_token && claim.token(t).span.begin < denial.cue.begin;
       ++t) {
    named |= IsClaimNoun(claim.norm(t));
    if (named && (claim.token(t).kind == TokenKind::kQuote ||
                  IsOneOf(claim.norm(t), kCopulas))) {
      break;
    }
  }
  return named ? t : denial.end_token;
}

// Whether the preposition at `t` leads to when, where or against whom.
bool BeginsAdjunct(const ClaimView& claim, uint32_t t, uint32_t end) {
  if (t + 1 >= end) return false;
  if (claim.norm(t) == "against") return IsOneOf(claim.norm(t + 1), kThem);
  if (!IsOneOf(claim.norm(t), kBeforeOccasion)) return false;
  for (uint32_t i = t + 1; i < std::min(end, t + 4); ++i) {
    if (IsOneOf(claim.norm(i), kOccasions)) return true;
  }
  return false;
}

// "That claim", but "that claims were made".
bool PointsAt(const ClaimView& claim, uint32_t noun) {
  const std::string_view before = claim.norm(noun - 1);
  return IsOneOf(before, kDemonstratives) &&
         (before != "that" || claim.norm(noun).back() != 's');
}

// The token behind the noun for a claim, where nothing of its matter follows.
uint32_t EndOfPhrase(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; ++t) {
    if (!IsClaimNoun(claim.norm(t))) continue;
    const bool demonstrative = t > first && PointsAt(claim, t);
    if (demonstrative || claim.norm(t + 1 < end ? t + 1 : t) == ",") {
      return t + 1;
    }
    for (uint32_t i = t + 1; i < end; ++i) {
      if (BeginsAdjunct(claim, i, end)) return i;
      if (claim.IsContentWord(i)) break;
    }
    return end;
  }
  return end;
}

// "That that was the case", "that this was so".
bool AffirmsOnly(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  const uint32_t size = denial.end_token - denial.first_token;
  if (size < 3 || size > 6) return false;
  const uint32_t last = denial.end_token - 1;
  uint32_t t = denial.first_token;
  if (claim.norm(t) == "that") ++t;
  if (!PointsBack(claim.norm(t))) return false;
  return claim.norm(last) == "so" || claim.norm(last) == "true" ||
         (claim.norm(last) == "case" && claim.norm(last - 1) == "the");
}

bool IsAdverb(std::string_view norm) {
  return norm.size() > 4 && norm.substr(norm.size() - 2) == "ly";
}

// "She just made it up": the one who said so, and not what.
bool BlamesAPerson(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  uint32_t t = denial.first_token;
  while (t < denial.end_token && claim.token(t).kind == TokenKind::kQuote) ++t;
  if (denial.rule != "disputed/untrue" || t >= denial.end_token ||
      !IsOneOf(claim.norm(t), kPersons)) {
    return false;
  }
  for (++t; t < denial.end_token; ++t) {
    if (claim.IsContentWord(t) && !IsAdverb(claim.norm(t)) &&
        !denial.cue.Contains(claim.token(t).span)) {
      return false;
    }
  }
  return true;
}

// "The newspaper's": some medium, named elsewhere. `behind` is behind whose it
// is.
bool IsOfAMedium(const Denial& denial, uint32_t behind) {
  return behind >= denial.first_token + 2 &&
         IsOneOf(denial.claim->norm(behind - 2), kMedia);
}

}  // namespace

Pointing PointsTo(const Denial& denial) {
  if (AffirmsOnly(denial)) return Pointing::kToAClaim;
  if (BlamesAPerson(denial)) return Pointing::kToAPerson;
  const ClaimView& claim = *denial.claim;
  const uint32_t first = BehindOwner(denial);
  const uint32_t end = EndOfPhrase(claim, first, EndOfSubject(denial));
  bool points = false;
  bool report = IsOfAMedium(denial, first);
  bool definite = first > denial.first_token;
  for (uint32_t t = first; t < end; ++t) {
    const std::string_view norm = claim.norm(t);
    if (IsOneOf(norm, kUnclearOwners)) return Pointing::kNowhere;
    definite |= PointsBack(norm) || norm == "their";
    if (DenialRole(norm) == "telling" && !definite) {
      if (!IsOneOf(norm, kReports)) return Pointing::kNowhere;
      report = true;
    }
    points |= IsClaimNoun(norm) || PointsBack(norm);
  }
  for (const MatterWord& word : MatterWords(claim, first, end)) {
    const std::string_view norm = claim.norm(word.token);
    if (!IsOneOf(norm, kPointing) && !IsClaimNoun(norm) && !IsAdverb(norm) &&
        !denial.cue.Contains(claim.token(word.token).span)) {
      return Pointing::kNowhere;
    }
  }
  if (!points) return Pointing::kNowhere;
  return report ? Pointing::kToAReport : Pointing::kToAClaim;
}

bool PointsToContentions(const Denial& denial) {
  if (PointsTo(denial) != Pointing::kToAClaim) return false;
  for (uint32_t t = denial.first_token; t < denial.end_token; ++t) {
    if (DenialRole(denial.claim->norm(t)) == "contention") return true;
  }
  return false;
}

bool DeniesAllFault(const Denial& denial) {
  const ClaimView& claim = *denial.claim;
  if (denial.rule != "disputed/denied") return false;
  for (uint32_t t = denial.first_token; t < denial.end_token; ++t) {
    const std::string_view norm = claim.norm(t);
    if (IsOneOf(norm, kFaults)) return true;
    if (claim.IsContentWord(t) && !IsOneOf(norm, kOfAFault)) return false;
  }
  return false;
}

}  // namespace claimdiff
