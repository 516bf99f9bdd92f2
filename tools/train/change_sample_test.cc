#include "tools/train/change_sample.h"

#include <set>
#include <string>
#include <vector>

#include "engine/claimdiff.h"
#include "gtest/gtest.h"
#include "tools/train/graded_pairs.h"

namespace claimdiff {
namespace {

std::string Join(const std::set<std::string>& changes) {
  std::string joined;
  for (const std::string& change : changes) {
    if (!joined.empty()) joined += ' ';
    joined += change;
  }
  return joined;
}

TEST(ChangeSampleTest, ChangesOfPairs) {
  const auto engine = Engine::Create({});
  ASSERT_TRUE(engine.ok()) << engine.status();
  const std::vector<GradedPair> pairs = {
      {"The crew of the tug left the jetty at noon.",
       "The crew of the tug left the hangar at noon.", 0.6, true, ""},
      // a number: found without the changes
      {"12 men of the tug left the jetty at noon.",
       "15 men of the tug left the jetty at noon.", 0.4, true, ""},
      // nothing in common
      {"The crew of the tug left the jetty at noon.",
       "Prices of bread went up again.", 0, true, ""},
  };
  const std::vector<ChangedPair> changed = ChangesOfPairs(pairs, *engine);
  ASSERT_EQ(changed.size(), 3u);
  EXPECT_EQ(Join(changed[0].changes), "replaced/thing");
  EXPECT_FALSE(changed[0].found);
  EXPECT_EQ(changed[0].likeness, 0.6);
  EXPECT_EQ(changed[0].source, pairs[0].a);
  EXPECT_EQ(Join(changed[1].changes), "");
  EXPECT_TRUE(changed[1].found);
  EXPECT_EQ(Join(changed[2].changes), "");
  EXPECT_FALSE(changed[2].found);
}

}  // namespace
}  // namespace claimdiff
