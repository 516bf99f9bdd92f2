#include "engine/compare/quotations/said_alike.h"

#include <algorithm>
#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Whether all places are said alike where two quotations part.
bool SaidAlike(const std::string& a, const std::string& b) {
  const auto report = testing::MakeReport(
      {{"A", "[\"" + a + "\"]1"}, {"B", "[\"" + b + "\"]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const auto left = QuotedWords(*pair.left);
  const auto right = QuotedWords(*pair.right);
  const auto hunks = AlignQuotes(left, right).hunks;
  return std::all_of(hunks.begin(), hunks.end(), [&](const QuoteHunk& hunk) {
    return AreSaidAlike(pair, left, right, hunk);
  });
}

TEST(SaidAlikeTest, Table) {
  const struct {
    const char* a;
    const char* b;
    bool alike;
  } kCases[] = {
      {"Help, my brother's been shot on the pier",
       "Help, my brother has been shot on the pier", true},
      {"The town's safe and let's keep it so",
       "The town is safe and let us keep it so", true},
      {"He'd seen the leak and he'd tell us",
       "He had seen the leak and he would tell us", true},
      {"The mayor's brother has been shot on the pier",
       "The mayor, my brother has been shot on the pier", false},
      {"We are rolling back this eleventh-hour rule for good",
       "We are rolling back this 11th hour rule for good", true},
      {"We sold twenty-five boats to Marn in the spring",
       "We sold 25 boats to Marn in the spring", true},
      {"We sold twenty-six boats to Marn in the spring",
       "We sold 25 boats to Marn in the spring", false},
      {"We saw Son-hui leave the pier", "We saw Son Hui leave the pier", true},
      {"Leaving August the 31st is not due to fear of the storm",
       "Leaving Aug. 31 is not due to fear of the storm", true},
      {"The Ness's boats are safe", "The Ness' boats are safe", true},
      {"Tolan was Marn Waters’s best man", "Tolan was Marn Waters’ best man",
       true},
      // no mark, another word, a word that does not end in s
      {"The Ness's boats are safe", "The Ness boats are safe", false},
      {"Marn Waters's best man", "Marn Water' best man", false},
      {"The port's boats are safe", "The port' boats are safe", false},
      {"We will leave this town", "We will never leave this town", false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(SaidAlike(c.a, c.b), c.alike) << c.a << " | " << c.b;
    EXPECT_EQ(SaidAlike(c.b, c.a), c.alike) << c.b << " | " << c.a;
  }
}

}  // namespace
}  // namespace claimdiff
