#include "engine/compare/telling_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/time/time.h"

namespace claimdiff {
namespace {

using TellingOf = std::map<std::string, int>;  // by claim id

// The tellings of claims.
template <typename Ids>
std::set<int> TellingsOf(const Ids& claim_ids, const TellingOf& telling_of) {
  std::set<int> tellings;
  for (const std::string& id : claim_ids) {
    const auto telling = telling_of.find(id);
    if (telling != telling_of.end()) tellings.insert(telling->second);
  }
  return tellings;
}

// -1 where a was published before b, 1 where after, 0 where that is not known.
int ComparePublished(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return 0;
  absl::Time x, y;
  std::string error;
  if (absl::ParseTime(absl::RFC3339_full, a, &x, &error) &&
      absl::ParseTime(absl::RFC3339_full, b, &y, &error)) {
    return x < y ? -1 : (y < x ? 1 : 0);
  }
  const int days = a.substr(0, 10).compare(b.substr(0, 10));
  return days < 0 ? -1 : (days > 0 ? 1 : 0);
}

// When each telling's earliest article was published; empty where that is not
// known, or what it told came through another outlet.
std::vector<std::string> PublishedOf(const v1::ComparisonReport& report,
                                     const TellingOf& telling_of) {
  std::map<std::string, std::string> published;
  for (const v1::Article& article : report.articles()) {
    published[article.id()] = article.published();
  }
  std::vector<std::string> earliest(
      static_cast<size_t>(report.tellings_size()));
  for (const v1::Claim& claim : report.claims()) {
    const auto telling = telling_of.find(claim.id());
    if (telling == telling_of.end() ||
        report.tellings(telling->second).relayed()) {
      continue;
    }
    std::string& known = earliest[static_cast<size_t>(telling->second)];
    const std::string& date = published[claim.article_id()];
    if (known.empty() || ComparePublished(date, known) < 0) known = date;
  }
  return earliest;
}

}  // namespace

void FillTellingPairs(v1::ComparisonReport* report) {
  report->clear_telling_pairs();
  TellingOf telling_of;
  for (int i = 0; i < report->tellings_size(); ++i) {
    for (const std::string& id : report->tellings(i).claim_ids()) {
      telling_of.emplace(id, i);
    }
  }
  std::vector<std::set<int>> groups, findings;
  for (const v1::ClaimGroup& group : report->groups()) {
    groups.push_back(TellingsOf(group.claim_ids(), telling_of));
  }
  for (const v1::Finding& finding : report->findings()) {
    findings.push_back(TellingsOf(finding.claim_ids(), telling_of));
  }
  const std::vector<std::string> published = PublishedOf(*report, telling_of);
  for (int i = 0; i < report->tellings_size(); ++i) {
    for (int j = i + 1; j < report->tellings_size(); ++j) {
      v1::TellingPair* pair = report->add_telling_pairs();
      pair->set_left(report->tellings(i).name());
      pair->set_right(report->tellings(j).name());
      pair->set_shared_groups(static_cast<uint32_t>(
          std::count_if(groups.begin(), groups.end(), [&](const auto& group) {
            return group.count(i) > 0 && group.count(j) > 0;
          })));
      std::map<v1::FindingKind, uint32_t> counts;
      for (int f = 0; f < report->findings_size(); ++f) {
        const std::set<int>& concerned = findings[static_cast<size_t>(f)];
        const v1::FindingKind kind = report->findings(f).kind();
        const bool left = concerned.count(i) > 0;
        const bool right = concerned.count(j) > 0;
        const bool counted =
            kind == v1::FINDING_KIND_ONLY_IN ? left != right : left && right;
        if (counted) ++counts[kind];
      }
      for (const auto& [kind, count] : counts) {
        v1::KindCount* out = pair->add_findings();
        out->set_kind(kind);
        out->set_count(count);
      }
      const int order = ComparePublished(published[static_cast<size_t>(i)],
                                         published[static_cast<size_t>(j)]);
      if (order != 0) pair->set_first(order < 0 ? pair->left() : pair->right());
    }
  }
}

}  // namespace claimdiff
