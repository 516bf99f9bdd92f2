#include "engine/extract/attributions/reduced_passive.h"

#include <string_view>

#include "engine/base/one_of.h"

namespace claimdiff {
namespace {

// Participles before an infinitive whose active forms take none. Not
// "expected" and "claimed": "he expected to be there".
constexpr std::string_view kParticiples[] = {
    "believed",   "thought",    "said",    "known",    "alleged",
    "reported",   "understood", "rumored", "rumoured", "suspected",
    "considered", "presumed",   "deemed",  "assumed",  "estimated"};

bool IsParticiple(std::string_view norm) { return IsOneOf(norm, kParticiples); }

}  // namespace

void SettleReducedPassive(const ParagraphView& view, AttributionSpans* spans) {
  if (!spans->source.has_value() || !spans->cue.has_value() ||
      spans->source->end != spans->cue->begin ||
      spans->cue->end != spans->cue->begin + 1 ||
      !IsParticiple(view.norm(spans->cue->begin))) {
    return;
  }
  const TokenRange said = spans->content.front();
  const bool infinitive = said.begin == spans->cue->end &&
                          said.end > said.begin + 2 &&
                          view.norm(said.begin) == "to" &&
                          (view.norm(said.begin + 1) == "be" ||
                           view.norm(said.begin + 1) == "have");
  if (!infinitive) return;
  TokenRange about = *spans->source;
  while (!about.empty() && view.norm(about.end - 1) == ",") --about.end;
  spans->source.reset();
  if (!about.empty()) spans->content.insert(spans->content.begin(), about);
}

}  // namespace claimdiff
