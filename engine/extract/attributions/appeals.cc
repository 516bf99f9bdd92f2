#include "engine/extract/attributions/appeals.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/extract/attributions/source_phrases.h"

namespace claimdiff {
namespace {

constexpr float kConfidence = 0.6f;

// Whom appeals are for, as the first word behind articles and "any".
constexpr std::string_view kWhoever[] = {
    "anyone",   "anybody",    "everyone",   "everybody",  "those",
    "people",   "witnesses",  "witness",    "public",     "members",
    "resident", "residents",  "motorists",  "drivers",    "passengers",
    "owners",   "neighbours", "neighbors",  "passers-by", "eyewitnesses",
    "walkers",  "visitors",   "bystanders", "parents"};

bool IsAppeal(std::string_view norm) {
  return norm == "appealing" || norm == "appealed" || norm == "appeal" ||
         norm == "appeals";
}

bool IsWhoever(const ParagraphView& view, uint32_t i, uint32_t end) {
  while (i < end && (view.norm(i) == "the" || view.norm(i) == "any" ||
                     view.norm(i) == "all")) {
    ++i;
  }
  return i < end && IsOneOf(view.norm(i), kWhoever);
}

// "... to call": whether an infinitive follows.
bool HasInfinitive(const ParagraphView& view, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i + 1 < end; ++i) {
    if (view.norm(i) == "to" && view.token(i + 1).kind == TokenKind::kWord &&
        !view.token(i + 1).capitalized && !IsDeterminer(view.norm(i + 1))) {
      return true;
    }
  }
  return false;
}

std::optional<AttributionSpans> AppealAt(const ParagraphView& view, uint32_t i,
                                         TokenRange unit) {
  if (!IsAppeal(view.norm(i)) || i + 2 >= unit.end) return std::nullopt;
  if (view.norm(i + 1) != "for" && view.norm(i + 1) != "to") {
    return std::nullopt;
  }
  TokenRange content = {i + 2, unit.end};
  while (!content.empty() &&
         view.token(content.end - 1).kind == TokenKind::kPunctuation) {
    --content.end;
  }
  if (!IsWhoever(view, content.begin, content.end) ||
      !HasInfinitive(view, content.begin, content.end)) {
    return std::nullopt;
  }
  uint32_t verb = i;
  while (verb > unit.begin &&
         (IsAuxiliary(view.norm(verb - 1)) || IsAdverb(view.norm(verb - 1)))) {
    --verb;
  }
  AttributionSpans spans;
  spans.source = SourceBefore(view, verb, unit.begin);
  if (spans.source->empty()) return std::nullopt;
  spans.cue = TokenRange{verb, i + 2};
  spans.content = {content};
  spans.rule = "appeal";
  spans.confidence = kConfidence;
  return spans;
}

}  // namespace

void AddAppeals(const ParagraphView& view,
                std::vector<AttributionSpans>* found) {
  for (const TokenRange unit : view.units()) {
    for (uint32_t i = unit.begin; i < unit.end; ++i) {
      if (view.InQuotes(i)) continue;
      auto appeal = AppealAt(view, i, unit);
      if (!appeal.has_value()) continue;
      const TokenRange words = {appeal->source->begin, appeal->cue->end};
      const bool taken = std::any_of(found->begin(), found->end(),
                                     [words](const AttributionSpans& spans) {
                                       return Touches(spans, words);
                                     });
      if (!taken) found->push_back(*std::move(appeal));
    }
  }
}

}  // namespace claimdiff
