// Properties of the print that hold for any report. What it looks like:
// text_golden_test.

#include "engine/render/text.h"

#include <algorithm>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "engine/render/testing/test_report.h"
#include "engine/testing/proto_matchers.h"
#include "engine/text/display.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::AddFinding;
using testing::AddPair;
using testing::ClaimRow;
using ::testing::HasSubstr;
using testing::ParseTextProto;
using testing::TestReport;

// Words that make trouble, and some that do not.
const std::vector<std::string>& Words() {
  static const auto* const words = new std::vector<std::string>{
      "the",
      "ferry",
      "left",
      "late",
      "at",
      "12",
      "{braces}",
      "港の船",
      "e\u0301",
      "\x1b[31mred",
      "\u202Ereverse",
      "a\u200Bb",
      "👩‍👩‍👧",
      "\u009b5m",
      "one\ntwo",
      "\ttab",
      "",
      "https://results.example/a/rather/long/path/of/an/address.html",
      "市長は投票の結果は最終的なものであると述べた"};
  return *words;
}

std::string Phrase(std::mt19937* random, int longest) {
  std::vector<std::string> words;
  for (int n = 1 + (*random)() % longest; n > 0; --n) {
    words.push_back(Words()[(*random)() % Words().size()]);
  }
  return absl::StrJoin(words, " ");
}

// A report of any shape: also findings and issues that name nothing.
v1::ComparisonReport RandomReport(int seed) {
  std::mt19937 random(seed);
  std::vector<ClaimRow> rows;
  const int outlets = 1 + random() % 4;
  const int groups = 1 + random() % 12;
  for (int n = random() % 40; n > 0; --n) {
    rows.push_back({absl::StrCat("Outlet ", random() % outlets,
                                 seed % 2 == 0 ? "" : " \u202E港 Post"),
                    Phrase(&random, 3), Phrase(&random, 2), Phrase(&random, 20),
                    static_cast<int>(random() % groups)});
  }
  v1::ComparisonReport report = TestReport(rows);
  report.set_id(Phrase(&random, 3));
  for (int n = random() % 20; n > 0 && report.claims_size() > 0; --n) {
    std::vector<std::string> claims;
    for (int sides = random() % 4; sides > 0; --sides) {
      claims.push_back(report.claims(random() % report.claims_size()).id());
    }
    if (claims.size() == 2) AddPair(claims[0], claims[1], &report);
    v1::Finding* finding = AddFinding(
        static_cast<v1::FindingKind>(random() % v1::FindingKind_ARRAYSIZE),
        claims, random() % 3 == 0 ? "" : absl::StrCat("g", random() % groups),
        (random() % 10) / 10.0, &report);
    finding->set_explanation(
        absl::StrCat("finding", report.findings_size(), "."));
    for (v1::FindingSide& side : *finding->mutable_sides()) {
      v1::TextSpan* span = side.add_spans();
      span->set_begin(random() % 100);
      span->set_end(random() % 200);
    }
  }
  for (int n = random() % 5; n > 0; --n) {
    v1::Issue* issue = report.add_issues();
    issue->set_message(absl::StrCat("issue", report.issues_size(), "."));
    issue->set_article_id("Outlet 0");
    issue->mutable_span()->set_begin(random() % 300);
  }
  return report;
}

TEST(RenderTextTest, StaysInsideTheWidth) {
  for (int seed = 0; seed < 60; ++seed) {
    const v1::ComparisonReport report = RandomReport(seed);
    for (const int width : {20, 33, 60, 100, 200}) {
      const std::string text = RenderText(report, {width, /*color=*/false});
      for (const std::string& line :
           std::vector<std::string>(absl::StrSplit(text, '\n'))) {
        EXPECT_LE(DisplayWidth(line), width) << seed << ": " << line;
        EXPECT_TRUE(line.empty() || line.back() != ' ') << seed << ": " << line;
      }
      ASSERT_EQ(text.back(), '\n');
    }
  }
}

// Colors only repeat: without the sequences it is the same text.
TEST(RenderTextTest, ColorsAreTheOnlyEscapeSequences) {
  for (int seed = 0; seed < 30; ++seed) {
    const v1::ComparisonReport report = RandomReport(seed);
    const std::string plain = RenderText(report, {70, /*color=*/false});
    EXPECT_EQ(SafeDisplay(plain, {/*keep_newlines=*/true, false}), plain);
    const std::string colored = RenderText(report, {70, /*color=*/true});
    std::string stripped;
    for (size_t at = 0; at < colored.size(); ++at) {
      if (colored[at] == '\033') {
        at = colored.find('m', at);
      } else {
        stripped += colored[at];
      }
    }
    EXPECT_EQ(stripped, plain) << seed;
  }
}

