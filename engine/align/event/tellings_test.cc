#include "engine/align/event/tellings.h"

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct ArticleRow {
  const char* outlet;
  const char* series;
};

struct ClaimRow {
  int article;
  std::vector<const char*> relays;  // outermost first
};

v1::ComparisonReport Report(const std::vector<ArticleRow>& articles,
                            const std::vector<ClaimRow>& claims,
                            v1::TellingBy by) {
  v1::ComparisonReport report;
  report.mutable_options()->set_by(by);
  for (const ArticleRow& row : articles) {
    v1::Article* article = report.add_articles();
    article->set_id(absl::StrCat("a", report.articles_size() - 1));
    article->set_outlet(row.outlet);
    article->set_series(row.series);
  }
  for (const ClaimRow& row : claims) {
    v1::Claim* claim = report.add_claims();
    claim->set_article_id(absl::StrCat("a", row.article));
    claim->set_id(absl::StrCat("c", report.claims_size() - 1));
    for (const char* relay : row.relays) {
      claim->mutable_attribution()->add_relays()->set_outlet(relay);
    }
  }
  return report;
}

// "Pier Times*: c0 c1 | Gazette: c2", * where all of it is relayed.
std::string Dump(const v1::ComparisonReport& report) {
  std::vector<std::string> columns;
  for (const v1::Telling& telling : report.tellings()) {
    columns.push_back(absl::StrCat(telling.name(),
                                   telling.relayed() ? "*: " : ": ",
                                   absl::StrJoin(telling.claim_ids(), " ")));
  }
  return absl::StrJoin(columns, " | ");
}

TEST(TellingsTest, Tables) {
  const auto kPublisher = v1::TELLING_BY_PUBLISHER;
  const auto kRelay = v1::TELLING_BY_RELAY;
  const auto kDefault = v1::TELLING_BY_UNSPECIFIED;
  const std::vector<ClaimRow> four = {{0, {"Pier Times"}},
                                      {0, {"pier  times", "Radio Ellan"}},
                                      {0, {"Radio Ellan"}},
                                      {0, {}}};
  const struct {
    const char* what;
    std::vector<ArticleRow> articles;
    std::vector<ClaimRow> claims;
    v1::TellingBy by;
    const char* expected;
  } kCases[] = {
      {"the example of the header",
       {{"Gazette", ""}},
       four,
       kPublisher,
       "Gazette: c0 c1 c2 c3"},
      {"and by relay",
       {{"Gazette", ""}},
       four,
       kRelay,
       "Pier Times*: c0 c1 | Radio Ellan*: c2 | Gazette: c3"},
      {"a single article is by relay",
       {{"Gazette", ""}},
       four,
       kDefault,
       "Pier Times*: c0 c1 | Radio Ellan*: c2 | Gazette: c3"},
      {"several are by publisher",
       {{"Gazette", ""}, {"Pier Times", ""}},
       {{0, {"Pier Times"}}, {1, {}}},
       kDefault,
       "Gazette: c0 | Pier Times: c1"},
      {"a relayed outlet that also publishes has one column",
       {{"Gazette", ""}, {"Pier Times", ""}},
       {{0, {"PIER TIMES"}}, {0, {}}, {1, {}}},
       kRelay,
       "Pier Times: c0 c2 | Gazette: c1"},
      {"one outlet, two articles",
       {{"Gazette", ""}, {"Ferry News", ""}, {"gazette", ""}},
       {{0, {}}, {1, {}}, {2, {}}},
       kDefault,
       "Gazette: c0 c2 | Ferry News: c1"},
      {"one series, two outlets",
       {{"Gazette", "s1"}, {"Gazette Live", "s1"}},
       {{0, {}}, {1, {}}},
       kDefault,
       "Gazette: c0 c1"},
      {"series and outlet chain",
       {{"A", "s1"}, {"B", ""}, {"B", "s1"}, {"C", "s2"}},
       {{0, {}}, {1, {}}, {2, {}}, {3, {}}},
       kDefault,
       "A: c0 c1 c2 | C: c3"},
      {"no outlet: the id; unknown outlets are not one",
       {{"", ""}, {"", ""}},
       {{0, {}}, {1, {}}},
       kDefault,
       "a0: c0 | a1: c1"},
      {"an article without claims has no column",
       {{"A", ""}, {"B", ""}},
       {{1, {}}},
       kDefault,
       "B: c0"},
      {"lookalikes stay apart",
       {{"BBC", ""}, {"\u0412\u0412\u0421", ""}},
       {{0, {}}, {1, {}}},
       kDefault,
       "BBC: c0 | \u0412\u0412\u0421: c1"},
      {"a relay without a name is none",
       {{"A", ""}},
       {{0, {""}}},
       kRelay,
       "A: c0"},
      {"nothing", {}, {}, kDefault, ""},
  };
  for (const auto& c : kCases) {
    v1::ComparisonReport report = Report(c.articles, c.claims, c.by);
    const std::vector<uint32_t> of_claim = AssignTellings(&report);
    EXPECT_EQ(Dump(report), c.expected) << c.what;
    // What is returned says the same as what is written.
    ASSERT_EQ(of_claim.size(), c.claims.size());
    std::vector<int> next(report.tellings_size());
    for (size_t i = 0; i < of_claim.size(); ++i) {
      EXPECT_EQ(report.tellings(of_claim[i]).claim_ids(next[of_claim[i]]++),
                report.claims(static_cast<int>(i)).id());
    }
  }
}

TEST(TellingsTest, ReplacesTheTellingsThatAreThere) {
  v1::ComparisonReport report =
      Report({{"A", ""}}, {{0, {}}}, v1::TELLING_BY_PUBLISHER);
  AssignTellings(&report);
  AssignTellings(&report);
  EXPECT_EQ(Dump(report), "A: c0");
}

}  // namespace
}  // namespace claimdiff
