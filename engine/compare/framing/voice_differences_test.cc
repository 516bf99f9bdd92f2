#include "engine/compare/framing/voice_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kFraming = v1::FINDING_KIND_FRAMING;

TEST(VoiceDifferencesTest, WhoDidItIsLeftOut) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } cases[] = {
      {"<Ana Ruiz> {said} [that the coast guard shot the captain on Monday]1.",
       "<Ana Ruiz> {said} [that the captain was shot on Monday]1.",
       "framing/passive; A: the coast guard [the coast guard] [shot]; "
       "B: [was shot]"},
      {"<Ana Ruiz> {said} [that the old ferry had been sold in secret]1.",
       "<Ana Ruiz> {said} [that the mayor had sold the old ferry in secret]1.",
       "framing/passive; A: [had been sold]; "
       "B: the mayor [the mayor] [had sold]"},
      // a passive with its doer, and one without
      {"<Ana Ruiz> {said} [that the workers were beaten by guards at the "
       "gate]1.",
       "<Ana Ruiz> {said} [that the workers were beaten at the gate]1.",
       "framing/passive; A: guards [were beaten] [guards]; B: [were beaten]"},
      {"<Ben Okri> {said} [that police arrested three students near the "
       "church]1.",
       "<Ben Okri> {said} [that three students were arrested near the "
       "church]1.",
       "framing/passive; A: police [police] [arrested]; B: [were arrested]"},
      // both say it
      {"<Ana Ruiz> {said} [that the coast guard shot the captain on Monday]1.",
       "<Ana Ruiz> {said} [that the captain was shot by the coast guard on "
       "Monday]1.",
       ""},
      // neither does
      {"<Ana Ruiz> {said} [that the captain was shot on Monday]1.",
       "<Ana Ruiz> {said} [that on Monday the captain was shot]1.", ""},
      // the doer stands elsewhere in the sentence
      {"<Ana Ruiz> {said} [that the coast guard shot the captain on Monday]1.",
       "<Ana Ruiz> {said} [that the captain was shot on Monday when the coast "
       "guard stormed the ferry]1.",
       ""},
      // done to somebody else
      {"<Ana Ruiz> {said} [that the captain shot the pilot on Monday in the "
       "harbour]1.",
       "<Ana Ruiz> {said} [that on Monday the captain was shot in the "
       "harbour]1.",
       ""},
      // somebody
      {"<Ana Ruiz> {said} [that people shot the captain on Monday]1.",
       "<Ana Ruiz> {said} [that the captain was shot on Monday]1.", ""},
      {"<Ana Ruiz> {said} [that they shot the captain on Monday]1.",
       "<Ana Ruiz> {said} [that the captain was shot on Monday]1.", ""},
      // another claim
      {"<Ana Ruiz> {said} [that the coast guard shot the captain of a small "
       "boat off the northern beach last winter]1.",
       "<Ana Ruiz> {said} [that a captain was shot]1.", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kFraming), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(VoiceDifferencesTest, SaysWhoIsSilent) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [that the captain was shot on Monday]1."},
      {"Coast Wire",
       "<Ana Ruiz> {said} [that the coast guard shot the captain on Monday]1."},
      {"Gull", "<Ana Ruiz> {said} [that the captain was shot on Monday]1."},
  });
  EXPECT_EQ(Explanations(report, kFraming),
            "Harbor Post, Gull do not say who did it: Harbor Post, Gull: was "
            "shot; Coast Wire: the coast guard shot");
}

}  // namespace
}  // namespace claimdiff