TEST(RenderTextTest, ShowsEveryFindingIssueAndClaim) {
  for (int seed = 0; seed < 60; ++seed) {
    const v1::ComparisonReport report = RandomReport(seed);
    // Line breaks are white space like any other.
    const std::string text =
        absl::StrJoin(absl::StrSplit(RenderText(report, {}),
                                     absl::ByAnyChar(" \n"), absl::SkipEmpty()),
                      " ");
    for (const v1::Finding& finding : report.findings()) {
      const bool by_place = finding.kind() == v1::FINDING_KIND_SAME ||
                            finding.kind() == v1::FINDING_KIND_REWORDED ||
                            finding.kind() == v1::FINDING_KIND_COPIED ||
                            finding.kind() == v1::FINDING_KIND_ONLY_IN ||
                            finding.kind() == v1::FINDING_KIND_DISPUTED;
      if (by_place) continue;  // shown by where its claims stand
      EXPECT_THAT(text, HasSubstr(finding.explanation())) << seed;
    }
    for (const v1::Issue& issue : report.issues()) {
      EXPECT_THAT(text, HasSubstr(issue.message())) << seed;
    }
    for (const v1::Telling& telling : report.tellings()) {
      EXPECT_THAT(text, HasSubstr(SafeDisplay(telling.name()))) << seed;
    }
  }
}

TEST(RenderTextTest, IsDeterministic) {
  for (int seed = 0; seed < 10; ++seed) {
    EXPECT_EQ(RenderText(RandomReport(seed), {}),
              RenderText(RandomReport(seed), {}));
  }
}

TEST(RenderTextTest, TakesAnyWidth) {
  const v1::ComparisonReport report = RandomReport(3);
  EXPECT_EQ(RenderText(report, {-1, false}), RenderText(report, {20, false}));
  EXPECT_EQ(RenderText(report, {0, false}), RenderText(report, {20, false}));
}

// 20 outlets with 2,000 claims each. The bound of processor time is generous:
// it is there for what is not linear.
TEST(RenderTextTest, TakesLargeReports) {
  std::vector<ClaimRow> rows;
  for (int outlet = 0; outlet < 20; ++outlet) {
    for (int claim = 0; claim < 2000; ++claim) {
      // One group in four is told by all, one very large group by everybody.
      const int group = claim % 4 == 0   ? claim
                        : claim % 4 == 1 ? 1
                                         : 10000 + outlet * 2000 + claim;
      rows.push_back(
          {absl::StrCat("Outlet ", outlet), "Mira Holt", "told reporters",
           absl::StrCat("that ", claim, " of the ", outlet * claim,
                        " people on the ferry had seen the open bow doors of "
                        "the ship before she left the slip at Port Ellery"),
           group});
    }
  }
  v1::ComparisonReport report = TestReport(rows);
  for (const v1::ClaimGroup& group : report.groups()) {
    v1::Finding* finding = report.add_findings();
    finding->set_kind(group.claim_ids_size() == 1 ? v1::FINDING_KIND_ONLY_IN
                                                  : v1::FINDING_KIND_NUMBER);
    finding->set_group_id(group.id());
    for (const std::string& id : group.claim_ids()) {
      finding->add_sides()->set_claim_id(id);
    }
  }
  const std::clock_t start = std::clock();
  const std::string text = RenderText(report, {});
  const double seconds =
      static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  EXPECT_GT(text.size(), 4000000u);
  EXPECT_LT(seconds, 10);
  RecordProperty("milliseconds", static_cast<int>(seconds * 1000));
}

TEST(RenderClaimsTextTest, StaysInsideTheWidthAndKeepsTerminalsSafe) {
  for (int seed = 0; seed < 30; ++seed) {
    const v1::ComparisonReport report = RandomReport(seed);
    if (report.articles().empty()) continue;
    v1::ArticleClaims claims;
    *claims.mutable_article() = report.articles(0);
    *claims.mutable_claims() = report.claims();
    *claims.mutable_issues() = report.issues();
    for (const int width : {20, 60, 200}) {
      const std::string text = RenderClaimsText(claims, {width, false});
      EXPECT_EQ(SafeDisplay(text, {/*keep_newlines=*/true, false}), text);
      for (const std::string& line :
           std::vector<std::string>(absl::StrSplit(text, '\n'))) {
        EXPECT_LE(DisplayWidth(line), width) << seed << ": " << line;
      }
    }
  }
}

// The worked example of the header.
TEST(RenderClaimsTextTest, ListsClaims) {
  const auto claims = ParseTextProto<v1::ArticleClaims>(R"pb(
    article {
      outlet: "The Daily Gull"
      headline: "Ferry hits pier"
      text: "Ferry hits pier\n\n\n\n'The bow doors were open,' she said.\n"
    }
    claims {
      content { begin: 19 end: 45 }
      attribution {
        source {
          span { begin: 46 end: 49 }
          name: "Mira Holt"
        }
        cue { begin: 50 end: 54 }
      }
      quote_type: QUOTE_TYPE_DIRECT
    }
  )pb");
  EXPECT_EQ(RenderClaimsText(claims, {40, false}),
            R"(════════════════════════════════════════
The Daily Gull — Ferry hits pier
1 claim: direct 1

 1  she → Mira Holt — said — 'The bow
    doors were open,'
    direct · line 5
)");
  EXPECT_EQ(RenderClaimsText(v1::ArticleClaims(), {20, false}),
            "════════════════════\narticle\n0 claims\n\n");
}

}  // namespace
}  // namespace claimdiff
