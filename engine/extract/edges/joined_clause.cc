#include "engine/extract/edges/joined_clause.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

// "and so it went" is a clause, "and more" is none.
constexpr uint32_t kFewestTokens = 4;

bool Joins(std::string_view norm, bool verb) {
  // "According to a count, but ..." mostly turns against the count.
  return norm == "and" || norm == "because" || norm == "so" ||
         (norm == "but" && verb);
}

// The end of a day behind the attribution: "said on Monday".
uint32_t BehindDay(const ParagraphView& view, uint32_t i, uint32_t end) {
  uint32_t day = i;
  if (day < end && view.norm(day) == "on") ++day;
  if (day >= end || (NameWordKinds(view.norm(day)) & kCalendar) == 0) return i;
  while (day < end && ((NameWordKinds(view.norm(day)) & kCalendar) != 0 ||
                       view.token(day).kind == TokenKind::kNumber)) {
    ++day;
  }
  return day;
}

// The clause behind the attribution, its conjunction first; empty where there
// is none.
TokenRange JoinedClause(const ParagraphView& view,
                        const AttributionSpans& spans) {
  const TokenRange none;
  if (!spans.source.has_value() || !spans.cue.has_value()) return none;
  const TokenRange said = spans.content.back();
  const uint32_t begin = std::min(spans.source->begin, spans.cue->begin);
  if (begin == view.begin()) return none;
  const bool set_off =
      said.end <= begin && begin <= said.end + 1 && view.norm(begin - 1) == ",";
  if (!set_off || view.InQuotes(said.begin) || view.InQuotes(said.end - 1)) {
    return none;
  }
  const auto unit = std::find_if(
      view.units().begin(), view.units().end(),
      [begin](TokenRange u) { return u.begin <= begin && begin < u.end; });
  if (unit == view.units().end()) return none;
  const uint32_t comma =
      BehindDay(view, std::max(spans.source->end, spans.cue->end), unit->end);
  const bool verb = view.norm(spans.cue->begin) != "according";
  if (comma + 1 >= unit->end || view.norm(comma) != "," ||
      !Joins(view.norm(comma + 1), verb)) {
    return none;
  }
  TokenRange clause = {comma + 1, unit->end};
  while (!clause.empty() && !view.InQuotes(clause.end - 1) &&
         view.token(clause.end - 1).kind == TokenKind::kPunctuation) {
    --clause.end;
  }
  return clause.end - clause.begin < kFewestTokens ? none : clause;
}

// "But", "and yet", "still": no part of what is said.
bool IsTransition(std::string_view norm) {
  return norm == "and" || norm == "but" || norm == "so" || norm == "yet" ||
         norm == "still" || norm == "then" || norm == "or" || norm == ",";
}

// Whether the content is a quotation that begins a sentence of its own: its
// first word has a capital.
bool QuotesSentence(const ParagraphView& view, TokenRange said) {
  return view.InQuotes(said.begin) &&
         (said.begin + 1 >= said.end ||
          view.token(said.begin + 1).kind != TokenKind::kWord ||
          view.token(said.begin + 1).capitalized);
}

// The clause before an attribution that stands between commas; empty where
// there is none.
TokenRange LeadingClause(const ParagraphView& view,
                         const AttributionSpans& spans) {
  const TokenRange none;
  if (!spans.source.has_value() || !spans.cue.has_value()) return none;
  const uint32_t begin = std::min(spans.source->begin, spans.cue->begin);
  const uint32_t end = std::max(spans.source->end, spans.cue->end);
  const TokenRange said = spans.content.front();
  const bool between = begin > view.begin() && view.norm(begin - 1) == "," &&
                       said.begin == end + 1 && view.norm(end) == ",";
  if (!between || QuotesSentence(view, said)) return none;
  const auto unit = std::find_if(
      view.units().begin(), view.units().end(),
      [begin](TokenRange u) { return u.begin <= begin && begin < u.end; });
  if (unit == view.units().end() || unit->begin + 1 >= begin) return none;
  TokenRange clause = {unit->begin, begin - 1};
  while (clause.begin + 1 < clause.end && (view.norm(clause.begin) == "but" ||
                                           view.norm(clause.begin) == "and")) {
    ++clause.begin;
  }
  const std::string_view last = view.norm(clause.end - 1);
  if (last == "and" || last == "but" || last == "or" || last == "which") {
    return none;  // "it rained and, Rell said, ...": a clause of its own
  }
  bool transition = true;
  for (uint32_t i = clause.begin; i < clause.end; ++i) {
    if (view.InQuotes(i)) return none;
    transition &= IsTransition(view.norm(i));
  }
  return transition ? none : clause;
}

}  // namespace

void JoinClauses(const ParagraphView& view,
                 std::vector<AttributionSpans>* found) {
  const auto is_free = [&](TokenRange clause) {
    return !clause.empty() &&
           std::none_of(found->begin(), found->end(),
                        [clause](const AttributionSpans& spans) {
                          return Touches(spans, clause);
                        });
  };
  for (AttributionSpans& spans : *found) {
    const TokenRange behind = JoinedClause(view, spans);
    if (is_free(behind)) spans.content.push_back(behind);
    const TokenRange before = LeadingClause(view, spans);
    if (is_free(before)) spans.content.insert(spans.content.begin(), before);
  }
}

}  // namespace claimdiff
