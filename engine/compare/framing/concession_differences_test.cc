#include "engine/compare/framing/concession_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kFraming = v1::FINDING_KIND_FRAMING;

TEST(ConcessionDifferencesTest, TheOtherHalfCarriesTheWeight) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } cases[] = {
      {"<Okri> {said} [the pier is old but it is safe for boats]1",
       "<Okri> {said} [the pier is safe for boats but it is old]1",
       "framing/concession; A: it is safe for boats [it is safe for boats]; "
       "B: it is old [it is old]"},
      {"<Okri> {said} [the town had lost the vote, yet the bridge would be "
       "built]1",
       "<Okri> {said} [the bridge would be built, yet the town had lost the "
       "vote]1",
       "framing/concession; A: the bridge would be built [the bridge would be "
       "built]; B: the town had lost the vote [the town had lost the vote]"},
      {"<Okri> {said} [that although the ferry was late, the crew was sober]1",
       "<Okri> {said} [that the ferry was late, although the crew was sober]1",
       "framing/concession; A: the crew was sober [the crew was sober]; "
       "B: that the ferry was late [that the ferry was late]"},
      {"<The Dockers' League> {said} [the grain hall is old but it is safe for "
       "the crews]1",
       "<The Dockers' League> {said} [the grain hall is safe for the crews but "
       "it is old]1",
       "framing/concession; A: it is safe for the crews [it is safe for the "
       "crews]; B: it is old [it is old]"},
      // the same half, in another order
      {"<Okri> {said} [that although the ferry was late, the crew was sober]1",
       "<Okri> {said} [that the crew was sober, although the ferry was late]1",
       ""},
      {"<Okri> {said} [the pier is old but it is safe for boats]1",
       "<Okri> {said} [though the pier is old, it is safe for boats]1", ""},
      // nothing is granted there
      {"<Okri> {said} [the pier is old but it is safe for boats]1",
       "<Okri> {said} [the pier is old and safe for boats]1", ""},
      // another speaker
      {"<Okri> {said} [the pier is old but it is safe for boats]1",
       "<Ana Ruiz> {said} [the pier is safe for boats but it is old]1", ""},
      // two of them
      {"<Okri> {said} [the pier is old but safe but it is short]1",
       "<Okri> {said} [the pier is short but safe but it is old]1", ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kFraming), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(ConcessionDifferencesTest, Explains) {
  const auto report = Compared({
      {"Harbor Post",
       "<Okri> {said} [the pier is old but it is safe for boats]1"},
      {"Coast Wire",
       "<Okri> {said} [the pier is safe for boats but it is old]1"},
  });
  EXPECT_EQ(Explanations(report, kFraming),
            "The weight lies on the other half: Harbor Post: it is safe for "
            "boats; Coast Wire: it is old");
}

}  // namespace
}  // namespace claimdiff
