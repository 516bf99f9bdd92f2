#include "engine/compare/view/finding_draft.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::EqualsProto;

TEST(FindingDraftTest, BecomesAMessage) {
  const auto report = testing::MakeReport({
      {"Harbor Post", "[12 people died]"},
      {"Coast Wire", "[15 people died]"},
      {"Gull", "[12 people died]"},
  });
  const ReportView view(report);
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_NUMBER;
  draft.rule = "number/slot";
  draft.importance = 0.5;
  draft.lead = "Numbers";
  draft.sides.push_back({&view.claims()[0], {{0, 2}}, "12", "12 people"});
  draft.sides.push_back({&view.claims()[1], {}, "15", "15 people"});
  draft.sides.push_back({&view.claims()[2], {{0, 2}}, "12", "12 people"});
  EXPECT_THAT(ToFinding(draft, view), EqualsProto(R"pb(
                kind: FINDING_KIND_NUMBER
                claim_ids: "Harbor Post#0"
                claim_ids: "Coast Wire#0"
                claim_ids: "Gull#0"
                sides {
                  claim_id: "Harbor Post#0"
                  spans { end: 2 }
                  value: "12"
                }
                sides { claim_id: "Coast Wire#0" value: "15" }
                sides {
                  claim_id: "Gull#0"
                  spans { end: 2 }
                  value: "12"
                }
                explanation: "Numbers: Harbor Post, Gull: 12 people; "
                             "Coast Wire: 15 people"
                rule: "number/slot"
                importance: 0.5
              )pb"));
}

std::string Explain(bool side_by_side) {
  const auto report = testing::MakeReport({
      {"Harbor Post", "[12 people died]\n[13 people died]\n[12 people died]"},
      {"Coast Wire", "[12 people died]\n[13 people died]"},
      {"Gull", "[12 people died]"},
  });
  const ReportView view(report);
  FindingDraft draft;
  draft.side_by_side = side_by_side;
  for (const ClaimView& claim : view.claims()) {
    draft.sides.push_back(
        {&claim, {}, "", std::string(claim.written(claim.tokens[0]))});
  }
  return ToFinding(draft, view).explanation();
}

TEST(FindingDraftTest, ATellingIsNamedOnceWithAllItShows) {
  EXPECT_EQ(Explain(/*side_by_side=*/false),
            "Harbor Post, Coast Wire: 12 / 13; Gull: 12");
}

TEST(FindingDraftTest, OrWithEachOfItsSides) {
  EXPECT_EQ(Explain(/*side_by_side=*/true),
            "Harbor Post, Coast Wire, Gull: 12; Harbor Post, Coast Wire: 13");
}

TEST(FindingDraftTest, SidesThatShowNothingAreNotMentioned) {
  const auto report = testing::MakeReport(
      {{"Harbor Post", "[12 people died]"}, {"Gull", "[12 people died]"}});
  const ReportView view(report);
  FindingDraft draft;
  draft.lead = "In the same words";
  draft.sides.push_back({&view.claims()[0], {}, "", ""});
  draft.sides.push_back({&view.claims()[1], {}, "", ""});
  EXPECT_EQ(ToFinding(draft, view).explanation(), "In the same words");
}

TEST(FindingDraftTest, OneLine) {
  EXPECT_EQ(OneLine(" a\n\tb  c "), "a b c");
  EXPECT_EQ(OneLine("one two three", 9), "one two...");
  EXPECT_EQ(OneLine("ééééé", 5), "éé...");
  EXPECT_EQ(OneLine("ééééé", 10), "ééééé");
  EXPECT_EQ(OneLine(""), "");
}

TEST(FindingDraftTest, TellingsWithoutNames) {
  auto report = testing::MakeReport({{"A", "[rain fell]"}});
  report.mutable_tellings(0)->set_name("");
  const ReportView view(report);
  EXPECT_EQ(TellingName(view, view.claims()[0]), "unnamed");
}

}  // namespace
}  // namespace claimdiff
