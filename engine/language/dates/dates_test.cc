#include "engine/language/dates/dates.h"

#include <string>

#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "Tuesday 2019-03-12; March 14..16 2019-03-14 2019-03-16"
std::string Dump(const std::string& text, const std::string& published) {
  const Document doc = Document::Parse(text);
  const auto end = static_cast<uint32_t>(doc.tokens().size());
  std::string dump;
  for (const DateMention& date :
       FindDates(doc, 0, end, FindQuantities(doc, 0, end), published)) {
    if (!dump.empty()) dump += "; ";
    dump.append(date.span.In(text)).append(" = ").append(date.first);
    if (date.last != date.first) dump += " to " + date.last;
  }
  return dump;
}

struct Case {
  const char* text;
  const char* dump;
};

// 2019-03-15 was a Friday.
constexpr const char* kPublished = "2019-03-15T09:30:00Z";

void Check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(Dump(c.text, kPublished), c.dump) << c.text;
  }
}

TEST(DatesTest, DaysOfMonths) {
  Check({
      {"on 14 March 2019", "14 March 2019 = 2019-03-14"},
      {"on March 14, 2018, he left", "March 14, 2018 = 2018-03-14"},
      {"the 14th of March", "14th of March = 2019-03-14"},
      {"the fourth of March", "fourth of March = 2019-03-04"},
      {"March the 14th", "March the 14th = 2019-03-14"},
      {"on Feb. 3", "Feb. 3 = 2019-02-03"},
      {"on December 20", "December 20 = 2018-12-20"},
      {"on April 2", "April 2 = 2019-04-02"},
      {"from March 14 to 16", "March 14 to 16 = 2019-03-14 to 2019-03-16"},
      {"from 14-16 March", "14-16 March = 2019-03-14 to 2019-03-16"},
      {"on 30 February 2019", "30 February 2019 = "},
      {"dated 2019-03-14", "2019-03-14 = 2019-03-14"},
      {"dated 14.03.2019", "14.03.2019 = 2019-03-14"},
      {"dated 3/14/2019", "3/14/2019 = 2019-03-14"},
      {"dated 3/4/2019", ""},
      {"since 9/11", ""},
  });
}

TEST(DatesTest, MonthsAndYears) {
  Check({
      {"in March 2018", "March 2018 = 2018-03"},
      {"in May", "May = 2018-05"},
      {"It will open in May.", "May = 2019-05"},
      {"Mrs May said so", ""},
      {"March was over", ""},
      {"in March of last year", "March of last year = 2018-03"},
      {"ruled from 1967 to 1979", "1967 to 1979 = 1967 to 1979"},
      {"the 1990s", "1990s = 1990 to 1999"},
      {"2000 people", ""},
  });
}

TEST(DatesTest, Weekdays) {
  Check({
      {"He left on Tuesday.", "Tuesday = 2019-03-12"},
      {"He left on Friday.", "Friday = 2019-03-15"},
      {"He left last Friday.", "Friday = 2019-03-08"},
      {"He will leave on Tuesday.", "Tuesday = 2019-03-19"},
      {"They meet next Friday.", "Friday = 2019-03-22"},
      {"on Thursday, March 14", "Thursday, March 14 = 2019-03-14"},
      {"on Thursday, the 14th of March",
       "Thursday, the 14th of March = 2019-03-14"},
      {"Tuesday's vote", "Tuesday = 2019-03-12"},
      {"Black Friday sales", ""},
      {"the wednesday club", ""},
  });
}

TEST(DatesTest, FromTheDayOfPublication) {
  Check({
      {"He left yesterday and votes today.",
       "yesterday = 2019-03-14; today = 2019-03-15"},
      {"last night", "last night = 2019-03-14"},
      {"It came today, Ellan Today wrote in \"Today\".", "today = 2019-03-15"},
      {"\"Today we vote,\" she said.", "Today = 2019-03-15"},
      {"from this day on", ""},
      {"last week", "last week = 2019-03-04 to 2019-03-10"},
      {"next month", "next month = 2019-04"},
      {"this year", "this year = 2019"},
      {"three days ago", "three days ago = 2019-03-12"},
      {"two weeks ago", "two weeks ago = 2019-03-01"},
      {"ten years ago", "ten years ago = 2009"},
      {"about ten years ago", ""},
      {"over the past weeks", ""},
      {"three days later", ""},
  });
}

TEST(DatesTest, WithoutADayOfPublicationOnlyYearsPlace) {
  for (const char* published : {"", "yesterday", "2019-13-40", "2019"}) {
    EXPECT_EQ(Dump("on Tuesday", published), "Tuesday = ");
    EXPECT_EQ(Dump("on March 14", published), "March 14 = ");
    EXPECT_EQ(Dump("on March 14, 2019", published),
              "March 14, 2019 = 2019-03-14");
    EXPECT_EQ(Dump("last week", published), "last week = ");
  }
}

TEST(DatesTest, SaysWhatIsWritten) {
  const Document doc = Document::Parse("on Thursday, March 14");
  const auto dates = FindDates(doc, 0, 5, FindQuantities(doc, 0, 5), "");
  ASSERT_EQ(dates.size(), 1u);
  EXPECT_EQ(dates[0].weekday, 4);
  EXPECT_EQ(dates[0].month, 3);
  EXPECT_EQ(dates[0].day, 14);
  EXPECT_EQ(dates[0].last_day, 14);
  EXPECT_EQ(dates[0].year, 0);
}

TEST(DatesTest, ReadsOnlyTheTokensGiven) {
  const Document doc = Document::Parse("March 14, 2019");
  const auto dates = FindDates(doc, 0, 1, FindQuantities(doc, 0, 1), "");
  EXPECT_TRUE(dates.empty());
  EXPECT_TRUE(FindDates(doc, 0, 0, {}, "").empty());
}

}  // namespace
}  // namespace claimdiff
