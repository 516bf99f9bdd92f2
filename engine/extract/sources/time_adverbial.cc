#include "engine/extract/sources/time_adverbial.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr std::string_view kDays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "today",   "yesterday", "tomorrow", "tonight"};
constexpr std::string_view kParts[] = {"afternoon", "evening", "morning",
                                       "night"};
constexpr std::string_view kPeriods[] = {"month", "week", "weekend", "year"};
constexpr std::string_view kPointing[] = {"last", "next", "this"};
constexpr std::string_view kBeforeDays[] = {"early", "last", "late", "on"};
// Days that are names: "Super Tuesday".
constexpr std::string_view kNamedDays[] = {"ash",    "black", "bloody",
                                           "cyber",  "good",  "palm",
                                           "easter", "super", "giving"};

// Where the words for a time that end at `end` begin; `end` where none do.
uint32_t TimeWordsBegin(const Document& doc, uint32_t begin, uint32_t end) {
  const auto norm = [&](uint32_t i) { return doc.norm(doc.tokens()[i]); };
  uint32_t first = end - 1;
  if (IsOneOf(norm(first), kParts) && first > begin &&
      IsOneOf(norm(first - 1), kDays)) {
    --first;
  }
  if (IsOneOf(norm(first), kDays)) {
    while (first > begin && IsOneOf(norm(first - 1), kBeforeDays)) --first;
    return first;
  }
  if (first == begin || !IsOneOf(norm(first - 1), kPointing) ||
      !(IsOneOf(norm(first), kPeriods) || IsOneOf(norm(first), kParts))) {
    return end;
  }
  --first;
  const bool inside = first > begin &&
                      (norm(first - 1) == "earlier" ||
                       norm(first - 1) == "late" || norm(first - 1) == "later");
  return inside ? first - 1 : first;
}

}  // namespace

uint32_t TimeAdverbialBegin(const Document& doc, uint32_t begin, uint32_t end) {
  const uint32_t first = TimeWordsBegin(doc, begin, end);
  if (first == end || first == begin) return end;
  // The word before is a verb's participle, or the time is part of a phrase.
  const std::string_view before = doc.norm(doc.tokens()[first - 1]);
  const bool verb = before.back() != 's' && VerbBase(before) != before;
  if (verb || IsPreposition(before) || IsDeterminer(before) ||
      IsConjunction(before) || IsAuxiliary(before) ||
      IsOneOf(before, kNamedDays) ||
      doc.tokens()[first - 1].kind != TokenKind::kWord) {
    return end;
  }
  return first;
}

}  // namespace claimdiff
