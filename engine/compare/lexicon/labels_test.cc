#include "engine/compare/lexicon/labels.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "engine/compare/lexicon/labels_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(LabelsTest, AnotherLightOnTheSame) {
  const struct {
    const char* a;
    const char* b;
    bool labels;
  } cases[] = {
      {"leader", "strongman", true},
      {"president", "dictator", true},
      {"rebels", "terrorists", true},
      {"fighters", "militants", true},
      {"protesters", "rioters", true},
      {"crowd", "mob", true},
      {"government", "regime", true},
      {"undocumented", "illegal", true},
      {"pro-life", "anti-abortion", true},
      {"killed", "murdered", true},
      {"killing", "massacre", true},
      {"operation", "invasion", true},
      // one tone
      {"protester", "demonstrator", false},
      {"despot", "tyrant", false},
      {"refugee", "asylum-seeker", false},
      {"politician", "lawmaker", false},
      // one word
      {"leader", "leaders", false},
      {"killed", "kills", false},
      {"regime", "regime", false},
      // two things
      {"leader", "ferry", false},
      {"regime", "protest", false},
      {"tough", "notorious", false},
      {"", "regime", false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(AreLabels(c.a, c.b), c.labels) << c.a << " " << c.b;
    EXPECT_EQ(AreLabels(c.b, c.a), c.labels) << c.b << " " << c.a;
  }
}

TEST(LabelsTest, Known) {
  EXPECT_TRUE(IsLabel("strongman"));
  EXPECT_TRUE(IsLabel("rebels"));
  EXPECT_FALSE(IsLabel("ferry"));
  EXPECT_FALSE(IsLabel(""));
}

// A word of two tones in one row would be its own opposite.
TEST(LabelsTest, TheTableIsWellFormed) {
  for (const TsvRow& row : ParseTsv(LabelsData())) {
    EXPECT_GE(row.size(), 2u) << row[0];
    std::set<std::string> words;
    for (const std::string_view column : row) {
      std::string word;
      for (const char c : std::string(column) + ",") {
        if (c != ',') {
          EXPECT_TRUE(('a' <= c && c <= 'z') || c == '-') << column;
          word += c;
          continue;
        }
        EXPECT_FALSE(word.empty()) << column;
        EXPECT_TRUE(words.insert(word).second) << word;
        word.clear();
      }
    }
  }
}

}  // namespace
}  // namespace claimdiff
