#include "engine/compare/view/claim_tone.h"

#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ClaimToneTest, TheClaimsOwnClassGoesBeforeThatOfItsCue) {
  v1::Claim claim;
  ClaimView view;
  view.claim = &claim;
  EXPECT_EQ(ToneOfClaim(view), CueTone::kNone);
  claim.mutable_attribution()->set_cue_lemma("reject");
  EXPECT_EQ(ToneOfClaim(view), CueTone::kDenial);
  claim.mutable_attribution()->set_cue_class(v1::CUE_CLASS_OPINION);
  EXPECT_EQ(ToneOfClaim(view), CueTone::kOpinion);
}

}  // namespace
}  // namespace claimdiff
