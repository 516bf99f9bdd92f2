#include "engine/compare/origins.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "engine/compare/finding_draft.h"
#include "engine/compare/outlet_names.h"
#include "engine/compare/speakers.h"

namespace claimdiff {
namespace {

// The outlet nearest to the speaker that stands between it and the telling;
// empty where the telling is first-hand.
std::string RelayedFrom(const ClaimView& claim, const ReportView& view) {
  const std::string own = TellingName(view, claim);
  const auto& relays = claim.claim->attribution().relays();
  for (auto relay = relays.rbegin(); relay != relays.rend(); ++relay) {
    if (!IsOwnName(relay->outlet(), own)) return relay->outlet();
  }
  return "";
}

bool LiesIn(const ClaimView& claim, const std::string& article_id,
            const v1::TextSpan& passage) {
  return claim.claim->article_id() == article_id &&
         claim.claim->content_size() > 0 &&
         claim.claim->content(0).begin() >= passage.begin() &&
         claim.claim->content(0).end() <= passage.end();
}

bool AreCopies(const ClaimView& a, const ClaimView& b,
               const v1::ComparisonReport& report) {
  return std::any_of(
      report.copies().begin(), report.copies().end(),
      [&](const v1::CopiedPassage& copy) {
        return (LiesIn(a, copy.left_article_id(), copy.left()) &&
                LiesIn(b, copy.right_article_id(), copy.right())) ||
               (LiesIn(b, copy.left_article_id(), copy.left()) &&
                LiesIn(a, copy.right_article_id(), copy.right()));
      });
}

// One claim and what it goes back to, before claims are put together.
struct Voice {
  const ClaimView* claim = nullptr;
  std::string relayed;  // the outlet it was taken from
  bool copied = false;  // an earlier claim of the group has its words
  size_t set = 0;
};

bool IsOneVoice(const Voice& a, const Voice& b, const ReportView& view) {
  if (!a.relayed.empty() && !b.relayed.empty()) {
    return IsSameOutlet(a.relayed, b.relayed);
  }
  if (!a.relayed.empty() || !b.relayed.empty()) {
    const Voice& second_hand = a.relayed.empty() ? b : a;
    const Voice& other = a.relayed.empty() ? a : b;
    return IsOwnName(second_hand.relayed, TellingName(view, *other.claim));
  }
  if (a.claim->telling == b.claim->telling && SpeakerWords(*a.claim).empty() &&
      SpeakerWords(*b.claim).empty()) {
    return true;
  }
  return RelateSpeakers(*a.claim, *b.claim) == SpeakerRelation::kSame;
}

void AddWitness(const std::string& name, v1::Origin* origin) {
  const auto& witnesses = origin->witnesses();
  if (std::find(witnesses.begin(), witnesses.end(), name) == witnesses.end()) {
    origin->add_witnesses(name);
  }
}

v1::Origin OriginOf(const std::vector<const Voice*>& voices,
                    const ReportView& view) {
  v1::Origin origin;
  std::string outlet, speaker;
  for (const Voice* voice : voices) {
    origin.add_claim_ids(voice->claim->claim->id());
    if (outlet.empty()) outlet = voice->relayed;
    const std::string& name =
        voice->claim->claim->attribution().source().name();
    const bool known = !SpeakerWords(*voice->claim).empty();
    if (known && name.size() > speaker.size()) speaker = name;
    if (voice->relayed.empty() && !voice->copied) {
      AddWitness(TellingName(view, *voice->claim), &origin);
    }
  }
  if (outlet.empty() && speaker.empty()) {
    outlet = TellingName(view, *voices.front()->claim);
  }
  origin.set_kind(outlet.empty() ? v1::ORIGIN_KIND_SPEAKER
                                 : v1::ORIGIN_KIND_OUTLET);
  origin.set_name(outlet.empty() ? speaker : outlet);
  return origin;
}

}  // namespace

std::vector<v1::Origin> FindOrigins(const GroupView& group,
                                    const v1::ComparisonReport& report,
                                    const ReportView& view) {
  std::vector<Voice> voices;
  for (const ClaimView* claim : group.claims) {
    voices.push_back({claim, RelayedFrom(*claim, view), false, voices.size()});
  }
  for (size_t j = 0; j < voices.size(); ++j) {
    for (size_t i = 0; i < j; ++i) {
      const bool copies = AreCopies(*voices[i].claim, *voices[j].claim, report);
      voices[j].copied |= copies;
      if (!copies && !IsOneVoice(voices[i], voices[j], view)) continue;
      const size_t from = std::max(voices[i].set, voices[j].set);
      const size_t to = std::min(voices[i].set, voices[j].set);
      for (Voice& voice : voices) {
        if (voice.set == from) voice.set = to;
      }
    }
  }
  std::vector<v1::Origin> origins;
  for (size_t set = 0; set < voices.size(); ++set) {
    std::vector<const Voice*> members;
    for (const Voice& voice : voices) {
      if (voice.set == set) members.push_back(&voice);
    }
    if (!members.empty()) origins.push_back(OriginOf(members, view));
  }
  return origins;
}

}  // namespace claimdiff
