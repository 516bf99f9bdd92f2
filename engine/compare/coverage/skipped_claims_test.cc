#include "engine/compare/coverage/skipped_claims.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Dump(const v1::ComparisonReport& report) {
  std::string dump;
  for (const v1::SkippedClaim& skipped : report.skipped()) {
    dump += skipped.claim_id() + ": " + skipped.reason() + "\n";
  }
  return dump;
}

TEST(SkippedClaimsTest, NamesWhatNoGroupHas) {
  v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[rain fell]1\n[snow fell]2"}, {"B", "[rain fell]1"}});
  AddSkippedClaims(&report);
  EXPECT_EQ(Dump(report), "");

  report.mutable_groups()->RemoveLast();
  v1::Claim* empty = report.add_claims();
  empty->set_id("A#9");
  empty->set_article_id("A");
  v1::Claim* lost = report.add_claims();
  lost->set_id("C#0");
  lost->set_article_id("C");
  AddSkippedClaims(&report);
  const std::string dump =
      "A#1: it was not put into any group\nA#9: it has no content\n"
      "C#0: its article is not in the report\n";
  EXPECT_EQ(Dump(report), dump);
  AddSkippedClaims(&report);  // once is enough
  EXPECT_EQ(Dump(report), dump);
}

TEST(SkippedClaimsTest, KeepsReasonsThatAreThere) {
  v1::ComparisonReport report = testing::MakeReport({{"A", "[rain fell]1"}});
  v1::SkippedClaim* skipped = report.add_skipped();
  skipped->set_claim_id("A#0");
  skipped->set_reason("it is an advertisement");
  AddSkippedClaims(&report);
  EXPECT_EQ(Dump(report), "A#0: it is an advertisement\n");
}

}  // namespace
}  // namespace claimdiff
