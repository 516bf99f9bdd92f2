#include "engine/extract/attributions/hearsay.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "engine/extract/lexicon/cue_lexicon.h"

namespace claimdiff {
namespace {

// Three of four such sentences are attributions to those who marked news.
constexpr float kConfidence = 0.6f;
// "Allegedly." is no claim.
constexpr uint32_t kFewestTokens = 3;

bool Holds(TokenRange range, uint32_t i) {
  return range.begin <= i && i < range.end;
}

bool SaysItself(const ParagraphView& view, TokenRange cue, uint32_t adverb) {
  for (uint32_t i = cue.begin; i < cue.end; ++i) {
    if (i != adverb && FindCueVerb(view.norm(i)) != nullptr) return true;
  }
  return false;
}

// The part of the unit around the adverb that no attribution has a token of.
TokenRange FreeAround(uint32_t adverb, TokenRange unit,
                      const std::vector<AttributionSpans>& found) {
  TokenRange free = unit;
  const auto keep_out = [&](TokenRange taken) {
    if (taken.end <= adverb) free.begin = std::max(free.begin, taken.end);
    if (taken.begin > adverb) free.end = std::min(free.end, taken.begin);
  };
  for (const AttributionSpans& spans : found) {
    if (spans.source.has_value()) keep_out(*spans.source);
    if (spans.cue.has_value()) keep_out(*spans.cue);
    for (const TokenRange piece : spans.content) keep_out(piece);
  }
  return free;
}

// Without the punctuation and the "and" at its ends.
TokenRange Trimmed(const ParagraphView& view, TokenRange range) {
  const auto marks = [&](uint32_t i) {
    return view.token(i).kind == TokenKind::kPunctuation && !view.InQuotes(i);
  };
  const auto joins = [&](uint32_t i) {
    return marks(i) || view.norm(i) == "and" || view.norm(i) == "but";
  };
  while (!range.empty() && marks(range.end - 1)) --range.end;
  while (!range.empty() && joins(range.begin)) ++range.begin;
  return range;
}

std::optional<AttributionSpans> Around(
    const ParagraphView& view, uint32_t adverb, TokenRange unit,
    const std::vector<AttributionSpans>& found) {
  const TokenRange clause = FreeAround(adverb, unit, found);
  AttributionSpans spans;
  spans.cue = TokenRange{adverb, adverb + 1};
  uint32_t tokens = 0;
  for (const TokenRange side :
       {TokenRange{clause.begin, adverb}, TokenRange{adverb + 1, clause.end}}) {
    const TokenRange piece = Trimmed(view, side);
    if (!piece.empty()) spans.content.push_back(piece);
    tokens += piece.end - piece.begin;
  }
  if (tokens < kFewestTokens) return std::nullopt;
  spans.rule = "hearsay-adverb";
  spans.confidence = kConfidence;
  return spans;
}

// The attribution that has the token in one of its spans; end() where none has.
std::vector<AttributionSpans>::iterator FindHolder(
    std::vector<AttributionSpans>* found, uint32_t i) {
  return std::find_if(
      found->begin(), found->end(), [i](const AttributionSpans& spans) {
        return (spans.cue.has_value() && Holds(*spans.cue, i)) ||
               (spans.source.has_value() && Holds(*spans.source, i)) ||
               std::any_of(spans.content.begin(), spans.content.end(),
                           [i](TokenRange piece) { return Holds(piece, i); });
      });
}

}  // namespace

void AddHearsay(const ParagraphView& view,
                std::vector<AttributionSpans>* found) {
  for (const TokenRange unit : view.units()) {
    for (uint32_t i = unit.begin; i < unit.end; ++i) {
      if (!IsHearsayAdverb(view.norm(i)) || view.InQuotes(i)) continue;
      const auto holder = FindHolder(found, i);
      if (holder != found->end()) {
        const bool in_cue = holder->cue.has_value() && Holds(*holder->cue, i);
        if (!in_cue || SaysItself(view, *holder->cue, i)) continue;
        found->erase(holder);
      }
      if (auto spans = Around(view, i, unit, *found)) {
        found->push_back(*std::move(spans));
      }
    }
  }
}

}  // namespace claimdiff
