#include "engine/compare/framing/place_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::Explanations;

constexpr auto kFraming = v1::FINDING_KIND_FRAMING;
constexpr const char* kClaim =
    "<Ana Ruiz> {said} [the pier had been shut since June]1";

// An article of `paragraphs` lines with kClaim in line `at`, from 1.
std::string Article(int paragraphs, int at) {
  std::string lines;
  for (int i = 1; i <= paragraphs; ++i) {
    if (i > 1) lines += '\n';
    lines += i == at ? std::string(kClaim)
                     : "[line " + std::to_string(i) + " of another matter]";
  }
  return lines;
}

TEST(PlaceDifferencesTest, HighUpAndFarDown) {
  const struct {
    int a_paragraphs, a_at, b_paragraphs, b_at;
    const char* dump;
  } cases[] = {
      {10, 1, 12, 9,
       "framing/place; A: paragraph 1 of 10; B: paragraph 9 of 12"},
      {20, 20, 1, 1,
       "framing/place; A: paragraph 20 of 20; B: paragraph 1 of 1"},
      {3, 1, 8, 8, "framing/place; A: paragraph 1 of 3; B: paragraph 8 of 8"},
      // not far down
      {10, 1, 12, 3, ""},
      {10, 1, 7, 7, ""},
      {10, 1, 40, 9, ""},
      // not high up
      {10, 2, 12, 9, ""},
      {10, 9, 12, 9, ""},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(DumpKind(Compared({{"A", Article(c.a_paragraphs, c.a_at)},
                                 {"B", Article(c.b_paragraphs, c.b_at)}}),
                       kFraming),
              c.dump)
        << c.a_at << " " << c.b_at;
  }
}

TEST(PlaceDifferencesTest, NotWhereItWasToldBefore) {
  std::string twice = Article(12, 9);
  twice.replace(0, twice.find('\n'), kClaim);
  EXPECT_EQ(DumpKind(Compared({{"A", Article(10, 1)}, {"B", twice}}), kFraming),
            "");
}

TEST(PlaceDifferencesTest, NotForAnotherClaim) {
  std::string other = Article(12, 9);
  const std::string claim = kClaim;
  other.replace(other.find(claim), claim.size(),
                "<Ben Okri> {said} [nobody had asked the crew about it]1");
  EXPECT_EQ(DumpKind(Compared({{"A", Article(10, 1)}, {"B", other}}), kFraming),
            "");
  std::string speaker = Article(12, 9);
  speaker.replace(speaker.find("Ana Ruiz"), 8, "Ben Okri");
  EXPECT_EQ(
      DumpKind(Compared({{"A", Article(10, 1)}, {"B", speaker}}), kFraming),
      "");
}

TEST(PlaceDifferencesTest, OneFindingAGroup) {
  EXPECT_EQ(Explanations(Compared({{"Harbor Post", Article(10, 1)},
                                   {"Coast Wire", Article(12, 9)},
                                   {"Gull", Article(5, 1)},
                                   {"Star", Article(5, 3)}}),
                         kFraming),
            "Place in the article: Harbor Post: paragraph 1 of 10; Coast Wire: "
            "paragraph 9 of 12; Gull: paragraph 1 of 5");
}

}  // namespace
}  // namespace claimdiff
