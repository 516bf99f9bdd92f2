#include "engine/language/numbers/quantities.h"

#include <cmath>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const char* Name(QuantityKind kind) {
  static constexpr const char* kNames[] = {"count",   "money", "percent",
                                           "ordinal", "age",   "year",
                                           "label",   "day",   "clock"};
  return kNames[static_cast<int>(kind)];
}

// The value in base units: "~24", "270 month", "1967-1979".
std::string BaseValue(const Quantity& q) {
  constexpr const char* kBounds[] = {"", "~", ">=", "<="};
  std::string value = kBounds[static_cast<int>(q.bound)];
  const auto plain = [](double x) {
    const double whole = std::round(x);
    return std::abs(x - whole) < 1e-6
               ? absl::StrCat(std::llround(x))
               : absl::StrCat(std::round(x * 1000) / 1000);
  };
  value += plain(q.low);
  if (q.low != q.high) value += "-" + plain(q.high);
  if (q.kind == QuantityKind::kPercent) value += "%";
  if (!q.dimension.empty()) value.append(" ").append(q.dimension);
  return value;
}

// "count ~24 [about two dozen] people rowers; ...": kind, plain value, the
// number with its bound as written, the words that may be its unit.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const Quantity& q :
       FindQuantities(doc, 0, static_cast<uint32_t>(doc.tokens().size()))) {
    if (!dump.empty()) dump += "; ";
    const bool comparable =
        q.kind != QuantityKind::kDay && q.kind != QuantityKind::kClock;
    dump += Name(q.kind);
    if (comparable) dump += " " + BaseValue(q);
    const uint32_t begin = q.bound_token < q.first_token
                               ? doc.tokens()[q.bound_token].span.begin
                               : q.span.begin;
    dump += " [" + text.substr(begin, q.span.end - begin) + "]";
    for (uint32_t t = q.unit_begin; t < q.unit_end; ++t) {
      dump += " " + std::string(doc.written(doc.tokens()[t]));
    }
  }
  return dump;
}

struct Case {
  const char* text;
  const char* dump;
};

