#include "engine/compare/wording/facing_words.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "{king | queen}" for each pair of words that face each other.
std::string Facing(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  std::string dump;
  for (const WordRegion& region : FacingWords(pair, RegionsOf(pair))) {
    EXPECT_EQ(region.left.size(), 1u);
    EXPECT_EQ(region.right.size(), 1u);
    if (!dump.empty()) dump += ' ';
    dump += "{" + std::string(pair.left->norm(region.left[0])) + " | " +
            std::string(pair.right->norm(region.right[0])) + "}";
  }
  return dump;
}

TEST(FacingWordsTest, OneAnothersPlaceInAnotherOrder) {
  const struct {
    const char* a;
    const char* b;
    const char* facing;
  } kCases[] = {
      {"divers found a sword with the name of an unknown king",
       "a sword with the name of an unknown queen was found by divers",
       "{king | queen}"},
      {"divers found a sword with the name of an unknown king",
       "a sword with the name of an unknown king was found by divers", ""},
      // One stands before another content word, the other does not.
      {"on Sunday the council heard the opposition figures",
       "the council heard the union on Sunday", ""},
      // Small words stand for nothing.
      {"divers found it", "divers found them", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Facing(c.a, c.b), c.facing) << c.a << " / " << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
