#include "engine/extract/edges/span_edges.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/extract/lexicon/cue_lexicon.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

// Verbs with an object that is told, before what it is told.
constexpr std::string_view kTellingVerbs[] = {
    "tell",   "inform", "notify", "remind",  "warn",
    "assure", "advise", "brief",  "promise", "convince"};
// A longer addressee is likelier to be something else.
constexpr uint32_t kLongestAddressee = 14;  // tokens

// The "that" behind an addressee at the start of the content; its first token
// where there is none.
uint32_t BehindAddressee(const ParagraphView& view, TokenRange cue,
                         TokenRange content) {
  const CueVerb* verb = FindCueVerb(view.norm(cue.end - 1));
  if (verb == nullptr || !IsOneOf(verb->lemma, kTellingVerbs) ||
      content.begin != cue.end) {
    return content.begin;
  }
  const uint32_t last =
      std::min(content.end - 1, content.begin + kLongestAddressee);
  for (uint32_t i = content.begin; i < last; ++i) {
    const std::string_view norm = view.norm(i);
    if (norm == "that") return i;
    if (view.InQuotes(i) || view.token(i).kind == TokenKind::kPunctuation ||
        norm == "who" || norm == "which" || norm == "to") {
      return content.begin;
    }
  }
  return content.begin;
}

bool IsDateWord(const ParagraphView& view, uint32_t i) {
  return (NameWordKinds(view.norm(i)) & kCalendar) != 0 ||
         view.token(i).kind == TokenKind::kNumber;
}

// Whether the verb says something to somebody: "confirmed to Rell".
bool IsSaid(const CueVerb* verb) {
  return verb != nullptr && (verb->frames & kThatClause) != 0 &&
         (verb->cue_class == CueClass::kSpeech ||
          verb->cue_class == CueClass::kClaim ||
          verb->cue_class == CueClass::kConcede);
}

// The first "to" of "confirmed to Rell", where the content begins with it or
// right behind it; the content's end where it does not.
uint32_t ToWhom(const ParagraphView& view, TokenRange cue, TokenRange content) {
  if (content.begin != cue.end) return content.end;
  const bool in_cue = cue.end - cue.begin > 1 && view.norm(cue.end - 1) == "to";
  const uint32_t to = in_cue ? cue.end - 1 : content.begin;
  if (view.norm(to) != "to" || !IsSaid(FindCueVerb(view.norm(to - 1)))) {
    return content.end;
  }
  return to;
}

// "[The pump failed], a clerk confirmed to Rell": what stands before the
// source, up to the beginning of the sentence, where that is set off by a
// comma. Empty where it is not.
TokenRange BeforeSource(const ParagraphView& view, TokenRange source,
                        TokenRange cue) {
  const TokenRange none = {source.begin, source.begin};
  if (source.end > cue.begin || source.begin == view.begin()) return none;
  const auto unit =
      std::find_if(view.units().begin(), view.units().end(), [&](TokenRange u) {
        return u.begin <= source.begin && source.begin < u.end;
      });
  if (unit == view.units().end() || unit->begin == source.begin ||
      IsPreposition(view.norm(unit->begin)) ||
      IsSubordinator(view.norm(unit->begin))) {
    return none;
  }
  if (view.InQuotes(source.begin - 1)) return {unit->begin, source.begin};
  if (view.norm(source.begin - 1) != ",") return none;
  return {unit->begin, source.begin - 1};
}

// Nothing but a name from token `begin` on, up to a comma or the end: what one
// says to has other words ("admitted to stealing", "to the jury's questions").
bool IsName(const ParagraphView& view, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end && view.norm(i) != ","; ++i) {
    const std::string_view norm = view.norm(i);
    if (!view.token(i).capitalized && norm != "the" && norm != "of" &&
        norm != "'s" && norm != "on" && norm != "night" && norm != "morning") {
      return false;
    }
  }
  return begin < end;
}

bool IsObjectPronoun(std::string_view norm) {
  return norm == "him" || norm == "her" || norm == "them" || norm == "me" ||
         norm == "us" || norm == "you";
}

// A content that begins with whom it was said to begins behind, with "that"; or
// where nothing that is said follows, it stands before the source.
void SettleToWhom(const ParagraphView& view, AttributionSpans* spans) {
  TokenRange& content = spans->content.front();
  const uint32_t to = ToWhom(view, *spans->cue, content);
  if (to + 1 >= content.end) return;
  for (uint32_t i = to + 2; i < std::min(content.end, to + kLongestAddressee);
       ++i) {
    if (view.InQuotes(i) || view.norm(i) == ",") break;
    if (view.norm(i) != "that") continue;
    if (IsName(view, to + 1, i) || IsObjectPronoun(view.norm(to + 1))) {
      content.begin = i;
    }
    return;
  }
  if (!spans->source.has_value() || spans->content.size() > 1 ||
      !IsName(view, to + 1, content.end)) {
    return;
  }
  const TokenRange before = BeforeSource(view, *spans->source, *spans->cue);
  if (!before.empty()) content = before;
}

// The first token behind a date at the start of the content, as above.
uint32_t BehindDate(const ParagraphView& view, TokenRange cue,
                    TokenRange content) {
  const bool open = cue.end - cue.begin > 1 && content.begin == cue.end &&
                    IsPreposition(view.norm(cue.end - 1));
  if (!open || (NameWordKinds(view.norm(content.begin)) & kCalendar) == 0) {
    return content.begin;
  }
  uint32_t i = content.begin;
  while (i < content.end && IsDateWord(view, i)) ++i;
  const bool clause =
      i < content.end && (view.norm(i) == "to" || view.norm(i) == "that");
  return clause ? i : content.begin;
}

}  // namespace

void SettleEdges(const ParagraphView& view, AttributionSpans* spans) {
  if (!spans->cue.has_value()) return;
  TokenRange& content = spans->content.front();
  content.begin = BehindAddressee(view, *spans->cue, content);
  SettleToWhom(view, spans);
  const uint32_t behind_date = BehindDate(view, *spans->cue, content);
  if (behind_date == content.begin) return;
  content.begin = behind_date;
  --spans->cue->end;
}

}  // namespace claimdiff
