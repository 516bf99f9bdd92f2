#include "engine/language/tones/certainty.h"

#include <string>

#include "engine/language/tables/tsv.h"
#include "engine/language/tones/certainty_data.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr const char* kNames[] = {"definite", "likely", "possible"};

// "possible: may [possible>resume]"
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const auto hedges =
      FindHedges(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  std::string dump = kNames[static_cast<int>(LevelOf(hedges))];
  for (const Hedge& hedge : hedges) {
    dump.append(" [")
        .append(doc.SpanOf(hedge.first_token, hedge.end_token).In(text))
        .append(" > ");
    if (hedge.focus != hedge.end_token || hedge.focus < doc.tokens().size()) {
      dump.append(doc.written(doc.tokens()[hedge.focus]));
    }
    dump += "]";
  }
  return dump;
}

TEST(CertaintyTest, Levels) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"the talks will resume", "definite"},
      {"the talks resumed in May", "definite"},
      {"Mrs May resumed the talks", "definite"},
      {"the talks may resume", "possible [may > resume]"},
      {"they might not resume", "possible [might > resume]"},
      {"the talks could resume", "possible [could > resume]"},
      {"the crew could not swim", "definite"},
      {"the crew couldn't swim", "definite"},
      {"the talks are expected to resume", "likely [are expected to > resume]"},
      {"the pier is likely to close", "likely [is likely to > close]"},
      {"the pier is unlikely to close", "definite"},
      {"the pier will probably close", "likely [probably > close]"},
      {"the pier appears to be shut", "likely [appears to > shut]"},
      {"the port plans to close the pier", "likely [plans to > close]"},
      {"perhaps the port will close", "possible [perhaps > port]"},
      {"It is expected to close but might not",
       "possible [is expected to > close] [might > not]"},
      {"as soon as possible", "definite"},
      {"Could it close?", "possible [Could > close]"},
      {"more likely voters", "definite"},
      {"", "definite"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(CertaintyTest, EveryRowHasARole) {
  for (const TsvRow& row : ParseTsv(CertaintyData())) {
    ASSERT_EQ(row.size(), 2u) << row[0];
    EXPECT_TRUE(row[1] == "likely" || row[1] == "possible" || row[1] == "none")
        << row[0];
  }
}

}  // namespace
}  // namespace claimdiff
