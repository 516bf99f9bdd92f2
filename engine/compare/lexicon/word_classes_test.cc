#include "engine/compare/lexicon/word_classes.h"

#include <set>
#include <string_view>

#include "engine/compare/lexicon/word_classes_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(WordClassesTest, Table) {
  constexpr auto kNone = ClassRelation::kNone;
  constexpr auto kOther = ClassRelation::kOther;
  constexpr auto kOne = ClassRelation::kOne;
  const struct {
    const char* a;
    const char* b;
    ClassRelation relation;
  } kCases[] = {
      {"mortar fire", "air strikes", kOther},
      {"air raid", "airstrikes", kOne},
      {"pupils", "student", kOne},
      {"libraries", "museum", kOther},
      {"mistakes", "error", kOne},
      {"averted", "prevented", kOne},
      {"king", "queen", kOther},
      {"firemen", "nurse", kOther},
      {"released", "arrested", kOther},
      {"took into custody", "arrested", kOne},
      {"found", "study", kNone},  // a noun
      {"beat", "lost to", kOther},
      {"beats", "lost to", kNone},
      {"knocked down", "demolished", kOne},
      {"knocked down", "renovated", kOther},
      {"library", "library", kOne},
      {"olive groves", "pine forest", kOther},
      {"tractors", "lorry", kOther},
      {"mayor", "deputy mayor", kOther},
      {"chairwoman", "chairman", kOne},
      {"prawns", "shrimp", kOne},
      {"mortar fire", "pupils", kNone},
      {"building", "library", kNone},
      {"harbour seal", "harbour seal", kNone},
      {"", "", kNone},
      {"", "library", kNone},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(RelateInClasses(c.a, c.b), c.relation) << c.a << " / " << c.b;
    EXPECT_EQ(RelateInClasses(c.b, c.a), c.relation) << c.b << " / " << c.a;
  }
}

TEST(WordClassesTest, EachRowNamesItsPartAndEachWordOnce) {
  for (const TsvRow& row : ParseTsv(WordClassesData())) {
    ASSERT_GE(row.size(), 2u) << row[0];
    // Words of one column alone must be told for something.
    EXPECT_TRUE(row.size() > 2 || row[1].find(", ") != std::string_view::npos)
        << row[1];
    EXPECT_TRUE(row[0] == "n" || row[0] == "v" || row[0] == "a") << row[0];
    std::set<std::string_view> words;
    for (size_t column = 1; column < row.size(); ++column) {
      std::string_view cell = row[column];
      EXPECT_FALSE(cell.empty()) << row[1];
      while (!cell.empty()) {
        const size_t end = std::min(cell.find(", "), cell.size());
        EXPECT_TRUE(words.insert(cell.substr(0, end)).second)
            << cell.substr(0, end);
        cell.remove_prefix(std::min(end + 2, cell.size()));
      }
    }
  }
}

}  // namespace
}  // namespace claimdiff
