#include "engine/language/words/lemmas.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/language/tables/tsv.h"
#include "engine/language/words/verbs_data.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(VerbBaseTest, ReducesForms) {
  const struct {
    const char* form;
    const char* base;
  } kCases[] = {
      // Irregular.
      {"said", "say"},
      {"told", "tell"},
      {"wrote", "write"},
      {"written", "write"},
      {"was", "be"},
      {"found", "find"},
      {"saw", "see"},
      {"lying", "lie"},
      // Regular, by their spelling.
      {"says", "say"},
      {"denies", "deny"},
      {"denied", "deny"},
      {"urging", "urge"},
      {"accused", "accuse"},
      {"admitting", "admit"},
      {"vetoes", "veto"},
      {"agreeing", "agree"},
      {"stressed", "stress"},
      // A base stays.
      {"need", "need"},
      {"focus", "focus"},
      {"guess", "guess"},
      // Not in the table: by suffix.
      {"zorgled", "zorgle"},
      {"retrofitted", "retrofit"},
      {"deplatforming", "deplatform"},
      {"bikesheds", "bikeshed"},
      {"reglazing", "reglaze"},
      {"unfriendlies", "unfriendly"},
      // No verbs.
      {"", ""},
      {"a", "a"},
      {"ing", "ing"},
      {"ship's", "ship'"},
      {"gas", "gas"},
  };
  for (const auto& c : kCases) EXPECT_EQ(VerbBase(c.form), c.base) << c.form;
}

TEST(InflectVerbTest, GivesAllForms) {
  const auto dump = [](std::string_view base) {
    const VerbForms f = InflectVerb(base);
    return f.third + " " + f.past + " " + f.participle + " " + f.gerund;
  };
  EXPECT_EQ(dump("say"), "says said said saying");
  EXPECT_EQ(dump("speak"), "speaks spoke spoken speaking");
  EXPECT_EQ(dump("deny"), "denies denied denied denying");
  EXPECT_EQ(dump("plan"), "plans planned planned planning");
  EXPECT_EQ(dump("urge"), "urges urged urged urging");
  EXPECT_EQ(dump("flee"), "flees fled fled fleeing");
  EXPECT_EQ(dump("vouch"), "vouches vouched vouched vouching");
  EXPECT_EQ(dump("quibble"), "quibbles quibbled quibbled quibbling");
}

// Every form of every verb in the table leads back to a verb that has it.
TEST(VerbTableTest, RoundTrips) {
  int verbs = 0;
  for (const TsvRow& row : ParseTsv(VerbsData())) {
    ++verbs;
    const std::string base(row[0]);
    const VerbForms forms = InflectVerb(base);
    for (const std::string& form :
         {forms.third, forms.past, forms.participle, forms.gerund}) {
      const std::string found = VerbBase(form);
      const VerbForms of_found = InflectVerb(found);
      const std::vector<std::string> all = {found, of_found.third,
                                            of_found.past, of_found.participle,
                                            of_found.gerund};
      EXPECT_NE(std::find(all.begin(), all.end(), form), all.end())
          << form << " of " << base << " gave " << found;
    }
  }
  EXPECT_GT(verbs, 1000);
}

}  // namespace
}  // namespace claimdiff
