#include "engine/extract/attributions/inner_attributions.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "engine/base/span.h"

namespace claimdiff {
namespace {

// Tokens of a document found by the bytes of a text that was cut out of it.
class OuterTokens {
 public:
  OuterTokens(const Document& outer, TokenRange range, const Document& inner)
      : outer_(outer),
        inner_(inner),
        range_(range),
        offset_(outer.tokens()[range.begin].span.begin) {}

  // nullopt where the tokens of the two texts differ at an end.
  std::optional<TokenRange> Of(TokenRange inner) const {
    const ByteSpan span = inner_.SpanOf(inner.begin, inner.end);
    const auto tokens = outer_.tokens().begin();
    const auto first = std::partition_point(
        tokens + range_.begin, tokens + range_.end, [&](const Token& token) {
          return token.span.begin < span.begin + offset_;
        });
    const auto end = std::partition_point(
        first, tokens + range_.end, [&](const Token& token) {
          return token.span.end <= span.end + offset_;
        });
    if (first == end || first->span.begin != span.begin + offset_ ||
        (end - 1)->span.end != span.end + offset_) {
      return std::nullopt;
    }
    return TokenRange{static_cast<uint32_t>(first - tokens),
                      static_cast<uint32_t>(end - tokens)};
  }

  std::optional<AttributionSpans> Of(const AttributionSpans& inner) const {
    AttributionSpans outer = inner;
    const auto move = [this](std::optional<TokenRange>* range) {
      if (range->has_value()) *range = Of(**range);
    };
    move(&outer.source);
    move(&outer.cue);
    bool whole = outer.source.has_value() == inner.source.has_value() &&
                 outer.cue.has_value() == inner.cue.has_value();
    for (TokenRange& piece : outer.content) {
      const std::optional<TokenRange> moved = Of(piece);
      whole &= moved.has_value();
      piece = moved.value_or(piece);
    }
    if (!whole) return std::nullopt;
    return outer;
  }

 private:
  const Document& outer_;
  const Document& inner_;
  const TokenRange range_;
  const uint32_t offset_;
};

}  // namespace

std::vector<AttributionSpans> FindInside(const Document& doc, TokenRange range,
                                         const SpanFinder& finder) {
  std::vector<AttributionSpans> found;
  const Document inner =
      Document::Parse(doc.SpanOf(range.begin, range.end).In(doc.text()));
  const OuterTokens outer(doc, range, inner);
  for (uint32_t p = 0; p < inner.paragraphs().size(); ++p) {
    for (const AttributionSpans& spans : finder.Find(inner, p)) {
      if (std::optional<AttributionSpans> moved = outer.Of(spans)) {
        found.push_back(*std::move(moved));
      }
    }
  }
  return found;
}

}  // namespace claimdiff
