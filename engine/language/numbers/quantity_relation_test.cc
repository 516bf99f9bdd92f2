#include "engine/language/numbers/quantity_relation.h"

#include <string>
#include <vector>

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

struct Case {
  const char* a;
  const char* b;
};

void Check(const std::vector<Case>& cases, QuantityRelation expected) {
  for (const Case& c : cases) {
    EXPECT_EQ(Relate(First(c.a), First(c.b)), expected) << c.a << " | " << c.b;
    EXPECT_EQ(Relate(First(c.b), First(c.a)), expected) << c.b << " | " << c.a;
  }
}

TEST(QuantityRelationTest, Same) {
  Check(
      {
          {"two boats", "2 boats"},
          {"a dozen", "12"},
          {"22½ years", "270 months"},
          {"two years", "24 months"},
          {"three weeks", "21 days"},
          {"9.21 million", "9.2 million"},
          {"about 9.2 million", "9,213,456"},
          {"4,987 homes", "5,000 homes"},
          {"$1.2bn", "1.2 billion dollars"},
          {"90 cents", "$0.90"},
          {"12 percent", "12%"},
          {"half of voters", "50 per cent"},
          {"10 miles", "16 km"},
          {"4,600 hectares", "46 square kilometres"},
          {"640 acres", "1 square mile"},
          {"from 1967 to 1979", "1967-1979"},
          {"aged 46", "a 46-year-old"},
          {"third", "3rd"},
          {"more than 100", "100"},
          {"nearly 400", "394"},
          {"US$5bn", "$5 billion"},
          {"5 rubles", "five roubles"},
          {"three quarters of voters", "75%"},
          {"186 to 237", "237-186"},
          {"Rs 500 crore", "5 billion rupees"},
          {"₹20 lakh", "two million rupees"},
          {"R2.5m", "2.5 million rand"},
          {"NIS 40,000", "40,000 shekels"},
          {"C$1,200", "1,200 Canadian dollars"},
          {"140 km/h", "87 mph"},
          {"a third of voters", "33 per cent"},
          {"two thirds of voters", "66%"},
          {"half a century", "50 years"},
          {"46 to 40 percent", "46 percent"},
          {"46%-40%", "46 to 40 percent"},
          {"as many as 40", "as many as 35 to 40"},
          {"at least 20 to 30", "at least 20"},
      },
      QuantityRelation::kSame);
}

TEST(QuantityRelationTest, Compatible) {
  Check(
      {
          {"at least 12", "15"},
          {"up to 50", "30"},
          {"dozens of boats", "46 boats"},
          {"about 20", "21"},
          {"nearly 50", "47"},
          {"10 to 12", "11"},
          {"the 1990s", "in 1994"},
          {"hundreds of homes", "more than 300 homes"},
          {"thousands of homes", "tens of thousands of homes"},
          {"at least 12", "up to 20"},
          {"up to 140 miles", "104 miles"},
          {"under 140 miles", "a high of 104 miles"},
          {"about 48 percent", "more than half of voters"},
          // Ranges, and no words for a size.
          {"about 10 to 12", "about 12 to 14"},
          {"several hundred homes", "hundreds of homes"},
      },
      QuantityRelation::kCompatible);
}

TEST(QuantityRelationTest, Different) {
  Check(
      {
          {"at least 15", "12"},
          {"up to 140 km/h", "gusting to 104 km/h"},
          {"as high as 38 degrees", "a high of 35 degrees"},
          {"as many as 40", "as many as 50"},
          {"some 45 percent", "more than half of voters"},
          {"about 20", "at least 35"},
          {"₦42bn", "₦24bn"},
          {"Rs 12,000 crore", "Rs 21,000 crore"},
          {"a third of voters", "35%"},
          {"46 to 40 percent", "47 to 39 percent"},
          {"a third of voters", "30%"},
          {"at least 12", "at least 15"},
          {"12 people", "15 people"},
          {"15 people", "20 people"},
          {"from 1967 to 1979", "from 1966 to 1978"},
          {"in 1967", "in 1968"},
          {"about 20", "35"},
          {"up to 50", "60"},
          {"dozens", "12"},
          {"dozens of homes", "hundreds of homes"},
          {"thousands in chains", "hundreds in chains"},
          {"dozens of years", "hundreds of years"},
          {"$4bn", "$5bn"},
          {"$1.71m", "$1.5m"},
          {"3-1", "3-2"},
          {"a 46-year-old", "aged 47"},
          {"four weeks", "31 days"},
          {"9.21 million", "9.3 million"},
          {"3 percent", "3 percentage points"},
          {"$12", "£12"},
          {"12 roubles", "12 lira"},
          {"4,600 hectares", "4,600 square kilometres"},
          {"4,600 hectares", "46 acres"},
          {"A$5m", "A$6m"},
          {"-3 degrees", "-5 degrees"},
      },
      QuantityRelation::kDifferent);
}

TEST(QuantityRelationTest, Unlike) {
  Check(
      {
          {"12%", "$12"},
          {"$12", "£10"},
          {"two hectares", "two miles"},
          {"two weeks", "two miles"},
          {"a third of voters", "the third voter"},
          {"60 days", "two months"},
          {"in 1967", "1,967 homes"},
          {"A$12", "US$12"},
          {"12 roubles", "13 lira"},
          {"40 degrees Celsius", "104 degrees Fahrenheit"},
          {"Rs 500", "Rp 700"},
          {"3 percent", "4 percentage points"},
          {"46 to 40 percent", "43 percent"},
          {"won 3-1", "2 goals"},
      },
      QuantityRelation::kUnlike);
}

}  // namespace
}  // namespace claimdiff
