#include "tools/train/confidence_fit.h"

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "engine/base/span.h"
#include "engine/extract/crf/crf_model.h"
#include "engine/extract/crf/cue_odds.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/spans/cue_columns.h"
#include "gtest/gtest.h"
#include "tools/train/crf_trainer.h"
#include "tools/train/extraction_sample.h"

namespace claimdiff {
namespace {

// "NAME said the NOUN had failed." with its gold.
AttributedArticle MakeArticle(const std::string& name,
                              const std::string& noun) {
  AttributedArticle article;
  const std::string content = "the " + noun + " had failed";
  article.text = name + " said " + content + ".";
  const auto span = [&](const std::string& words) {
    const uint32_t begin = static_cast<uint32_t>(article.text.find(words));
    return ByteSpan{begin, begin + static_cast<uint32_t>(words.size())};
  };
  article.attributions = {{span(name), span("said"), {span(content)}}};
  return article;
}

std::vector<AttributedArticle> Articles() {
  std::vector<AttributedArticle> articles;
  for (const char* name : {"Choe", "Ruiz", "Lind", "Okafor"}) {
    for (const char* noun : {"talks", "pumps"}) {
      articles.push_back(MakeArticle(name, noun));
    }
  }
  return articles;
}

std::string TrainSmall(const std::vector<uint32_t>& cue_odds,
                       const std::vector<TrainingSequence>& sequences) {
  CrfModelParts parts;
  parts.templates = "tag\nrel\nword\nword@-1\n> bias\n";
  parts.cue_odds = cue_odds;
  CrfTrainingOptions options;
  options.bits = parts.bits = 10;
  options.pair_bits = parts.pair_bits = 4;
  options.passes = 20;
  options.rate = 0.5f;
  const auto templates = FeatureTemplates::Parse(
      parts.templates, ParagraphColumnNames(), CueColumnNames());
  TrainCrf(*templates, sequences, options, &parts.weights, &parts.pair_weights);
  return EncodeCrfModel(parts);
}

TEST(ConfidenceFitTest, FramesAreFoundAndJudged) {
  std::vector<AttributedArticle> articles = Articles();
  const SyntaxAnalyzer& analyzer = SyntaxAnalyzer::Default();
  const auto odds = LearnCueOdds(articles, analyzer);
  auto sample =
      MakeSample(articles, analyzer, CueOddsTable(odds.data(), odds.size()));
  const std::string first = TrainSmall(odds, StageOneSequences(sample, 0, 0));
  StageTwoSample stage_two;
  ASSERT_EQ(AddStageTwoSequences(first, 1, 0, &sample, &stage_two),
            absl::OkStatus());
  const std::string second = TrainSmall(odds, stage_two.sequences);

  // Of somebody else than the models say: wrong.
  articles[1].attributions[0].source = ByteSpan{10, 13};
  // Not annotated: left out.
  articles[2].ignore = articles[2].attributions[0].content;
  const auto frames = JudgeFrames(first, second, analyzer, articles);
  ASSERT_TRUE(frames.ok()) << frames.status();
  std::string rights;
  for (const JudgedFrame& frame : *frames) rights += frame.right ? '+' : '-';
  EXPECT_EQ(rights, "+-+++++");
  EXPECT_EQ((*frames)[0].features[kSourceIsMissing], 0);
  EXPECT_EQ((*frames)[0].features[kContentQuoted], 0);
  EXPECT_GT((*frames)[0].features[kCueOdds], 0);
  EXPECT_LT((*frames)[0].features[kReading], 0);
}

TEST(ConfidenceFitTest, RefusesWhatIsNoModel) {
  EXPECT_EQ(JudgeFrames("no model", "no model", SyntaxAnalyzer::Default(), {})
                .status()
                .code(),
            absl::StatusCode::kInvalidArgument);
}

// Nine of ten quoted claims are right, one of two others.
std::vector<JudgedFrame> Invented() {
  std::vector<JudgedFrame> frames;
  for (int i = 0; i < 1000; ++i) {
    JudgedFrame frame;
    frame.features[kContentQuoted] = i % 2;
    frame.right = i % 2 == 1 ? i % 20 != 1 : i % 4 == 0;
    frames.push_back(frame);
  }
  return frames;
}

TEST(ConfidenceFitTest, SharesAreLearned) {
  const std::vector<JudgedFrame> frames = Invented();
  const LogisticModel model = FitConfidence(frames);
  EXPECT_NEAR(model.bias, 0, 0.05) << "even odds";
  EXPECT_NEAR(model.weights[kContentQuoted], 2.2, 0.05) << "nine to one";
  EXPECT_EQ(model.weights[kSourceIsMissing], 0) << "never seen";
  EXPECT_EQ(ConfidenceConstants(FitConfidence(frames)),
            ConfidenceConstants(model));
}

TEST(ConfidenceFitTest, TheTableCountsByTenths) {
  LogisticModel model;
  model.bias = 0.1;  // .525
  model.weights.assign(kConfidenceFeatures, 0.0);
  model.weights[kContentQuoted] = 2.0;  // .89
  EXPECT_EQ(CalibrationTable(model, Invented()),
            "confidence   claims   mean  right\n"
            "0.5-0.6        500   0.52   0.50\n"
            "0.8-0.9        500   0.89   0.90\n");
}

TEST(ConfidenceFitTest, ConstantsAreWrittenAsSource) {
  LogisticModel model;
  model.bias = 0.934;
  model.weights.assign(kConfidenceFeatures, 0.0);
  model.weights[kSourceIsBorrowed] = -2.25;
  const std::string constants = ConfidenceConstants(model);
  EXPECT_EQ(constants.substr(0, constants.find('\n')),
            "constexpr float kBias = 0.93f;");
  EXPECT_NE(constants.find("    {\"source is borrowed\", -2.25f},\n"),
            std::string::npos);
}

}  // namespace
}  // namespace claimdiff
