#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_REPORT_INDEX_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_REPORT_INDEX_H_

// ReportIndex: a report's cross references, looked up once.
//
//   const ReportIndex index(report);
//   const int claim = *index.FindClaim("gull#3");
//   index.PlaceOf(claim)                    "The Daily Gull:12", its line
//   index.tellings()[index.TellingOf(claim)].name    "The Daily Gull"
//   index.items()[index.ItemOf(claim)].claims        all who tell it
//
// A report may come from anywhere: ids that name nothing are passed over, and
// nothing that the report holds is dropped for it. A claim that stands in no
// group or telling gets one of its own, a finding without a group an item.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/issue.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/base/span.h"

namespace claimdiff::render {

// The part of `span` that lies in `text`.
ByteSpan Clamp(const v1::TextSpan& span, std::string_view text);

// Names an article's places: "The Daily Gull:12" for its twelfth line.
class ArticlePlaces {
 public:
  // `article` must outlive this. `label`: what readers know it by.
  ArticlePlaces(const v1::Article& article, std::string label);

  const v1::Article& article() const { return *article_; }
  const std::string& label() const { return label_; }
  // Line of a byte of the text, from 1. Logarithmic.
  int LineOf(uint32_t offset) const;
  std::string PlaceOf(uint32_t offset) const;

 private:
  const v1::Article* article_;
  std::string label_;
  std::vector<uint32_t> line_ends_;  // offsets of "\n", ascending
};

// The outlet, or the id, or "article" where there is neither.
std::string NameOf(const v1::Article& article);

struct TellingEntry {
  std::string name;
  bool relayed = false;
  std::vector<int> claims;
};

// A claim's part in a finding.
struct SideRef {
  int finding = 0;
  int side = 0;  // index in Finding.sides
};

// Claims shown together: a group, or a finding without one.
struct Item {
  std::vector<int> claims;    // in the group's order
  std::vector<int> findings;  // in the report's order, without disputes
  std::vector<int> disputes;  // between its claims, in that order too
  std::vector<int> tellings;  // distinct, ascending
  bool is_group = true;
};

class ReportIndex {
 public:
  // `report` must outlive this. Linear but for logarithms.
  explicit ReportIndex(const v1::ComparisonReport& report);

  // Claims, findings and pairs are named by their index in the report.
  const v1::ComparisonReport& report() const { return *report_; }
  const v1::Claim& claim(int index) const { return report_->claims(index); }
  const v1::Finding& finding(int index) const {
    return report_->findings(index);
  }
  std::optional<int> FindClaim(std::string_view id) const;

  // Where the claim stands, nullptr where its article is not in the report.
  // Labels: the article's NameOf; two articles of one outlet are told apart by
  // their ids, "Radio Marn (live)".
  const ArticlePlaces* ArticleOf(int claim) const;
  // Label and line of its first content byte; the article's id where the
  // article is not in the report.
  std::string PlaceOf(int claim) const;
  // nullptr where there is none with that id.
  const ArticlePlaces* FindArticle(std::string_view id) const;
  // Index in the report of an article that this handed out.
  int NumberOf(const ArticlePlaces& article) const {
    return static_cast<int>(&article - articles_.data());
  }

  // In the report's order, then those that it did not name.
  const std::vector<TellingEntry>& tellings() const { return tellings_; }
  int TellingOf(int claim) const { return telling_of_[claim]; }

  // Groups in the report's order, then claims without one, then findings
  // without one other than disputes and those of `apart`.
  const std::vector<Item>& items() const { return items_; }
  int ItemOf(int claim) const { return item_of_[claim]; }
  // Findings of the kind DISPUTED, in the report's order.
  const std::vector<int>& disputes() const { return disputes_; }
  // Findings of agreement that belong to no group, in the report's order: their
  // claims stand in groups of their own.
  const std::vector<int>& apart() const { return apart_; }
  // Where findings name the claim, in the report's order.
  const std::vector<SideRef>& SidesOf(int claim) const {
    return sides_of_[claim];
  }
  // The aligned pairs of a claim, in the report's order.
  const std::vector<int>& PairsOf(int claim) const { return pairs_of_[claim]; }

 private:
  void IndexArticles();
  void IndexTellings();
  void IndexItems();
  void IndexFindings();
  void IndexPairs();
  // Adds the item and finds out who tells it.
  int AddItem(std::vector<int> claims, bool is_group);

  const v1::ComparisonReport* report_;
  std::unordered_map<std::string_view, int> claim_by_id_;
  std::unordered_map<std::string_view, int> article_by_id_;
  std::vector<ArticlePlaces> articles_;
  std::vector<TellingEntry> tellings_;
  std::vector<int> telling_of_;
  std::vector<Item> items_;
  std::vector<int> item_of_;
  std::vector<int> disputes_;
  std::vector<int> apart_;
  std::vector<std::vector<SideRef>> sides_of_;
  std::vector<std::vector<int>> pairs_of_;
};

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_REPORT_INDEX_H_
