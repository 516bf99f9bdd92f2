#include "engine/compare/wording/replaced_words.h"

#include <optional>
#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Replaced {
  std::string change;  // the class; empty where it is none
  bool in_place = false;
};

// What the first region with content words on both sides is.
Replaced Between(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[the crew " + a + " at noon]1"},
                           {"B", "[the crew " + b + " at noon]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  for (const WordRegion& region : RegionsOf(pair)) {
    const RegionSide left = ContentWordsOf(*pair.left, region.left);
    const RegionSide right = ContentWordsOf(*pair.right, region.right);
    if (left.empty() || right.empty()) continue;
    const std::optional<WordChange> change =
        ReplacedWords(pair, region, left, right);
    if (!change) return {};
    return {change->change, IsReplacedInPlace(pair, region, *change)};
  }
  return {};
}

TEST(ReplacedWordsTest, ClassesEitherWayRound) {
  const struct {
    const char* a;
    const char* b;
    const char* change;
    bool in_place;
  } kCases[] = {
      {"left the jetty", "left the hangar", "replaced/thing", true},
      {"left the clifftop", "left the jetty", "replaced/unknown", false},
      {"heard the sailor", "heard the music", "replaced/nouns", true},
      {"painted the ferry", "sold the ferry", "replaced/verb", true},
      // Of one event, but one says more.
      {"was shot", "was killed", "replaced/near", false},
      // No plain word: a name, and a number.
      {"heard the sailor", "heard Okri", "replaced/name", false},
      // Another word for it; opposites are another rule's.
      {"bought the ship", "bought the vessel", "", false},
      {"rose", "fell", "", false},
  };
  for (const auto& c : kCases) {
    for (const Replaced& found : {Between(c.a, c.b), Between(c.b, c.a)}) {
      EXPECT_EQ(found.change, c.change) << c.a << " / " << c.b;
      EXPECT_EQ(found.in_place, c.in_place) << c.a << " / " << c.b;
    }
  }
}

}  // namespace
}  // namespace claimdiff
