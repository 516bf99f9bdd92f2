#include "engine/compare/clauses/verb_stages.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::TokenOf;

TEST(VerbStagesTest, DoneOrAhead) {
  constexpr auto kOpen = VerbStage::kOpen;
  constexpr auto kDone = VerbStage::kDone;
  constexpr auto kAhead = VerbStage::kAhead;
  const struct {
    const char* sentence;
    const char* verb;
    VerbStage stage;
    const char* from;
  } kCases[] = {
      {"the crew moved the boats on Monday", "moved", kDone, "moved"},
      {"the crew has moved the boats", "moved", kDone, "has"},
      {"the boats have been moved to Ellan", "moved", kDone, "have"},
      {"the boats were moved to Ellan", "moved", kDone, "were"},
      {"the crew will move the boats", "move", kAhead, "will"},
      {"she said the crew would move the boats", "move", kAhead, "would"},
      {"the boats are to be moved to Ellan", "moved", kAhead, "are"},
      {"the crew agreed to move the boats", "move", kAhead, "agreed"},
      {"the crew is considering moving the boats", "moving", kAhead,
       "considering"},
      {"the crew is moving the boats", "moving", kOpen, ""},
      {"the crew hit the rocks", "hit", kOpen, ""},
      {"the boats did not sink", "sink", kOpen, ""},
      {"if the crew moved the boats they would sink", "moved", kOpen, ""},
      {"the crew will vote before a deal is signed", "signed", kOpen, ""},
      {"the crew will vote before a deal was signed", "signed", kOpen, ""},
      {"the moved boats sank", "moved", kOpen, ""},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.sentence) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    const uint32_t verb = TokenOf(claim, c.verb);
    const StagedVerb staged = StageOf(claim, claim.TreeOf(verb), verb);
    EXPECT_EQ(staged.stage, c.stage) << c.sentence;
    EXPECT_EQ(staged.from == kNoToken ? "" : claim.norm(staged.from), c.from)
        << c.sentence;
  }
}

}  // namespace
}  // namespace claimdiff
