#include "engine/align/event/tellings.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

const std::string& DisplayName(const v1::Article& article) {
  return article.outlet().empty() ? article.id() : article.outlet();
}

// The publishers behind the articles: sets of articles joined by outlet or
// series, each known by its first article.
class Publishers {
 public:
  explicit Publishers(const v1::ComparisonReport& report)
      : first_(report.articles_size()) {
    std::map<std::string, size_t> by_outlet;
    std::map<std::string, size_t> by_series;
    for (size_t i = 0; i < first_.size(); ++i) {
      first_[i] = i;
      const v1::Article& article = report.articles(static_cast<int>(i));
      const std::string outlet = FoldKey(article.outlet());
      if (!outlet.empty()) Join(by_outlet.emplace(outlet, i).first->second, i);
      if (!article.series().empty()) {
        Join(by_series.emplace(article.series(), i).first->second, i);
      }
    }
  }

  size_t FirstArticle(size_t article) const {
    while (first_[article] != article) article = first_[article];
    return article;
  }

 private:
  void Join(size_t a, size_t b) {
    a = FirstArticle(a);
    b = FirstArticle(b);
    (a < b ? first_[b] : first_[a]) = a < b ? a : b;
  }

  std::vector<size_t> first_;  // an earlier article of the set, or itself
};

bool ByRelay(const v1::ComparisonReport& report) {
  switch (report.options().by()) {
    case v1::TELLING_BY_PUBLISHER:
      return false;
    case v1::TELLING_BY_RELAY:
      return true;
    default:
      return report.articles_size() == 1;
  }
}

}  // namespace

std::vector<uint32_t> AssignTellings(v1::ComparisonReport* report) {
  const Publishers publishers(*report);
  const bool by_relay = ByRelay(*report);
  std::map<std::string, size_t> article_of;
  // A relayed outlet that also published an article has one column.
  std::map<std::string, size_t> publisher_of_outlet;
  for (int i = 0; i < report->articles_size(); ++i) {
    article_of.emplace(report->articles(i).id(), i);
    publisher_of_outlet.emplace(FoldKey(report->articles(i).outlet()),
                                publishers.FirstArticle(i));
  }
  publisher_of_outlet.erase("");

  // Keys of tellings: a publisher's first article, or a relayed outlet.
  std::map<std::pair<size_t, std::string>, uint32_t> tellings;
  std::vector<uint32_t> telling_of_claim;
  telling_of_claim.reserve(report->claims_size());
  report->clear_tellings();
  for (const v1::Claim& claim : report->claims()) {
    const auto& relays = claim.attribution().relays();
    const bool relayed =
        by_relay && !relays.empty() && !relays[0].outlet().empty();
    const size_t publisher =
        publishers.FirstArticle(article_of[claim.article_id()]);
    std::pair<size_t, std::string> key = {publisher, ""};
    if (relayed) {
      const std::string outlet = FoldKey(relays[0].outlet());
      const auto known = publisher_of_outlet.find(outlet);
      key = known != publisher_of_outlet.end()
                ? std::make_pair(known->second, std::string())
                : std::make_pair(size_t{0}, outlet);
    }
    const auto [it, is_new] =
        tellings.emplace(key, static_cast<uint32_t>(report->tellings_size()));
    if (is_new) {
      v1::Telling* telling = report->add_tellings();
      telling->set_name(key.second.empty() ? DisplayName(report->articles(
                                                 static_cast<int>(key.first)))
                                           : relays[0].outlet());
      telling->set_relayed(true);
    }
    v1::Telling* telling = report->mutable_tellings(it->second);
    if (!relayed) telling->set_relayed(false);
    telling->add_claim_ids(claim.id());
    telling_of_claim.push_back(it->second);
  }
  return telling_of_claim;
}

}  // namespace claimdiff
