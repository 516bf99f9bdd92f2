#include "engine/compare/origins.h"

#include <string>

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "outlet Coast Wire (Post#0 Gull#0) heard by Wire; ..." of the first group.
std::string Dump(const v1::ComparisonReport& report) {
  const ReportView view(report);
  std::string dump;
  for (const v1::Origin& origin : FindOrigins(view.groups()[0], report, view)) {
    if (!dump.empty()) dump += "; ";
    dump += origin.kind() == v1::ORIGIN_KIND_SPEAKER ? "speaker " : "outlet ";
    dump += origin.name() + " (";
    for (const std::string& id : origin.claim_ids()) dump += id + " ";
    dump.back() = ')';
    for (const std::string& name : origin.witnesses()) dump += " " + name;
  }
  return dump;
}

std::string DumpOf(const std::vector<testing::MarkedArticle>& articles) {
  return Dump(testing::MakeReport(articles));
}

TEST(OriginsTest, OneSpeakerHeardByTwo) {
  EXPECT_EQ(DumpOf({{"A", "<Ana Ruiz> {said} [the pier was shut]1"},
                    {"B", "<Ruiz> {said} [the pier was shut]1"}}),
            "speaker Ana Ruiz (A#0 B#0) A B");
}

TEST(OriginsTest, TwoSpeakers) {
  EXPECT_EQ(DumpOf({{"A", "<Ana Ruiz> {said} [the pier was shut]1"},
                    {"B", "<Ben Okri> {said} [the pier was shut]1"}}),
            "speaker Ana Ruiz (A#0) A; speaker Ben Okri (B#0) B");
}

TEST(OriginsTest, WhatIsRelayedGoesBackToTheOutlet) {
  EXPECT_EQ(
      DumpOf({{"A", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"},
              {"B", "<Ruiz> {told} |Coast Wire| [the pier was shut]1"},
              {"Coast Wire", "<Ana Ruiz> {said} [the pier was shut]1"}}),
      "outlet Coast Wire (A#0 B#0 Coast Wire#0) Coast Wire");
}

TEST(OriginsTest, FirstHandIsAnOriginOfItsOwn) {
  EXPECT_EQ(
      DumpOf({{"A", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"},
              {"B", "<Ruiz> {said} [the pier was shut]1"}}),
      "outlet Coast Wire (A#0); speaker Ruiz (B#0) B");
}

TEST(OriginsTest, UnattributedIsTheOutletsOwn) {
  EXPECT_EQ(
      DumpOf({{"A", "[the pier was shut]1"}, {"B", "[the pier was shut]1"}}),
      "outlet A (A#0) A; outlet B (B#0) B");
}

TEST(OriginsTest, CopiesCollapse) {
  v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[the pier was shut]1"}, {"B", "[the pier was shut]1"}});
  v1::CopiedPassage* copy = report.add_copies();
  copy->set_left_article_id("A");
  copy->mutable_left()->set_end(17);
  copy->set_right_article_id("B");
  copy->mutable_right()->set_end(17);
  EXPECT_EQ(Dump(report), "outlet A (A#0 B#0) A");
}

}  // namespace
}  // namespace claimdiff
