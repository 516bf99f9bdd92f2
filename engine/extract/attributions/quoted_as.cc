#include "engine/extract/attributions/quoted_as.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/extract/attributions/source_phrases.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr float kConfidence = 0.8f;
// A longer name or description between "quoted" and "as" is something else.
constexpr uint32_t kLongestSpeaker = 30;  // tokens
// "in a statement on Friday": how far "that" may be from "saying".
constexpr uint32_t kLongestAdjunct = 8;  // tokens

bool IsSaying(std::string_view norm) {
  return norm == "saying" || norm == "stating" || norm == "telling";
}

bool IsQuoting(std::string_view norm) {
  return norm == "quoted" || norm == "quotes" || norm == "quote" ||
         norm == "cited" || norm == "cites" || norm == "quoting" ||
         norm == "citing" || norm == "reported";
}

bool IsParticiple(std::string_view norm) {
  return norm == "quoting" || norm == "citing";
}

bool IsMark(const ParagraphView& view, uint32_t i) {
  return view.token(i).kind == TokenKind::kPunctuation;
}

bool IsDay(const ParagraphView& view, uint32_t i) {
  return (NameWordKinds(view.norm(i)) & kCalendar) != 0;
}

// Without the commas at its ends.
TokenRange WithoutCommas(const ParagraphView& view, TokenRange range) {
  while (!range.empty() && view.norm(range.begin) == ",") ++range.begin;
  while (!range.empty() && view.norm(range.end - 1) == ",") --range.end;
  return range;
}

class Reader {
 public:
  Reader(const ParagraphView& view, TokenRange unit)
      : view_(view), unit_(unit) {}

  // Around the "as" at token i.
  std::optional<QuotedAs> Read(uint32_t i) const {
    QuotedAs found;
    found.unit = unit_;
    found.saying = Saying(i);
    if (found.saying.empty()) return std::nullopt;
    const uint32_t verb = VerbBefore(i);
    if (verb == i) return std::nullopt;
    found.verb = {verb, verb + 1};
    while (found.verb.begin > unit_.begin &&
           (IsAuxiliary(view_.norm(found.verb.begin - 1)) ||
            IsAdverb(view_.norm(found.verb.begin - 1)))) {
      --found.verb.begin;
    }
    if (HasBeForm(found.verb)) {
      if (view_.norm(i - 1) == ",") return std::nullopt;
      found.speaker = SourceBefore(view_, found.verb.begin, unit_.begin);
    } else {
      found.speaker = WithoutCommas(view_, {verb + 1, i});
      if (view_.norm(verb) == "reported") return std::nullopt;
      if (!IsParticiple(view_.norm(verb))) {
        found.quoter = SourceBefore(view_, found.verb.begin, unit_.begin);
        if (found.quoter.empty()) return std::nullopt;
      }
    }
    if (found.speaker.empty()) return std::nullopt;
    return found;
  }

 private:
  TokenRange Saying(uint32_t i) const {
    if (view_.norm(i) != "as" || i + 1 >= unit_.end) return {i, i};
    if (IsSaying(view_.norm(i + 1))) return {i, i + 2};
    if (i + 2 < unit_.end && view_.norm(i + 1) == "having" &&
        view_.norm(i + 2) == "said") {
      return {i, i + 3};
    }
    return {i, i};
  }

  // The quoting verb before the "as" at token i; i where there is none.
  uint32_t VerbBefore(uint32_t i) const {
    const uint32_t first =
        i > unit_.begin + kLongestSpeaker ? i - kLongestSpeaker : unit_.begin;
    for (uint32_t k = i; k > first; --k) {
      if (view_.InQuotes(k - 1)) break;
      if (IsQuoting(view_.norm(k - 1))) return k - 1;
    }
    return i;
  }

  bool HasBeForm(TokenRange verb) const {
    for (uint32_t k = verb.begin; k < verb.end; ++k) {
      if (IsBeForm(view_.norm(k))) return true;
    }
    return false;
  }

  const ParagraphView& view_;
  const TokenRange unit_;
};

bool Touches(const std::vector<TokenRange>& pieces, TokenRange range) {
  return std::any_of(pieces.begin(), pieces.end(), [range](TokenRange piece) {
    return Overlaps(piece, range);
  });
}

