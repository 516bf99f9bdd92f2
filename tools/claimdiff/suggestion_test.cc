#include "tools/claimdiff/suggestion.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SuggestionTest, FindsTheNameThatWasMeant) {
  const std::vector<std::string> names = {"extract", "compare", "print",
                                          "--format", "--by"};
  struct Case {
    std::string word;
    std::string nearest;
  };
  const Case cases[] = {
      {"comapre", "compare"},
      {"compair", "compare"},
      {"extrct", "extract"},
      {"prints", "print"},
      {"--fromat", "--format"},
      {"--formta", "--format"},
      {"--bye", "--by"},
      {"merge", ""},
      {"", ""},
      {"co", ""},
      {"pr", ""},
      {std::string(100000, 'x'), ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(NearestName(c.word, names), c.nearest) << c.word.substr(0, 20);
  }
}

TEST(SuggestionTest, TiesGoToTheFirst) {
  EXPECT_EQ(NearestName("cat", {"bat", "rat"}), "bat");
  EXPECT_EQ(NearestName("cat", {"rat", "bat"}), "rat");
}

}  // namespace
}  // namespace claimdiff
