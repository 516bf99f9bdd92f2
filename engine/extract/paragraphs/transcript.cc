#include "engine/extract/paragraphs/transcript.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claimdiff {
namespace {

constexpr uint32_t kMaxWords = 4;
// How far the next turn may be, in paragraphs.
constexpr uint32_t kNeighbourhood = 5;
// Of those that begin so, about as many are turns.
constexpr float kConfidence = 0.8f;

// The tokens of the speaker's name; the colon is the one after it. nullopt
// where the paragraph begins otherwise or ends there.
std::optional<TokenRange> SpeakerOf(const Document& doc, uint32_t paragraph) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  uint32_t i = place.first_token;
  if (i < place.end_token && doc.tokens()[i].kind == TokenKind::kQuote) ++i;
  const uint32_t begin = i;
  uint32_t words = 0;
  bool name = false;
  for (; i < place.end_token && words <= kMaxWords; ++i) {
    const Token& token = doc.tokens()[i];
    const std::string_view norm = doc.norm(token);
    if (norm == ":") break;
    if (token.kind == TokenKind::kWord) {
      ++words;
      // "M." is an initial; alone it is no name.
      if (!token.all_caps && !(token.capitalized && token.span.size() <= 2)) {
        return std::nullopt;
      }
      name = name || token.all_caps;
    } else if (norm != "." && norm != "-" && norm != "'") {
      return std::nullopt;
    }
  }
  if (!name || words > kMaxWords || i + 1 >= place.end_token) {
    return std::nullopt;
  }
  return TokenRange{begin, i};
}

}  // namespace

std::optional<AttributionSpans> FindTranscriptTurn(const Document& doc,
                                                   uint32_t paragraph) {
  const std::optional<TokenRange> speaker = SpeakerOf(doc, paragraph);
  if (!speaker) return std::nullopt;
  const uint32_t paragraphs = static_cast<uint32_t>(doc.paragraphs().size());
  const uint32_t first = paragraph - std::min(paragraph, kNeighbourhood);
  const uint32_t end = std::min(paragraphs, paragraph + kNeighbourhood + 1);
  bool another = false;
  for (uint32_t p = first; p < end && !another; ++p) {
    another = p != paragraph && SpeakerOf(doc, p).has_value();
  }
  if (!another) return std::nullopt;

  uint32_t last = doc.paragraphs()[paragraph].end_token;
  const uint32_t content = speaker->end + 1;
  if (last - content > 1 && doc.tokens()[last - 1].kind == TokenKind::kQuote) {
    --last;
  }
  if (last - content > 1 && doc.norm(doc.tokens()[last - 1]) == ".") --last;
  AttributionSpans turn;
  turn.source = speaker;
  turn.cue = TokenRange{speaker->end, content};
  turn.content = {{content, last}};
  turn.rule = "transcript";
  turn.confidence = kConfidence;
  return turn;
}

}  // namespace claimdiff
