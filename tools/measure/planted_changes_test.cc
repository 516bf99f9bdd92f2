#include "tools/measure/planted_changes.h"

#include <algorithm>
#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// One attribution whose spans are the first places of these words.
AttributedArticle Article(const std::string& text, const std::string& source,
                          const std::string& cue, const std::string& content) {
  const auto span = [&](const std::string& words) {
    const auto begin = static_cast<uint32_t>(text.find(words));
    return ByteSpan{begin, begin + static_cast<uint32_t>(words.size())};
  };
  AttributedArticle article;
  article.text = text;
  article.attributions.push_back({span(source), span(cue), {span(content)}});
  return article;
}

size_t Turn(const std::string& name) {
  const auto names = ChangeNames();
  return std::find(names.begin(), names.end(), name) - names.begin();
}

// The copy after the first change, and what was changed.
std::string Dump(const AttributedArticle& article, const std::string& name) {
  const ChangedArticle copy = PlantChanges(article, Turn(name), 1);
  std::string dump = copy.text;
  for (const PlantedChange& change : copy.changes) {
    dump += std::string(" | ") + change.name + " " +
            std::string(change.original.In(article.text)) + " -> " +
            std::string(change.changed.In(copy.text));
  }
  return dump;
}

TEST(PlantedChangesTest, EachNameOnce) {
  const struct {
    const char* name;
    const char* content;
    const char* dump;
  } kCases[] = {
      {"number", "12 boats were lost",
       "Ana Ruiz said 18 boats were lost. | number 12 -> 18"},
      {"number", "it cost $9.2 million",
       "Ana Ruiz said it cost $6.2 million. | number 9.2 -> 6.2"},
      {"number", "1,250 boats were lost",
       "Ana Ruiz said 3,250 boats were lost. | number 1,250 -> 3,250"},
      {"number", "twelve boats were lost",
       "Ana Ruiz said twenty boats were lost. | number twelve -> twenty"},
      {"day", "it sank on Monday",
       "Ana Ruiz said it sank on Wednesday. | day Monday -> Wednesday"},
      {"year", "it sank in 1987",
       "Ana Ruiz said it sank in 1984. | year 1987 -> 1984"},
      {"name", "it came from Norway",
       "Ana Ruiz said it came from Portugal. | name Norway -> Portugal"},
      {"person", "it was Carol Tolan's",
       "Ana Ruiz said it was Oskar Brandt\u2019s. | person Carol Tolan -> "
       "Oskar "
       "Brandt"},
      {"speaker", "it sank",
       "Greta Lindqvist said it sank. | speaker Ana Ruiz -> Greta Lindqvist"},
      {"not", "it was lost",
       "Ana Ruiz said it was not lost. | not was -> was not"},
      {"not", "it was not lost", "Ana Ruiz said it was lost. | not  not -> "},
      {"will", "it will sink", "Ana Ruiz said it may sink. | will will -> may"},
      {"cue", "it sank", "Ana Ruiz claimed it sank. | cue said -> claimed"},
      {"sentence", "it sank", " | sentence Ana Ruiz said it sank. -> "},
  };
  for (const auto& c : kCases) {
    const std::string text = std::string("Ana Ruiz said ") + c.content + ".";
    EXPECT_EQ(Dump(Article(text, "Ana Ruiz", "said", c.content), c.name),
              c.dump);
  }
}

TEST(PlantedChangesTest, CutsAQuotation) {
  const std::string quote =
      "\"we had no way to see the old pier in the rain and the dark\"";
  const auto article =
      Article("Ana Ruiz said " + quote + ".", "Ana Ruiz", "said", quote);
  EXPECT_EQ(
      Dump(article, "quotation"),
      "Ana Ruiz said \u201Cwe had no see the old pier in the rain and the "
      "dark\u201D. | quotation way to  -> ");
}

TEST(PlantedChangesTest, StyleChangesEverywhereElse) {
  const auto article =
      Article("Ana Ruiz said \u201Cit will sink\u201D \u2014 by 5 percent.",
              "Ana Ruiz", "said", "\u201Cit will sink\u201D");
  EXPECT_EQ(Dump(article, "will"),
            "Ana Ruiz said \"it may sink\"  \u2013  by 5 per cent. | will will "
            "-> may");
}

TEST(PlantedChangesTest, StyleGoesBothWays) {
  const std::string quote =
      "\"it will sink, ''soon,'' by the well-known US pier\"";
  const auto article = Article("Ana Ruiz said " + quote + ". It's 3-1.",
                               "Ana Ruiz", "said", quote);
  EXPECT_EQ(
      Dump(article, "will"),
      "Ana Ruiz said \u201Cit may sink, \u201Csoon,\u201D by the "
      "well\u2010known U.S. pier\u201D. It\u2019s 3-1. | will will -> may");
}

TEST(PlantedChangesTest, NothingToChangeNothingChanged) {
  AttributedArticle article;
  article.text = "It sank.";
  const ChangedArticle copy = PlantChanges(article, 3, 5);
  EXPECT_EQ(copy.text, article.text);
  EXPECT_TRUE(copy.changes.empty());
}

}  // namespace
}  // namespace claimdiff
