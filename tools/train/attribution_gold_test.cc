#include "tools/train/attribution_gold.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Code points: 01234567890 with two marks that take three bytes each.
constexpr std::string_view kLine =
    "{\"id\": \"a1\", \"text\": \"\u201CGo,\u201D Choe said.\\nHe left.\", "
    "\"attributions\": [{\"source\": [6, 10], \"cue\": [11, 15], "
    "\"content\": [[0, 5]]}], \"ignore\": [[17, 25]]}";

std::string Dump(std::optional<TokenRange> range) {
  return range ? std::to_string(range->begin) + "-" + std::to_string(range->end)
               : "none";
}

TEST(AttributionGoldTest, ReadsSpansAsBytes) {
  const auto article = ParseAttributedArticle(kLine);
  ASSERT_TRUE(article.ok()) << article.status();
  EXPECT_EQ(article->id, "a1");
  ASSERT_EQ(article->attributions.size(), 1u);
  const GoldAttribution& attribution = article->attributions[0];
  EXPECT_EQ(attribution.source->In(article->text), "Choe");
  EXPECT_EQ(attribution.cue->In(article->text), "said");
  EXPECT_EQ(attribution.content[0].In(article->text), "\u201CGo,\u201D");
  EXPECT_EQ(article->ignore[0].In(article->text), "He left.");
}

TEST(AttributionGoldTest, RefusesWhatIsNoArticle) {
  const std::string_view kBad[] = {
      "not json",
      "{\"text\": \"ab\", \"attributions\": [{\"source\": [1, 9]}]}",
      "{\"text\": \"ab\", \"attributions\": [{\"cue\": [1, 1]}]}",
      "{\"text\": \"ab\", \"attributions\": [{\"content\": [[-1, 1]]}]}",
      "{\"text\": \"ab\", \"ignore\": [[0]]}",
  };
  for (const std::string_view line : kBad) {
    EXPECT_EQ(ParseAttributedArticle(line).status().code(),
              absl::StatusCode::kInvalidArgument)
        << line;
  }
  EXPECT_EQ(ReadAttributionGold("/no/such/file").status().code(),
            absl::StatusCode::kNotFound);
}

TEST(AttributionGoldTest, FramesAreCountedInTokens) {
  const auto article = ParseAttributedArticle(kLine);
  const Document doc = Document::Parse(article->text);
  const std::vector<GoldFrame> frames = FramesOf(*article, doc, 0);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(Dump(frames[0].source), "4-5");
  EXPECT_EQ(Dump(frames[0].cue), "5-6");
  EXPECT_EQ(Dump(frames[0].content[0]), "0-4");
  EXPECT_TRUE(FramesOf(*article, doc, 1).empty());
  EXPECT_FALSE(TouchesIgnored(*article, doc, 0));
  EXPECT_TRUE(TouchesIgnored(*article, doc, 1));
  const auto labels = LabelsOf(frames, 7);
  ASSERT_TRUE(labels.has_value());
  EXPECT_EQ(Dump(*labels), "QqqqSCO");
}

TEST(AttributionGoldTest, FramesMayShareASourceButNotOverlap) {
  GoldFrame said;
  said.source = TokenRange{0, 1};
  said.cue = TokenRange{1, 2};
  said.content = {{2, 4}};
  GoldFrame added = said;
  added.cue = TokenRange{5, 6};
  added.content = {{6, 8}};
  const auto labels = LabelsOf({said, added}, 8);
  ASSERT_TRUE(labels.has_value());
  EXPECT_EQ(Dump(*labels), "SCQqOCQq");
  added.content = {{3, 5}};
  EXPECT_FALSE(LabelsOf({said, added}, 8).has_value());
}

TEST(AttributionGoldTest, SpansArePartedAtParagraphs) {
  const auto article = ParseAttributedArticle(
      "{\"text\": \"Choe said:\\nGo home.\", \"attributions\": [{\"source\": "
      "[0, 4], \"cue\": [5, 10], \"content\": [[11, 18]]}]}");
  ASSERT_TRUE(article.ok());
  const Document doc = Document::Parse(article->text);
  const std::vector<GoldFrame> frames = FramesOf(*article, doc, 0);
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_TRUE(frames[0].content.empty());
}

}  // namespace
}  // namespace claimdiff
