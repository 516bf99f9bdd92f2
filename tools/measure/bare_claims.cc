#include "tools/measure/bare_claims.h"

#include <cstdint>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/base/span.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

void Fill(const Document& doc, TokenRange range, v1::TextSpan* span) {
  const ByteSpan bytes = doc.SpanOf(range.begin, range.end);
  span->set_begin(bytes.begin);
  span->set_end(bytes.end);
}

void FillClaim(const Document& doc, const AttributionSpans& spans,
               v1::Claim* claim) {
  for (const TokenRange content : spans.content) {
    Fill(doc, content, claim->add_content());
  }
  v1::Attribution* attribution = claim->mutable_attribution();
  if (spans.source) {
    Fill(doc, *spans.source, attribution->mutable_source()->mutable_span());
  }
  if (spans.cue) Fill(doc, *spans.cue, attribution->mutable_cue());
  claim->set_rule(std::string(spans.rule));
  claim->set_confidence(spans.confidence);
}

}  // namespace

v1::ArticleClaims FindBareClaims(const SpanFinder& finder,
                                 const AttributedArticle& article) {
  v1::ArticleClaims result;
  result.mutable_article()->set_id(article.id);
  const Document doc = Document::Parse(article.text);
  for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
    for (const AttributionSpans& spans : finder.Find(doc, p)) {
      v1::Claim* claim = result.add_claims();
      claim->set_id(absl::StrCat(article.id, "#", result.claims_size() - 1));
      FillClaim(doc, spans, claim);
    }
  }
  return result;
}

}  // namespace claimdiff
