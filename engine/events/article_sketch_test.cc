#include "engine/events/article_sketch.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/article.pb.h"
#include "engine/base/fingerprint.h"
#include "engine/similarity/minhash.h"
#include "engine/similarity/sparse_vector.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const ArticleSketcher& Sketcher() {
  static const auto& sketcher =
      *new ArticleSketcher(*ArticleSketcher::Create());
  return sketcher;
}

v1::Article MakeArticle(const std::string& headline, const std::string& text) {
  v1::Article article;
  article.set_headline(headline);
  article.set_text(text);
  return article;
}

// The weight of a stem; 0 where it is not there.
float WeightOf(const ArticleSketch& sketch, const std::string& stem) {
  for (const WeightedId& entry : sketch.stems) {
    if (entry.id == Fingerprint(stem)) return entry.weight;
  }
  return 0;
}

TEST(ArticleSketchTest, WeighsStemsByWhereTheyStand) {
  const ArticleSketch sketch = Sketcher().Sketch(MakeArticle(
      "Ferry aground",
      "Ferries sank. The ferry from Ellan sank off Ellan with 1,200 people."));
  struct Case {
    const char* stem;
    float weight;
  };
  const Case cases[] = {
      {"ferri", 3 + 1 + 1},               // headline, and twice in two forms
      {"aground", 3},       {"sink", 2},  // the base of "sank"
      {"ellan", 1.5 * 2},                 // a name
      {"1200", 2},          {"the", 0},  {"with", 0},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(WeightOf(sketch, c.stem), c.weight) << c.stem;
  }
}

TEST(ArticleSketchTest, WordsWrittenInSeveralWaysAreOne) {
  const ArticleSketch sketch = Sketcher().Sketch(MakeArticle(
      "",
      "Ships of the United States left. The US and the U.S. fleet told us "
      "that twelve sank; 12 more did."));
  EXPECT_EQ(WeightOf(sketch, "usa"), 1.5 * 3);
  EXPECT_EQ(WeightOf(sketch, "12"), 1 + 2);  // "twelve" is a word
  EXPECT_EQ(WeightOf(sketch, "unit"), 0);
  EXPECT_EQ(WeightOf(sketch, "us"), 0);
}

TEST(ArticleSketchTest, TheOpeningCountsForMore) {
  std::string text = "The harbour froze. ";
  for (int i = 0; i < 300; ++i) text += "and ";
  text += "the glacier moved.";
  const ArticleSketch sketch = Sketcher().Sketch(MakeArticle("", text));
  EXPECT_EQ(WeightOf(sketch, "harbour"), 1);
  EXPECT_EQ(WeightOf(sketch, "glacier"), .25);
}

TEST(ArticleSketchTest, PassesOverBoilerplate) {
  v1::Article article = MakeArticle(
      "Ferry sinks", "Ferry sinks\nIt sank off Ellan.\nSubscribe to Gull.\n");
  v1::Passage* headline = article.add_passages();
  headline->set_kind(v1::PASSAGE_KIND_HEADLINE);
  headline->mutable_span()->set_end(11);
  v1::Passage* solicitation = article.add_passages();
  solicitation->set_kind(v1::PASSAGE_KIND_SOLICITATION);
  solicitation->mutable_span()->set_begin(31);
  solicitation->mutable_span()->set_end(49);
  const ArticleSketch sketch = Sketcher().Sketch(article);
  // Once, not again from the field.
  EXPECT_EQ(WeightOf(sketch, "ferri"), 3);
  EXPECT_EQ(WeightOf(sketch, "ellan"), 1.5);
  EXPECT_EQ(WeightOf(sketch, "subscrib"), 0);
}

TEST(ArticleSketchTest, AnyPassagesWillDo) {
  v1::Article article = MakeArticle("", "Séance at Ellan.");
  const std::pair<uint32_t, uint32_t> spans[] = {
      {2, 5}, {5, 2}, {0, 400}, {400, 500}, {0, 0}};
  for (const auto& [begin, end] : spans) {
    v1::Passage* passage = article.add_passages();
    passage->mutable_span()->set_begin(begin);
    passage->mutable_span()->set_end(end);
  }
  EXPECT_GT(WeightOf(Sketcher().Sketch(article), "ellan"), 0);
}

TEST(ArticleSketchTest, KnowsDayAndSeries) {
  v1::Article article = MakeArticle("", "It sank.");
  ArticleSketch sketch = Sketcher().Sketch(article);
  EXPECT_EQ(sketch.day, std::nullopt);
  EXPECT_EQ(sketch.series, 0);
  EXPECT_FALSE(sketch.has_shingles);
  article.set_published("2019-03-15T09:30:00Z");
  article.set_series("urn:wire:1");
  sketch = Sketcher().Sketch(article);
  EXPECT_EQ(sketch.day, 17970);
  EXPECT_EQ(sketch.series, Fingerprint("urn:wire:1"));
}

TEST(ArticleSketchTest, ContentTellsArticlesApart) {
  const uint64_t content =
      Sketcher().Sketch(MakeArticle("Ferry", "It sank.")).content;
  EXPECT_EQ(Sketcher().Sketch(MakeArticle("Ferry", "It sank.")).content,
            content);
  EXPECT_NE(Sketcher().Sketch(MakeArticle("It sank.", "Ferry")).content,
            content);
}

TEST(ArticleSketchTest, LongArticlesAreCutToTheirStrongestStems) {
  std::string text;
  for (int i = 0; i < 1000; ++i) {
    absl::StrAppend(&text, "word", i, " said. ");
  }
  const ArticleSketch sketch = Sketcher().Sketch(MakeArticle("", text));
  EXPECT_EQ(sketch.stems.size(), ArticleSketcher::kMostStems);
  for (size_t i = 1; i < sketch.stems.size(); ++i) {
    EXPECT_LT(sketch.stems[i - 1].id, sketch.stems[i].id);
  }
}

TEST(ArticleSketchTest, BytesThatAreNoTextAreRepaired) {
  v1::Article article;
  article.set_text("Ferry sank off \xE9\xFF Ellan.");
  article.set_headline("\xC0");
  EXPECT_EQ(WeightOf(Sketcher().Sketch(article), "ellan"), 1.5);
}

TEST(ArticleSketchTest, NearCopiesHaveNearShingles) {
  const std::string wire =
      "The ferry ran aground on a reef off Ellan with forty people aboard on "
      "Friday, the coast guard said. Divers would look at the hull. Nobody was "
      "hurt, and the line will lose two sailings a week until the ship is back "
      "in service next month.";
  const ArticleSketch a = Sketcher().Sketch(MakeArticle("", wire));
  const ArticleSketch b =
      Sketcher().Sketch(MakeArticle("", wire + " By our staff."));
  const ArticleSketch c = Sketcher().Sketch(MakeArticle(
      "",
      "Ministers met in Calder on Friday to talk about the budget, which "
      "the council had voted down the week before, officials said."));
  EXPECT_GT(EstimateJaccard(a.shingles, b.shingles), .8);
  EXPECT_LT(EstimateJaccard(a.shingles, c.shingles), .1);
}

TEST(ArticleSketchTest, NothingIsNothing) {
  const ArticleSketch sketch = Sketcher().Sketch({});
  EXPECT_TRUE(sketch.stems.empty());
  EXPECT_FALSE(sketch.has_shingles);
}

}  // namespace
}  // namespace claimdiff
