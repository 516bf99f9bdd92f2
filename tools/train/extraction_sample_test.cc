#include "tools/train/extraction_sample.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// An article of one paragraph: "NAME said the NOUN had failed." with its gold,
// and one that nobody annotated.
AttributedArticle MakeArticle(const std::string& name,
                              const std::string& noun) {
  AttributedArticle article;
  article.id = name;
  const std::string content = "the " + noun + " had failed";
  article.text = name + " said " + content + ".\nRead more here.";
  const auto span = [&](const std::string& words) {
    const uint32_t begin = static_cast<uint32_t>(article.text.find(words));
    return ByteSpan{begin, begin + static_cast<uint32_t>(words.size())};
  };
  article.attributions.push_back({span(name), span("said"), {span(content)}});
  article.ignore.push_back(span("Read more here."));
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

TEST(ExtractionSampleTest, WordsThatAreCuesAreLearned) {
  const std::vector<uint32_t> entries =
      LearnCueOdds(Articles(), SyntaxAnalyzer::Default());
  ASSERT_EQ(entries.size(), 1u) << "only said";
  const CueOddsTable classes(entries.data(), entries.size());
  EXPECT_EQ(classes.Find(entries[0] & ~15u).likelihood, 4);
}

TEST(ExtractionSampleTest, ParagraphsThatWereAnnotatedAreTheSample) {
  const auto articles = Articles();
  const auto sample =
      MakeSample(articles, SyntaxAnalyzer::Default(), CueOddsTable());
  ASSERT_EQ(sample.size(), articles.size());
  EXPECT_EQ(Dump(sample[0].labels), "SCQqqqO");
  EXPECT_EQ(sample[3].article, 3u);
  EXPECT_EQ(sample[0].columns.rows(), 7u);
}

TEST(ExtractionSampleTest, FoldsPartTheArticles) {
  const auto sample =
      MakeSample(Articles(), SyntaxAnalyzer::Default(), CueOddsTable());
  EXPECT_EQ(StageOneSequences(sample, 0, 0).size(), 8u);
  EXPECT_EQ(StageOneSequences(sample, 4, 1).size(), 6u);
}

TEST(ExtractionSampleTest, CandidatesAreLabelledWithTheirOwnFrame) {
  const auto articles = Articles();
  const std::vector<uint32_t> entries =
      LearnCueOdds(articles, SyntaxAnalyzer::Default());
  auto sample = MakeSample(articles, SyntaxAnalyzer::Default(),
                           CueOddsTable(entries.data(), entries.size()));
  // A model that knows nothing: every token may be a cue.
  CrfModelParts parts;
  parts.templates = "bias\n> bias\n";
  parts.bits = 4;
  parts.pair_bits = 4;
  parts.weights.assign(size_t{kLabelStride} << parts.bits, 0.0f);
  parts.pair_weights.assign(size_t{kPairStride} << parts.pair_bits, 0.0f);
  StageTwoSample stage_two;
  ASSERT_EQ(
      AddStageTwoSequences(EncodeCrfModel(parts), 4, 1, &sample, &stage_two),
      absl::OkStatus());
  ASSERT_EQ(stage_two.sequences.size(), stage_two.tables.size());
  size_t own = 0;
  for (const TrainingSequence& sequence : stage_two.sequences) {
    const std::string labels = Dump(sequence.labels);
    EXPECT_TRUE(labels == "SCQqqqO" || labels == "OOOOOOO") << labels;
    own += labels == "SCQqqqO";
  }
  EXPECT_EQ(own, 2u) << "the candidate of either article of the fold";
  EXPECT_EQ(AddStageTwoSequences("no model", 4, 1, &sample, &stage_two).code(),
            absl::StatusCode::kInvalidArgument);
}

}  // namespace
}  // namespace claimdiff
