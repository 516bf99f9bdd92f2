#include "engine/sources.h"

#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/messages/repair.h"

namespace claimdiff {
namespace {

// True where every span of the claim points into `text` and it has content.
bool IsSoundClaim(const v1::Claim& claim, const std::string& text) {
  if (claim.content().empty()) return false;
  for (const v1::TextSpan& span : claim.content()) {
    if (!IsSound(span, text)) return false;
  }
  const v1::Attribution& attribution = claim.attribution();
  const v1::Source& source = attribution.source();
  if (source.has_span() && !IsSound(source.span(), text)) return false;
  if (source.has_name_span() && !IsSound(source.name_span(), text)) {
    return false;
  }
  if (attribution.has_cue() && !IsSound(attribution.cue(), text)) return false;
  for (const v1::Relay& relay : attribution.relays()) {
    if (relay.has_span() && !IsSound(relay.span(), text)) return false;
  }
  return true;
}

class Collector {
 public:
  explicit Collector(v1::ComparisonReport* report) : report_(*report) {}

  // Gives the article an id of its own.
  void Name(int position, v1::Article* article) {
    if (article->id().empty()) article->set_id(absl::StrCat(position));
    article->set_id(Unique(article->id(), article->id(), &article_ids_));
  }

  void Add(v1::ArticleClaims extracted) {
    const v1::Article& article = extracted.article();
    const int dropped = DropUnsoundPassages(extracted.mutable_article());
    if (dropped > 0) {
      AddIssue(
          v1::ISSUE_CODE_INVALID_CLAIM, article.id(),
          absl::StrCat(dropped, " of the passages of article ", article.id(),
                       " are not in its text; they were "
                       "left out"));
    }
    int number = 0;
    for (v1::Claim& claim : *extracted.mutable_claims()) {
      const int place = number++;
      if (!IsSoundClaim(claim, article.text())) {
        AddIssue(v1::ISSUE_CODE_INVALID_CLAIM, article.id(),
                 absl::StrCat("claim ", place, " of article ", article.id(),
                              " has no content or a span that is not in the "
                              "text; it was left out"));
        continue;
      }
      if (claim.id().empty())
        claim.set_id(absl::StrCat(article.id(), "#", place));
      claim.set_id(Unique(claim.id(), article.id(), &claim_ids_));
      claim.set_article_id(article.id());
      *report_.add_claims() = std::move(claim);
    }
    for (v1::Issue& issue : *extracted.mutable_issues()) {
      issue.set_article_id(article.id());
      *report_.add_issues() = std::move(issue);
    }
    *report_.add_articles() = std::move(*extracted.mutable_article());
  }

  void AddIssue(v1::IssueCode code, const std::string& article_id,
                std::string message) {
    v1::Issue& issue = *report_.add_issues();
    issue.set_code(code);
    issue.set_article_id(article_id);
    issue.set_message(std::move(message));
  }

 private:
  // The ids in use, each with the number its next namesake will try.
  using Ids = absl::flat_hash_map<std::string, int>;

  // `id`, or the first of id~2, id~3, ... that nobody has yet.
  std::string Unique(const std::string& id, const std::string& article_id,
                     Ids* taken) {
    const auto [found, is_new] = taken->try_emplace(id, 2);
    if (is_new) return id;
    int n = found->second;
    std::string other = absl::StrCat(id, "~", n);
    while (!taken->try_emplace(other, 2).second) {
      other = absl::StrCat(id, "~", ++n);
    }
    (*taken)[id] = n + 1;
    AddIssue(v1::ISSUE_CODE_DUPLICATE_ID, article_id,
             absl::StrCat("the id ", id,
                          " is used twice; the later one is now ", other));
    return other;
  }

  v1::ComparisonReport& report_;
  Ids article_ids_;
  Ids claim_ids_;
};

}  // namespace

void CollectSources(
    const v1::CompareRequest& request,
    const std::function<v1::ArticleClaims(v1::Article)>& extract,
    v1::ComparisonReport* report) {
  Collector collector(report);
  int position = 0;
  for (const v1::ArticleSource& source : request.sources()) {
    const int number = position++;
    if (source.has_article()) {
      v1::Article article = source.article();
      const bool repaired = RepairStrings(&article);
      collector.Name(number, &article);
      if (repaired) {
        collector.AddIssue(v1::ISSUE_CODE_INVALID_UTF8, article.id(),
                           absl::StrCat("article ", article.id(),
                                        " is not valid UTF-8; what could not "
                                        "be read was replaced by U+FFFD"));
      }
      collector.Add(extract(std::move(article)));
    } else if (source.has_extracted()) {
      v1::ArticleClaims extracted = source.extracted();
      if (RepairStrings(&extracted)) {
        collector.AddIssue(
            v1::ISSUE_CODE_INVALID_UTF8, "",
            absl::StrCat("source ", number,
                         " of the request is not valid UTF-8, so that its "
                         "spans cannot be trusted; it was left out"));
        continue;
      }
      collector.Name(number, extracted.mutable_article());
      collector.Add(std::move(extracted));
    } else {
      collector.AddIssue(
          v1::ISSUE_CODE_UNREADABLE_INPUT, "",
          absl::StrCat("source ", number,
                       " of the request holds neither an article nor "
                       "extracted claims; it was left out"));
    }
  }
}

}  // namespace claimdiff
