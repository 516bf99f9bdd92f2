#include "engine/language/numbers/compound_measures.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_words.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Value and words of each quantity, which FindQuantities has joined.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const Quantity& q :
       FindQuantities(doc, 0, static_cast<uint32_t>(doc.tokens().size()))) {
    absl::StrAppend(&dump, dump.empty() ? "" : "; ", PlainValue(q), " [",
                    std::string(q.span.In(text)), "]");
  }
  return dump;
}

TEST(CompoundMeasuresTest, OneMeasureInTwoUnits) {
  const struct {
    const char* text;
    const char* dump;
  } cases[] = {
      {"2 hours and 15 minutes", "135 minutes [2 hours and 15]"},
      {"three years, four months", "40 months [three years, four]"},
      {"at least 2 hours 15 minutes", "at least 135 minutes [2 hours 15]"},
      {"3 minutes 32 seconds", "212 seconds [3 minutes 32]"},
      {"a 5-foot-11 man", "71 inches [5-foot-11]"},
      {"6 feet 2 inches", "74 inches [6 feet 2]"},
      // two measures
      {"two hours and two boats", "2 hours [two]; 2 [two]"},
      {"15 minutes and two hours", "15 minutes [15]; 2 hours [two]"},
      {"2 hours and 90 minutes", "2 hours [2]; 90 minutes [90]"},
      {"two hours of 30 minutes", "2 hours [two]; 30 minutes [30]"},
      {"5 feet and 11 men", "5 feet [5]; 11 [11]"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
