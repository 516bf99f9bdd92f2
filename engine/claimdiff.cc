#include "engine/claimdiff.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/messages/repair.h"
#include "engine/ingest/prose/boilerplate.h"
#include "engine/sources.h"

namespace claimdiff {
namespace {

// The options as they will be in force: what is out of range goes back to its
// default, with an Issue.
v1::CompareOptions CheckedOptions(const v1::CompareOptions& wanted,
                                  v1::ComparisonReport* report) {
  v1::CompareOptions options = wanted;
  const auto refuse = [report](std::string message) {
    v1::Issue& issue = *report->add_issues();
    issue.set_code(v1::ISSUE_CODE_INVALID_OPTION);
    issue.set_message(std::move(message));
  };
  // Written so that NaN is refused too.
  if (options.has_min_similarity() &&
      !(options.min_similarity() >= 0 && options.min_similarity() <= 1)) {
    refuse(absl::StrCat("min_similarity is ", options.min_similarity(),
                        ", not from 0 to 1; only aligned pairs are listed"));
    options.clear_min_similarity();
  }
  if (!v1::TellingBy_IsValid(options.by())) {
    refuse(absl::StrCat("by is ", options.by(),
                        ", which is no TellingBy; the default is used"));
    options.clear_by();
  }
  return options;
}

// Says so where the articles are about several affairs.
void TellAffairs(const std::vector<uint32_t>& affairs,
                 v1::ComparisonReport* report) {
  const uint32_t count =
      affairs.empty() ? 0 : *std::max_element(affairs.begin(), affairs.end());
  if (count < 2) return;
  v1::Issue* issue = report->add_issues();
  issue->set_code(v1::ISSUE_CODE_SEVERAL_AFFAIRS);
  issue->set_message(absl::StrCat(
      "The articles are about ", count,
      " affairs that have next to nothing in common: claims of two of them are "
      "aligned only where they are nearly the same in words. `claimdiff group` "
      "sorts articles into events."));
}

}  // namespace

absl::StatusOr<Engine> Engine::Create(const EngineOptions& options) {
  CLAIMDIFF_ASSIGN_OR_RETURN(Extractor extractor,
                             Extractor::Create(options.extract));
  CLAIMDIFF_ASSIGN_OR_RETURN(AffairFinder affairs, AffairFinder::Create());
  CLAIMDIFF_ASSIGN_OR_RETURN(Aligner aligner, Aligner::Create(options.align));
  CLAIMDIFF_ASSIGN_OR_RETURN(Comparer comparer,
                             Comparer::Create(options.compare));
  return Engine(extractor, affairs, std::move(aligner), comparer);
}

Engine::Engine(Extractor extractor, AffairFinder affairs, Aligner aligner,
               Comparer comparer)
    : extractor_(extractor),
      affairs_(affairs),
      aligner_(std::move(aligner)),
      comparer_(comparer) {}

v1::ArticleClaims Engine::Extract(v1::Article article) const {
  // Before anything is read off the text: what is marked in it must be in the
  // text that stays.
  const bool is_repaired = RepairStrings(&article);
  const int dropped = DropUnsoundPassages(&article);
  // An article that comes with passages was read by ingest, or by somebody who
  // knows better.
  if (article.passages().empty()) MarkBoilerplate(&article);
  v1::ArticleClaims claims = extractor_.Extract(std::move(article));
  const auto add_issue = [&claims](v1::IssueCode code, std::string message) {
    v1::Issue& issue = *claims.add_issues();
    issue.set_code(code);
    issue.set_article_id(claims.article().id());
    issue.set_message(std::move(message));
  };
  if (is_repaired) {
    add_issue(v1::ISSUE_CODE_INVALID_UTF8,
              "Bytes of the article that are not UTF-8 were replaced by "
              "U+FFFD.");
  }
  if (dropped > 0) {
    add_issue(v1::ISSUE_CODE_INVALID_CLAIM,
              absl::StrCat(dropped,
                           " of the passages of the article are not in its "
                           "text; they were left out."));
  }
  return claims;
}

v1::ComparisonReport Engine::Compare(const v1::CompareRequest& request) const {
  v1::ComparisonReport report;
  report.set_id(request.id());
  report.set_engine_version(std::string(EngineVersion()));
  *report.mutable_options() = CheckedOptions(request.options(), &report);
  CollectSources(
      request,
      [this](v1::Article article) { return Extract(std::move(article)); },
      &report);
  const std::vector<uint32_t> affairs =
      affairs_.Find(std::vector<const v1::Article*>(
          report.articles().pointer_begin(), report.articles().pointer_end()));
  TellAffairs(affairs, &report);
  aligner_.Align(&report, affairs);
  comparer_.Compare(&report);
  return report;
}

std::string_view EngineVersion() { return "0.1.0"; }

}  // namespace claimdiff
