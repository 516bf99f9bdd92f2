#include "engine/compare/quotations/quote_marks.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::ExpectDumps;
using testing::Explanations;
using testing::PairCase;

constexpr auto kAltered = v1::FINDING_KIND_QUOTE_ALTERED;

TEST(QuoteMarksTest, AQuotationBecomesTheOutletsOwnWords) {
  const PairCase cases[] = {
      {"[\"We will pull the old pier down before the winter,\"]1 <Okri> {said}",
       "<Okri> {said} [the town would pull the old pier down before the "
       "winter]1",
       "quote/unquoted; A: quoted [pull the old pier down before the winter]; "
       "B: not quoted [pull the old pier down before the winter]"},
      // and back, from part of a sentence
      {"<Ben Okri> {said} [nobody in the port office had read the letter to "
       "the "
       "end]1",
       "<Okri> {said} [nobody \"in the port office had read the letter to the "
       "end\"]1",
       "quote/unquoted; A: not quoted [in the port office had read the letter "
       "to the end]; B: quoted [in the port office had read the letter to the "
       "end]"},
      // other words
      {"[\"We will pull the old pier down before the winter,\"]1 <Okri> {said}",
       "<Okri> {said} [the old pier would be pulled down in the autumn]1", ""},
      // few words, or small ones
      {"[\"The pier is old,\"]1 <Okri> {said}",
       "<Okri> {said} [the pier is old]1", ""},
      // another speaker
      {"[\"We will pull the old pier down before the winter,\"]1 <Okri> {said}",
       "<Ana Ruiz> {said} [the town would pull the old pier down before the "
       "winter]1",
       ""},
      // a name is nobody's own words
      {"[\"I will speak at the Ellan School of Boats at Port Marn,\"]1 <Okri> "
       "{said}",
       "<Okri> {said} [he would speak at the Ellan School of Boats at Port "
       "Marn]1",
       ""},
      // unless only one side writes it as one
      {"[\"We Will Pull The Old Pier Down Before The Winter,\"]1 <Okri> "
       "{said}",
       "<Okri> {said} [the town would pull the old pier down before the "
       "winter]1",
       "quote/unquoted; A: quoted [Pull The Old Pier Down Before The Winter]; "
       "B: not quoted [pull the old pier down before the winter]"},
      // quoted on both sides
      {"[\"We will pull the old pier down before the winter,\"]1 <Okri> {said}",
       "<Okri> {said} [they would \"pull the old pier down before the "
       "winter\"]1",
       ""},
  };
  ExpectDumps(kAltered, cases);
}

TEST(QuoteMarksTest, AFewWordsHeldAtArmsLength) {
  const PairCase cases[] = {
      {"<Okri> {said} [the reform would save the old port of Ellan]1",
       "<Okri> {said} [the \"reform\" would save the old port of Ellan]1",
       "quote/scare; A: not quoted [reform]; B: quoted [reform]"},
      {"<Okri> {said} [a \"peace plan\" for the harbour was ready to be "
       "signed]1",
       "<Okri> {said} [a peace plan for the harbour was ready to be signed]1",
       "quote/scare; A: quoted [peace plan]; B: not quoted [peace plan]"},
      {"<Okri> {said} [the \"rescue fund\" had closed the harbour "
       "school]1",
       "<Okri> {said} [the rescue fund had closed the harbour school]1",
       "quote/scare; A: quoted [rescue fund]; "
       "B: not quoted [rescue fund]"},
      // a title
      {"<Okri> {said} [the film \"Harbour Lights\" had paid for the old port]1",
       "<Okri> {said} [the film Harbour Lights had paid for the old port]1",
       ""},
      // a name
      {"<Okri> {said} [only the \"anchor\" boats of the port of Ellan are "
       "safe]1",
       "<Okri> {said} [only the Anchor boats of the port of Ellan are safe]1",
       ""},
      {"<Okri> {said} [\"Reforms\" would save the old port of Ellan]1",
       "<Okri> {said} [Reforms would save the old port of Ellan]1", ""},
      // another word
      {"<Okri> {said} [the \"reform\" would save the old port of Ellan]1",
       "<Okri> {said} [the change would save the old port of Ellan]1", ""},
      // small words
      {"<Okri> {said} [the port \"is\" open to the boats of Ellan]1",
       "<Okri> {said} [the port is open to the boats of Ellan]1", ""},
      {"<Okri> {said} [the old port of Ellan would open in 14 days]1",
       "<Okri> {said} [the old port of Ellan would open \"in 14 days\"]1", ""},
      // all of it is quoted there
      {"[\"The reform will save the old port of Ellan,\"]1 <Okri> {said}",
       "<Okri> {said} [the \"reform\" will save the old port of Ellan]1", ""},
  };
  ExpectDumps(kAltered, cases);
}

TEST(QuoteMarksTest, SaysWhoHasTheMarks) {
  const auto report = Compared({
      {"Harbor Post",
       "<Okri> {said} [the reform would save the old port of Ellan]1"},
      {"Coast Wire",
       "<Okri> {said} [the \"reform\" would save the old port of Ellan]1"},
      {"Gull", "<Okri> {said} [the reform would save the old port of Ellan]1"},
  });
  EXPECT_EQ(Explanations(report, kAltered),
            "Harbor Post, Gull: reform, not quoted; "
            "Coast Wire: \"reform\", quoted");
}

}  // namespace
}  // namespace claimdiff
