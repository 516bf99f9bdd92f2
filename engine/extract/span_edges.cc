#include "engine/extract/span_edges.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "engine/extract/cue_lexicon.h"
#include "engine/language/names.h"

namespace claimdiff {
namespace {

// Verbs with an object that is told, before what it is told.
constexpr std::string_view kTellingVerbs[] = {
    "tell",   "inform", "notify", "remind",  "warn",
    "assure", "advise", "brief",  "promise", "convince"};
// A longer addressee is likelier to be something else.
constexpr uint32_t kLongestAddressee = 14;  // tokens

template <size_t N>
bool Contains(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// The "that" behind an addressee at the start of the content; its first token
// where there is none.
uint32_t BehindAddressee(const ParagraphView& view, TokenRange cue,
                         TokenRange content) {
  const CueVerb* verb = FindCueVerb(view.norm(cue.end - 1));
  if (verb == nullptr || !Contains(kTellingVerbs, verb->lemma) ||
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
  const uint32_t behind_date = BehindDate(view, *spans->cue, content);
  if (behind_date == content.begin) return;
  content.begin = behind_date;
  --spans->cue->end;
}

}  // namespace claimdiff
