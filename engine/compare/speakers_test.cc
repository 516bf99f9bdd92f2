#include "engine/compare/speakers.h"

#include <string>
#include <utility>
#include <vector>

#include "engine/compare/report_view.h"
#include "engine/compare/testing_report.h"
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
      {"Ana Ruiz", "Eva Ruiz", SpeakerRelation::kOther},
      {"a baker", "two sailors", SpeakerRelation::kOther},
      {"Ana Ruiz", "two sailors", SpeakerRelation::kNamedOnce},
      {"she", "Ana Ruiz", SpeakerRelation::kUnknown},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Relate(c.a, c.b), c.relation) << c.a << " | " << c.b;
  }
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