void Check(const std::vector<Case>& cases) {
  for (const Case& c : cases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(QuantitiesTest, Digits) {
  Check({
      {"12 people died", "count 12 [12] people died"},
      {"1,200 homes", "count 1200 [1,200] homes"},
      {"It fell 3.5 points.", "count 3.5 [3.5] points"},
      {"He got 2 1/2 years.", "count 30 month [2 1/2] years"},
      {"He got 22½ years.", "count 270 month [22½] years"},
      {"270 months", "count 270 month [270] months"},
      {"some 400 rowers", "count ~400 [some 400] rowers"},
      {"12 more boats", "count 12 [12] boats"},
      {"14 of the crew", "count 14 [14] crew"},
      {"a 12-man crew", "count 12 [12] man crew"},
  });
}

TEST(QuantitiesTest, Words) {
  Check({
      {"two dozen rowers", "count 24 [two dozen] rowers"},
      {"a dozen eggs", "count 12 [a dozen] eggs"},
      {"half a dozen eggs", "count 6 [half a dozen] eggs"},
      {"twenty-five ships", "count 25 [twenty-five] ships"},
      {"three hundred thousand voters",
       "count 300000 [three hundred thousand] voters"},
      {"three hundred and five voters",
       "count 305 [three hundred and five] voters"},
      {"two and three boats", "count 2 [two]; count 3 [three] boats"},
      {"two and a half years", "count 30 month [two and a half] years"},
      {"a hundred homes", "count 100 [a hundred] homes"},
      {"dozens of sailors", "count ~20-199 [dozens] sailors"},
      {"hundreds of billions of dollars",
       "money ~100000000000-1999999999999 dollar [hundreds of billions] "
       "dollars"},
      {"tens of thousands of voters",
       "count ~10000-199999 [tens of thousands] voters"},
      {"several hundred homes", "count ~200-900 [several hundred] homes"},
      {"a third of voters", "percent 33.333% [a third] voters"},
      {"a third oppose it", "percent 33.333% [a third] oppose"},
      {"the tank is half full, this one a third full",
       "percent 50% [half] full; percent 33.333% [a third] full"},
      {"a third man", "ordinal 3 [third] man"},
      {"two-thirds of voters", "percent 66.667% [two-thirds] voters"},
      {"half of the fleet", "percent 50% [half] fleet"},
  });
}

TEST(QuantitiesTest, NotANumber) {
  Check({
      {"One of them said no one knew one another.", ""},
      {"The plan was a good one, and one from May.", ""},
      {"its one-time head", ""},
      {"a lone one-page note", "count 1 [one] page note"},
      {"Hundreds-and-thousands are a cake topping? No: F-16 and COVID-19.",
       "count ~100-1999 [Hundreds]; count ~1000-99999 [thousands]"},
      {"The MI6 man owned a 5G phone.", ""},
      {"a several-page note", ""},
      {"An hour of talks", ""},
      {"half-hearted", ""},
  });
}

TEST(QuantitiesTest, ScaleMoneyAndPercent) {
  Check({
      {"9.21 million voters", "count 9210000 [9.21 million] voters"},
      {"$1.2bn in loans", "money 1200000000 dollar [$1.2bn]"},
      {"7 bln euros in loans", "money 7000000000 euro [7 bln] euros"},
      {"3 mln people", "count 3000000 [3 mln] people"},
      {"US$5m was paid", "money 5000000 dollar [$5m]"},
      {"$US5m was paid", "money 5000000 dollar [$US5m]"},
      {"$A3 million ($2.1 million)",
       "money 3000000 Australian dollar [$A3 million]; money 2100000 dollar "
       "[$2.1 million]"},
      {"the $F5 note", ""},
      {"£3 million", "money 3000000 pound [£3 million]"},
      {"5 million Australian dollars",
       "money 5000000 Australian dollar [5 million] Australian dollars"},
      {"90 cents", "money 0.9 dollar [90] cents"},
      {"12% of homes", "percent 12% [12%] homes"},
      {"12 per cent", "percent 12% [12 per cent]"},
      {"twelve percent turnout", "percent 12% [twelve percent] turnout"},
      {"a 15-percent cut", "percent 15% [15-percent] cut"},
  });
}

TEST(QuantitiesTest, Currencies) {
  Check({
      {"₦3bn and three million naira",
       "money 3000000000 naira [₦3bn]; money 3000000 naira [three million] "
       "naira"},
      {"a fine of R3.5 million", "money 3500000 rand [R3.5 million]"},
      {"$200MM", "money 200000000 dollar [$200MM]"},
      {"200mm of rain", "count 0.2 metre [200] mm"},
      {"R500,000 or R20m",
       "money 500000 rand [R500,000]; money 20000000 rand [R20m]"},
      {"the R1 road and the R2 unit", ""},
      {"Rs 500 crore", "money 5000000000 rupee [Rs 500 crore]"},
      {"Rs.12,00,000", "money 1200000 rupee [Rs.12,00,000]"},
      {"₹20 lakh", "money 2000000 rupee [₹20 lakh]"},
      {"two lakh crore rupees",
       "money 2000000000000 rupee [two lakh crore] rupees"},
      {"NIS 40,000", "money 40000 shekel [NIS 40,000]"},
      {"40,000 NIS", "money 40000 shekel [40,000] NIS"},
      {"CHF 2.4 million or 2.4 million Swiss francs",
       "money 2400000 Swiss franc [CHF 2.4 million]; money 2400000 Swiss franc "
       "[2.4 million] Swiss francs"},
      {"HK$80 and R$90 million",
       "money 80 Hong Kong dollar [$80]; money 90000000 real [$90 million]"},
      {"1,200 Canadian dollars",
       "money 1200 Canadian dollar [1,200] Canadian dollars"},
      {"500 kronor, 30 baht, 9 zł",
       "money 500 krona [500] kronor; money 30 baht [30] baht; money 9 zloty "
       "[9] zł"},
      {"300 won", "count 300 [300] won"},
      {"₩300", "money 300 won [₩300]"},
      {"a cad 40 years old", "age 40 [40] years old"},
      {"1,2,34 and 1,23,45", ""},
  });
}

TEST(QuantitiesTest, Units) {
  Check({
      {"140 km/h", "count 140000 metre an hour [140] km"},
      {"140 kilometres an hour", "count 140000 metre an hour [140] kilometres"},
      {"100 mph", "count 160934 metre an hour [100] mph"},
      {"18°C", "count 18 degree Celsius [18] ° C"},
      {"64 degrees Fahrenheit",
       "count 64 degree Fahrenheit [64] degrees Fahrenheit"},
      {"30 seconds", "count 0.5 minute [30] seconds"},
      {"20 gallons", "count 75.708 litre [20] gallons"},
      {"half a century", "count 600 month [half a] century"},
      {"a quarter-century", "count 300 month [a quarter-] century"},
      {"a quarter million people", "count 250000 [a quarter million] people"},
      {"three quarters of a million",
       "count 750000 [three quarters of a million]"},
      {"half a percentage point",
       "percent 0.5% point [half a percentage "
       "point]"},
      {"a third of an hour", "count 20 minute [a third of an] hour"},
      {"a third-year student", "ordinal 3 [third] year student"},
      {"sold a third a day", "ordinal 3 [third]"},
      {"half an hour", "count 30 minute [half an] hour"},
      {"three quarters of an hour",
       "count 45 minute [three quarters of an] hour"},
      {"six-and-a-half-minute film",
       "count 6.5 minute [six-and-a-half] minute film"},
      {"three quarters of the crew", "percent 75% [three quarters] crew"},
      {"half years of talks", ""},
      // what belongs to whom
      {"three of the mayor's aides", "count 3 [three] aides"},
      {"half the party's members", "percent 50% [half] members"},
      {"the first time Holt's boat won", "ordinal 1 [first] time Holt"},
  });
}

TEST(QuantitiesTest, Bounds) {
  Check({
      {"a high of 104", "count 104 [104]"},
      {"two weeks or more", "count >=14 day [two] weeks"},
      {"$15 an hour or less", "money <=15 dollar [$15]"},
      {"12 boats or more than that", "count 12 [12] boats"},
      {"people over the age of 18", "age >=18 [over the age of 18]"},
      {"the under age 16 team", "age <=16 [under age 16] team"},
      {"a boat longer than 12 metres",
       "count >=12 metre [longer than 12] metres"},
      {"people 16 and older", "count >=16 [16]"},
      {"as high as 104 degrees", "count <=104 degree [as high as 104] degrees"},
      // how long it was, and in the course of what
      {"for over six years", "count >=72 month [over six] years"},
      {"over six years ago", "count >=72 month [over six] years ago"},
      {"$10 million over six years",
       "money 10000000 dollar [$10 million]; count 72 month [six] years"},
      {"more than 100 homes", "count >=100 [more than 100] homes"},
      {"at least $2m", "money >=2000000 dollar [at least $2m]"},
      {"up to 30 boats", "count <=30 [up to 30] boats"},
      {"no fewer than ten boats", "count >=10 [no fewer than ten] boats"},
      {"no more than ten boats", "count <=10 [no more than ten] boats"},
      {"nearly two dozen", "count ~24 [nearly two dozen]"},
      {"100 or more", "count >=100 [100]"},
      {"60+ homes", "count >=60 [60]"},
      {"in excess of 60 homes", "count >=60 [in excess of 60] homes"},
      {"slightly less than 60 homes",
       "count <=60 [slightly less than 60] homes"},
      {"60 and counting", "count >=60 [60]"},
      {"60-plus homes", "count >=60 [60] plus homes"},
      {"Costs went up to $5 million.", "money 5000000 dollar [$5 million]"},
      {"Costs of up to $5 million",
       "money <=5000000 dollar [up to $5 million]"},
  });
}

TEST(QuantitiesTest, Ranges) {
  Check({
      {"from 10 to 12 boats", "count 10-12 [10 to 12] boats"},
      {"10-12 boats", "count 10-12 [10-12] boats"},
      {"10–12 boats", "count 10-12 [10–12] boats"},
      {"between 10 and 12 boats", "count 10-12 [10 and 12] boats"},
      {"10 to 12 million", "count 10000000-12000000 [10 to 12 million]"},
      {"$10-12 million", "money 10000000-12000000 dollar [$10-12 million]"},
      {"It fell from 12 to 10.", "count 12 [12]; count 10 [10]"},
      {"Claims rose by 51,000 to 419,000.",
       "count 51000 [51,000]; count 419000 [419,000]"},
      {"Claims rose 51,000 to 419,000.",
       "count 51000 [51,000]; count 419000 [419,000]"},
      {"The price fell $3 to $41.",
       "money 3 dollar [$3]; money 41 dollar [$41]"},
      {"It grew from 6,121 in 2016 to 7,314 in 2019.",
       "count 6121 [6,121]; year 2016 [2016]; count 7314 [7,314]; year 2019 "
       "[2019]"},
      {"He ruled in 2016 to 2019.", "year 2016-2019 [2016 to 2019]"},
      {"Rents rose by 3 to 4 percent.", "percent 3-4% [3 to 4 percent]"},
      {"They need 5 to 20 boats.", "count 5-20 [5 to 20] boats"},
      {"$10- $12 million", "money 10000000-12000000 dollar [$10- $12 million]"},
      {"$10 - $12 million",
       "money 10000000-12000000 dollar [$10 - $12 million]"},
      {"10- 12 boats", "count 10-12 [10- 12] boats"},
      {"$12 - $10 less - a day",
       "money 12 dollar [$12]; money 10 dollar [$10] less"},
      {"He sold 12 - 3 of them new.", "count 12 [12]; count 3 [3]"},
      {"a 10- and 12-man crew", "count 10 [10]; count 12 [12] man crew"},
      {"They won 3-1.", "count 3-1 [3-1]"},
      {"10 to 12 percent", "percent 10-12% [10 to 12 percent]"},
      {"led by 46 to 40 percent", "percent 46-40% [46 to 40 percent]"},
      {"fell from 46 to 40 percent", "count 46 [46]; percent 40% [40 percent]"},
      {"by 55%-41%", "percent 55-41% [55%-41%]"},
      {"from 46% to 40%", "percent 46% [46%]; percent 40% [40%]"},
  });
}

TEST(QuantitiesTest, YearsAgesAndOrdinals) {
  Check({
      {"ruled from 1967 to 1979", "year 1967-1979 [1967 to 1979]"},
      {"the 2017-18 season", "year 2017-2018 [2017-18] season"},
      {"the 1990s", "year 1990-1999 [1990s]"},
      {"in 2019 alone", "year 2019 [2019] alone"},
      {"the 2016 elections", "year 2016 [2016] elections"},
      {"2000 people", "count 2000 [2000] people"},
      {"a 46-year-old man", "age 46 [46] year - old man"},
      {"Mara Holt, 46, said", "age 46 [46]"},
      {"aged 46", "age 46 [46]"},
      {"all ages 16 and older", "age >=16 [16]"},
      {"He was 99.", "age 99 [99]"},
      {"who turned 80, sang", "age 80 [80]"},
      {"He was 20 points ahead", "count 20 [20] points ahead"},
      {"in her 70s", "age 70-79 [70s]"},
      {"in his late 60s", "age 60-69 [60s]"},
      {"in the late 60s", "count 60-69 [60s]"},
      {"in the 1970s", "year 1970-1979 [1970s]"},
      {"the driver, 46, said", "age 46 [46]"},
      {"of boats, 46 in all", "count 46 [46]"},
      {"by a vote, 50-49, on Monday", "count 50-49 [50-49]"},
      {"between the ages of 12 and 16", "age 12-16 [12 and 16]"},
      {"46 years in office", "count 552 month [46] years"},
      {"the third boat", "ordinal 3 [third] boat"},
      {"his 21st win", "ordinal 21 [21st] win"},
      {"the twenty-first boat", "ordinal 21 [twenty-first] boat"},
      {"the fourth quarter", "ordinal 4 [fourth] quarter"},
  });
}

TEST(QuantitiesTest, DatesClocksAndLabelsAreNoCounts) {
  Check({
      {"on 14 March 2019", "day [14] March; year 2019 [2019]"},
      {"on March 14, 2019", "day [14]; year 2019 [2019]"},
      {"the Fourth of July", "day [Fourth] July"},
      {"the fourth of five Julys",
       "ordinal 4 [fourth] five Julys; count 5 [five] Julys"},
      {"the 14th of March", "day [14th] March"},
      {"since 9/11", "day [9/11]"},
      {"dated 2019-03-14", "day [2019-03-14]"},
      {"dated 14.03.2019", "day [14.03.2019]"},
      {"at 9:30 a.m. today", "clock [9:30] a.m. today"},
      {"by 9 p.m. Friday", "clock [9] p.m. Friday"},
      {"the loss of Flight 302 on Monday", "label 302 [302]"},
      {"call 0800 555 111 today", "label 800555111 [0800 555 111] today"},
      {"call Sea Aid on 0800 555111.", "label 800555111 [0800 555111]"},
      {"on state Route 52 just past Ellan", "label 52 [52]"},
      {"left at exit 12 near the port", "label 12 [12] near"},
      {"under Article 50.", "label 50 [50]"},
      {"under Section 1557 of it", "label 1557 [1557]"},
      {"its No. 2 man", "label 2 [2] man"},
      {"the Group of 20 summit", "label 20 [20] summit"},
      {"a group of 20 boats", "count 20 [20] boats"},
      {"the #1 team", "label 1 [1] team"},
      {"no 12 boats", "count 12 [12] boats"},
      {"aboard Air Force One on Monday", "label 1 [One]"},
      {"account 4071562281", "label 4071562281 [4071562281]"},
  });
}

TEST(QuantitiesTest, SpansMayLieInsideTokens) {
  const std::string text = "a 46-year-old";
  const Document doc = Document::Parse(text);
  const auto quantities =
      FindQuantities(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  ASSERT_EQ(quantities.size(), 1u);
  EXPECT_EQ(quantities[0].span.In(text), "46");
}

TEST(QuantitiesTest, HostileDigits) {
  Check({
      {"", ""},
      {"1,2,3", ""},
      {"...,,,---", ""},
      {"$", ""},
      {"12-", "count 12 [12]"},
      {"-", ""},
      {"1/", "count 1 [1]"},
  });
  // Longer than any number; still one quantity and no overflow into undefined
  // conversions.
  const std::string digits(400, '9');
  Dump(digits + " and " + digits + "," + digits + " trillion");
  Dump("a a a a half half of of of dozen dozen million million million");
}

}  // namespace
}  // namespace claimdiff
