#include "engine/compare/view/stated_facts.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Stated {
  const char* words;
  v1::QuantityKind kind;
  double low;
  v1::QuantityBound bound;
  const char* date;
};

// What is read from the text, in line with one stated quantity.
std::string Dump(const std::string& text, const Stated& stated) {
  const Document doc = Document::Parse(text);
  const auto end = static_cast<uint32_t>(doc.tokens().size());
  std::vector<Quantity> quantities = FindQuantities(doc, 0, end);
  std::vector<DateMention> dates = FindDates(doc, 0, end, quantities, "");
  v1::Claim claim;
  v1::Quantity* quantity = claim.add_quantities();
  const auto begin = static_cast<uint32_t>(text.find(stated.words));
  quantity->mutable_span()->set_begin(begin);
  quantity->mutable_span()->set_end(
      begin + static_cast<uint32_t>(std::string(stated.words).size()));
  quantity->set_kind(stated.kind);
  quantity->set_low(stated.low);
  quantity->set_high(stated.low);
  quantity->set_bound(stated.bound);
  quantity->set_date_first(stated.date);
  quantity->set_date_last(stated.date);
  TakeStatedFacts(claim, doc, 0, end, &quantities, &dates);
  std::string dump;
  for (const Quantity& q : quantities) {
    dump += std::string(q.span.In(text)) + "=" +
            std::to_string(static_cast<int>(q.low)) +
            (q.bound == QuantityBound::kLeast ? "+" : "") + ";";
  }
  for (const DateMention& date : dates) {
    dump += std::string(date.span.In(text)) + "=" + date.first + ";";
  }
  return dump;
}

TEST(StatedFactsTest, WhatTheClaimStatesCounts) {
  const struct {
    const char* text;
    Stated stated;
    const char* dump;
  } kCases[] = {
      // Read alike: nothing changes.
      {"12 boats left",
       {"12", v1::QUANTITY_KIND_COUNT, 12, v1::QUANTITY_BOUND_EXACT, ""},
       "12=12;"},
      // Another extractor knows better.
      {"12 boats left",
       {"12", v1::QUANTITY_KIND_COUNT, 12, v1::QUANTITY_BOUND_LEAST, ""},
       "12=12+;"},
      // What is not read from the text is added, in its place.
      {"many boats and 3 tugs left",
       {"many", v1::QUANTITY_KIND_COUNT, 20, v1::QUANTITY_BOUND_EXACT, ""},
       "many=20;3=3;"},
      {"it sank on Whit Monday",
       {"Whit Monday", v1::QUANTITY_KIND_DATE, 0, v1::QUANTITY_BOUND_EXACT,
        "2019-06-10"},
       "Monday=2019-06-10;"},
      {"it sank at Whitsun",
       {"Whitsun", v1::QUANTITY_KIND_DATE, 0, v1::QUANTITY_BOUND_EXACT,
        "2019-06-09"},
       "Whitsun=2019-06-09;"},
      // Nothing is stated of a date that could not be placed.
      {"it sank on Monday",
       {"Monday", v1::QUANTITY_KIND_DATE, 0, v1::QUANTITY_BOUND_EXACT, ""},
       "Monday=;"},
      // Times of day are left as they are.
      {"it sank at 9:30",
       {"9:30", v1::QUANTITY_KIND_TIME, 1, v1::QUANTITY_BOUND_EXACT, ""},
       "9:30=0;"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text, c.stated), c.dump);
}

}  // namespace
}  // namespace claimdiff
