#include "engine/align/event/said_texts.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/related_stems.h"
#include "engine/base/span.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// The spans of content and cue, in the order of the text.
std::vector<ByteSpan> SpansOf(const v1::Claim& claim) {
  std::vector<ByteSpan> spans;
  for (const v1::TextSpan& span : claim.content()) {
    spans.push_back({span.begin(), span.end()});
  }
  if (claim.attribution().has_cue()) {
    const v1::TextSpan& cue = claim.attribution().cue();
    spans.push_back({cue.begin(), cue.end()});
  }
  std::sort(spans.begin(), spans.end());
  return spans;
}

ClaimText TextOf(const Document& doc, absl::Span<const ByteSpan> spans) {
  v1::Claim claim;
  for (const ByteSpan& span : spans) {
    v1::TextSpan* content = claim.add_content();
    content->set_begin(span.begin);
    content->set_end(span.end);
  }
  return MakeClaimText(doc, claim);
}

// Widened to whole sentences; as it is where there is none.
ByteSpan SentencesAround(const Document& doc, ByteSpan span) {
  const std::vector<Sentence>& all = doc.sentences();
  const auto begins_past = [&](uint32_t byte, const Sentence& sentence) {
    return byte < doc.tokens()[sentence.first_token].span.begin;
  };
  const auto first =
      std::upper_bound(all.begin(), all.end(), span.begin, begins_past);
  const auto past =
      std::upper_bound(all.begin(), all.end(),
                       span.empty() ? span.begin : span.end - 1, begins_past);
  if (first == all.begin()) return span;
  return doc.SpanOf((first - 1)->first_token, (past - 1)->end_token);
}

}  // namespace

ClaimText MakeSaidText(const Document& doc, const v1::Claim& claim) {
  if (!claim.has_attribution() || claim.content().empty()) {
    return MakeClaimText(doc, claim);
  }
  const std::vector<ByteSpan> spans = SpansOf(claim);
  ByteSpan whole = spans[0];
  for (const ByteSpan& span : spans) whole.end = std::max(whole.end, span.end);
  const ByteSpan sentences[] = {SentencesAround(doc, whole)};
  ClaimText text = TextOf(doc, spans);
  text.character_shingles = TextOf(doc, sentences).character_shingles;
  return text;
}

std::vector<SaidVectors> WeighSaidTexts(const BackgroundTables& background,
                                        const RelatedStems& related,
                                        absl::Span<const ClaimText> texts) {
  std::vector<SaidVectors> result(texts.size());
  std::vector<ClaimVectors> vectors = WeighClaims(background, texts);
  for (size_t i = 0; i < texts.size(); ++i) {
    result[i].stems = std::move(vectors[i].stems);
    result[i].stem_tfidf = std::move(vectors[i].stem_tfidf);
    result[i].sentence = std::move(vectors[i].characters);
    result[i].related = related.Expand(texts[i]);
    result[i].related.shrink_to_fit();
  }
  return result;
}

}  // namespace claimdiff
