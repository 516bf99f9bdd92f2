#include "tools/train/attribution_gold.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/span.h"
#include "engine/base/status_macros.h"
#include "google/protobuf/struct.pb.h"
#include "tools/gold/json_lines.h"

namespace claimdiff {
namespace {

using ::google::protobuf::ListValue;
using ::google::protobuf::Struct;
using ::google::protobuf::Value;

// Byte offset of every code point, and of the end.
std::vector<uint32_t> PointOffsets(std::string_view text) {
  std::vector<uint32_t> offsets;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
      offsets.push_back(i);
    }
  }
  offsets.push_back(static_cast<uint32_t>(text.size()));
  return offsets;
}

absl::StatusOr<ByteSpan> ParseSpan(const Value& value,
                                   const std::vector<uint32_t>& offsets) {
  const ListValue& ends = value.list_value();
  if (ends.values_size() == 2) {
    const double begin = ends.values(0).number_value();
    const double end = ends.values(1).number_value();
    if (begin >= 0 && begin < end &&
        end < static_cast<double>(offsets.size())) {
      return ByteSpan{offsets[static_cast<size_t>(begin)],
                      offsets[static_cast<size_t>(end)]};
    }
  }
  return absl::InvalidArgumentError("a span is none of its text");
}

absl::StatusOr<std::vector<ByteSpan>> ParseSpans(
    const Value& value, const std::vector<uint32_t>& offsets) {
  std::vector<ByteSpan> spans;
  for (const Value& element : value.list_value().values()) {
    CLAIMDIFF_ASSIGN_OR_RETURN(const ByteSpan span,
                               ParseSpan(element, offsets));
    spans.push_back(span);
  }
  return spans;
}

// The tokens of `span` in the paragraph, counted from its first one; nullopt
// where there are none.
std::optional<TokenRange> TokensOf(ByteSpan span, const Document& doc,
                                   const Paragraph& paragraph) {
  uint32_t begin = std::max(doc.TokenAt(span.begin), paragraph.first_token);
  uint32_t end = begin;
  while (end < paragraph.end_token && doc.tokens()[end].span.begin < span.end) {
    ++end;
  }
  if (begin >= end) return std::nullopt;
  return TokenRange{begin - paragraph.first_token, end - paragraph.first_token};
}

}  // namespace

absl::StatusOr<AttributedArticle> ParseAttributedArticle(
    std::string_view line) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const Struct object, ParseJsonObject(line));
  AttributedArticle article;
  article.id = JsonField(object, "id").string_value();
  article.text = JsonField(object, "text").string_value();
  const std::vector<uint32_t> offsets = PointOffsets(article.text);
  CLAIMDIFF_ASSIGN_OR_RETURN(article.ignore,
                             ParseSpans(JsonField(object, "ignore"), offsets));
  for (const Value& value :
       JsonField(object, "attributions").list_value().values()) {
    const Struct& fields = value.struct_value();
    GoldAttribution attribution;
    const Value& source = JsonField(fields, "source");
    if (source.kind_case() == Value::kListValue) {
      CLAIMDIFF_ASSIGN_OR_RETURN(attribution.source,
                                 ParseSpan(source, offsets));
    }
    const Value& cue = JsonField(fields, "cue");
    if (cue.kind_case() == Value::kListValue) {
      CLAIMDIFF_ASSIGN_OR_RETURN(attribution.cue, ParseSpan(cue, offsets));
    }
    CLAIMDIFF_ASSIGN_OR_RETURN(
        attribution.content, ParseSpans(JsonField(fields, "content"), offsets));
    article.attributions.push_back(std::move(attribution));
  }
  return article;
}

absl::StatusOr<std::vector<AttributedArticle>> ReadAttributionGold(
    const std::string& path) {
  return ReadJsonLines<AttributedArticle>(path, ParseAttributedArticle);
}

std::vector<GoldFrame> FramesOf(const AttributedArticle& article,
                                const Document& doc, uint32_t paragraph) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  std::vector<GoldFrame> frames;
  for (const GoldAttribution& attribution : article.attributions) {
    if (!attribution.cue || !place.span.Overlaps(*attribution.cue)) continue;
    GoldFrame frame;
    frame.cue = TokensOf(*attribution.cue, doc, place);
    if (attribution.source && place.span.Overlaps(*attribution.source)) {
      frame.source = TokensOf(*attribution.source, doc, place);
    }
    for (const ByteSpan content : attribution.content) {
      if (!place.span.Overlaps(content)) continue;
      const auto tokens = TokensOf(content, doc, place);
      if (tokens) frame.content.push_back(*tokens);
    }
    if (frame.cue) frames.push_back(std::move(frame));
  }
  return frames;
}

bool TouchesIgnored(const AttributedArticle& article, const Document& doc,
                    uint32_t paragraph) {
  const ByteSpan span = doc.paragraphs()[paragraph].span;
  return std::any_of(article.ignore.begin(), article.ignore.end(),
                     [&](ByteSpan ignored) { return span.Overlaps(ignored); });
}

std::optional<std::vector<SpanLabel>> LabelsOf(
    const std::vector<GoldFrame>& frames, size_t tokens) {
  std::vector<SpanLabel> labels(tokens, kOutside);
  const auto paint = [&](SpanRole role, TokenRange range) {
    return PaintSpan({role, range}, &labels);
  };
  for (const GoldFrame& frame : frames) {
    if (frame.source && !paint(SpanRole::kSource, *frame.source)) {
      return std::nullopt;
    }
    if (frame.cue && !paint(SpanRole::kCue, *frame.cue)) return std::nullopt;
    for (const TokenRange content : frame.content) {
      if (!paint(SpanRole::kContent, content)) return std::nullopt;
    }
  }
  return labels;
}

}  // namespace claimdiff
