#include "engine/render/testing/test_report.h"

#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace claimdiff::testing {
namespace {

v1::TextSpan Span(size_t begin, size_t size) {
  v1::TextSpan span;
  span.set_begin(static_cast<uint32_t>(begin));
  span.set_end(static_cast<uint32_t>(begin + size));
  return span;
}

v1::Article* ArticleOf(const std::string& id, v1::ComparisonReport* report) {
  for (v1::Article& article : *report->mutable_articles()) {
    if (article.id() == id) return &article;
  }
  v1::Article* article = report->add_articles();
  article->set_id(id);
  article->set_outlet(id);
  report->add_tellings()->set_name(id);
  return article;
}

const v1::Claim& ClaimOf(const std::string& id,
                         const v1::ComparisonReport& report) {
  for (const v1::Claim& claim : report.claims()) {
    if (claim.id() == id) return claim;
  }
  return v1::Claim::default_instance();
}

// The words of a claim's only piece of content, by their place.
std::map<size_t, std::string> WordsOf(const v1::Claim& claim,
                                      v1::ComparisonReport* report) {
  const std::string& text = ArticleOf(claim.article_id(), report)->text();
  std::map<size_t, std::string> words;
  const size_t end = claim.content(0).end();
  for (size_t at = claim.content(0).begin(); at < end;) {
    const size_t space = std::min(text.find(' ', at), end);
    words[at] = text.substr(at, space - at);
    at = space + 1;
  }
  return words;
}

}  // namespace

v1::ComparisonReport TestReport(const std::vector<ClaimRow>& rows) {
  v1::ComparisonReport report;
  std::map<std::string, int> claims_of;
  std::map<int, v1::ClaimGroup> groups;
  for (const ClaimRow& row : rows) {
    v1::Article* article = ArticleOf(row.outlet, &report);
    std::string& text = *article->mutable_text();
    v1::Claim* claim = report.add_claims();
    claim->set_id(absl::StrCat(row.outlet, "#", claims_of[row.outlet]++));
    claim->set_article_id(row.outlet);
    claim->set_quote_type(v1::QUOTE_TYPE_INDIRECT);
    v1::Attribution* attribution = claim->mutable_attribution();
    *attribution->mutable_source()->mutable_span() =
        Span(text.size(), row.speaker.size());
    attribution->mutable_source()->set_name(row.speaker);
    absl::StrAppend(&text, row.speaker, " ");
    *attribution->mutable_cue() = Span(text.size(), row.cue.size());
    absl::StrAppend(&text, row.cue, " ");
    *claim->add_content() = Span(text.size(), row.content.size());
    absl::StrAppend(&text, row.content, ".\n");
    groups[row.group].add_claim_ids(claim->id());
    for (v1::Telling& telling : *report.mutable_tellings()) {
      if (telling.name() == row.outlet) telling.add_claim_ids(claim->id());
    }
  }
  for (auto& [number, group] : groups) {
    group.set_id(absl::StrCat("g", report.groups_size()));
    *report.add_groups() = group;
  }
  return report;
}

v1::Finding* AddFinding(v1::FindingKind kind,
                        const std::vector<std::string>& claim_ids,
                        const std::string& group_id, double importance,
                        v1::ComparisonReport* report) {
  v1::Finding* finding = report->add_findings();
  finding->set_kind(kind);
  finding->set_group_id(group_id);
  finding->set_importance(importance);
  finding->set_explanation(
      absl::StrCat("about ", absl::StrJoin(claim_ids, " ")));
  for (const std::string& id : claim_ids) {
    finding->add_claim_ids(id);
    finding->add_sides()->set_claim_id(id);
  }
  return finding;
}

void AddPair(const std::string& left_claim_id,
             const std::string& right_claim_id, v1::ComparisonReport* report) {
  v1::ClaimPair* pair = report->add_pairs();
  pair->set_left_claim_id(left_claim_id);
  pair->set_right_claim_id(right_claim_id);
  pair->set_aligned(true);
  const auto right = WordsOf(ClaimOf(right_claim_id, *report), report);
  for (const auto& [at, word] :
       WordsOf(ClaimOf(left_claim_id, *report), report)) {
    std::vector<size_t> places;
    for (const auto& [place, other] : right) {
      if (other == word) places.push_back(place);
    }
    if (places.size() != 1) continue;
    v1::WordLink* link = pair->add_links();
    *link->mutable_left() = Span(at, word.size());
    *link->mutable_right() = Span(places[0], word.size());
    link->set_kind(v1::WORD_LINK_KIND_SAME);
  }
}

}  // namespace claimdiff::testing
