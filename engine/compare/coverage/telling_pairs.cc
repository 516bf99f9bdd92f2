#include "engine/compare/coverage/telling_pairs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "absl/time/time.h"
#include "claimdiff/v1/issue.pb.h"

namespace claimdiff {
namespace {

using TellingOf = std::unordered_map<std::string_view, uint32_t>;  // by claim

// The tellings of claims, ascending.
template <typename Ids>
std::vector<uint32_t> TellingsOf(const Ids& claim_ids,
                                 const TellingOf& telling_of) {
  std::vector<uint32_t> tellings;
  for (const std::string& id : claim_ids) {
    const auto telling = telling_of.find(id);
    if (telling != telling_of.end()) tellings.push_back(telling->second);
  }
  std::sort(tellings.begin(), tellings.end());
  tellings.erase(std::unique(tellings.begin(), tellings.end()), tellings.end());
  return tellings;
}

// When something was published.
struct Published {
  std::string date;                // as given; empty where that is not known
  std::optional<absl::Time> time;  // where it is given to the second
};

Published ParsePublished(const std::string& date) {
  Published published{date, std::nullopt};
  absl::Time time;
  std::string error;
  if (absl::ParseTime(absl::RFC3339_full, date, &time, &error)) {
    published.time = time;
  }
  return published;
}

// -1 where a was published before b, 1 where after, 0 where that is not known.
int ComparePublished(const Published& a, const Published& b) {
  if (a.date.empty() || b.date.empty()) return 0;
  if (a.time && b.time) {
    return *a.time < *b.time ? -1 : (*b.time < *a.time ? 1 : 0);
  }
  const int days = a.date.compare(0, 10, b.date, 0, 10);
  return days < 0 ? -1 : (days > 0 ? 1 : 0);
}

// When each telling's earliest article was published; empty where that is not
// known, or what it told came through another outlet.
std::vector<Published> PublishedOf(const v1::ComparisonReport& report,
                                   const TellingOf& telling_of) {
  std::unordered_map<std::string_view, Published> published;  // by article
  for (const v1::Article& article : report.articles()) {
    published[article.id()] = ParsePublished(article.published());
  }
  std::vector<Published> earliest(static_cast<size_t>(report.tellings_size()));
  for (const v1::Claim& claim : report.claims()) {
    const auto telling = telling_of.find(claim.id());
    if (telling == telling_of.end() ||
        report.tellings(static_cast<int>(telling->second)).relayed()) {
      continue;
    }
    Published& known = earliest[telling->second];
    const Published& date = published[claim.article_id()];
    if (known.date.empty() || ComparePublished(date, known) < 0) known = date;
  }
  return earliest;
}

// What two tellings have to do with each other, in numbers.
struct Shared {
  uint32_t groups = 0;
  // Findings that both have a side in, by kind.
  std::array<uint32_t, v1::FindingKind_ARRAYSIZE> findings = {};

  bool Any() const {
    return groups > 0 || std::any_of(findings.begin(), findings.end(),
                                     [](uint32_t count) { return count > 0; });
  }
};

// Groups and findings by telling, so that what two tellings share is summed up
// from there and not asked of every two.
class SharedCounts {
 public:
  SharedCounts(const v1::ComparisonReport& report, const TellingOf& telling_of)
      : rows_(static_cast<size_t>(report.tellings_size())),
        only_in_(rows_.size(), 0) {
    for (const v1::ClaimGroup& group : report.groups()) {
      Add({TellingsOf(group.claim_ids(), telling_of), kGroup});
    }
    for (const v1::Finding& finding : report.findings()) {
      Add({TellingsOf(finding.claim_ids(), telling_of), finding.kind()});
    }
  }

  // What `left` shares with each telling that comes after it, by telling.
  std::vector<Shared> Row(uint32_t left) const {
    std::vector<Shared> row(rows_.size());
    for (const uint32_t m : rows_[left]) {
      const Matter& matter = matters_[m];
      for (auto right = std::upper_bound(matter.tellings.begin(),
                                         matter.tellings.end(), left);
           right != matter.tellings.end(); ++right) {
        Shared& shared = row[*right];
        ++(matter.kind == kGroup
               ? shared.groups
               : shared.findings[static_cast<size_t>(matter.kind)]);
      }
    }
    return row;
  }

  // ONLY_IN findings that one of the two has, and not the other.
  uint32_t OnlyIn(uint32_t left, uint32_t right, const Shared& shared) const {
    return only_in_[left] + only_in_[right] -
           2 * shared.findings[v1::FINDING_KIND_ONLY_IN];
  }

 private:
  static constexpr int kGroup = -1;

  // A group, or a finding with its kind.
  struct Matter {
    std::vector<uint32_t> tellings;
    int kind = kGroup;
  };

  void Add(Matter matter) {
    for (const uint32_t telling : matter.tellings) {
      rows_[telling].push_back(static_cast<uint32_t>(matters_.size()));
      only_in_[telling] += matter.kind == v1::FINDING_KIND_ONLY_IN;
    }
    matters_.push_back(std::move(matter));
  }

  std::vector<Matter> matters_;
  std::vector<std::vector<uint32_t>> rows_;  // matters by telling
  std::vector<uint32_t> only_in_;            // findings by telling
};

void AddTruncationIssue(v1::ComparisonReport* report) {
  v1::Issue* issue = report->add_issues();
  issue->set_code(v1::ISSUE_CODE_LIMIT_PASSED);
  issue->set_message(
      "the report has " + std::to_string(report->tellings_size()) +
      " tellings: only pairs of them that share a group or a finding are "
      "listed");
}

}  // namespace

void FillTellingPairs(v1::ComparisonReport* report) {
  report->clear_telling_pairs();
  const auto tellings = static_cast<uint32_t>(report->tellings_size());
  const bool lists_all = tellings <= kMostTellingsPaired;
  TellingOf telling_of;
  for (uint32_t i = 0; i < tellings; ++i) {
    for (const std::string& id :
         report->tellings(static_cast<int>(i)).claim_ids()) {
      telling_of.emplace(id, i);
    }
  }
  const std::vector<Published> published = PublishedOf(*report, telling_of);
  const SharedCounts counts(*report, telling_of);
  for (uint32_t i = 0; i < tellings; ++i) {
    const std::vector<Shared> row = counts.Row(i);
    for (uint32_t j = i + 1; j < tellings; ++j) {
      if (!lists_all && !row[j].Any()) continue;
      v1::TellingPair* pair = report->add_telling_pairs();
      pair->set_left(report->tellings(static_cast<int>(i)).name());
      pair->set_right(report->tellings(static_cast<int>(j)).name());
      pair->set_shared_groups(row[j].groups);
      for (int kind = 0; kind < v1::FindingKind_ARRAYSIZE; ++kind) {
        const uint32_t count = kind == v1::FINDING_KIND_ONLY_IN
                                   ? counts.OnlyIn(i, j, row[j])
                                   : row[j].findings[kind];
        if (count == 0) continue;
        v1::KindCount* out = pair->add_findings();
        out->set_kind(static_cast<v1::FindingKind>(kind));
        out->set_count(count);
      }
      const int order = ComparePublished(published[i], published[j]);
      if (order != 0) pair->set_first(order < 0 ? pair->left() : pair->right());
    }
  }
  if (!lists_all) AddTruncationIssue(report);
}

}  // namespace claimdiff
