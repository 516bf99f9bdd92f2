// Prints the attributions that ModelSpanFinder finds, with bare spans: claims
// as the extractor gets them, before names and quote types.
//
//   span_claims GOLD.jsonl > CLAIMS.jsonl
//
// GOLD is a file of attributed articles (see tools/train/attribution_gold.h);
// CLAIMS has one ProtoJSON ArticleClaims a line, the article without its text.
// The speed, in bytes of text a second of processor time, goes to standard
// error.

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/base/span.h"
#include "engine/extract/model_span_finder.h"
#include "engine/extract/span_finder.h"
#include "engine/text/document.h"
#include "google/protobuf/util/json_util.h"
#include "tools/train/attribution_gold.h"

namespace claimdiff {
namespace {

void Fill(const Document& doc, TokenRange range, v1::TextSpan* span) {
  const ByteSpan bytes = doc.SpanOf(range.begin, range.end);
  span->set_begin(bytes.begin);
  span->set_end(bytes.end);
}

v1::ArticleClaims Extract(const AttributedArticle& article) {
  v1::ArticleClaims result;
  result.mutable_article()->set_id(article.id);
  const Document doc = Document::Parse(article.text);
  for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
    for (const AttributionSpans& spans :
         ModelSpanFinder::Default().Find(doc, p)) {
      v1::Claim* claim = result.add_claims();
      claim->set_id(absl::StrCat(article.id, "#", result.claims_size() - 1));
      for (const TokenRange content : spans.content) {
        Fill(doc, content, claim->add_content());
      }
      if (spans.source) {
        Fill(doc, *spans.source,
             claim->mutable_attribution()->mutable_source()->mutable_span());
      }
      Fill(doc, *spans.cue, claim->mutable_attribution()->mutable_cue());
      claim->set_rule(std::string(spans.rule));
      claim->set_confidence(spans.confidence);
    }
  }
  return result;
}

int Run(const std::string& path) {
  const absl::StatusOr<std::vector<AttributedArticle>> articles =
      ReadAttributionGold(path);
  if (!articles.ok()) {
    std::cerr << articles.status().message() << "\n";
    return 2;
  }
  ModelSpanFinder::Default();
  size_t bytes = 0;
  std::vector<v1::ArticleClaims> results;
  const std::clock_t start = std::clock();
  for (const AttributedArticle& article : *articles) {
    results.push_back(Extract(article));
    bytes += article.text.size();
  }
  const double seconds =
      static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  for (const v1::ArticleClaims& result : results) {
    std::string line;
    if (!google::protobuf::util::MessageToJsonString(result, &line).ok()) {
      std::cerr << path << ": claims that are not JSON\n";
      return 2;
    }
    std::cout << line << "\n";
  }
  std::cerr << static_cast<double>(bytes) / seconds / 1e6 << " MB/s\n";
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: span_claims GOLD.jsonl > CLAIMS.jsonl\n";
    return 2;
  }
  return claimdiff::Run(argv[1]);
}
