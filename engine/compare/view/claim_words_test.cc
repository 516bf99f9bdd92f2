#include "engine/compare/view/claim_words.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Words(const std::string& line, size_t max_bytes = 110) {
  const auto report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  return ClaimWords(view.claims()[0], max_bytes);
}

TEST(ClaimWordsTest, WhoAndWhat) {
  const struct {
    const char* line;
    const char* words;
  } cases[] = {
      {"<Ana Ruiz> {said} [that the pier was shut in June]",
       "Ana Ruiz: the pier was shut in June"},
      {"[\"We never sold it,\"] {added} <she=Ana Ruiz>",
       "Ana Ruiz: \"We never sold it\""},
      {"[\"We never sold it,\"] <Ruiz> {said}, [\"not for any money\"]",
       "Ruiz: \"We never sold it\" … \"not for any money\""},
      {"[“We never sold it,”] <Ruiz> {said}", "Ruiz: “We never sold it”"},
      // reporting words that say more than "said"
      {"<Ana Ruiz> {vowed} [to open the pier again]",
       "Ana Ruiz (vowed): to open the pier again"},
      {"<Ana Ruiz> {did not say} [who had paid]",
       "Ana Ruiz (did not say): who had paid"},
      {"[\"Who paid?\"] <Ana Ruiz> {asked:}",
       "Ana Ruiz (asked): \"Who paid?\""},
      {"|the Gull| {reported} [, in June, that the pier was shut]",
       "in June, that the pier was shut"},
      // no speaker, as written
      {"<Nobody=> {said} [boats sank]", "Nobody: boats sank"},
      {"<none of us,=> {said} [boats sank]", "none of us: boats sank"},
      // nobody known
      {"[boats sank]", "boats sank"},
      {"<she> {said} [boats sank]", "boats sank"},
      {"{reportedly} [boats sank]", "(reportedly) boats sank"},
      // the word alone is what is claimed
      {"<Ana Ruiz> {said} [that]", "Ana Ruiz: that"},
      // white space, and a mark that nothing closes
      {"<Ana Ruiz> {said} [the pier\t was   shut,]",
       "Ana Ruiz: the pier was shut"},
      {"<Ana Ruiz> {said} [\"the pier was shut]",
       "Ana Ruiz: \"the pier was shut\""},
  };
  for (const auto& c : cases) EXPECT_EQ(Words(c.line), c.words) << c.line;
}

TEST(ClaimWordsTest, CutBetweenWordsWithTheQuotationClosed) {
  const struct {
    const char* line;
    size_t max_bytes;
    const char* words;
  } cases[] = {
      {"[the pier was shut in June]", 27, "the pier was shut in June"},
      {"[the pier was shut in June]", 20, "the pier was shut in..."},
      {"[the pier was shut in June]", 19, "the pier was shut..."},
      {"[\"the pier was shut in June\"]", 13, "\"the pier was...\""},
      {"[“the pier was shut in June”]", 15, "“the pier was...”"},
      // one word that is too long is cut between characters
      {"[ééééé]", 5, "éé..."},
      // later pieces do not matter once the first is cut
      {"[\"the pier was shut\"] {said} <Ruiz>, [\"in June\"]", 8,
       "Ruiz: \"the...\""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Words(c.line, c.max_bytes), c.words) << c.line;
  }
}

TEST(ClaimWordsTest, NothingToSay) { EXPECT_EQ(Words("[]"), ""); }

}  // namespace
}  // namespace claimdiff
