#include "engine/compare/view/speakers.h"

#include <string>
#include <utility>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

SpeakerRelation Relate(const std::string& a, const std::string& b) {
  const auto report =
      testing::MakeReport({{"A", "<" + a + "> {said} [rain fell]"},
                           {"B", "<" + b + "> {said} [rain fell]"}});
  const ReportView view(report);
  const SpeakerRelation relation =
      RelateSpeakers(view.claims()[0], view.claims()[1]);
  EXPECT_EQ(RelateSpeakers(view.claims()[1], view.claims()[0]), relation);
  return relation;
}

TEST(SpeakersTest, Relations) {
  const struct {
    const char* a;
    const char* b;
    SpeakerRelation relation;
  } cases[] = {
      {"Choe", "Choe Son‑hui", SpeakerRelation::kSame},
      {"Ana Ruiz", "ANA RUIZ", SpeakerRelation::kSame},
      {"Zoë Łuc", "Zoe Łuc", SpeakerRelation::kSame},
      {"Mr. Okri", "Ben Okri", SpeakerRelation::kSame},
      {"Ben Okri", "Benjamin J. Okri", SpeakerRelation::kSame},
      {"the ministry", "a ministry spokesman", SpeakerRelation::kSame},
      {"Ana Ruiz", "Ben Okri", SpeakerRelation::kOther},
      {"NRA", "National Rowers Association", SpeakerRelation::kSame},
      {"D.P.A.", "Dock Pilots' Association", SpeakerRelation::kSame},
      {"officials", "a senior official", SpeakerRelation::kSame},
      {"Choe Son-hui", "Choe Son Hui", SpeakerRelation::kSame},
      {"Ana Ruiz", "Ben Ruiz", SpeakerRelation::kOther},
      {"North Ellan", "South Ellan", SpeakerRelation::kOther},
      // A nickname, a sister? The words do not tell.
      {"Ana Ruiz", "Eva Ruiz", SpeakerRelation::kUnknown},
      {"Bill Okri", "Will Okri", SpeakerRelation::kUnknown},
      // A person and the body that the source as written names too.
      {"Port Aid chief Ana Ruiz=Ana Ruiz", "Port Aid",
       SpeakerRelation::kUnknown},
      {"Ruiz, who heads the Rowers' Union,=Ana Ruiz", "The Rowers' Union",
       SpeakerRelation::kUnknown},
      {"a spokesman for Mayor Okri", "Ben Okri", SpeakerRelation::kSame},
      {"a baker", "two sailors", SpeakerRelation::kOther},
      {"Ana Ruiz", "two sailors", SpeakerRelation::kNamedOnce},
      {"she", "Ana Ruiz", SpeakerRelation::kUnknown},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Relate(c.a, c.b), c.relation) << c.a << " | " << c.b;
  }
}

TEST(SpeakersTest, Kinds) {
  const struct {
    const char* source;
    SpeakerKind kind;
  } cases[] = {
      {"Ana Ruiz", SpeakerKind::kPerson},
      {"Mr. Okri", SpeakerKind::kPerson},
      {"Harbour master Tolan", SpeakerKind::kPerson},
      {"she=Ana Ruiz", SpeakerKind::kPerson},
      {"Choe Son-hui", SpeakerKind::kPerson},
      {"The Seafarers' Union", SpeakerKind::kBody},
      {"Port Calder City Council", SpeakerKind::kBody},
      {"France", SpeakerKind::kBody},
      {"the Gull=Gull", SpeakerKind::kBody},
      {"NATO", SpeakerKind::kBody},
      {"two officials", SpeakerKind::kAnonymous},
      {"a witness", SpeakerKind::kAnonymous},
      {"sources close to the talks", SpeakerKind::kAnonymous},
      {"people briefed on it", SpeakerKind::kAnonymous},
      {"the official", SpeakerKind::kUnclear},
      {"his aides", SpeakerKind::kUnclear},
      {"the report", SpeakerKind::kUnclear},
      {"a leaked letter", SpeakerKind::kUnclear},
      {"a Harbor Post reporter", SpeakerKind::kUnclear},
      {"Ruiz and Okri=Ana Ruiz", SpeakerKind::kUnclear},
      {"she", SpeakerKind::kUnclear},
  };
  for (const auto& c : cases) {
    const auto report = testing::MakeReport(
        {{"A", std::string("<") + c.source + "> {said} [rain fell]"}});
    const ReportView view(report);
    EXPECT_EQ(KindOfSpeaker(view.claims()[0]), c.kind) << c.source;
  }
}

TEST(SpeakersTest, WhoIsWrittenAndWhoIsGuessed) {
  const auto report =
      testing::MakeReport({{"A",
                            "<Ana Ruiz> {said} [rain fell]\n"
                            "<Ruiz=Ana Ruiz> {said} [rain fell]\n"
                            "<two officials> {said} [rain fell]\n"
                            "<she=Ana Ruiz> {said} [rain fell]\n"
                            "<the minister=Ana Ruiz> {said} [rain fell]"}});
  const ReportView view(report);
  std::string written;
  for (const ClaimView& claim : view.claims()) {
    written += IsSpeakerWritten(claim) ? 'y' : 'n';
  }
  EXPECT_EQ(written, "yyynn");
}

TEST(SpeakersTest, WordsAndSpan) {
  const auto report = testing::MakeReport(
      {{"A", "<Minister Ana Ruiz> {said} [rain fell]\n[snow fell]"}});
  const ReportView view(report);
  const ClaimView& ruiz = view.claims()[0];
  EXPECT_EQ(SpeakerWords(ruiz), (std::vector<std::string>{"ana", "ruiz"}));
  EXPECT_EQ(SpeakerSpan(ruiz).In(ruiz.doc->text()), "Minister Ana Ruiz");
  EXPECT_TRUE(IsNamed(ruiz));
  EXPECT_TRUE(SpeakerWords(view.claims()[1]).empty());
  EXPECT_TRUE(SpeakerSpan(view.claims()[1]).empty());
  EXPECT_FALSE(IsNamed(view.claims()[1]));
}

}  // namespace
}  // namespace claimdiff
