#include "engine/compare/lexicon/nationals.h"

#include <set>
#include <string_view>

#include "engine/compare/lexicon/nationals_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(NationalsTest, Table) {
  EXPECT_EQ(NationalityOf("dane"), "danish");
  EXPECT_EQ(NationalityOf("danes"), "danish");
  EXPECT_EQ(NationalityOf("danish"), "danish");
  EXPECT_EQ(NationalityOf("frenchwoman"), "french");
  EXPECT_EQ(NationalityOf("norwegians"), "norwegian");
  EXPECT_EQ(NationalityOf("ferry"), "");
  EXPECT_EQ(NationalityOf(""), "");
}

TEST(NationalsTest, EachWordStandsOnce) {
  std::set<std::string_view> words;
  for (const TsvRow& row : ParseTsv(NationalsData())) {
    for (const std::string_view word : row) {
      EXPECT_TRUE(words.insert(word).second) << word;
    }
  }
}

}  // namespace
}  // namespace claimdiff
