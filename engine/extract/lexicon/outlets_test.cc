#include "engine/extract/lexicon/outlets.h"

#include "engine/extract/lexicon/outlets_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(OutletNamedTest, KnowsNames) {
  const struct {
    const char* written;
    const char* name;
  } kCases[] = {
      // By the table, in any short form.
      {"New York Times", "New York Times"},
      {"the New York Times", "New York Times"},
      {"The NY Times", "New York Times"},
      {"the The NY Times", "New York Times"},
      {"NYT", "New York Times"},
      {"the BBC", "BBC News"},
      {"Reuters", "Reuters"},
      {"the Associated Press", "Associated Press"},
      {"Fox News", "Fox News"},
      {"Le Monde", "Le Monde"},
      {"CLARÍN", "Clarín"},
      // An acronym is one only in capitals.
      {"the AFP", "Agence France-Presse"},
      {"Ap", ""},
      {"Ina", ""},
      // A domain.
      {"foxnews.com", "Fox News"},
      {"www.nytimes.com", "New York Times"},
      {"edition.cnn.com", "CNN"},
      {"bbc.co.uk", "BBC News"},
      {"www.theguardian.com", "Guardian"},
      {"A.P.", "Associated Press"},
      {"example.org", ""},
      {"St.", ""},
      // Only with its article.
      {"The Guardian", "Guardian"},
      {"Guardian", ""},
      {"Hill", ""},
      // By the last word.
      {"the Ellan Gazette", "Ellan Gazette"},
      {"Port Ellan Evening Post", "Port Ellan Evening Post"},
      {"Radio Ellan", ""},
      {"Ellan TV", "Ellan TV"},
      {"the Daily Planet", "Daily Planet"},
      {"Daily bread", ""},
      {"Herald of Ellan Daily", "Herald of Ellan Daily"},
      {"Ellan News Agency", "Ellan News Agency"},
      {"Ellan news agency", ""},
      // Six capitals, and the plain word.
      {"PEOPLE", "People magazine"},
      {"People", ""},
      // What stands behind a name is no part of it.
      {"the Daily Planet Tuesday", ""},
      {"the Daily Planet.", ""},
      // Not names, or not outlets'.
      {"the Times", ""},
      {"good news", ""},
      {"the bad News", ""},
      {"reuters", ""},
      {"Port Ellan", ""},
      {"the", ""},
      {"", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(OutletNamed(c.written), c.name);
}

TEST(OutletNounTest, KnowsNouns) {
  EXPECT_TRUE(IsOutletNoun("report"));
  EXPECT_TRUE(IsOutletNoun("newspaper"));
  EXPECT_FALSE(IsOutletNoun("ministry"));
  EXPECT_TRUE(IsOutletLastWord("times"));
  EXPECT_FALSE(IsOutletLastWord("harbour"));
}

TEST(OutletsTableTest, EveryFullNameIsFound) {
  int outlets = 0;
  for (const TsvRow& row : ParseTsv(OutletsData())) {
    ++outlets;
    std::string name(row[0]);
    if (name.back() == '*') {
      name.pop_back();
      EXPECT_EQ(OutletNamed("The " + name), name);
    } else {
      EXPECT_EQ(OutletNamed(name), name);
    }
  }
  EXPECT_GE(outlets, 500);
}

}  // namespace
}  // namespace claimdiff
