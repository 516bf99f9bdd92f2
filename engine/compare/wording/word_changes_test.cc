#include "engine/compare/wording/word_changes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::MakeReport;

std::string WordsOf(const ClaimView& claim,
                    const std::vector<uint32_t>& tokens) {
  std::string words;
  for (const uint32_t t : tokens) {
    if (!words.empty()) words += ' ';
    words += claim.written(t);
  }
  return words;
}

// "class: left | right" for each change, with "; " between.
std::string Changes(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  std::string dump;
  for (const PairView& pair : view.groups()[0].pairs) {
    for (const WordRegion& region : RegionsOf(pair)) {
      const std::optional<WordChange> change = ChangeIn(pair, region);
      if (!change) continue;
      if (!dump.empty()) dump += "; ";
      dump += change->change + ": " + WordsOf(*pair.left, change->left) +
              " | " + WordsOf(*pair.right, change->right);
    }
  }
  return dump;
}

bool InPlace(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const std::vector<WordRegion> regions = RegionsOf(pair);
  return std::any_of(regions.begin(), regions.end(),
                     [&](const WordRegion& region) {
                       const auto change = ChangeIn(pair, region);
                       return change && change->in_place;
                     });
}

struct Case {
  const char* a;
  const char* b;
  const char* changes;
};

TEST(WordChangesTest, ReplacedWords) {
  const Case cases[] = {
      {"the crew left the jetty at noon", "the crew left the hangar at noon",
       "replaced/thing: jetty | hangar"},
      {"the crew left the clifftop at noon", "the crew left the jetty at noon",
       "replaced/unknown: clifftop | jetty"},
      {"the council heard the sailor on Monday",
       "the council heard the poet on Monday",
       "replaced/person: sailor | poet"},
      {"the council heard the sailor on Monday",
       "the council heard the music on Monday",
       "replaced/nouns: sailor | music"},
      {"the council painted the ferry on Monday",
       "the council sold the ferry on Monday", "replaced/verb: painted | sold"},
      // of one event, but one says more; also as a phrase
      {"the yard told of a job cut on Monday",
       "the yard told of a job loss on Monday", "replaced/near: cut | loss"},
      {"the crew was shot at noon", "the crew was killed at noon",
       "replaced/near: shot | killed"},
      // a few words, as far as they have nothing to do with each other
      {"the crew left the ferry in a hurry at noon",
       "the crew ran away from danger at noon",
       "replaced/words: ferry | away danger"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Changes(c.a, c.b), c.changes) << c.a << "\n" << c.b;
  }
}

TEST(WordChangesTest, NothingReplaced) {
  const Case cases[] = {
      // another word for it, the wider word, another form
      {"the crew bought the ship at noon", "the crew bought the vessel at noon",
       ""},
      {"the crew bought the dog at noon", "the crew bought the animal at noon",
       ""},
      {"the crew will organise a strike", "the crew will organize a strike",
       ""},
      // other rules speak of these
      {"turnout in the capital rose again", "turnout in the capital fell again",
       ""},
      {"12 people died in the storm", "15 people died in the storm", ""},
      {"the crew met Ruiz on the pier", "the crew met Okri on the pier", ""},
      // a phrase that is another word for it
      {"the mayor stepped down on Monday", "the mayor resigned on Monday", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Changes(c.a, c.b), c.changes) << c.a << "\n" << c.b;
  }
}

// Where all else is told in the same words.
TEST(WordChangesTest, SoleChanges) {
  const std::string before = "the crew of the old tug ";
  const std::string after =
      " the jetty of Ellan at noon on Monday in heavy rain";
  const Case cases[] = {
      {"left", "photographed", "sole/replaced: left | photographed"},
      {"left", "approached and circled",
       "sole/replaced-words: left | approached circled"},
      {"left", "quietly left", "sole/added:  | quietly"},
      {"left", "left, with a borrowed anchor,",
       "sole/added-words:  | with a borrowed anchor"},
      {"left", "left in 2019", "sole/added-words:  | in 2019"},
      {"left", "left for", ""},
      {"left", "even left", ""},
      {"left", "left, the crew said,", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Changes(before + c.a + after, before + c.b + after), c.changes)
        << c.b;
  }
}

