#include "engine/language/numbers/quantity_words.h"

#include <string>

#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

Quantity First(const std::string& text) {
  const Document doc = Document::Parse(text);
  const auto found =
      FindQuantities(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  if (found.empty()) {
    ADD_FAILURE() << "no quantity: " << text;
    return {};
  }
  return found[0];
}

TEST(QuantityWordsTest, AsAReaderWouldWrite) {
  const struct {
    const char* text;
    const char* value;
  } kCases[] = {
      {"12 people", "12"},
      {"at least two dozen boats", "at least 24"},
      {"1,250 homes", "1,250"},
      {"9,213,456 votes", "9,213,456"},
      {"9.2 million votes", "9.2 million"},
      {"a fourteen-hour shift", "14 hours"},
      {"one hour", "1 hour"},
      {"22½ years", "22.5 years"},
      {"270 months", "270 months"},
      {"three weeks", "3 weeks"},
      {"5 km", "5 kilometres"},
      {"40 tonnes", "40 tonnes"},
      {"nearly $1.2bn", "about $1.2 billion"},
      {"$4,000", "$4,000"},
      {"90 cents", "$0.9"},
      {"£3m", "£3 million"},
      {"A$5m", "A$5 million"},
      {"300 roubles", "300 roubles"},
      {"12.5 percent", "12.5%"},
      {"half of voters", "50%"},
      {"3 percentage points", "3 points"},
      {"the third boat", "3rd"},
      {"the 12th boat", "12th"},
      {"the 21st boat", "21st"},
      {"a 46-year-old", "46"},
      {"Flight 1302", "1302"},
      {"from 1967 to 1979", "1967 to 1979"},
      {"10 to 12 boats", "10 to 12"},
      {"it won 3-1", "3-1"},
      {"$10m to $12m", "$10 million to $12 million"},
      {"up to 50 boats", "at most 50"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(PlainValue(First(c.text)), c.value) << c.text;
  }
}

TEST(QuantityWordsTest, InOneUnit) {
  EXPECT_EQ(PlainValue(First("14 hours"), 1), "840 minutes");
  EXPECT_EQ(PlainValue(First("850 minutes"), 1), "850 minutes");
  EXPECT_EQ(PlainValue(First("270 months"), 12), "22.5 years");
  EXPECT_EQ(PlainValue(First("10 miles"), 1000), "16.093 kilometres");
}

}  // namespace
}  // namespace claimdiff
