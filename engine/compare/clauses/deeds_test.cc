#include "engine/compare/clauses/deeds.h"

#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "doer verb object", with "-" for what the sentence does not say; the verb's
// group from its first word.
std::string Tell(const std::string& sentence, std::string_view verb) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + sentence + "]1"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  for (const uint32_t t : claim.tokens) {
    if (claim.norm(t) != verb) continue;
    const Deed deed = DeedAt(claim.TreeOf(t), t);
    const auto word = [&claim](uint32_t w) {
      return w == kNoToken ? std::string("-") : std::string(claim.norm(w));
    };
    return word(deed.doer) + " " + word(deed.from) +
           (deed.passive ? " (passive) " : " ") + word(deed.object);
  }
  return "no such word";
}

TEST(DeedsTest, WhoDoesWhatToWhom) {
  EXPECT_EQ(Tell("the tug towed the ferry", "towed"), "tug towed ferry");
  EXPECT_EQ(Tell("the ferry was towed by the tug", "towed"),
            "tug was (passive) ferry");
  EXPECT_EQ(Tell("the ferry was towed to Ellan", "towed"),
            "- was (passive) ferry");
  EXPECT_EQ(Tell("the captain slept", "slept"), "captain slept -");
}

TEST(DeedsTest, APhraseWithoutClauses) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[the old harbour tug that leaked towed the ferry]1"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  for (const uint32_t t : claim.tokens) {
    if (claim.norm(t) != "tug") continue;
    const ContentPiece phrase = PhraseOf(claim.TreeOf(t), t);
    EXPECT_EQ(claim.norm(phrase.first), "the");
    EXPECT_EQ(phrase.end, t + 1);
  }
}

}  // namespace
}  // namespace claimdiff
