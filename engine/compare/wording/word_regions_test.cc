#include "engine/compare/wording/word_regions.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Words(const ClaimView& claim, const std::vector<uint32_t>& tokens) {
  std::string words;
  for (const uint32_t t : tokens) {
    if (!words.empty()) words += ' ';
    words.append(claim.written(t));
  }
  return words;
}

// "{prop up | sell} {| Monday}"
std::string Dump(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  std::string dump;
  for (const WordRegion& region : RegionsOf(pair)) {
    if (!dump.empty()) dump += ' ';
    dump += "{" + Words(*pair.left, region.left) + " | " +
            Words(*pair.right, region.right) + "}";
  }
  return dump;
}

TEST(WordRegionsTest, WhereWordingsPart) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } kCases[] = {
      {"turnout rose on Sunday", "turnout rose on Sunday", ""},
      {"turnout in Ellan rose on Sunday", "turnout in Ellan fell on Sunday",
       "{rose | fell}"},
      {"the council had a plan to prop up the old pier",
       "the council had a plan to sell the old pier", "{prop up | sell}"},
      {"the council will sell the old pier",
       "the council will sell the old pier to a bank", "{ | to a bank}"},
      // words that changed their place are no region
      {"on Sunday the council sold the old pier",
       "the council sold the old pier on Sunday", ""},
      {"the ferry sank", "taxes went up in June",
       "{the ferry sank | taxes went up in June}"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.a, c.b), c.dump) << c.a;
}

TEST(WordRegionsTest, SwappingTheSidesSwapsTheRegions) {
  EXPECT_EQ(Dump("the port sold two boats in June", "the port lost a boat"),
            "{sold two | lost a} {in June | }");
  EXPECT_EQ(Dump("the port lost a boat", "the port sold two boats in June"),
            "{lost a | sold two} { | in June}");
}

}  // namespace
}  // namespace claimdiff
