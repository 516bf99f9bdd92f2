#include "engine/align/event/said_texts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

// Widened to whole sentences and `more` on either side; as it is where there is
// none.
ByteSpan SentencesAround(const Document& doc, ByteSpan span, ptrdiff_t more) {
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
  const auto from = first - 1 - std::min(more, first - 1 - all.begin());
  const auto to = past - 1 + std::min(more, all.end() - past);
  return doc.SpanOf(from->first_token, to->end_token);
}

}  // namespace

SaidText MakeSaidText(const Document& doc, const v1::Claim& claim) {
  if (!claim.has_attribution() || claim.content().empty()) {
    return {MakeClaimText(doc, claim), {}};
  }
  const std::vector<ByteSpan> spans = SpansOf(claim);
  ByteSpan whole = spans[0];
  for (const ByteSpan& span : spans) whole.end = std::max(whole.end, span.end);
  const ByteSpan sentences[] = {SentencesAround(doc, whole, 0)};
  const ByteSpan passage[] = {SentencesAround(doc, whole, 1)};
  SaidText text = {TextOf(doc, spans), TextOf(doc, passage)};
  text.said.character_shingles = TextOf(doc, sentences).character_shingles;
  std::vector<uint64_t>().swap(text.passage.character_shingles);
  return text;
}

std::vector<SaidVectors> WeighSaidTexts(const BackgroundTables& background,
                                        const RelatedStems& related,
                                        absl::Span<const ClaimText> said,
                                        absl::Span<const ClaimText> passages) {
  std::vector<SaidVectors> result(said.size());
  std::vector<ClaimVectors> vectors = WeighClaims(background, said);
  for (size_t i = 0; i < said.size(); ++i) {
    result[i].stems = std::move(vectors[i].stems);
    result[i].stem_tfidf = std::move(vectors[i].stem_tfidf);
    result[i].sentence = std::move(vectors[i].characters);
    result[i].related = related.Expand(said[i]);
    result[i].related.shrink_to_fit();
  }
  vectors = WeighClaims(background, passages);
  for (size_t i = 0; i < said.size(); ++i) {
    result[i].passage = std::move(vectors[i].stem_tfidf);
  }
  return result;
}

}  // namespace claimdiff
