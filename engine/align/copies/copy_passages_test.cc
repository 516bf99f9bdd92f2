#include "engine/align/copies/copy_passages.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Words a1 a2 ... of a story, from `first` on.
std::string Words(const std::string& story, int first, int count) {
  std::string text;
  for (int w = first; w < first + count; ++w) {
    absl::StrAppend(&text, text.empty() ? "" : " ", story, w);
  }
  return text;
}

TEST(CopyPassagesTest, LongParagraphsWithTheirPlaces) {
  const std::string texts[] = {
      absl::StrCat(Words("a", 0, 30), "\n\nMore follows.\n\n",
                   Words("b", 0, 20)),
      // 14 words are ten shingles, 13 are nine.
      absl::StrCat(Words("c", 0, 13), "\n\n", Words("d", 0, 14))};
  std::vector<Document> docs;
  for (const std::string& text : texts) docs.push_back(Document::Parse(text));
  std::string dump;
  for (const CopyPassage& passage : CopyPassagesOf(docs)) {
    const std::string& text = texts[passage.article];
    absl::StrAppend(&dump, passage.article, "#", passage.place, " ",
                    text.substr(passage.span.begin, 2), " ",
                    passage.words.size(), "/", passage.sequence.size(), "\n");
    EXPECT_EQ(passage.own.size(), passage.shingles.size());
    EXPECT_TRUE(
        std::is_sorted(passage.shingles.begin(), passage.shingles.end()));
  }
  EXPECT_EQ(dump,
            "0#0 a0 30/26\n"
            "0#1 b0 20/16\n"
            "1#0 d0 14/10\n");
}

TEST(CopyPassagesTest, ShinglesOfQuotedWordsAreNobodysOwn) {
  const std::string text =
      absl::StrCat(Words("a", 0, 6), " \"", Words("b", 0, 10), "\" said.");
  const std::vector<Document> docs = {Document::Parse(text)};
  const auto passages = CopyPassagesOf(docs);
  ASSERT_EQ(passages.size(), 1u);
  std::string own;
  for (const bool is_own : passages[0].is_own) own += is_own ? 'o' : '.';
  // Six with a word before, the last with "said".
  EXPECT_EQ(own, "oooooo......o");
  EXPECT_EQ(passages[0].own.size(), 7u);
  EXPECT_EQ(passages[0].shingles.size(), 13u);
}

TEST(CopyPassagesTest, CandidatesShareASketchOrARareShingle) {
  const struct {
    const char* what;
    std::vector<std::string> paragraphs;
    std::vector<std::pair<uint32_t, uint32_t>> pairs;
  } kCases[] = {
      {"the same", {Words("a", 0, 40), Words("a", 0, 40)}, {{0, 1}}},
      {"other stories", {Words("a", 0, 40), Words("b", 0, 40)}, {}},
      {"the short one in the long one",
       {absl::StrCat(Words("a", 0, 200), " ", Words("b", 0, 14)),
        Words("b", 0, 14)},
       {{0, 1}}},
      {"each once, ascending",
       {Words("a", 0, 40), Words("b", 0, 40), Words("a", 0, 40),
        Words("a", 20, 40)},
       {{0, 2}, {0, 3}, {2, 3}}},
      {"nothing", {}, {}},
  };
  for (const auto& c : kCases) {
    std::vector<Document> docs;
    docs.reserve(c.paragraphs.size());
    for (const std::string& text : c.paragraphs) {
      docs.push_back(Document::Parse(text));
    }
    EXPECT_EQ(FindCopyCandidates(CopyPassagesOf(docs)), c.pairs) << c.what;
  }
}

// A stock phrase in more paragraphs than are looked at pair by pair.
TEST(CopyPassagesTest, StockPhrasesMakeNoCandidates) {
  std::vector<std::string> texts;
  for (int i = 0; i < 60; ++i) {
    texts.push_back(absl::StrCat(Words("stock", 0, 6), " ",
                                 Words(absl::StrCat("p", i, "x"), 0, 60)));
  }
  std::vector<Document> docs;
  for (const std::string& text : texts) docs.push_back(Document::Parse(text));
  EXPECT_TRUE(FindCopyCandidates(CopyPassagesOf(docs)).empty());
}

}  // namespace
}  // namespace claimdiff
