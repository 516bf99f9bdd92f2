#include "engine/compare/sources/origins.h"

#include <string>

#include "engine/compare/reprints/copy_index.h"
#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "outlet Coast Wire (Post#0 Gull#0) heard by Wire; ..." of the first group.
std::string Dump(const v1::ComparisonReport& report) {
  const ReportView view(report);
  std::string dump;
  const Agencies agencies = FindAgencies(report, view);
  const CopyIndex copied(report, view);
  for (const v1::Origin& origin :
       FindOrigins(view.groups()[0], view, agencies, copied)) {
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

// Nobody says the same six words by chance.
TEST(OriginsTest, OneQuotationIsOneSpeakers) {
  struct Case {
    std::string a, b, origins;
  };
  const std::string quoted = "[\"the old pier will never open again,\"]1";
  const Case kCases[] = {
      {"<a woman in the crowd> {said} " + quoted, "<Ana Ruiz> {said} " + quoted,
       "speaker Ana Ruiz (A#0 B#0) A B"},
      {"{heard} " + quoted, "<Ana Ruiz> {said} " + quoted,
       "speaker Ana Ruiz (A#0 B#0) A B"},
      // What the one says was said to the Gull the other heard, too.
      {"<Ana Ruiz> {told} |the Gull| " + quoted, "<Ana Ruiz> {said} " + quoted,
       "speaker Ana Ruiz (A#0 B#0) B the Gull"},
      // The person, taken for an outlet of the name.
      {"<Ana Ruiz> {told} |Ruiz| " + quoted, "<Ana Ruiz> {said} " + quoted,
       "speaker Ana Ruiz (A#0 B#0) B"},
      {"<Ana Ruiz> {told} |the Gull| [the pier is shut]1",
       "<Ana Ruiz> {said} [the pier is shut]1",
       "outlet the Gull (A#0); speaker Ana Ruiz (B#0) B"},
      // One of the two has the wrong name: which, nobody knows.
      {"<Ben Okri> {said} " + quoted, "<Ana Ruiz> {said} " + quoted,
       "speaker Ben Okri (A#0) A; speaker Ana Ruiz (B#0) B"},
      // Words of their own.
      {"<a woman in the crowd> {said} [the old pier will never open again]1",
       "<Ana Ruiz> {said} " + quoted,
       "speaker a woman in the crowd (A#0) A; speaker Ana Ruiz (B#0) B"},
      {"<a woman in the crowd> {said} [\"never again,\"]1",
       "<Ana Ruiz> {said} [\"never again,\"]1",
       "speaker a woman in the crowd (A#0) A; speaker Ana Ruiz (B#0) B"},
      {"<a woman in the crowd> {said} [\"it will be what it is now,\"]1",
       "<Ana Ruiz> {said} [\"it will be what it is now,\"]1",
       "speaker a woman in the crowd (A#0) A; speaker Ana Ruiz (B#0) B"},
  };
  for (const Case& c : kCases) {
    v1::ComparisonReport report = testing::MakeReport({{"A", c.a}, {"B", c.b}});
    for (v1::Claim& claim : *report.mutable_claims()) {
      v1::Source* source = claim.mutable_attribution()->mutable_source();
      if (source->name() == "Ana Ruiz" || source->name() == "Ben Okri") {
        source->set_kind(v1::SOURCE_KIND_NAMED_PERSON);
      }
    }
    EXPECT_EQ(Dump(report), c.origins) << c.a;
  }
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

TEST(OriginsTest, OneSpeakerUnderVariantsOfTheName) {
  const struct {
    const char* a;
    const char* b;
    bool one;
  } cases[] = {
      {"<Choe Son-hui>", "<Choe Son Hui>", true},
      {"<Ana Ruiz>", "<Ms. Ruiz=Ruiz>", true},
      {"<Ben Okri>", "<Benjamin J. Okri>", true},
      {"<she=Ana Ruiz>", "<the mayor=Ana Ruiz>", true},
      {"<the interior ministry>", "<a ministry spokesman>", true},
      {"<Ana Ruiz>", "<Pedro Ruiz>", false},
      {"<Ana Ruiz>", "<two officials>", false},
      {"<North Ellan>", "<South Ellan>", false},
  };
  for (const auto& c : cases) {
    const std::string dump =
        DumpOf({{"A", std::string(c.a) + " {said} [the pier was shut]1"},
                {"B", std::string(c.b) + " {said} [the pier was shut]1"}});
    EXPECT_EQ(dump.find(';') == std::string::npos, c.one) << dump;
  }
}

TEST(OriginsTest, Chains) {
  const struct {
    std::vector<testing::MarkedArticle> articles;
    const char* dump;
  } cases[] = {
      // told Wire, cited by Gull, cited by A; B knows of Gull only
      {{{"A",
         "<Ana Ruiz> {told} [the pier was shut]1, |Gull| {citing} |Coast "
         "Wire|"},
        {"B", "<Ana Ruiz> {said} [the pier was shut]1, |Gull| reported"}},
       "outlet Coast Wire (A#0 B#0)"},
      // B is the station itself
      {{{"A",
         "<Ana Ruiz> {told} [the pier was shut]1, |Gull| {citing} |Coast "
         "Wire|"},
        {"Gull", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"}},
       "outlet Coast Wire (A#0 Gull#0)"},
      // two chains that never meet
      {{{"A", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"},
        {"B", "<Ana Ruiz> {told} |Star| [the pier was shut]1"}},
       "outlet Coast Wire (A#0); outlet Star (B#0)"},
      // five outlets, one interview
      {{{"A", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"},
        {"B", "<Ruiz> {told} |Coast Wire| [the pier was shut]1"},
        {"C", "<Ana Ruiz> {told} |the Coast Wire| [the pier was shut]1"},
        {"D", "<she=Ana Ruiz> {told} |coastwire.com| [the pier was shut]1"},
        {"E", "[the pier was shut]1, |Coast Wire| reported"}},
       "outlet Coast Wire (A#0 B#0 C#0 D#0 E#0)"},
      // its own name is no station
      {{{"Coast Wire", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"}},
       "speaker Ana Ruiz (Coast Wire#0) Coast Wire"},
  };
  for (const auto& c : cases) EXPECT_EQ(DumpOf(c.articles), c.dump);
}

TEST(OriginsTest, ASecondWitnessMakesTheSpeakerTheOrigin) {
  EXPECT_EQ(
      DumpOf({{"A", "<Ana Ruiz> {told} |Coast Wire| [the pier was shut]1"},
              {"Coast Wire", "<Ana Ruiz> {said} [the pier was shut]1"},
              {"Star", "<Ruiz> {said} [the pier was shut]1"}}),
      "speaker Ana Ruiz (A#0 Coast Wire#0 Star#0) Coast Wire Star");
}

TEST(OriginsTest, AnOutletThatSpeaksForItself) {
  v1::ComparisonReport report = testing::MakeReport({
      {"A", "<The Gull=Gull> {reported} [the pier was shut]1"},
      {"Gull", "<the Gull=Gull> {has learned} [the pier was shut]1"},
      {"B", "<Ana Ruiz> {said} [the pier was shut]1"},
  });
  for (int i = 0; i < 2; ++i) {
    report.mutable_claims(i)->mutable_attribution()->mutable_source()->set_kind(
        v1::SOURCE_KIND_OUTLET);
  }
  EXPECT_EQ(Dump(report),
            "outlet Gull (A#0 Gull#0) Gull; speaker Ana Ruiz (B#0) B");
}

TEST(OriginsTest, AnAgencysReport) {
  const auto dump = [](const char* first_line, const char* author) {
    v1::ComparisonReport report = testing::MakeReport(
        {{"A",
          std::string(first_line) + "<Ana Ruiz> {said} [the pier was shut]1"},
         {"B", "<Ben Okri> {said} [the pier was shut]1"},
         {"Coast Wire", "[rain fell]"}});
    if (*author != '\0') report.mutable_articles(0)->add_authors(author);
    return Dump(report);
  };
  const std::string own = "speaker Ana Ruiz (A#0) A; speaker Ben Okri (B#0) B";
  EXPECT_EQ(dump("ELLAN (Reuters) - ", ""),
            "outlet Reuters (A#0); speaker Ben Okri (B#0) B");
  // not in the table, but one of the tellings
  EXPECT_EQ(dump("ELLAN, May 3 (Coast Wire) - ", ""),
            "outlet Coast Wire (A#0); speaker Ben Okri (B#0) B");
  EXPECT_EQ(dump("", "Associated Press"),
            "outlet Associated Press (A#0); speaker Ben Okri (B#0) B");
  EXPECT_EQ(dump("", "Ida Fennimore"), own);
  EXPECT_EQ(dump("ELLAN (A) - ", ""), own);
  EXPECT_EQ(dump("The pier (a long one) is shut, ", ""), own);
  EXPECT_EQ(dump("", ""), own);
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
