#include "engine/compare/reprints/shared_text.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The left text, words without a partner in brackets; then the right one.
std::string Dump(const std::string& left, const std::string& right) {
  const Document a = Document::Parse(left);
  const Document b = Document::Parse(right);
  const SharedText shared = ShareText(MakePrintedText(a), MakePrintedText(b));
  const auto dump = [](const Document& doc,
                       const std::vector<uint32_t>& partners) {
    std::string words;
    for (uint32_t t = 0; t < doc.tokens().size(); ++t) {
      if (doc.tokens()[t].kind == TokenKind::kPunctuation) continue;
      const std::string word(doc.written(doc.tokens()[t]));
      if (!words.empty()) words += ' ';
      words += partners[t] == kNoPartner ? "[" + word + "]" : word;
    }
    return words;
  };
  return dump(a, shared.right_of) + " | " + dump(b, shared.left_of);
}

TEST(SharedTextTest, WordsWithPartners) {
  const struct {
    const char* left;
    const char* right;
    const char* dump;
  } kCases[] = {
      {"The ferry sank off Port Ellan, killing 12 people.",
       "The ferry sank off Port Ellan, killing 15 people.",
       "The ferry sank off Port Ellan killing [12] people | "
       "The ferry sank off Port Ellan killing [15] people"},
      // A word put in, one taken out, another style.
      {"The U.S. ferry sank off Port Ellan in rain. It had not been seen.",
       "The US ferry sank off Port Ellan in heavy rain. It had been seen.",
       "The U.S. ferry sank off Port Ellan in rain It had [not] been seen | "
       "The US ferry sank off Port Ellan in [heavy] rain It had been seen"},
      // A sentence gone.
      {"The ferry sank off Port Ellan. Okri wept. Nobody at the pier saw it.",
       "The ferry sank off Port Ellan. Nobody at the pier saw it.",
       "The ferry sank off Port Ellan [Okri] [wept] Nobody at the pier saw it "
       "| The ferry sank off Port Ellan Nobody at the pier saw it"},
      // Told in other words: nothing holds the two together.
      {"Twelve died when the ferry sank near Ellan.",
       "The ferry sank near Ellan and a dozen died.",
       "[Twelve] [died] [when] the ferry sank near Ellan | "
       "The ferry sank near Ellan [and] [a] [dozen] [died]"},
      {"Twelve died when it sank.", "It sank and twelve died.",
       "[Twelve] [died] [when] [it] [sank] | [It] [sank] [and] [twelve] "
       "[died]"},
      {"", "", " | "},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.left, c.right), c.dump);
}

TEST(SharedTextTest, ParagraphsMayChangeTheirOrder) {
  EXPECT_EQ(Dump("The ferry sank off Port Ellan.\nNobody at the pier saw it.",
                 "Nobody at the pier saw it.\nThe ferry sank off Port Ellan."),
            "The ferry sank off Port Ellan Nobody at the pier saw it | "
            "Nobody at the pier saw it The ferry sank off Port Ellan");
}

TEST(SharedTextTest, NothingIsSharedWithoutAnAnchor) {
  const Document a = Document::Parse("Twelve died when it sank off the pier.");
  const Document b = Document::Parse("It sank off the quay and twelve died.");
  const Document c = Document::Parse("Okri saw that it sank off the pier.");
  const Document d = Document::Parse("");
  using Pairs = std::vector<std::pair<uint32_t, uint32_t>>;
  const auto sharing = [](const std::vector<const Document*>& docs) {
    std::vector<PrintedText> texts;
    for (const Document* doc : docs) texts.push_back(MakePrintedText(*doc));
    return FindSharingTexts(texts);
  };
  EXPECT_EQ(sharing({&a, &b, &c, &d}), (Pairs{{0, 2}}));
  EXPECT_EQ(sharing({&c, &d, &b, &a}), (Pairs{{0, 3}}));
  EXPECT_EQ(sharing({&a, &c, &a}), (Pairs{{0, 1}, {0, 2}, {1, 2}}));
  EXPECT_EQ(sharing({}), Pairs());
}

TEST(SharedTextTest, RunsSayTheSame) {
  const Document a = Document::Parse(
      "Nobody at the pier, \"none\", saw it. The ferry sank off Port Ellan.");
  const Document b = Document::Parse(
      "The ferry sank, off Port Ellan. Nobody at the pier - none - saw it.");
  const PrintedText left = MakePrintedText(a);
  const PrintedText right = MakePrintedText(b);
  const SharedText shared = ShareText(left, right);
  const SharedRuns runs(shared, left, right);
  uint32_t partners = 0;
  for (uint32_t t = 0; t < a.tokens().size(); ++t) {
    EXPECT_EQ(runs.RightOf(t, left, right), shared.right_of[t]) << t;
    partners += shared.right_of[t] != kNoPartner;
  }
  EXPECT_GT(partners, 8);
  for (uint32_t t = 0; t < b.tokens().size(); ++t) {
    EXPECT_EQ(runs.LeftOf(t, left, right), shared.left_of[t]) << t;
  }
}

TEST(SharedTextTest, IsItsOwnMirror) {
  const Document a = Document::Parse(
      "He said the ferry sank off Port Ellan. He said so. He said it again.");
  const Document b = Document::Parse(
      "She said the ferry sank off Port Ellan. He said it. She said so again.");
  const SharedText ab = ShareText(MakePrintedText(a), MakePrintedText(b));
  const SharedText ba = ShareText(MakePrintedText(b), MakePrintedText(a));
  EXPECT_EQ(ab.right_of, ba.left_of);
  EXPECT_EQ(ab.left_of, ba.right_of);
}

}  // namespace
}  // namespace claimdiff
