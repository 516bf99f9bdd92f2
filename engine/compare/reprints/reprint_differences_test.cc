#include "engine/compare/reprints/reprint_differences.h"

#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::CopyDifferences;
using testing::WireCopy;

TEST(ReprintDifferencesTest, ASentenceGone) {
  const std::string wire =
      "<Ana Ruiz> {said} [the ferry was not fit for the sea]1.\n"
      "<Ben Okri> {said} [the ferry had new engines from a yard in Ellan]1.";
  const std::string copy =
      "<Ana Ruiz> {said} [the ferry was not fit for the sea]1.";
  EXPECT_EQ(CopyDifferences(WireCopy(wire), WireCopy(copy)),
            "only-in/cut; Wire: Ben Okri\n");
  EXPECT_EQ(CopyDifferences(WireCopy(copy), WireCopy(wire)),
            "only-in/cut; Post: Ben Okri\n");
}

// The words are there; that nobody read a claim in them is not the outlet's
// doing.
TEST(ReprintDifferencesTest, ReadInOneOfTwoCopies) {
  const std::string wire =
      WireCopy("<Ana Ruiz> {said} [the ferry was not fit]1.");
  const std::string copy =
      WireCopy("Ana Ruiz said the ferry was not fit.") +
      " <Ben Okri> {said} [the harbour was closed to all ships]2.";
  EXPECT_EQ(CopyDifferences(wire, copy),
            "copied/claim; Wire: Ana Ruiz\n"
            "only-in/telling; Post: Ben Okri\n");
}

// A quotation needs no text around it that both print.
TEST(ReprintDifferencesTest, AQuotationReadInOneOfTwo) {
  EXPECT_EQ(
      CopyDifferences("<Ana Ruiz> {said} [\"nobody had asked her before the "
                      "gates were locked\"]1 in the town hall.",
                      "The baker had no bread left. \"Nobody had asked her "
                      "before the gates were locked,\" he heard Ruiz say. "
                      "<Ben Okri> {said} [the harbour was closed to ships]2"),
      "copied/claim; Wire: Ana Ruiz\n"
      "only-in/telling; Post: Ben Okri\n");
  EXPECT_EQ(
      CopyDifferences("<Ana Ruiz> {said} [nobody had asked her before the "
                      "gates were locked]1 in the town hall.",
                      "The baker had no bread left. Nobody had asked her "
                      "before the gates were locked, he heard Ruiz say. "
                      "<Ben Okri> {said} [the harbour was closed to ships]2"),
      "only-in/telling; Wire: Ana Ruiz\n"
      "only-in/telling; Post: Ben Okri\n");
}

}  // namespace
}  // namespace claimdiff