// The clause behind "as saying"; empty where only a time, a place or the
// quoter follows.
TokenRange Behind(const ParagraphView& view, const QuotedAs& quoted) {
  TokenRange rest = {quoted.saying.end, quoted.unit.end};
  while (!rest.empty() && IsMark(view, rest.end - 1) &&
         !view.InQuotes(rest.end - 1)) {
    --rest.end;
  }
  const bool mark =
      !rest.empty() && IsMark(view, rest.begin) && !view.InQuotes(rest.begin);
  if (mark && view.norm(rest.begin) == "," &&
      (rest.begin + 1 == rest.end || !view.InQuotes(rest.begin + 1))) {
    return {rest.end, rest.end};  // "as saying, nodding"
  }
  if (mark) ++rest.begin;
  if (rest.empty()) return rest;
  uint32_t begin = rest.begin;
  if (IsPreposition(view.norm(begin))) ++begin;
  if (begin < rest.end && IsDay(view, begin)) {
    while (begin < rest.end && (IsDay(view, begin) ||
                                view.token(begin).kind == TokenKind::kNumber)) {
      ++begin;
    }
    return {begin, rest.end};
  }
  if (begin == rest.begin) return rest;
  for (uint32_t i = begin; i < std::min(rest.end, begin + kLongestAdjunct);
       ++i) {
    if (view.norm(i) == "that" || view.norm(i) == ":" || view.InQuotes(i)) {
      return {view.norm(i) == ":" ? i + 1 : i, rest.end};
    }
  }
  return {rest.end, rest.end};
}

// What is set off before the first word of the attribution.
TokenRange Before(const ParagraphView& view, const QuotedAs& quoted) {
  const uint32_t first =
      quoted.quoter.empty() ? quoted.speaker.begin : quoted.quoter.begin;
  if (first == quoted.unit.begin) {
    // "Is it closed?" ends a sentence, and yet it is what Rell asked.
    const QuoteRun* run =
        first > view.begin() ? view.RunEndingAt(first - 1) : nullptr;
    return run == nullptr ? TokenRange{first, first} : run->range;
  }
  const bool quotation = view.InQuotes(first - 1);
  if (!quotation && view.norm(first - 1) != ",") return {first, first};
  return {quoted.unit.begin, quotation ? first : first - 1};
}

// What is said, and with what it was found before.
std::vector<TokenRange> ContentOf(const ParagraphView& view,
                                  const QuotedAs& quoted,
                                  const std::vector<TokenRange>& known) {
  std::vector<TokenRange> content;
  TokenRange clause = Behind(view, quoted);
  if (!clause.empty()) {
    for (const TokenRange piece : known) {
      if (Overlaps(piece, clause)) clause.end = piece.end;
    }
  } else {
    clause = Before(view, quoted);
    for (const TokenRange piece : known) {
      if (Overlaps(piece, clause)) clause.begin = piece.begin;
    }
  }
  if (clause.empty()) return content;
  const TokenRange own = {std::min(clause.begin, quoted.unit.begin),
                          std::max(clause.end, quoted.unit.end)};
  for (const TokenRange piece : known) {
    if (piece.end <= own.begin) content.push_back(piece);
  }
  content.push_back(clause);
  for (const TokenRange piece : known) {
    if (piece.begin >= own.end) content.push_back(piece);
  }
  return content;
}

void Settle(const ParagraphView& view, const QuotedAs& quoted,
            std::vector<AttributionSpans>* found) {
  const TokenRange words = {quoted.verb.begin, quoted.saying.end};
  const auto is_own = [&](const AttributionSpans& spans) {
    return spans.cue.has_value() && Overlaps(*spans.cue, words);
  };
  AttributionSpans spans;
  spans.source = quoted.speaker;
  spans.cue = quoted.quoter.empty() && !IsParticiple(view.norm(words.begin))
                  ? words
                  : quoted.saying;
  spans.rule = "quoted-as";
  spans.confidence = kConfidence;
  std::vector<TokenRange> known;
  for (const AttributionSpans& other : *found) {
    if (is_own(other)) {
      known.insert(known.end(), other.content.begin(), other.content.end());
    } else if (Touches(other.content, quoted.saying)) {
      return;
    }
  }
  std::sort(known.begin(), known.end(),
            [](TokenRange a, TokenRange b) { return a.begin < b.begin; });
  spans.content = ContentOf(view, quoted, known);
  if (spans.content.empty()) return;
  found->erase(std::remove_if(found->begin(), found->end(),
                              [&](const AttributionSpans& other) {
                                return is_own(other) ||
                                       (other.cue.has_value() &&
                                        Touches(spans.content, *other.cue));
                              }),
               found->end());
  found->push_back(std::move(spans));
}

}  // namespace

std::vector<QuotedAs> FindQuotedAs(const ParagraphView& view) {
  std::vector<QuotedAs> found;
  for (const TokenRange unit : view.units()) {
    const Reader reader(view, unit);
    for (uint32_t i = unit.begin; i < unit.end; ++i) {
      if (view.InQuotes(i)) continue;
      if (auto quoted = reader.Read(i)) found.push_back(*quoted);
    }
  }
  return found;
}

void SettleQuotedAs(const ParagraphView& view,
                    std::vector<AttributionSpans>* found) {
  for (const QuotedAs& quoted : FindQuotedAs(view)) {
    Settle(view, quoted, found);
  }
}

}  // namespace claimdiff
