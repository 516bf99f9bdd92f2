#include "engine/compare/wording/claim_match.h"

#include <algorithm>
#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The words of the overlap; then "same" or "other", "negated" where the two do
// not negate alike. Both ways round must agree.
std::string Dump(const std::string& a, const std::string& b) {
  const auto dump = [](const std::string& left, const std::string& right) {
    const auto report = testing::MakeReport({{"A", left}, {"B", right}});
    const ReportView view(report);
    const PairView& pair = view.groups()[0].pairs[0];
    const ClaimOverlap overlap = OverlapOf(pair);
    const uint32_t longer = std::max(overlap.left_words, overlap.right_words);
    const uint32_t shorter = std::min(overlap.left_words, overlap.right_words);
    return std::to_string(overlap.shared) + " of " + std::to_string(shorter) +
           "-" + std::to_string(longer) +
           (IsSameClaim(pair) ? " same" : " other") +
           (NegateAlike(pair) ? "" : " negated");
  };
  const std::string line = dump(a, b);
  EXPECT_EQ(dump(b, a), line) << a << "\n" << b;
  return line;
}

TEST(ClaimMatchTest, OneClaim) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } cases[] = {
      {"[the ferry sank off Port Ellan in heavy rain]1",
       "[in heavy rain a ferry had sunk]1", "4 of 4-6 same"},
      // numbers may be what differs, and do not count
      {"[12 people died]1", "[at least 15 people died]1", "2 of 2-3 same"},
      // half of the longer one
      {"[the council will sell the old pier to a bank this spring]1",
       "[the council is going to sell its old pier next year]1",
       "4 of 6-7 same"},
      // an excerpt
      {"[\"The pier is rotten, the boats leak, and whoever still says that "
       "this harbour is safe has not walked it at night,\"]1",
       "[that the pier is rotten, the boats leak]1", "4 of 4-11 same"},
      // all of a short one
      {"<Ruiz> {said} [it was unsafe]1", "<Okri> {added} [it was unsafe]1",
       "1 of 1-1 same"},
      // one speaker may use other words
      {"<Ana Ruiz> {said} [the ferry line broke every promise it made to "
       "this town]1",
       "<Ruiz> {said} [to this town the ferry owners had sworn that a promise "
       "counts]1",
       "3 of 6-7 same"},
      {"[the crew had been warned]1", "[the crew had not been warned]1",
       "2 of 2-2 same negated"},
      // one "without" before two words of one phrase
      {"[the crew left the pier without human help]1",
       "[the crew left the pier without help from humans]1", "5 of 5-5 same"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Dump(c.a, c.b), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(ClaimMatchTest, OneMatterOnly) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } cases[] = {
      {"[the ferry sank off Port Ellan in heavy rain]1",
       "[the ferry line will sell two boats this spring]1", "1 of 5-6 other"},
      // two people, some of the same words
      {"<Ana Ruiz> {said} [the ferry line broke every promise it made to "
       "this town]1",
       "<Ben Okri> {said} [to this town the ferry owners had sworn that a "
       "promise counts]1",
       "3 of 6-7 other"},
      // what is said of the bill is in the verb
      {"<The senate> {passed} [the harbour bill]1",
       "<The mayor> {vetoed} [the harbour bill]1", "2 of 2-2 other"},
      {"<Ruiz> {condemned} [the remarks]1", "<Okri> {made} [the remarks]1",
       "1 of 1-1 other"},
      // the words of the shorter one are strewn over the longer one
      {"[the mayor sold boats to the bank]1",
       "[the mayor, who grew up over a bakery, said in a long speech on "
       "Monday night that anybody who had ever sold anything knew how the "
       "price of boats rose and fell, and that every bank on the island did]1",
       "4 of 4-20 other"},
      {"[rain fell]1", "[boats sank]1", "0 of 2-2 other"},
      {"[]1", "[]1", "0 of 0-0 other"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Dump(c.a, c.b), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(ClaimMatchTest, AQuotationThatTheOtherHoldsWhole) {
  const char* const long_quote =
      "[\"This was an accident waiting to happen. We have written to the "
      "company three times this year and never had an answer.\"]1";
  EXPECT_EQ(Dump(long_quote, "[\"This was an accident waiting to happen\"]1"),
            "3 of 3-9 same");
  // not quoted, or not one word after another
  EXPECT_EQ(Dump(long_quote, "[an accident was waiting to happen]1"),
            "3 of 3-9 other");
  EXPECT_EQ(Dump(long_quote, "[\"An accident to the company this year\"]1"),
            "3 of 3-9 other");
}

TEST(ClaimMatchTest, BareNounPhrasesAndClauses) {
  // With an auxiliary the content says something whatever the cue.
  EXPECT_EQ(Dump("<Ruiz> {insisted} [the bill is dead]1",
                 "<Okri> {warned} [the bill is dead]1"),
            "2 of 2-2 same");
  // A quotation speaks for itself.
  EXPECT_EQ(Dump("<Ruiz> {raged} [\"a shameful bill\"]1",
                 "<Okri> {sighed} [\"a shameful bill\"]1"),
            "2 of 2-2 same");
  // A quoted word inside a phrase does not.
  EXPECT_EQ(Dump("<Ruiz> {grabbed} [the \"student\"]1",
                 "<Okri> {called for} [the \"student\"]1"),
            "1 of 1-1 other");
  // Verbs that only say that something was said are as good as another.
  EXPECT_EQ(Dump("<Ruiz> {announced} [a shameful bill]1",
                 "<Okri> {reported} [a shameful bill]1"),
            "2 of 2-2 same");
}

TEST(ClaimMatchTest, SharesOfNothing) {
  const ClaimOverlap none;
  EXPECT_EQ(none.OfLonger(), 0);
  EXPECT_EQ(none.OfShorter(), 0);
  const ClaimOverlap some{2, 4, 8};
  EXPECT_EQ(some.OfLonger(), 0.25);
  EXPECT_EQ(some.OfShorter(), 0.5);
}

}  // namespace
}  // namespace claimdiff
