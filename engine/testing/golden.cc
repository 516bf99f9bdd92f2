#include "engine/testing/golden.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>
#include <variant>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/status_macros.h"
#include "engine/claimdiff.h"
#include "engine/ingest/reader.h"
#include "google/protobuf/text_format.h"

namespace claimdiff::testing {
namespace {

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

template <typename Message>
absl::StatusOr<Message> ReadTextProto(const std::string& path) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string text, ReadFile(path));
  Message message;
  if (!google::protobuf::TextFormat::ParseFromString(text, &message)) {
    return absl::InvalidArgumentError(absl::StrCat(path, ": not text format"));
  }
  return message;
}

absl::StatusOr<v1::Article> ReadArticle(const std::string& folder,
                                        const GoldenSource& source) {
  CLAIMDIFF_ASSIGN_OR_RETURN(
      InputReader reader,
      InputReader::Open({folder + source.file(), source.outlet()}, {}));
  const auto input = reader.Next();
  if (!input.has_value()) return absl::NotFoundError(source.file());
  if (!input->ok()) return input->status();
  return std::get<v1::Article>((*input)->message);
}

// Looks spans up in the articles of a report.
class Words {
 public:
  explicit Words(const v1::ComparisonReport& report) {
    for (const v1::Article& article : report.articles()) {
      texts_[article.id()] = &article.text();
    }
    for (const v1::Claim& claim : report.claims()) {
      articles_[claim.id()] = claim.article_id();
    }
  }
  std::string Of(const std::string& claim_id, const v1::TextSpan& span) const {
    const std::string& text = *texts_.at(articles_.at(claim_id));
    return text.substr(span.begin(), span.end() - span.begin());
  }

 private:
  absl::flat_hash_map<std::string, const std::string*> texts_;
  absl::flat_hash_map<std::string, std::string> articles_;
};

GoldenClaim Condense(const v1::Claim& claim, const Words& words) {
  GoldenClaim golden;
  golden.set_id(claim.id());
  const v1::Attribution& attribution = claim.attribution();
  golden.set_speaker(attribution.source().name());
  golden.set_resolution(attribution.source().resolution());
  if (attribution.source().has_span()) {
    golden.set_source(words.Of(claim.id(), attribution.source().span()));
  }
  if (attribution.has_cue()) {
    golden.set_cue(words.Of(claim.id(), attribution.cue()));
  }
  for (const v1::TextSpan& span : claim.content()) {
    golden.add_content(words.Of(claim.id(), span));
  }
  for (const v1::Relay& relay : attribution.relays()) {
    golden.add_relay(absl::StrCat(relay.outlet(), " (",
                                  words.Of(claim.id(), relay.span()), ")"));
  }
  golden.set_quote_type(claim.quote_type());
  golden.set_negated(attribution.negated());
  return golden;
}

GoldenFinding Condense(const v1::Finding& finding, const Words& words) {
  GoldenFinding golden;
  golden.set_kind(finding.kind());
  for (const v1::FindingSide& side : finding.sides()) {
    std::string line = absl::StrCat(side.claim_id(), ":");
    for (const v1::TextSpan& span : side.spans()) {
      absl::StrAppend(&line, " [", words.Of(side.claim_id(), span), "]");
    }
    if (!side.value().empty()) absl::StrAppend(&line, " = ", side.value());
    golden.add_side(std::move(line));
  }
  golden.set_explanation(finding.explanation());
  golden.set_rule(finding.rule());
  golden.set_group(finding.group_id());
  return golden;
}

}  // namespace

std::vector<std::string> GoldenEvents(const std::string& testdata) {
  std::vector<std::string> events;
  std::error_code error;
  for (const auto& entry :
       std::filesystem::directory_iterator(testdata, error)) {
    if (std::filesystem::exists(entry.path() / "event.txtpb")) {
      events.push_back(entry.path().filename().string());
    }
  }
  std::sort(events.begin(), events.end());
  return events;
}

absl::StatusOr<v1::ComparisonReport> CompareEvent(const std::string& testdata,
                                                  const std::string& event) {
  const std::string folder = absl::StrCat(testdata, "/", event, "/");
  CLAIMDIFF_ASSIGN_OR_RETURN(
      const GoldenEvent input,
      ReadTextProto<GoldenEvent>(absl::StrCat(folder, "event.txtpb")));
  v1::CompareRequest request;
  request.set_id(event);
  *request.mutable_options() = input.options();
  for (const GoldenSource& source : input.sources()) {
    CLAIMDIFF_ASSIGN_OR_RETURN(v1::Article article,
                               ReadArticle(folder, source));
    *request.add_sources()->mutable_article() = std::move(article);
  }
  CLAIMDIFF_ASSIGN_OR_RETURN(const Engine engine, Engine::Create({}));
  return engine.Compare(request);
}

GoldenReport Condense(const v1::ComparisonReport& report) {
  const Words words(report);
  GoldenReport golden;
  for (const v1::Telling& telling : report.tellings()) {
    golden.add_telling(absl::StrCat(telling.name(),
                                    telling.relayed() ? " (relayed): " : ": ",
                                    absl::StrJoin(telling.claim_ids(), " ")));
  }
  for (const v1::Claim& claim : report.claims()) {
    *golden.add_claims() = Condense(claim, words);
  }
  for (const v1::ClaimPair& pair : report.pairs()) {
    if (!pair.aligned()) continue;
    GoldenPair& line = *golden.add_pairs();
    line.set_left(pair.left_claim_id());
    line.set_right(pair.right_claim_id());
    line.set_similarity(std::lround(100 * pair.similarity()));
  }
  for (const v1::ClaimGroup& group : report.groups()) {
    GoldenGroup& line = *golden.add_groups();
    line.set_id(group.id());
    line.set_claims(absl::StrJoin(group.claim_ids(), " "));
  }
  for (const v1::Finding& finding : report.findings()) {
    *golden.add_findings() = Condense(finding, words);
  }
  for (const v1::Issue& issue : report.issues()) {
    GoldenIssue& line = *golden.add_issues();
    line.set_code(issue.code());
    line.set_message(issue.message());
  }
  return golden;
}

absl::StatusOr<GoldenReport> ReadGolden(const std::string& testdata,
                                        const std::string& event) {
  return ReadTextProto<GoldenReport>(
      absl::StrCat(testdata, "/", event, "/report.txtpb"));
}

std::string GoldenText(const GoldenReport& golden) {
  google::protobuf::TextFormat::Printer printer;
  printer.SetUseUtf8StringEscaping(true);
  std::string text;
  printer.PrintToString(golden, &text);
  return absl::StrCat(
      "# proto-file: engine/testing/golden.proto\n"
      "# proto-message: claimdiff.testing.GoldenReport\n",
      text);
}

}  // namespace claimdiff::testing
