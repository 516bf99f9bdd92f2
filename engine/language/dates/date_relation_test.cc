#include "engine/language/dates/date_relation.h"

#include <string>
#include <vector>

#include "engine/language/dates/dates.h"
#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// 2019-03-15 was a Friday.
constexpr const char* kPublished = "2019-03-15";

DateMention Read(const std::string& text, const std::string& published) {
  const Document doc = Document::Parse(text);
  const auto end = static_cast<uint32_t>(doc.tokens().size());
  const auto dates =
      FindDates(doc, 0, end, FindQuantities(doc, 0, end), published);
  EXPECT_EQ(dates.size(), 1u) << text;
  return dates.empty() ? DateMention() : dates[0];
}

const char* Name(DateRelation relation) {
  static constexpr const char* kNames[] = {"same", "compatible", "different",
                                           "unlike"};
  return kNames[static_cast<int>(relation)];
}

struct Case {
  const char* a;
  const char* b;
  const char* relation;
};

void Check(const std::vector<Case>& cases, const std::string& published) {
  for (const Case& c : cases) {
    const DateMention a = Read(c.a, published);
    const DateMention b = Read(c.b, published);
    EXPECT_STREQ(Name(Relate(a, b)), c.relation) << c.a << " / " << c.b;
    EXPECT_STREQ(Name(Relate(b, a)), c.relation) << c.b << " / " << c.a;
  }
}

TEST(DateRelationTest, Placed) {
  Check(
      {
          {"on Thursday", "on March 14", "same"},
          {"on Thursday", "on 13 March 2019", "different"},
          {"on Tuesday", "will be on Tuesday", "same"},
          {"on Tuesday", "on 19 March", "compatible"},
          {"today", "on Thursday", "compatible"},
          {"yesterday", "on Thursday", "same"},
          {"yesterday", "on Monday", "different"},
          {"in March 2019", "on 14 March", "compatible"},
          {"in March 2019", "in April 2019", "different"},
          {"last month", "in February", "same"},
          {"from 1967 to 1979", "from 1967 to 1979", "same"},
          {"from 1967 to 1979", "from 1967 to 1978", "different"},
          {"from 1967 to 1979", "in 1975", "compatible"},
          {"14-16 March", "14-18 March", "different"},
          {"14-16 March", "on 15 March", "compatible"},
          {"the 1970s", "in 1975", "compatible"},
          {"the 1970s", "from 1971 to 1974", "compatible"},
          {"two years ago", "in 2016", "unlike"},
          {"two years ago", "in 2017", "compatible"},
          {"two years ago", "in 2013", "different"},
          {"35 years ago", "in 1981", "unlike"},
          {"35 years ago", "in 1975", "different"},
          {"three days ago", "on 4 March", "different"},
          {"last week", "on Monday, March 4", "compatible"},
      },
      kPublished);
}

TEST(DateRelationTest, AsWritten) {
  Check(
      {
          {"on Monday", "on Tuesday", "different"},
          {"two years ago", "two years ago", "same"},
          {"two years ago", "three years ago", "compatible"},
          {"two years ago", "four years ago", "different"},
          {"35 years ago", "38 years ago", "compatible"},
          {"35 years ago", "25 years ago", "different"},
          {"two weeks ago", "four weeks ago", "different"},
          {"two years ago", "in 2013", "unlike"},
          {"on Monday", "on Monday", "same"},
          {"on Monday", "in 2019", "unlike"},
          {"on Monday", "on March 4", "unlike"},
          {"on Monday, March 4", "on March 4", "compatible"},
          {"on March 4", "on March 5", "different"},
          {"on March 4", "in March of 2019", "compatible"},
          {"in May", "in June", "different"},
          {"today", "on Monday", "unlike"},
          {"from 1967 to 1979", "from 1966 to 1978", "different"},
      },
      "");
}

TEST(DateRelationTest, PlainDate) {
  EXPECT_EQ(PlainDate(Read("on Thursday", kPublished)), "2019-03-14");
  EXPECT_EQ(PlainDate(Read("1967 to 1979", "")), "1967 to 1979");
  EXPECT_EQ(PlainDate(Read("on Thursday", "")), "");
}

}  // namespace
}  // namespace claimdiff
