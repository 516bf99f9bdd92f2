#include "engine/similarity/shingles.h"

#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/fingerprint.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<uint64_t> CharacterShingles(std::string_view text, int size) {
  std::vector<uint64_t> shingles;
  AppendCharacterShingles(text, size, &shingles);
  return shingles;
}

std::vector<uint64_t> Ids(const std::vector<std::string>& texts) {
  std::vector<uint64_t> ids;
  for (const std::string& text : texts) ids.push_back(Fingerprint(text));
  return ids;
}

TEST(ShinglesTest, CharactersByHand) {
  const struct {
    const char* text;
    int size;
    std::vector<std::string> expected;
  } kCases[] = {
      {" ferry ", 4, {" fer", "ferr", "erry", "rry "}},
      {"anan", 2, {"an", "na", "an"}},
      {"abcd", 4, {"abcd"}},
      {"abc", 4, {"abc"}},
      {"", 4, {}},
      {"x", 1, {"x"}},
      // Characters are code points, whatever they take in bytes.
      {"Ærø!", 2, {"Ær", "rø", "ø!"}},
      {"韓国は", 2, {"韓国", "国は"}},
      {"a\U0001F6A2b", 2, {"a\U0001F6A2", "\U0001F6A2b"}},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(CharacterShingles(c.text, c.size), Ids(c.expected)) << c.text;
  }
}

TEST(ShinglesTest, WordsByHand) {
  const std::vector<uint64_t> words = {10, 20, 30};
  std::vector<uint64_t> pairs;
  AppendWordShingles(words, 2, &pairs);
  EXPECT_EQ(pairs, (std::vector<uint64_t>{CombineFingerprints(10, 20),
                                          CombineFingerprints(20, 30)}));
  std::vector<uint64_t> single;
  AppendWordShingles(words, 1, &single);
  EXPECT_EQ(single, words);
  std::vector<uint64_t> longer;
  AppendWordShingles(words, 4, &longer);
  EXPECT_TRUE(longer.empty());
}

TEST(ShinglesTest, WordOrderMatters) {
  std::vector<uint64_t> there;
  AppendWordShingles({1, 2}, 2, &there);
  std::vector<uint64_t> back;
  AppendWordShingles({2, 1}, 2, &back);
  EXPECT_NE(there, back);
}

TEST(ShinglesTest, AppendsToWhatIsThere) {
  std::vector<uint64_t> shingles = {5};
  AppendCharacterShingles("ab", 1, &shingles);
  EXPECT_EQ(shingles.size(), 3u);
  EXPECT_EQ(shingles[0], 5u);
}

// Every piece of the text, found the slow way over ASCII.
TEST(ShinglesTest, AgreesWithTheNaiveReference) {
  std::mt19937 random(6);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    const uint32_t length = random() % 40;
    for (uint32_t i = 0; i < length; ++i) {
      text.push_back(static_cast<char>('a' + random() % 3));
    }
    const int size = static_cast<int>(1 + random() % 5);
    std::multiset<uint64_t> expected;
    for (size_t i = 0; i + size <= text.size(); ++i) {
      expected.insert(Fingerprint(text.substr(i, size)));
    }
    if (!text.empty() && text.size() < static_cast<size_t>(size)) {
      expected.insert(Fingerprint(text));
    }
    const std::vector<uint64_t> found = CharacterShingles(text, size);
    EXPECT_EQ(std::multiset<uint64_t>(found.begin(), found.end()), expected);
  }
}

}  // namespace
}  // namespace claimdiff
