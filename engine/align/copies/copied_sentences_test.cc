#include "engine/align/copies/copied_sentences.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/align/copies/copy_passages.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Sentence `s` of `words` words that no other sentence has: "S a1 a2 a3."
std::string Words(char s, int words) {
  std::string text(1, static_cast<char>(s - 'a' + 'A'));
  for (int w = 0; w < words; ++w) {
    absl::StrAppend(&text, " ", std::string(1, s), w);
  }
  return text + ".";
}

// "A..c D..d 40": the first letters of the first and the last sentence of
// either side, and what they have in common.
std::string Dump(const std::vector<std::string>& left_paragraphs,
                 const std::vector<std::string>& right_paragraphs) {
  std::string texts[2];
  for (const std::string& p : left_paragraphs) {
    absl::StrAppend(&texts[0], p, "\n\n");
  }
  for (const std::string& p : right_paragraphs) {
    absl::StrAppend(&texts[1], p, "\n\n");
  }
  std::vector<Document> docs;
  for (const std::string& text : texts) docs.push_back(Document::Parse(text));
  const std::vector<CopyPassage> passages = CopyPassagesOf(docs);
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (uint32_t p = 0; p < passages.size(); ++p) {
    for (uint32_t q = p + 1; q < passages.size(); ++q) {
      if (passages[p].article != passages[q].article) pairs.emplace_back(p, q);
    }
  }
  std::string dump;
  for (const CopiedSentences& copy :
       FindCopiedSentences(docs[0], docs[1], passages, pairs)) {
    const auto ends = [](const std::string& text, ByteSpan span) {
      const std::string part = text.substr(span.begin, span.size());
      return absl::StrCat(part.substr(0, 1), "..",
                          part.substr(part.rfind(' ') + 1, 1));
    };
    absl::StrAppend(&dump, dump.empty() ? "" : ", ", ends(texts[0], copy.left),
                    " ", ends(texts[1], copy.right), " ", copy.common);
  }
  return dump;
}

TEST(CopiedSentencesTest, Table) {
  const std::string a = Words('a', 30);
  const std::string b = Words('b', 30);
  const std::string c = Words('c', 30);
  const std::string x = Words('x', 30);
  const std::string y = Words('y', 30);
  const auto join = [](const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& s : sentences) {
      absl::StrAppend(&text, text.empty() ? "" : " ", s);
    }
    return text;
  };
  // Its middle is another; its ends are a sentence's.
  std::string changed = b;
  for (int w = 9; w < 21; ++w) {
    const std::string word = absl::StrCat(" b", w, " ");
    changed.replace(changed.find(word), word.size(),
                    absl::StrCat(" z", w, " "));
  }
  const struct {
    const char* what;
    std::vector<std::string> left;
    std::vector<std::string> right;
    const char* expected;
  } kCases[] = {
      {"a sentence", {join({x, a})}, {join({a, y})}, "A..a A..a 27"},
      {"two in a row", {join({x, a, b})}, {join({a, b, y})}, "A..b A..b 58"},
      {"two apart: another order",
       {join({a, x, b})},
       {join({b, y, a})},
       "A..a A..a 27, B..b B..b 27"},
      {"runs that meet in a sentence are one",
       {join({x, a, b, c})},
       {join({a, changed, c, y})},
       "A..c A..c 73"},
      {"a sentence twice on the right: the first",
       {join({x, a})},
       {join({a, y}), join({a, c})},
       "A..a A..a 27"},
      {"the run with more of it",
       {join({x, a, b})},
       {join({a, y}), join({c, a, b})},
       "A..b A..b 58"},
      {"too short",
       {join({x, Words('d', 15)})},
       {join({Words('d', 15), y})},
       ""},
      {"a quotation",
       {join({x, absl::StrCat("\"", a, "\"")})},
       {join({absl::StrCat("\"", a, "\""), y})},
       ""},
      {"nothing", {x}, {y}, ""},
  };
  for (const auto& t : kCases) {
    EXPECT_EQ(Dump(t.left, t.right), t.expected) << t.what;
  }
}

}  // namespace
}  // namespace claimdiff
