#include "engine/extract/spans/frame_confidence.h"

#include "engine/extract/crf/cue_odds.h"
#include "engine/language/syntax/syntax.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "Go home," Choe said. He hopes so.
//  0        5    6
class FrameConfidenceTest : public testing::Test {
 protected:
  FrameConfidenceTest()
      : doc_(Document::Parse("\"Go home,\" Choe said. He hopes so.")) {
    const std::vector<TokenSyntax> syntax(doc_.tokens().size());
    FindFacts(doc_, 0, syntax, CueOddsTable(), &facts_);
  }

  static Frame Sure() {
    Frame frame;
    frame.score = 0.95f;
    frame.posterior = 0.9f;
    frame.source = TokenRange{5, 6};
    frame.cue = {6, 7};
    frame.content = {{0, 5}};
    return frame;
  }

  Document doc_;
  ParagraphFacts facts_;
};

TEST_F(FrameConfidenceTest, EveryDoubtLowersIt) {
  const float sure = FrameConfidence(facts_, Sure());
  EXPECT_GT(sure, 0.9f);
  EXPECT_LT(sure, 1.0f);
  Frame less = Sure();
  less.score = 0.6f;
  EXPECT_LT(FrameConfidence(facts_, less), sure);
  less = Sure();
  less.posterior = 0.2f;
  EXPECT_LT(FrameConfidence(facts_, less), sure);
  less = Sure();
  less.borrowed_source = true;
  EXPECT_LT(FrameConfidence(facts_, less), sure);
  less = Sure();
  less.source.reset();
  EXPECT_LT(FrameConfidence(facts_, less), sure);
  less = Sure();
  less.content = {{8, 10}};  // not in quotes
  EXPECT_LT(FrameConfidence(facts_, less), sure);
}

TEST_F(FrameConfidenceTest, EveryFeatureIsRead) {
  Frame frame = Sure();
  frame.borrowed_source = true;
  frame.content.push_back({8, 10});
  const ConfidenceFeatures features = ConfidenceFeaturesOf(facts_, frame);
  EXPECT_NEAR(features[kCueOdds], 2.94, 0.01) << "19 to 1";
  EXPECT_NEAR(features[kReading], -0.105, 0.001);
  EXPECT_EQ(features[kSourceIsBorrowed], 1);
  EXPECT_EQ(features[kSourceIsMissing], 0);
  EXPECT_EQ(features[kContentInPieces], 1);
  EXPECT_EQ(features[kContentQuoted], 1);
  EXPECT_EQ(ConfidenceFeatureName(kContentQuoted), "content quoted");
}

TEST_F(FrameConfidenceTest, IsAShareWhateverTheModelsSay) {
  Frame frame = Sure();
  for (const float score : {0.0f, 0.5f, 1.0f}) {
    for (const float posterior : {0.0f, 1e-30f, 1.0f}) {
      frame.score = score;
      frame.posterior = posterior;
      const float confidence = FrameConfidence(facts_, frame);
      EXPECT_GT(confidence, 0.0f);
      EXPECT_LT(confidence, 1.0f);
    }
  }
}

}  // namespace
}  // namespace claimdiff
