#include "engine/compare/negation/unasserted_words.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::MakeReport;

// Calls `check` with the view of the claim and the place of the word in it.
template <typename Check>
void At(const std::string& claim, const std::string& word, Check check) {
  const v1::ComparisonReport report = MakeReport({{"A", "[" + claim + "]1"}});
  const ReportView view(report);
  const ClaimView& one = view.claims()[0];
  for (const uint32_t t : one.tokens) {
    if (one.norm(t) == word) return check(one, t);
  }
  ADD_FAILURE() << word << " is not in " << claim;
}

struct Case {
  const char* claim;
  const char* word;
  bool is;
};

TEST(UnassertedWordsTest, Questions) {
  const Case cases[] = {
      {"whether the leak harmed the seals", "harmed", true},
      {"the port asks if the leak harmed the seals", "harmed", true},
      {"to stay unless the crew is paid", "paid", true},
      {"whether or not the ferry sails", "sails", true},
      {"it depends on whether divers find a leak", "find", true},
      {"the leak harmed the seals", "harmed", false},
      // the clause ends before it
      {"if the storm ends, the ferry sails", "sails", false},
      {"the leak harmed the seals if that counts", "harmed", false},
      {"whether it rains is open. the ferry sails", "sails", false},
      {"asked whether it rains, divers swim", "swim", false},
  };
  for (const Case& c : cases) {
    At(c.claim, c.word, [&](const ClaimView& claim, uint32_t t) {
      EXPECT_EQ(IsInQuestion(claim, t), c.is) << c.claim;
    });
  }
}

TEST(UnassertedWordsTest, ContraryToFact) {
  const Case cases[] = {
      {"he would not have sold the ferry", "sold", true},
      {"if they still had it he wouldn't have sold the ferry", "sold", true},
      {"the crew would never have left the pier", "left", true},
      {"they should not have left the pier", "left", true},
      {"he would have sold the ferry", "sold", true},
      // it may be so
      {"he would not sell the ferry", "sell", false},
      {"he could not have sold the ferry", "sold", false},
      {"he has not sold the ferry", "sold", false},
      {"they have not left the pier", "left", false},
      {"they would have come, he said, and left", "left", false},
  };
  for (const Case& c : cases) {
    At(c.claim, c.word, [&](const ClaimView& claim, uint32_t t) {
      EXPECT_EQ(IsContraryToFact(claim, t), c.is) << c.claim;
    });
  }
}

TEST(UnassertedWordsTest, Consequences) {
  const Case cases[] = {
      {"the bay is not deep enough so that we can expect a wave", "expect",
       true},
      {"the bay is not deep enough for the ferry to land", "land", true},
      {"the bay is not nearly deep enough to land there", "land", true},
      {"the bay is too shallow to land there", "land", true},
      {"it was too late for the crew to jump", "jump", true},
      // so much is enough
      {"the bay is deep enough to land there", "land", false},
      {"the bay is never too shallow to land there", "land", false},
      {"the crew had enough and left", "left", false},
      {"it rained too, and the ferry sank", "sank", false},
      {"the crew came too", "came", false},
  };
  for (const Case& c : cases) {
    At(c.claim, c.word, [&](const ClaimView& claim, uint32_t t) {
      EXPECT_EQ(IsConsequenceDenied(claim, t), c.is) << c.claim;
    });
  }
}

TEST(UnassertedWordsTest, PutRight) {
  const Case cases[] = {
      {"it was not one boat, but probably a row of boats", "not", true},
      {"it was not a fire but a leak", "not", true},
      {"it was not the crew but rather the owners", "not", true},
      {"no fire but a leak sank the boat", "no", true},
      {"they came not for money, but for the sea", "not", true},
      {"it was not a fire", "not", false},
      {"he did not pay, but he wrote", "not", false},
      {"he did not pay. but for the crew all left", "not", false},
      {"he would not but pay", "not", false},
      {"they did not sail, but there was rain", "not", false},
  };
  for (const Case& c : cases) {
    At(c.claim, c.word, [&](const ClaimView& claim, uint32_t t) {
      (void)t;
      ASSERT_FALSE(claim.negations.empty()) << c.claim;
      EXPECT_EQ(IsPutRight(claim, claim.negations[0]), c.is) << c.claim;
    });
  }
}

}  // namespace
}  // namespace claimdiff
