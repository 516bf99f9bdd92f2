#include "engine/compare/quotations/quote_alteration.h"

#include <algorithm>
#include <string>

#include "engine/compare/quotations/one_quotation.h"
#include "engine/compare/quotations/quotations.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/compare_settings.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What the worst of the places does where two quotations part; "-" where they
// are not one.
std::string Judged(const std::string& a, const std::string& b) {
  const auto report = testing::MakeReport(
      {{"A", "[\"" + a + "\"]1"}, {"B", "[\"" + b + "\"]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const auto left = QuotedWords(*pair.left);
  const auto right = QuotedWords(*pair.right);
  const QuoteAlignment alignment = AlignQuotes(left, right);
  if (!IsOneQuotation(pair, alignment, left, right, CompareSettings())) {
    return "-";
  }
  Alteration worst = Alteration::kNone;
  for (const QuoteHunk& hunk : alignment.hunks) {
    worst = std::max(worst, JudgeHunk(pair, left, right, hunk));
  }
  const char* const names[] = {"none", "ellipsis", "brackets", "truncated",
                               "words"};
  return names[static_cast<int>(worst)];
}

TEST(QuoteAlterationTest, Judges) {
  const struct {
    const char* a;
    const char* b;
    const char* judged;
  } cases[] = {
      {"We will never leave this town", "We will leave this town", "words"},
      {"We will leave this town if they pay", "We will leave this town",
       "truncated"},
      {"They knew that the ship would sink",
       "[The owners] knew that the ship would sink", "brackets"},
      {"We will rebuild every single house in Ellan",
       "We will rebuild ... house in Ellan", "ellipsis"},
      {"We will never leave this old town", "never leave this old town",
       "none"},
      {"The cease-fire will hold until the spring",
       "The ceasefire will hold until the spring", "none"},
      {"We sold every litre of it", "We sold every liter of it", "none"},
      {"We are not gonna leave this town",
       "We are not going to leave this town", "none"},
      {"The pier is safe and our best hope for trade",
       "The pier is safe & our best hope for trade", "none"},
      {"Leaving August the 31st is not due to fear of the storm",
       "Leaving Aug. 31 is not due to fear of the storm", "none"},
      {"Leaving August the 30th is not due to fear of the storm",
       "Leaving Aug. 31 is not due to fear of the storm", "words"},
      {"We will never leave this town", "The bell is in the church", "-"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Judged(c.a, c.b), c.judged) << c.a << " | " << c.b;
    EXPECT_EQ(Judged(c.b, c.a), c.judged) << c.b << " | " << c.a;
  }
}

// What is cut off stands in the article all the same.
TEST(QuoteAlterationTest, TheRestOfTheQuotationElsewhere) {
  constexpr const char* kWhole =
      "[\"We will leave this town unless they pay for the pier,\"]1 <Okri> "
      "{said}";
  const struct {
    const char* cut;
    const char* rest;
    bool told;
  } cases[] = {
      {"[\"We will leave this town,\"]1 <Okri> {said}", "", false},
      {"[\"We will leave this town,\"]1 <Okri> {said}",
       "<He> {added}: [\"Unless they pay for the pier.\"]2", true},
      {"[\"We will leave this town.]1",
       "[\"Unless they pay, for the pier,\"]2 <Okri> {said}", true},
      {"[\"We will leave this town,\"]1 <Okri> {said}",
       "<He> {added}: [\"Until they pay for the pier.\"]2", true},
      {"[\"We will leave this town,\"]1 <Okri> {said}",
       "<He> {added}: [\"But they pay for the pier.\"]2", false},
      {"[\"We will leave this town,\"]1 <Okri> {said}",
       "<He> {added}: [\"They pay for the pier.\"]2", false},
      {"[\"We will leave this town,\"]1 <Okri> {said}",
       "<He> {added}: [\"Unless they paint the pier.\"]2", false},
  };
  for (const auto& c : cases) {
    const auto report = testing::MakeReport(
        {{"A", kWhole}, {"B", std::string(c.cut) + "\n" + c.rest}});
    const ReportView view(report);
    const PairView& pair = view.groups()[0].pairs[0];
    const auto left = QuotedWords(*pair.left);
    const auto right = QuotedWords(*pair.right);
    Alteration worst = Alteration::kNone;
    for (const QuoteHunk& hunk : AlignQuotes(left, right).hunks) {
      worst = std::max(worst, JudgeHunk(pair, left, right, hunk));
    }
    EXPECT_EQ(worst, c.told ? Alteration::kNone : Alteration::kTruncated)
        << c.cut << " " << c.rest;
  }
}

TEST(QuoteAlterationTest, ShowsWhatWasCutOffOrPutIn) {
  const auto shown = [](const std::string& a, const std::string& b,
                        Alteration alteration) {
    const auto report = testing::MakeReport(
        {{"A", "[\"" + a + "\"]1"}, {"B", "[\"" + b + "\"]1"}});
    const ReportView view(report);
    const auto left = QuotedWords(view.claims()[0]);
    const auto right = QuotedWords(view.claims()[1]);
    const auto hunks = AlignQuotes(left, right).hunks;
    const QuoteHunk part = ShownPart(alteration, left, right, hunks.back());
    return std::to_string(part.left_end - part.left_begin) + " " +
           std::to_string(part.right_end - part.right_begin);
  };
  EXPECT_EQ(shown("We will leave this town if they pay. Ask them.",
                  "We will leave this town", Alteration::kTruncated),
            "3 0");
  EXPECT_EQ(shown("[Mayor Lena] Tolan's war on the boats",
                  "As mayor, I'll end Tolan's war on the boats",
                  Alteration::kBrackets),
            "2 0");
  EXPECT_EQ(shown("We will never leave", "We will leave", Alteration::kWords),
            "1 0");
}

}  // namespace
}  // namespace claimdiff
