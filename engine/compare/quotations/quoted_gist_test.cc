#include "engine/compare/quotations/quoted_gist.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(QuotedGistTest, PredicatesAndNames) {
  const struct {
    const char* content;
    bool gist;
  } kCases[] = {
      // all of it, half of it
      {"\"We will not give up this harbour\"", true},
      {"the mayor \"will never sell\" the pier", true},
      // complements, clauses, objects
      {"the suit that two of the fishing towns brought was \"without merit\"",
       true},
      {"that winning a seat on the council of the port would be \"very hard\"",
       true},
      {"the crew of the northern ferry \"went too far\" with the demands it "
       "put to the owners last week",
       true},
      {"the retired captain of the northern ferry as \"the most valuable "
       "player\" of the port council's campaign",
       true},
      {"the board of the port council was drawing a \"red line\" on fees that "
       "fishing crews pay for berths",
       true},
      {"that the mayor of the island would be viewed like \"a traitor\" by "
       "the fishing families of the port",
       true},
      // what a thing is called
      {"that the mayor resign because he had avoided the term \"black fleet\" "
       "in his speech at the harbour",
       false},
      {"that smugglers of the eastern coast were paid by the so-called "
       "\"black fleet\" of oil tankers",
       false},
      {"that the \"black fleet\" had passed the islands before any patrol "
       "boat of the navy could leave port",
       false},
      // nothing quoted
      {"the suit that two of the fishing towns brought was without merit",
       false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report = testing::MakeReport(
        {{"A", std::string("<Ana Ruiz> {said} [") + c.content + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    EXPECT_EQ(QuotesItsGist(claim, QuotedWords(claim)), c.gist) << c.content;
  }
}

}  // namespace
}  // namespace claimdiff
