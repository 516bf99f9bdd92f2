#include "engine/compare/clauses/exchanged_names.h"

#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string WordsOf(const ClaimView& claim, ContentPiece words) {
  return std::string(
      claim.doc->SpanOf(words.first, words.end).In(claim.doc->text()));
}

// "Malin, Solheim / Solheim, Malin": the places of both sides, in the order of
// the left one.
std::string Exchanged(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", absl::StrCat("[", a, "]1")}, {"B", absl::StrCat("[", b, "]1")}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const std::optional<ExchangedNames> names = FindExchangedNames(pair);
  if (!names) return "";
  return absl::StrCat(WordsOf(*pair.left, names->left_first), ", ",
                      WordsOf(*pair.left, names->left_second), " / ",
                      WordsOf(*pair.right, names->right_first), ", ",
                      WordsOf(*pair.right, names->right_second));
}

TEST(ExchangedNamesTest, WhereOneStandsTheOtherStandsOverThere) {
  struct Case {
    const char* a;
    const char* b;
    const char* names;
  };
  const Case kCases[] = {
      {"Malin beat Solheim 3-2 on Monday, and Solheim have now lost five games",
       "Solheim beat Malin 3-2 on Monday, and Malin have now lost five games",
       "Malin, Solheim / Solheim, Malin"},
      {"Malin Line, a ferry company, is in talks to buy its rival Tessel",
       "Tessel, a ferry company, is in talks to buy its rival Malin Line",
       "Malin Line, Tessel / Tessel, Malin Line"},
      // side by side, in whatever order
      {"Malin and Solheim left the harbour on Monday",
       "Solheim and Malin left the harbour on Monday", ""},
      {"the ferries Malin, Solheim left the harbour on Monday",
       "the ferries Solheim, Malin left the harbour on Monday", ""},
      {"Malin met Solheim in the harbour on Monday",
       "Solheim met Malin in the harbour on Monday", ""},
      {"Malin held talks with Solheim in the harbour on Monday",
       "Solheim held talks with Malin in the harbour on Monday", ""},
      // another name, a third one, a name that stays
      {"Malin beat Solheim 3-2 on Monday", "Malin beat Tessel 3-2 on Monday",
       ""},
      {"Malin beat Solheim and then Tessel on Monday",
       "Solheim beat Tessel and then Malin on Monday", ""},
      {"Malin beat Solheim 3-2 on Monday", "Malin beat Solheim 3-2 on Monday",
       ""},
      // said otherwise: who does what is for the parse
      {"Malin beat Solheim 3-2 on Monday",
       "Solheim were beaten 3-2 by Malin on Monday", ""},
  };
  for (const Case& c : kCases) EXPECT_EQ(Exchanged(c.a, c.b), c.names) << c.a;
}

}  // namespace
}  // namespace claimdiff
