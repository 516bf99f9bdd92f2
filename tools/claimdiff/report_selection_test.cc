#include "tools/claimdiff/report_selection.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "google/protobuf/text_format.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Two tellings: a0 and b0 differ in a number, a1 is only in Gull, b1 only in
// Tern.
v1::ComparisonReport Report() {
  v1::ComparisonReport report;
  EXPECT_TRUE(google::protobuf::TextFormat::ParseFromString(
      R"pb(
        articles { id: "a" }
        articles { id: "b" }
        claims {
          id: "a0"
          attribution { source { name: "Mira Holt" } }
        }
        claims {
          id: "a1"
          attribution { source { name: "Bo Lind" } }
        }
        claims {
          id: "b0"
          attribution { source { name: "Mira Holt" } }
        }
        claims {
          id: "b1"
          attribution { source { name: "Ada Quist" } }
        }
        pairs { left_claim_id: "a0" right_claim_id: "b0" aligned: true }
        pairs { left_claim_id: "a1" right_claim_id: "b1" }
        groups { id: "g0" claim_ids: "a0" claim_ids: "b0" }
        groups { id: "g1" claim_ids: "a1" }
        groups { id: "g2" claim_ids: "b1" }
        findings {
          kind: FINDING_KIND_NUMBER
          claim_ids: "a0"
          claim_ids: "b0"
          group_id: "g0"
        }
        findings { kind: FINDING_KIND_ONLY_IN claim_ids: "a1" group_id: "g1" }
        findings { kind: FINDING_KIND_ONLY_IN claim_ids: "b1" group_id: "g2" }
        tellings { name: "The Gull" claim_ids: "a0" claim_ids: "a1" }
        tellings { name: "Tern" claim_ids: "b0" claim_ids: "b1" }
        telling_pairs {
          left: "The Gull"
          right: "Tern"
          findings { kind: FINDING_KIND_NUMBER count: 1 }
          findings { kind: FINDING_KIND_ONLY_IN count: 2 }
        }
        copies { left_article_id: "a" right_article_id: "b" }
      )pb",
      &report));
  return report;
}

// "FINDINGS; groups; claims; pairs; claims of tellings; copies".
std::string Describe(const v1::ComparisonReport& report) {
  std::string line;
  for (const v1::Finding& finding : report.findings()) {
    absl::StrAppend(&line, absl::StrJoin(finding.claim_ids(), "+"), " ");
  }
  line += "|";
  for (const auto& group : report.groups()) {
    absl::StrAppend(&line, " ", group.id());
  }
  line += " |";
  for (const auto& claim : report.claims()) {
    absl::StrAppend(&line, " ", claim.id());
  }
  absl::StrAppend(&line, " | ", report.pairs_size(), " pairs |");
  for (const auto& telling : report.tellings()) {
    absl::StrAppend(&line, " ", telling.claim_ids_size());
  }
  absl::StrAppend(&line, " | ", report.copies_size());
  return line;
}

struct Case {
  std::string only;
  std::string base;
  std::string speaker;
  std::string left;
};

TEST(ReportSelectionTest, KeepsWhatWasAskedFor) {
  const Case cases[] = {
      {"", "", "", "a0+b0 a1 b1 | g0 g1 g2 | a0 a1 b0 b1 | 2 pairs | 2 2 | 1"},
      {"number", "", "", "a0+b0 | g0 | a0 b0 | 1 pairs | 1 1 | 0"},
      {"only-in", "", "", "a1 b1 | g1 g2 | a1 b1 | 1 pairs | 1 1 | 0"},
      {"only_in", "the gull", "", "a1 | g1 | a1 | 0 pairs | 1 0 | 0"},
      {"", "TERN", "", "a0+b0 b1 | g0 g2 | a0 b0 b1 | 1 pairs | 1 2 | 1"},
      {"", "", "holt", "a0+b0 | g0 | a0 b0 | 1 pairs | 1 1 | 1"},
      {"date", "", "", "| | | 0 pairs | 0 0 | 0"},
      {"", "Nobody", "", "| | | 0 pairs | 0 0 | 1"},
  };
  for (const Case& c : cases) {
    ReportSelection selection;
    const std::vector<std::string> names =
        absl::StrSplit(c.only, ',', absl::SkipEmpty());
    for (const std::string& name : names) {
      selection.kinds.push_back(*FindKind(name));
    }
    selection.base = c.base;
    selection.speaker = c.speaker;
    v1::ComparisonReport report = Report();
    Select(selection, &report);
    EXPECT_EQ(Describe(report), c.left) << c.only << c.base << c.speaker;
    EXPECT_EQ(report.articles_size(), 2);
  }
}

TEST(ReportSelectionTest, KindsGoByName) {
  EXPECT_EQ(KindNames().size(),
            static_cast<size_t>(v1::FindingKind_ARRAYSIZE - 1));
  EXPECT_EQ(KindNames().front(), "same");
  EXPECT_EQ(FindKind("Quote-Altered"), v1::FINDING_KIND_QUOTE_ALTERED);
  EXPECT_EQ(FindKind("unspecified"), std::nullopt);
}

TEST(ReportSelectionTest, ABaseThatIsNotThereIsNamed) {
  struct Case {
    std::string base;
    std::string error;
  };
  const Case cases[] = {
      {"", ""},
      {"Tern", ""},
      {"the gull", ""},
      {"The Gul",
       "--base: no outlet of the report is called The Gul; it has The Gull, "
       "Tern; did you mean The Gull?"},
      {"BBC",
       "--base: no outlet of the report is called BBC; it has The Gull, Tern"},
  };
  for (const Case& c : cases) {
    ReportSelection selection;
    selection.base = c.base;
    EXPECT_EQ(CheckBase(selection, Report()).message(), c.error) << c.base;
  }
}

}  // namespace
}  // namespace claimdiff
