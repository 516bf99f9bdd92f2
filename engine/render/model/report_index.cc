#include "engine/render/model/report_index.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/render/model/labels.h"

namespace claimdiff::render {
namespace {

constexpr int kNone = -1;

int Find(const std::unordered_map<std::string_view, int>& map,
         std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? kNone : found->second;
}

}  // namespace

ByteSpan Clamp(const v1::TextSpan& span, std::string_view text) {
  const auto size = static_cast<uint32_t>(text.size());
  const uint32_t end = std::min(span.end(), size);
  return {std::min(span.begin(), end), end};
}

ArticlePlaces::ArticlePlaces(const v1::Article& article, std::string label)
    : article_(&article), label_(std::move(label)) {
  const std::string& text = article.text();
  for (size_t at = text.find('\n'); at != std::string::npos;
       at = text.find('\n', at + 1)) {
    line_ends_.push_back(static_cast<uint32_t>(at));
  }
}

int ArticlePlaces::LineOf(uint32_t offset) const {
  const auto line =
      std::lower_bound(line_ends_.begin(), line_ends_.end(), offset);
  return static_cast<int>(line - line_ends_.begin()) + 1;
}

std::string ArticlePlaces::PlaceOf(uint32_t offset) const {
  return absl::StrCat(label_, ":", LineOf(offset));
}

std::string NameOf(const v1::Article& article) {
  if (!article.outlet().empty()) return article.outlet();
  return article.id().empty() ? "article" : article.id();
}

ReportIndex::ReportIndex(const v1::ComparisonReport& report)
    : report_(&report) {
  claim_by_id_.reserve(report.claims_size());
  for (int i = 0; i < report.claims_size(); ++i) {
    claim_by_id_.emplace(report.claims(i).id(), i);
  }
  IndexArticles();
  IndexTellings();
  IndexItems();
  IndexFindings();
  IndexPairs();
}

void ReportIndex::IndexArticles() {
  std::unordered_map<std::string, int> uses;
  for (const v1::Article& article : report_->articles()) {
    ++uses[NameOf(article)];
  }
  articles_.reserve(report_->articles_size());
  for (const v1::Article& article : report_->articles()) {
    std::string label = NameOf(article);
    if (uses[label] > 1) absl::StrAppend(&label, " (", article.id(), ")");
    article_by_id_.emplace(article.id(), static_cast<int>(articles_.size()));
    articles_.emplace_back(article, std::move(label));
  }
}

void ReportIndex::IndexTellings() {
  telling_of_.assign(report_->claims_size(), kNone);
  std::unordered_map<std::string, int> telling_by_name;
  for (const v1::Telling& telling : report_->tellings()) {
    const int index = static_cast<int>(tellings_.size());
    tellings_.push_back({telling.name(), telling.relayed(), {}});
    telling_by_name.emplace(telling.name(), index);
    for (const std::string& id : telling.claim_ids()) {
      const int claim = Find(claim_by_id_, id);
      if (claim == kNone || telling_of_[claim] != kNone) continue;
      telling_of_[claim] = index;
      tellings_[index].claims.push_back(claim);
    }
  }
  for (int claim = 0; claim < report_->claims_size(); ++claim) {
    if (telling_of_[claim] != kNone) continue;
    const ArticlePlaces* article = ArticleOf(claim);
    const std::string name = article != nullptr
                                 ? NameOf(article->article())
                                 : report_->claims(claim).article_id();
    const auto [entry, added] =
        telling_by_name.emplace(name, static_cast<int>(tellings_.size()));
    if (added) tellings_.push_back({name, false, {}});
    telling_of_[claim] = entry->second;
    tellings_[entry->second].claims.push_back(claim);
  }
}

int ReportIndex::AddItem(std::vector<int> claims, bool is_group) {
  Item item;
  item.is_group = is_group;
  for (const int claim : claims) item.tellings.push_back(telling_of_[claim]);
  std::sort(item.tellings.begin(), item.tellings.end());
  item.tellings.erase(std::unique(item.tellings.begin(), item.tellings.end()),
                      item.tellings.end());
  item.claims = std::move(claims);
  items_.push_back(std::move(item));
  return static_cast<int>(items_.size()) - 1;
}

void ReportIndex::IndexItems() {
  item_of_.assign(report_->claims_size(), kNone);
  for (const v1::ClaimGroup& group : report_->groups()) {
    std::vector<int> claims;
    for (const std::string& id : group.claim_ids()) {
      const int claim = Find(claim_by_id_, id);
      if (claim == kNone || item_of_[claim] != kNone) continue;
      item_of_[claim] = static_cast<int>(items_.size());
      claims.push_back(claim);
    }
    AddItem(std::move(claims), /*is_group=*/true);
  }
  for (int claim = 0; claim < report_->claims_size(); ++claim) {
    if (item_of_[claim] == kNone) item_of_[claim] = AddItem({claim}, true);
  }
}

void ReportIndex::IndexFindings() {
  std::unordered_map<std::string_view, int> group_by_id;
  for (int i = 0; i < report_->groups_size(); ++i) {
    group_by_id.emplace(report_->groups(i).id(), i);
  }
  sides_of_.resize(report_->claims_size());
  for (int i = 0; i < report_->findings_size(); ++i) {
    const v1::Finding& finding = report_->findings(i);
    std::vector<int> claims;
    for (int side = 0; side < finding.sides_size(); ++side) {
      const int claim = Find(claim_by_id_, finding.sides(side).claim_id());
      if (claim == kNone) continue;
      sides_of_[claim].push_back({i, side});
      claims.push_back(claim);
    }
    const FindingRole role = RoleOf(finding.kind());
    int item = Find(group_by_id, finding.group_id());
    if (role == FindingRole::kDispute) {
      disputes_.push_back(i);
      if (item != kNone &&
          std::count_if(claims.begin(), claims.end(), [&](int claim) {
            return item_of_[claim] == item;
          }) > 1) {
        items_[item].disputes.push_back(i);
      }
      continue;
    }
    if (item == kNone && role == FindingRole::kAgreement) {
      apart_.push_back(i);
      continue;
    }
    if (item == kNone) item = AddItem(std::move(claims), /*is_group=*/false);
    items_[item].findings.push_back(i);
  }
}

void ReportIndex::IndexPairs() {
  pairs_of_.resize(report_->claims_size());
  for (int i = 0; i < report_->pairs_size(); ++i) {
    const v1::ClaimPair& pair = report_->pairs(i);
    if (!pair.aligned()) continue;
    for (const std::string* id :
         {&pair.left_claim_id(), &pair.right_claim_id()}) {
      const int claim = Find(claim_by_id_, *id);
      if (claim != kNone) pairs_of_[claim].push_back(i);
    }
  }
}

std::optional<int> ReportIndex::FindClaim(std::string_view id) const {
  const int claim = Find(claim_by_id_, id);
  return claim == kNone ? std::nullopt : std::optional<int>(claim);
}

const ArticlePlaces* ReportIndex::FindArticle(std::string_view id) const {
  const int article = Find(article_by_id_, id);
  return article == kNone ? nullptr : &articles_[article];
}

const ArticlePlaces* ReportIndex::ArticleOf(int claim) const {
  return FindArticle(report_->claims(claim).article_id());
}

std::string ReportIndex::PlaceOf(int claim) const {
  const ArticlePlaces* article = ArticleOf(claim);
  const v1::Claim& message = report_->claims(claim);
  if (article == nullptr) return message.article_id();
  return article->PlaceOf(
      message.content().empty() ? 0 : message.content(0).begin());
}

}  // namespace claimdiff::render
