#include "engine/extract/attributions/source_phrases.h"

#include <algorithm>

#include "engine/extract/lexicon/cue_lexicon.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestPhrase = 20;      // tokens
constexpr uint32_t kLongestApposition = 30;  // tokens, commas included

bool IsNameLike(const Token& token) {
  return token.capitalized && token.kind == TokenKind::kWord;
}

// Punctuation that stands inside names and phrases.
bool IsInnerPunctuation(std::string_view norm) {
  return norm == "-" || norm == "&" || norm == "." || norm == "/" ||
         norm == "%" || norm == "$";
}

bool IsFiniteCue(const ParagraphView& view, uint32_t i) {
  if (view.token(i).capitalized) return false;
  const CueVerb* verb = FindCueVerb(view.norm(i));
  return verb != nullptr && (verb->forms & (kPastForm | kGerundForm)) != 0 &&
         (verb->forms & kBaseForm) == 0;
}

// Whether "and" at i joins two names or two bare nouns of one subject.
bool JoinsNames(const ParagraphView& view, uint32_t i, uint32_t first) {
  return i > first && i + 1 < view.end() && IsNameLike(view.token(i - 1)) &&
         IsNameLike(view.token(i + 1));
}

// Whether the phrase cannot reach back over token i.
bool EndsPhrase(const ParagraphView& view, uint32_t i, uint32_t first) {
  const std::string_view norm = view.norm(i);
  const Token& token = view.token(i);
  if (token.kind == TokenKind::kQuote) return true;
  if (token.kind == TokenKind::kPunctuation ||
      token.kind == TokenKind::kSymbol) {
    return !IsInnerPunctuation(norm);
  }
  if (norm == "and") return !JoinsNames(view, i, first);
  if (norm == "'s") return false;
  if (IsConjunction(norm) || IsAuxiliary(norm) || IsSubjectPronoun(norm)) {
    return !token.capitalized || i == first;
  }
  return IsFiniteCue(view, i);
}

// Drops what leads into a clause: "on Tuesday", "meanwhile", "but".
TokenRange TrimFront(const ParagraphView& view, TokenRange phrase) {
  while (!phrase.empty()) {
    const std::string_view norm = view.norm(phrase.begin);
    const uint32_t kinds = NameWordKinds(norm);
    if (norm == "and" || norm == "'s" || (kinds & kCalendar) != 0 ||
        (IsAdverb(norm) && norm != "both") || IsConjunction(norm) ||
        view.token(phrase.begin).kind == TokenKind::kPunctuation) {
      ++phrase.begin;
    } else if (IsPreposition(norm)) {
      // A prepositional phrase in front, not set off: keep the names at the
      // end, or nothing.
      uint32_t names = phrase.end;
      while (names > phrase.begin + 1 && IsNameLike(view.token(names - 1)) &&
             (NameWordKinds(view.norm(names - 1)) & kCalendar) == 0) {
        --names;
      }
      return {names, phrase.end};
    } else {
      break;
    }
  }
  return phrase;
}

// The end of the phrase without "on Friday".
uint32_t WithoutDay(const ParagraphView& view, uint32_t begin, uint32_t end) {
  if (end < begin + 2 || (NameWordKinds(view.norm(end - 1)) & kCalendar) == 0) {
    return end;
  }
  return view.norm(end - 2) == "on" ? end - 2 : end - 1;
}

TokenRange NounPhraseBefore(const ParagraphView& view, uint32_t end,
                            uint32_t first) {
  if (end <= first) return {end, end};
  if (IsSubjectPronoun(view.norm(end - 1)) || view.norm(end - 1) == "which") {
    return {end - 1, end};
  }
  uint32_t begin = end;
  while (begin > first && end - begin < kLongestPhrase &&
         !EndsPhrase(view, begin - 1, first)) {
    --begin;
  }
  return TrimFront(view, {begin, WithoutDay(view, begin, end)});
}

// Whether what follows the comma at i goes on describing the phrase before.
bool OpensApposition(const ParagraphView& view, uint32_t i, uint32_t last) {
  if (i + 2 >= last) return false;
  const std::string_view norm = view.norm(i + 1);
  return norm == "a" || norm == "an" || norm == "the" || norm == "who" ||
         norm == "whose" ||
         (NameWordKinds(norm) & (kRole | kRoleModifier)) != 0;
}

// A party and state, a place or an age between commas.
bool IsAside(const ParagraphView& view, TokenRange phrase) {
  if (phrase.end - phrase.begin > 3) return false;
  const Token& first = view.token(phrase.begin);
  return first.kind == TokenKind::kNumber ||
         (NameWordKinds(view.norm(phrase.begin)) & kPlace) != 0 ||
         (first.capitalized && first.span.size() <= 2) ||
         view.norm(phrase.begin).substr(0, 2) == "r-" ||
         view.norm(phrase.begin).substr(0, 2) == "d-";
}

}  // namespace

TokenRange SourceBefore(const ParagraphView& view, uint32_t end,
                        uint32_t first) {
  if (end <= first || view.norm(end - 1) != ",") {
    return NounPhraseBefore(view, end, first);
  }
  const uint32_t stop =
      end > first + kLongestApposition ? end - kLongestApposition : first;
  for (uint32_t i = end - 1; i > stop; --i) {
    if (view.token(i - 1).kind == TokenKind::kQuote) break;
    if (view.norm(i - 1) != ",") continue;
    const TokenRange head = NounPhraseBefore(view, i - 1, first);
    if (head.empty()) break;
    // "Sen. Ana Rell, R-Ohio, who": what stands between is no head.
    if (IsAside(view, head) && head.begin > stop + 1 &&
        view.norm(head.begin - 1) == ",") {
      i = head.begin + 1;
      continue;
    }
    return {head.begin, end};
  }
  return {end, end};
}

TokenRange SourceAfter(const ParagraphView& view, uint32_t begin, uint32_t last,
                       bool postmodified) {
  uint32_t end = begin;
  bool apposition = false;
  while (end < last && end - begin < kLongestPhrase + kLongestApposition) {
    const Token& token = view.token(end);
    const std::string_view norm = view.norm(end);
    if (token.kind == TokenKind::kQuote) break;
    if (norm == ",") {
      if (apposition || end == begin || !OpensApposition(view, end, last)) {
        break;
      }
      apposition = true;
    } else if (token.kind == TokenKind::kPunctuation &&
               !(IsInnerPunctuation(norm) && end + 1 < last)) {
      break;
    } else if (!apposition && end > begin) {
      const bool of = norm == "of" || norm == "for";
      if (norm == "and" && !JoinsNames(view, end, begin)) break;
      if (!of && IsPreposition(norm) && !postmodified) break;
      if (!IsPreposition(norm) && norm != "and" &&
          (IsConjunction(norm) || (IsAuxiliary(norm) && norm != "'s") ||
           IsFiniteCue(view, end) || (IsAdverb(norm) && !postmodified) ||
           (NameWordKinds(norm) & kCalendar) != 0)) {
        break;
      }
    }
    ++end;
    if (end == begin + 1 && IsSubjectPronoun(norm)) break;
  }
  return {begin, end};
}

}  // namespace claimdiff
