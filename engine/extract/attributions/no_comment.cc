#include "engine/extract/attributions/no_comment.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/language/names/names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// What one does who says nothing.
constexpr std::string_view kSilence[] = {
    "decline", "refuse", "respond", "reply", "answer",
    "return",  "reach",  "comment", "be",    "available"};

constexpr std::string_view kAnswers[] = {
    "comment",  "comments", "interview", "interviews", "questions", "question",
    "calls",    "call",     "messages",  "message",    "emails",    "email",
    "requests", "request",  "inquiries", "enquiries",  "answer"};

// What may stand around those.
constexpr std::string_view kFiller[] = {
    "to",      "for",      "a",          "an",       "the",         "on",
    "and",     "or",       "his",        "her",      "their",       "its",
    "in",      "at",       "further",    "repeated", "immediately", "immediate",
    "phone",   "with",     "after",      "hours",    "late",        "early",
    "several", "multiple", "be",         "reached",  "requesting",  "seeking",
    "from",    "left",     "interviewed"};

bool KeepsSilent(const ParagraphView& view, TokenRange cue) {
  for (uint32_t i = cue.begin; i < cue.end; ++i) {
    if (IsOneOf(VerbBase(view.norm(i)), kSilence)) return true;
  }
  return false;
}

bool SaysNoMore(const ParagraphView& view, TokenRange content) {
  bool answer = false;
  for (uint32_t i = content.begin; i < content.end; ++i) {
    const std::string_view norm = view.norm(i);
    if (IsOneOf(norm, kAnswers)) {
      answer = true;
    } else if (!IsOneOf(norm, kFiller) &&
               (NameWordKinds(norm) & kCalendar) == 0) {
      return false;
    }
  }
  return answer;
}

}  // namespace

bool IsNoComment(const ParagraphView& view, const AttributionSpans& spans) {
  return spans.cue.has_value() && spans.content.size() == 1 &&
         KeepsSilent(view, *spans.cue) &&
         SaysNoMore(view, spans.content.front());
}

}  // namespace claimdiff
