#include "engine/compare/disputes/denying_cues.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The kind, then the cue behind its verb where it has more words.
std::string Dump(const std::string& cue) {
  static constexpr const char* kKinds[] = {"", "deny", "reject", "answer"};
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "<Okri> {" + cue + "} [the account of the pier]"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  const DenyingCue found = FindDenyingCue(claim);
  std::string dump = kKinds[static_cast<int>(found.kind)];
  if (found.kind != DenyingKind::kNone && found.behind_verb < found.words.end) {
    dump += " | ";
    dump += claim.doc->SpanOf(found.behind_verb, found.words.end)
                .In(claim.doc->text());
  }
  return dump;
}

TEST(DenyingCuesTest, AreToldByTheirVerb) {
  const struct {
    const char* cue;
    const char* dump;
  } cases[] = {
      {"denied", "deny"},
      {"is disputing", "deny"},
      {"have refuted", "deny"},
      {"began dismissing", "reject"},
      {"issued a statement rejecting", "reject"},
      {"continued to deny", "deny"},
      {"pushed back", "answer"},
      {"pushed back hard on Friday against", "answer | hard on Friday against"},
      {"took issue with", "answer | with"},
      {"poured cold water on", "answer | on"},
      {"brushed aside", "answer"},
      // who did not, a noun, and other senses
      {"refused to deny", ""},
      {"could neither confirm nor deny", ""},
      {"settled the dispute over", ""},
      {"is less keen on challenging", ""},
      {"was accused of denying", ""},
      {"ended the talk by rejecting", "reject"},
      {"said", ""},
      {"backed", ""},
      {"took", ""},
      {"pushed for", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.cue), c.dump) << c.cue;
}

}  // namespace
}  // namespace claimdiff
