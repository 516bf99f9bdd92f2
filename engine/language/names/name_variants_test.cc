#include "engine/language/names/name_variants.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<std::string_view> Cut(std::string_view name) {
  std::vector<std::string_view> words;
  while (!name.empty()) {
    const std::string_view word = name.substr(0, name.find(' '));
    words.push_back(word);
    name.remove_prefix(std::min(name.size(), word.size() + 1));
  }
  return words;
}

void Check(NameRelation relation,
           const std::vector<std::pair<const char*, const char*>>& names) {
  for (const auto& [a, b] : names) {
    EXPECT_EQ(RelateNames(Cut(a), Cut(b)), relation) << a << " / " << b;
    EXPECT_EQ(RelateNames(Cut(b), Cut(a)), relation) << b << " / " << a;
  }
}

TEST(NameVariantsTest, TheSame) {
  Check(NameRelation::kSame, {{"choe son - hui", "choe son hui"},
                              {"u.s.", "us"},
                              {"o'neil", "oneil"},
                              {"tolan", "tolan"}});
}

TEST(NameVariantsTest, Variants) {
  Check(NameRelation::kVariant, {{"kyiv", "kiev"},
                                 {"u.s.", "united states"},
                                 {"british", "uk"},
                                 {"gaddafi", "qadhafi"},
                                 {"muhammad", "mohamed"},
                                 {"spain", "spanish"},
                                 {"rostow", "rostov"},
                                 {"qadhir", "kadhir"},
                                 {"ruiz", "ana ruiz"},
                                 {"port aid union", "pau"},
                                 {"ministry of fish", "mf"},
                                 {"bill tolan", "william tolan"},
                                 {"dutch", "netherlands"}});
}

TEST(NameVariantsTest, Others) {
  Check(NameRelation::kOther, {{"norway", "denmark"},
                               {"tolan", "vestergaard"},
                               {"sars-cov-2", "sars-cov-4"},
                               {"boeing 737", "boeing 747"},
                               {"ana ruiz", "ben okri"},
                               {"iran", "iraq"},
                               {"austria", "australia"},
                               {"bucharest", "budapest"},
                               {"minsk", "pinsk"},
                               {"us", "uk"},
                               {"ana ruiz", "ana okri"},
                               {"north korea", "south korea"}});
}

TEST(NameVariantsTest, LookalikesAreNoVariants) {
  Check(NameRelation::kLookalike, {{"bbc", "ввс"}, {"bbc", "bвc"}});
}

TEST(NameVariantsTest, EditDistance) {
  EXPECT_EQ(EditDistance("", ""), 0u);
  EXPECT_EQ(EditDistance("okri", "okra"), 1u);
  EXPECT_EQ(EditDistance("qadhir", "kadir"), 2u);
  EXPECT_EQ(EditDistance("", "okri"), 4u);
}

}  // namespace
}  // namespace claimdiff
