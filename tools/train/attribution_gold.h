#ifndef CLAIMDIFF_TOOLS_TRAIN_ATTRIBUTION_GOLD_H_
#define CLAIMDIFF_TOOLS_TRAIN_ATTRIBUTION_GOLD_H_

// Gold files of attributions: what the span models learn from. One JSON object
// a line, offsets in code points:
//
//   {"id": "a1", "text": "\u201cGo,\u201d Choe said.",
//    "attributions": [{"source": [6, 10], "cue": [11, 15],
//                      "content": [[0, 5]]}],
//    "ignore": [[40, 52]]}
//
// A source or cue may be null. `ignore` marks what was not annotated.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/span.h"
#include "engine/extract/crf/span_labels.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

// Bytes of the text.
struct GoldAttribution {
  std::optional<ByteSpan> source;
  std::optional<ByteSpan> cue;
  std::vector<ByteSpan> content;
};

struct AttributedArticle {
  std::string id;
  std::string text;  // valid UTF-8
  std::vector<GoldAttribution> attributions;
  std::vector<ByteSpan> ignore;
};

// InvalidArgument where the line is no such object or a span lies outside of
// the text.
absl::StatusOr<AttributedArticle> ParseAttributedArticle(std::string_view line);

// A whole file. NotFound where it cannot be read; errors name file and line.
absl::StatusOr<std::vector<AttributedArticle>> ReadAttributionGold(
    const std::string& path);

// One attribution in tokens of a paragraph, counted from its first one.
struct GoldFrame {
  std::optional<TokenRange> source;
  std::optional<TokenRange> cue;
  std::vector<TokenRange> content;
};

// The attributions with a cue in doc.paragraphs()[paragraph], cut to the
// paragraph; spans are widened to whole tokens.
std::vector<GoldFrame> FramesOf(const AttributedArticle& article,
                                const Document& doc, uint32_t paragraph);

// True where part of the paragraph was not annotated.
bool TouchesIgnored(const AttributedArticle& article, const Document& doc,
                    uint32_t paragraph);

// The labels of the frames' spans together; nullopt where they overlap in a way
// that labels cannot say.
std::optional<std::vector<SpanLabel>> LabelsOf(
    const std::vector<GoldFrame>& frames, size_t tokens);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_ATTRIBUTION_GOLD_H_
