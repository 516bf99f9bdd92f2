#include "engine/compare/quotations/told_quotations.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::CopyDifferences;

constexpr const char* kLonger =
    "<Ana Ruiz> {said} [\"we will not give up this amazing harbour for a bank, "
    "and nobody else will pay\"]2";

TEST(ToldQuotationsTest, AQuotationInsideALongerOne) {
  const std::string only = "\nonly-in/telling; Post: Ana Ruiz\n";
  const struct {
    const char* line;
    const char* finding;
  } kCases[] = {
      {"<Ana Ruiz> {praised} [\"this amazing harbour\"]1",
       "copied/quoted; Wire: Ana Ruiz"},
      {"<Ruiz=Ana Ruiz> {said} [the town would not sell \"this amazing "
       "harbor\" and would vote]1",
       "copied/quoted; Wire: Ana Ruiz"},
      // A name for what the claim is not about.
      {"<Ruiz=Ana Ruiz> {said} [the town was proud of \"this amazing harbor\" "
       "and would vote]1",
       "only-in/telling; Wire: Ana Ruiz"},
      // In two runs.
      {"<Ana Ruiz> {said} [that she \"will not give up\" on what she called "
       "an \"amazing harbour\"]1",
       "copied/quoted; Wire: Ana Ruiz"},
      // One run more than the other has.
      {"<Ana Ruiz> {said} [that she \"will not give up\" on \"a town of "
       "gold\"]1",
       "only-in/telling; Wire: Ana Ruiz"},
      // Other words, another speaker, one word, no quotation.
      {"<Ana Ruiz> {praised} [\"this wonderful harbour\"]1",
       "only-in/telling; Wire: Ana Ruiz"},
      {"<Ben Okri> {praised} [\"this amazing harbour\"]1",
       "only-in/telling; Wire: Ben Okri"},
      {"<Ana Ruiz> {spoke of} [an \"amazing\" town]1",
       "only-in/telling; Wire: Ana Ruiz"},
      {"<Ana Ruiz> {spoke of} [this amazing harbour]1",
       "only-in/telling; Wire: Ana Ruiz"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(CopyDifferences(c.line, kLonger), c.finding + only) << c.line;
  }
}

}  // namespace
}  // namespace claimdiff