// A plain word for another one, where all else is told in the same words.
TEST(WordChangesTest, InPlace) {
  const std::string before = "the old tug towed the ";
  const std::string after = " out of the harbour of Ellan at noon on Monday";
  const struct {
    const char* a;
    const char* b;
    bool in_place;
  } kCases[] = {
      {"barge", "crate", true},
      {"sailors' barge", "sailors' crate", true},
      // a small word changes with it
      {"barge with", "crate of", true},
      // words like each other beside a noun
      {"union leader", "port director", true},
      // before one noun
      {"main barge", "deposit barge", true},
      {"first barge", "largest barge", true},
      // a word that says nearly the same, or a kind of it
      {"stock", "shares", false},
      {"barge", "boat", false},
      // a name, a day; a word that is in no dictionary
      {"barge", "Ruiz", false},
      {"barge", "blorple", false},
      // a phrase for another one
      {"cancer charity", "barge", true},
      {"choir of sailors", "barge", true},
      {"heavy rain", "shortage of diesel", true},
      {"piano teacher", "tax inspector", true},
      {"wool", "garden furniture", true},
      // a word of it is like one of the other side, or stands for any thing
      {"wooden boat", "barge", false},
      {"floating thing", "barge", false},
      {"life forms", "organisms", false},
      {"pay rise", "wage increase", false},
      {"blorple choir", "barge", false},
      // told in more words, or in one that is made of two
      {"barge", "crate of the old council", false},
      {"harbour leader", "table-topping", false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(InPlace(before + c.a + after, before + c.b + after), c.in_place)
        << c.a << " / " << c.b;
    EXPECT_EQ(InPlace(before + c.b + after, before + c.a + after), c.in_place)
        << c.a << " / " << c.b;
  }
  // A thing that is named twice is one change.
  EXPECT_TRUE(InPlace(before + "barge" + after + ", and the barge sank",
                      before + "crate" + after + ", and the crate sank"));
  EXPECT_FALSE(InPlace(before + "barge" + after + ", and the barge sank",
                       before + "crate" + after + ", and the piano sank"));
  // Another word is told in another way too.
  EXPECT_FALSE(InPlace(before + "barge" + after,
                       "the old boat towed the crate" + after));
  // Too little is said around it.
  EXPECT_FALSE(InPlace("the tug towed the barge", "the tug towed the crate"));
}

TEST(WordChangesTest, AddedWords) {
  const Case cases[] = {
      {"the founder of the bank left on Monday",
       "the former founder of the bank left on Monday",
       "added/role:  | former"},
      {"the captain left the harbour on Monday",
       "the captain, who sings, left the harbour on Monday",
       "added/clause:  | who sings"},
      {"the captain left the harbour on Monday",
       "the captain left the harbour with two frightened monkeys on Monday",
       "added/number:  | with two frightened monkeys"},
      {"the captain left the harbour with a broken old wooden chair on Monday",
       "the captain left the harbour on Monday",
       "added/many: with a broken old wooden chair | "},
      {"the captain left the harbour", "the captain left the harbour yesterday",
       "added/time:  | yesterday"},
      {"the captain left the harbour", "the captain left the harbour happily",
       "added/adverb:  | happily"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Changes(c.a, c.b), c.changes) << c.a << "\n" << c.b;
  }
}

TEST(WordChangesTest, NothingAdded) {
  const Case cases[] = {
      // function words, a title, a word that the other claim has in a form
      {"the captain left the harbour", "the captain has left the harbour", ""},
      {"the crew asked Ruiz to step aside",
       "the crew asked Mrs. Ruiz to step aside", ""},
      {"the crew asked him to step aside", "the crew asked Ruiz to step aside",
       ""},
      {"the sailors left the harbour", "the sailing sailors left the harbour",
       ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Changes(c.a, c.b), c.changes) << c.a << "\n" << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
