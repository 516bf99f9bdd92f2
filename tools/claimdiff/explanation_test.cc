#include "tools/claimdiff/explanation.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ExplanationTest, ShowsTheEvidenceOfAlignedPairs) {
  v1::ComparisonReport report;
  EXPECT_EQ(RenderExplanation(report), "");
  v1::ClaimPair& pair = *report.add_pairs();
  pair.set_left_claim_id("gull\x1B#0");
  pair.set_right_claim_id("tern#0");
  pair.set_similarity(0.926);
  v1::PairEvidence& stem = *pair.add_evidence();
  stem.set_feature("stem:moratorium");
  stem.set_weight(2.1);
  v1::PairEvidence& speaker = *pair.add_evidence();
  speaker.set_feature("speaker");
  speaker.set_weight(-0.4);
  EXPECT_EQ(RenderExplanation(report), "");
  pair.set_aligned(true);
  EXPECT_EQ(RenderExplanation(report),
            "\nWhy claims were lined up\n"
            "\ngull<U+001B>#0 ~ tern#0  similarity 0.93\n"
            "  +2.10  stem:moratorium\n"
            "  -0.40  speaker\n");
}

}  // namespace
}  // namespace claimdiff
