#include "engine/compare/clauses/predications.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "word of noun" for each, with ", " between.
std::string Tell(const std::string& sentence) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + sentence + "]1"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  std::string told;
  for (const Predication& predication : PredicationsIn(claim)) {
    if (!told.empty()) told += ", ";
    told.append(claim.norm(predication.word))
        .append(" of ")
        .append(claim.norm(predication.of));
  }
  return told;
}

TEST(PredicationsTest, WhatADeedIsDoneTo) {
  EXPECT_EQ(Tell("Crews halted the work."), "halted of work");
  EXPECT_EQ(Tell("The work was halted by crews."), "halted of work");
  EXPECT_EQ(Tell("The work went on."), "went of work");
  EXPECT_EQ(Tell("It was halted."), "");
}

TEST(PredicationsTest, WhatAThingIsLike) {
  EXPECT_EQ(Tell("The risk was low."), "low of risk");
  EXPECT_EQ(Tell("The ministry saw a low risk."), "saw of risk, low of risk");
  EXPECT_EQ(Tell("The ministry described the risk as low."),
            "described of risk, low of risk");
}

}  // namespace
}  // namespace claimdiff
