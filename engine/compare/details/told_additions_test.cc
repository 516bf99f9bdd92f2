#include "engine/compare/details/told_additions.h"

#include <string>
#include <utility>
#include <vector>

#include "engine/base/span.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;

constexpr auto kDetail = v1::FINDING_KIND_DETAIL;

constexpr const char* kWire =
    "<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
    "stays "
    "ours, because the town paid for every plank\"]1";

TEST(ToldAdditionsTest, WhatTheOtherTellsElsewhereIsNoAddition) {
  const struct {
    const char* post;
    const char* dump;
  } kCases[] = {
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1",
       "detail/added; Wire: because the town paid for every plank [because the "
       "town paid for every plank]; Post:"},
      // the rest of it in another claim
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1\n"
       "<She=Ana Ruiz> {went on} [\"because the town paid for every plank\"]2",
       ""},
      // read as nobody's claim
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1 "
       "because the town paid for every plank",
       ""},
      // no more than a few of the words
      {"<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
       "stays ours\"]1\n"
       "<Ben Okri> {said} [the town paid for rum and a plank]2",
       "detail/added; Wire: because the town paid for every plank [because the "
       "town paid for every plank]; Post:"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(DumpKind(Compared({{"Wire", kWire}, {"Post", c.post}}), kDetail),
              c.dump)
        << c.post;
  }
}

// A third telling that has the words elsewhere takes nothing from the second.
TEST(ToldAdditionsTest, OnlyForTheTellingThatHasThem) {
  const char* post =
      "<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
      "stays ours\"]1";
  const char* gull =
      "<Ana Ruiz> {said} [\"the old stone pier at the northern harbour gate "
      "stays ours\"]1 "
      "because the town paid for every plank";
  EXPECT_EQ(
      DumpKind(Compared({{"Wire", kWire}, {"Post", post}, {"Gull", gull}}),
               kDetail),
      "detail/added; Wire: because the town paid for every plank [because the "
      "town paid for every plank]; Post:");
}

// A draft of the first claim's words against those of another.
FindingDraft Added(const ReportView& view, const char* words, uint32_t claim,
                   uint32_t other) {
  const ClaimView& with = view.claims()[claim];
  const std::string text(with.doc->text());
  const auto at = static_cast<uint32_t>(text.find(words));
  const ByteSpan span{at,
                      at + static_cast<uint32_t>(std::string(words).size())};
  FindingDraft draft{kDetail, "detail/added", 0.4, {}, ""};
  draft.sides.push_back({&with, {span}, words, words});
  draft.sides.push_back({&view.claims()[other], {}, "", ""});
  return draft;
}

// "Wire [a fine day] Post Gull; ..."
std::string Dumped(const ReportView& view,
                   const std::vector<FindingDraft>& drafts) {
  std::string dump;
  for (const FindingDraft& draft : drafts) {
    dump += dump.empty() ? "" : "; ";
    for (const DraftSide& side : draft.sides) {
      dump += TellingName(view, *side.claim);
      dump += side.spans.empty() ? " " : " [" + side.shown + "] ";
    }
  }
  return dump;
}

TEST(ToldAdditionsTest, OneAdditionIsToldOnce) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"Wire", "<Ruiz> {said} [on a fine day the pier fell into the sea]1"},
       {"Post", "<Ruiz> {said} [the pier fell]1"},
       {"Gull", "<Ruiz> {said} [the pier came down]1"},
       {"Star", "<Ruiz> {said} [the pier fell on a fine day]1"}});
  const ReportView view(report);
  const auto dump = [&](std::vector<FindingDraft> drafts) {
    return Dumped(view, WithoutTold(std::move(drafts)));
  };
  // the same words, or some of them, against two others
  EXPECT_EQ(dump({Added(view, "on a fine day the pier", 0, 1),
                  Added(view, "on a fine day", 0, 2)}),
            "Wire [on a fine day] Post Gull ");
  // of two tellings
  EXPECT_EQ(dump({Added(view, "on a fine day", 0, 1),
                  Added(view, "on a fine day", 3, 2)}),
            "Wire [on a fine day] Post Gull Star [on a fine day] ");
  // what each of the two tells in another place
  EXPECT_EQ(dump({Added(view, "on a fine day", 0, 3),
                  Added(view, "on a fine day", 3, 0)}),
            "");
  // other words of one claim
  EXPECT_EQ(dump({Added(view, "on a fine day", 0, 1),
                  Added(view, "into the sea", 0, 2)}),
            "Wire [on a fine day] Post ; Wire [into the sea] Gull ");
}

}  // namespace
}  // namespace claimdiff
