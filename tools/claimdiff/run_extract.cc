#include "tools/claimdiff/run_extract.h"

#include <utility>
#include <vector>

#include "tools/claimdiff/inputs.h"

namespace claimdiff {
namespace {

// The articles of an input; none for a report.
std::vector<v1::Article> TakeArticles(Input* input) {
  std::vector<v1::Article> articles;
  if (auto* article = std::get_if<v1::Article>(&input->message)) {
    articles.push_back(std::move(*article));
  } else if (auto* claims = std::get_if<v1::ArticleClaims>(&input->message)) {
    articles.push_back(std::move(*claims->mutable_article()));
  } else if (auto* request = std::get_if<v1::CompareRequest>(&input->message)) {
    for (v1::ArticleSource& source : *request->mutable_sources()) {
      articles.push_back(
          source.has_extracted()
              ? std::move(*source.mutable_extracted()->mutable_article())
              : std::move(*source.mutable_article()));
    }
  }
  return articles;
}

// `claims` with the issues of reading before those of extracting.
void PutIssuesFirst(const std::vector<v1::Issue>& issues,
                    v1::ArticleClaims* claims) {
  const v1::ArticleClaims extracted = *claims;
  claims->clear_issues();
  for (const v1::Issue& issue : issues) *claims->add_issues() = issue;
  claims->mutable_issues()->MergeFrom(extracted.issues());
}

Piece Extract(const Engine& engine, const Presentation& presentation,
              absl::StatusOr<Input> input) {
  Piece piece;
  if (!input.ok()) {
    piece.status = input.status();
    return piece;
  }
  if (input->kind() == InputKind::kReport) {
    piece.status = WrongKind(*input, "use claimdiff print");
    return piece;
  }
  for (v1::Article& article : TakeArticles(&*input)) {
    v1::ArticleClaims claims = engine.Extract(std::move(article));
    if (!input->issues.empty()) PutIssuesFirst(input->issues, &claims);
    const absl::StatusOr<std::string> bytes = Present(claims, presentation);
    if (!bytes.ok()) {
      piece.status = bytes.status();
      return piece;
    }
    piece.bytes += *bytes;
  }
  return piece;
}

}  // namespace

absl::StatusOr<Outcome> RunExtract(const RunContext& context,
                                   const Engine& engine) {
  return RunStream(
      context, InputKind::kArticle, [&](absl::StatusOr<Input> input) {
        return Extract(engine, context.presentation, std::move(input));
      });
}

}  // namespace claimdiff
