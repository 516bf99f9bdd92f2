#include "tools/fuzz/checks.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>
#include <variant>

#include "absl/strings/str_cat.h"
#include "engine/text/utf8.h"
#include "google/protobuf/message.h"

namespace claimdiff {
namespace {

// The longest report that a fuzzer's input is read with; small, so that the
// limit is met.
constexpr size_t kMostBytes = 1 << 20;

void CheckSpan(const v1::TextSpan& span, const std::string& text) {
  Check(span.begin() <= span.end() && span.end() <= text.size(),
        "a span lies in the text");
  Check(IsCodePointBoundary(text, span.begin()) &&
            IsCodePointBoundary(text, span.end()),
        "a span begins and ends with a code point");
}

void CheckRoundTrip(const google::protobuf::Message& message) {
  std::string bytes;
  Check(message.SerializeToString(&bytes), "a message can be written");
  const std::unique_ptr<google::protobuf::Message> again(message.New());
  Check(again->ParseFromString(bytes), "what was written can be read");
}

void CheckClaim(const v1::Claim& claim, const std::string& text) {
  Check(!claim.content().empty(), "a claim has content");
  for (const v1::TextSpan& span : claim.content()) {
    CheckSpan(span, text);
    Check(span.begin() < span.end(), "content is not empty");
  }
  CheckSpan(claim.attribution().source().span(), text);
  CheckSpan(claim.attribution().cue(), text);
  for (const v1::Relay& relay : claim.attribution().relays()) {
    CheckSpan(relay.span(), text);
  }
}

void CheckArticle(const v1::Article& article) {
  Check(IsValidUtf8(article.text()), "a text is UTF-8");
  for (const v1::Passage& passage : article.passages()) {
    CheckSpan(passage.span(), article.text());
  }
}

}  // namespace

void Check(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()),
               what.data());
  std::abort();
}

void CheckInput(const absl::StatusOr<Input>& input) {
  if (!input.ok()) {
    const std::string message(input.status().message());
    Check(!message.empty() && IsValidUtf8(message), "an error says something");
    return;
  }
  Input copy = *input;
  CheckRoundTrip(*AsMessage(&copy.message));
  if (const auto* article = std::get_if<v1::Article>(&copy.message)) {
    CheckArticle(*article);
  }
  for (const v1::Issue& issue : copy.issues) CheckRoundTrip(issue);
}

void CheckInputs(const Inputs& inputs) {
  for (const absl::StatusOr<Input>& input : inputs) CheckInput(input);
}

void CheckReading(std::string_view bytes, const ReadOptions& options) {
  const int fd = memfd_create("input", 0);
  Check(fd >= 0, "memory for the input");
  Check(write(fd, bytes.data(), bytes.size()) ==
            static_cast<ssize_t>(bytes.size()),
        "memory for the input");
  ReadOptions bounded = options;
  bounded.max_bytes = kMostBytes;
  absl::StatusOr<InputReader> reader =
      InputReader::Open({absl::StrCat("/proc/self/fd/", fd), ""}, bounded);
  if (reader.ok()) {
    while (const auto input = reader->Next()) CheckInput(*input);
  } else {
    CheckInput(reader.status());
  }
  close(fd);
}

void CheckClaims(const v1::ArticleClaims& claims) {
  CheckRoundTrip(claims);
  CheckArticle(claims.article());
  std::set<std::string> ids;
  for (const v1::Claim& claim : claims.claims()) {
    CheckClaim(claim, claims.article().text());
    Check(ids.insert(claim.id()).second, "a claim's id is its own");
  }
}

void CheckReport(const v1::ComparisonReport& report) {
  CheckRoundTrip(report);
  std::map<std::string, const v1::Article*> articles;
  for (const v1::Article& article : report.articles()) {
    CheckArticle(article);
    Check(articles.emplace(article.id(), &article).second,
          "an article's id is its own");
  }
  std::set<std::string> claims;
  for (const v1::Claim& claim : report.claims()) {
    const auto article = articles.find(claim.article_id());
    Check(article != articles.end(), "a claim's article is there");
    CheckClaim(claim, article->second->text());
    Check(claims.insert(claim.id()).second, "a claim's id is its own");
  }
  for (const v1::ClaimPair& pair : report.pairs()) {
    Check(claims.count(pair.left_claim_id()) > 0 &&
              claims.count(pair.right_claim_id()) > 0,
          "a pair's claims are there");
    Check(pair.similarity() >= 0 && pair.similarity() <= 1,
          "a similarity is 0 to 1");
  }
  for (const v1::ClaimGroup& group : report.groups()) {
    for (const std::string& id : group.claim_ids()) {
      Check(claims.count(id) > 0, "a group's claims are there");
    }
  }
  for (const v1::Finding& finding : report.findings()) {
    for (const v1::FindingSide& side : finding.sides()) {
      Check(side.claim_id().empty() || claims.count(side.claim_id()) > 0,
            "a finding's claims are there");
    }
  }
}

}  // namespace claimdiff
