#include "engine/extract/mentions/name_titles.h"

#include <string>
#include <vector>

#include "engine/extract/mentions/name_runs.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What stands in square brackets is the run of capitals; "title / name".
std::string Dump(const std::string& marked) {
  const size_t open = marked.find('[');
  const size_t close = marked.find(']');
  const std::string text = marked.substr(0, open) +
                           marked.substr(open + 1, close - open - 1) +
                           marked.substr(close + 1);
  const Document doc = Document::Parse(text);
  const std::vector<uint32_t> kinds = TokenNameKinds(doc);
  const NameTitles titles(doc, kinds);
  const uint32_t begin = doc.TokenAt(static_cast<uint32_t>(open));
  const uint32_t end = doc.TokenAt(static_cast<uint32_t>(close - 2)) + 1;
  const uint32_t name = titles.End(begin, end);
  const TokenRange title = titles.Before(begin, name, 0);
  EXPECT_EQ(title.end, name) << marked;
  const auto written = [&](uint32_t from, uint32_t to) {
    return from < to ? std::string(doc.SpanOf(from, to).In(doc.text())) : "";
  };
  return written(title.begin, title.end) + " / " + written(name, end);
}

TEST(NameTitlesTest, StandBeforeTheName) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"[Ana Rell] left.", " / Ana Rell"},
      // In the run.
      {"[Vice Foreign Minister Rha Min] left.",
       "Vice Foreign Minister / Rha Min"},
      {"[Secretary of State Ana Rell] left.", "Secretary of State / Ana Rell"},
      {"[Secretary for Harbour Security Ana Rell] left.",
       "Secretary for Harbour Security / Ana Rell"},
      {"Then [President-elect Ana Rell] left.", "President-elect / Ana Rell"},
      {"Then former [President Ana Rell] left.", "former President / Ana Rell"},
      {"[Justice Department] aides left.", " / Justice Department"},
      {"[Mayor Jr.] left.", " / Mayor Jr."},
      // Before it.
      {"We met then national security adviser [Ana Rell].",
       "then national security adviser / Ana Rell"},
      {"A deputy chief of staff [Ana Rell] left.",
       "deputy chief of staff / Ana Rell"},
      {"A critic of candidate [Ana Rell] left.", "candidate / Ana Rell"},
      {"The director of mayor [Ana Rell] left.", "mayor / Ana Rell"},
      {"The director of [Ana Rell] left.", " / Ana Rell"},
      {"The minister of a small, poor [Ellan] left.", " / Ellan"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(IsNameSuffixTest, Knows) {
  EXPECT_TRUE(IsNameSuffix("jr."));
  EXPECT_TRUE(IsNameSuffix("iii"));
  EXPECT_FALSE(IsNameSuffix("roe"));
}

}  // namespace
}  // namespace claimdiff
