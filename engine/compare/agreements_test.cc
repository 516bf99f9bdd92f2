#include "engine/compare/agreements.h"

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::DumpPair;
using testing::Explanations;

TEST(AgreementsTest, SameButForSpellingCaseAndPunctuation) {
  const struct {
    const char* a;
    const char* b;
  } cases[] = {
      {"[the pier is grey]1", "[The pier is grey.]1"},
      {"[that the harbour is closed]1", "[the harbor is closed]1"},
      {"[\"We won’t pay\"]1", "[“We will not pay”]1"},
      {"[two boats sank]1", "[2 boats sank]1"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, v1::FINDING_KIND_SAME),
              "agreement/same; A:; B:")
        << c.a;
  }
}

TEST(AgreementsTest, Reworded) {
  EXPECT_EQ(DumpPair("[the ferry sank in heavy rain]1",
                     "[the ferry went down in heavy rain]1",
                     v1::FINDING_KIND_REWORDED),
            "agreement/reworded; A: [sank]; B: [went]");
  EXPECT_EQ(DumpPair("[the pier is grey]1", "[the pier was grey]1",
                     v1::FINDING_KIND_REWORDED),
            "agreement/reworded; A:; B:");
}

TEST(AgreementsTest, NotWhereADifferenceWasFound) {
  const auto report = Compared({
      {"A", "[12 people died]1"},
      {"B", "[15 people died]1"},
      {"C", "[12 people died]1"},
  });
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_SAME), "");
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_REWORDED), "");
}

TEST(AgreementsTest, NamesEachTellingOnce) {
  const auto report = Compared({
      {"Harbor Post", "[the pier is grey]1\n[the pier is grey]1"},
      {"Coast Wire", "[the pier is grey]1"},
      {"Gull", "[The pier is grey]1"},
  });
  EXPECT_EQ(Explanations(report, v1::FINDING_KIND_SAME),
            "In the same words in Harbor Post, Coast Wire, Gull");
}

}  // namespace
}  // namespace claimdiff
