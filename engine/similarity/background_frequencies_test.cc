#include "engine/similarity/background_frequencies.h"

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "engine/base/fingerprint.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(BackgroundFrequenciesTest, GivesBackWhatWasCounted) {
  const std::string bytes =
      SerializeFrequencies(1000, {{Fingerprint("harbour"), 3},
                                  {Fingerprint("ferry"), 40},
                                  {Fingerprint("the"), 1000}});
  const auto table = BackgroundFrequencies::Parse(bytes);
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_EQ(table->units(), 1000u);
  EXPECT_EQ(table->entries(), 3u);
  EXPECT_NEAR(table->Of(Fingerprint("ferry")), 40, 1.2);
  EXPECT_NEAR(table->Of(Fingerprint("harbour")), 3, .1);
  EXPECT_NEAR(table->Of(Fingerprint("the")), 1000, 30);
  EXPECT_LE(table->Of(Fingerprint("the")), 1000);
  EXPECT_EQ(table->Of(Fingerprint("lighthouse")), 0);
}

TEST(BackgroundFrequenciesTest, AnEmptyTableKnowsNothing) {
  const std::string bytes = SerializeFrequencies(0, {});
  const auto table = BackgroundFrequencies::Parse(bytes);
  ASSERT_TRUE(table.ok());
  EXPECT_EQ(table->Of(1), 0);
}

TEST(BackgroundFrequenciesTest, RefusesWhatIsNotATable) {
  const std::string good = SerializeFrequencies(10, {{1ull << 40, 2}});
  for (const std::string& bytes :
       {std::string(), std::string("CDF1"), std::string(12, 'x'),
        good.substr(0, good.size() - 1), good + "x"}) {
    EXPECT_EQ(BackgroundFrequencies::Parse(bytes).status().code(),
              absl::StatusCode::kInvalidArgument);
  }
}

TEST(BackgroundFrequenciesTest, BytesDoNotDependOnTheOrder) {
  EXPECT_EQ(SerializeFrequencies(9, {{1ull << 40, 2}, {2ull << 40, 3}}),
            SerializeFrequencies(9, {{2ull << 40, 3}, {1ull << 40, 2}}));
}

TEST(BackgroundFrequenciesTest, FindsEveryEntryOfALargeTable) {
  std::mt19937_64 random(8);
  std::vector<std::pair<uint64_t, uint32_t>> counts;
  for (uint32_t i = 0; i < 5000; ++i) counts.push_back({random(), 1 + i * 20});
  const std::string bytes = SerializeFrequencies(100000, counts);
  EXPECT_LE(bytes.size(), 12 + 5 * counts.size());
  const auto table = BackgroundFrequencies::Parse(bytes);
  ASSERT_TRUE(table.ok());
  for (const auto& [id, count] : counts) {
    EXPECT_NEAR(table->Of(id), count, .03 * count);
  }
}

}  // namespace
}  // namespace claimdiff
