#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTE_TARGETS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTE_TARGETS_H_

// Which claim of an article a denial is about.
//
//   <Okri> {denied} [that the port ignored storm warnings]
//       <Ruiz> {said} [the port ignored storm warnings for a week]   this one
//       <Ruiz> {said} [the port is for sale]                         no

#include "engine/compare/disputes/claims_at_issue.h"
#include "engine/compare/disputes/denials.h"
#include "engine/compare/view/compare_settings.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// A claim that is contradicted; null: none is.
struct Target {
  const ClaimView* claim = nullptr;
  double score = 0;
};

class DisputeTargets {
 public:
  // Both must outlive it.
  DisputeTargets(const ClaimsAtIssue& claims, const CompareSettings& settings)
      : claims_(claims), settings_(settings) {}

  // The best of an article's claims that the denial may be about: one, though
  // the article may relay several tellings. The denial speaks of its speaker's
  // words (see spoken_words.h), or both name each other, and some of the matter
  // is shared; or most of the matter is, the rarest word with it; or the claim
  // tells of the deed that is denied (see denied_deeds.h). Linear in the
  // article's claims.
  Target Find(const ClaimsAtIssue::Claims& article, const Denial& denial) const;

  // Whether another speaker's claim, no denial itself, may be contradicted.
  bool MayDispute(const Denial& denial, const ClaimView& other) const;

  // Whether `a` is the likelier target of a denial. Ties go to the earlier
  // place in the text: whatever the order of the sources.
  bool IsBetter(const Target& a, const Target& b) const;

 private:
  bool NegatesMatter(const Denial& denial, const ClaimView& other) const;
  bool MayBeOne(const ClaimView& claim, const ClaimView& other) const;

  const ClaimsAtIssue& claims_;
  const CompareSettings& settings_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DISPUTE_TARGETS_H_
