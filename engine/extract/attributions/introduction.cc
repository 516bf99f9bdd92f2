#include "engine/extract/attributions/introduction.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/extract/attributions/source_phrases.h"
#include "engine/extract/lexicon/cue_lexicon.h"
#include "engine/extract/paragraphs/paragraph_view.h"

namespace claimdiff {
namespace {

// "said in a letter to the council on Monday:" and little more.
constexpr uint32_t kReach = 14;  // tokens

bool IsSpeech(const CueVerb* verb, std::string_view norm) {
  if (verb == nullptr || norm == verb->lemma) return false;
  return (verb->forms & (kPastForm | kThirdForm | kParticipleForm)) != 0 &&
         (verb->frames & kQuotation) != 0 &&
         (verb->cue_class == CueClass::kSpeech ||
          verb->cue_class == CueClass::kClaim ||
          verb->cue_class == CueClass::kConcede);
}

// Whether what stands between the verb and the end may be what is said, or
// where it is to be found ("read the latest updates below:").
bool IsSaidThere(const ParagraphView& view, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) {
    if (view.InQuotes(i) || view.norm(i) == "that" || view.norm(i) == "what" ||
        view.norm(i) == "how" || view.norm(i) == "below" ||
        view.norm(i) == "here" || IsBeForm(view.norm(i))) {
      return true;
    }
  }
  return false;
}

class Reader {
 public:
  Reader(const ParagraphView& view, TokenRange unit)
      : view_(view), unit_(unit), end_(unit.end - 1) {}

  std::optional<Introduction> Read() const {
    const uint32_t first = std::max(unit_.begin, end_ - std::min(end_, kReach));
    for (uint32_t i = end_; i > first; --i) {
      const uint32_t verb = i - 1;
      if (view_.InQuotes(verb)) break;
      if (view_.token(verb).capitalized) continue;
      if (!IsSpeech(FindCueVerb(view_.norm(verb)), view_.norm(verb))) continue;
      if (IsSaidThere(view_, i, end_)) return std::nullopt;
      return Around(verb);
    }
    return std::nullopt;
  }

 private:
  std::optional<Introduction> Around(uint32_t verb) const {
    Introduction found;
    uint32_t begin = verb;
    while (begin > unit_.begin && (IsAuxiliary(view_.norm(begin - 1)) ||
                                   IsAdverb(view_.norm(begin - 1)))) {
      // "was told:" is said to the subject.
      if (IsBeForm(view_.norm(begin - 1))) return std::nullopt;
      --begin;
    }
    const CueVerb& cue = *FindCueVerb(view_.norm(verb));
    if (begin == verb && (cue.forms & (kPastForm | kThirdForm)) == 0) {
      return std::nullopt;  // "in a letter written in May:"
    }
    found.cue = {begin, verb + 1 == end_ ? unit_.end : verb + 1};
    found.source = SourceBefore(view_, begin, unit_.begin);
    // "One neighbour who lives in Ellan": with what the clause hangs on.
    const uint32_t who = found.source.begin;
    if (!found.source.empty() && who > unit_.begin &&
        view_.norm(who - 1) == "who") {
      found.source.begin = SourceBefore(view_, who - 1, unit_.begin).begin;
    }
    if (found.source.empty() && view_.norm(verb) == "said") {
      found.source = SourceAfter(view_, verb + 1, end_, /*postmodified=*/true);
      if (found.source.end != end_) return std::nullopt;
    }
    if (found.source.empty()) return std::nullopt;
    return found;
  }

  const ParagraphView& view_;
  const TokenRange unit_;
  const uint32_t end_;  // without the colon or comma
};

}  // namespace

std::optional<Introduction> FindIntroduction(const Document& doc,
                                             uint32_t paragraph) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  if (place.end_token < place.first_token + 3) return std::nullopt;
  const std::string_view last = doc.norm(doc.tokens()[place.end_token - 1]);
  if (last != ":" && last != ",") return std::nullopt;
  const ParagraphView view(doc, paragraph);
  return Reader(view, view.units().back()).Read();
}

}  // namespace claimdiff
