#include "engine/compare/sources/origins.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/fingerprint.h"
#include "engine/compare/quotations/quotations.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/outlet_names.h"
#include "engine/compare/view/speakers.h"

namespace claimdiff {
namespace {

// How far into an article its dateline reaches.
constexpr size_t kDateline = 80;  // bytes
// Quoted words that must follow each other, and how many of them must be
// content words, before two quotations are one and no stock phrase.
constexpr int kSameWords = 6;
constexpr int kContentOfSameWords = 3;

// Whether somebody else than an outlet is said to have said it.
bool HasSpeaker(const ClaimView& claim) {
  return claim.claim->attribution().source().kind() != v1::SOURCE_KIND_OUTLET &&
         !SpeakerWords(claim).empty();
}

// The outlets between the speaker and the telling, the nearest to the speaker
// first; empty where the telling is first-hand.
std::vector<std::string> StationsOf(const ClaimView& claim,
                                    const ReportView& view,
                                    const Agencies& agencies) {
  const std::string own = TellingName(view, claim);
  std::vector<std::string> stations;
  const auto& relays = claim.claim->attribution().relays();
  for (auto relay = relays.rbegin(); relay != relays.rend(); ++relay) {
    if (!IsOwnName(relay->outlet(), own)) stations.push_back(relay->outlet());
  }
  const v1::Source& source = claim.claim->attribution().source();
  if (stations.empty() && source.kind() == v1::SOURCE_KIND_OUTLET &&
      !IsOwnName(source.name(), own)) {
    stations.push_back(source.name());
  }
  const auto agency = agencies.find(claim.claim->article_id());
  if (stations.empty() && agency != agencies.end() &&
      !IsOwnName(agency->second, own)) {
    stations.push_back(agency->second);
  }
  return stations;
}

// What stands in brackets where an article's body begins: "ELLAN, May 3 (Coast
// Wire) - ..."; empty where nothing does.
std::string DatelineOf(const v1::Article& article, const ReportView& view) {
  const auto& claims = view.ClaimsOf(view.ArticleOf(article.id()));
  if (claims.empty()) return "";
  const ClaimView& claim = *claims.front();
  for (const Paragraph& paragraph : claim.doc->paragraphs()) {
    const bool body =
        std::none_of(article.passages().begin(), article.passages().end(),
                     [&](const v1::Passage& passage) {
                       return passage.span().begin() <= paragraph.span.begin &&
                              paragraph.span.begin < passage.span().end();
                     });
    if (!body) continue;
    const std::string_view start =
        paragraph.span.In(claim.doc->text()).substr(0, kDateline);
    const size_t open = start.find('(');
    const size_t close = start.find(')', open == start.npos ? 0 : open);
    if (open != start.npos && close != start.npos) {
      return std::string(start.substr(open + 1, close - open - 1));
    }
    if (!claim.headline) return "";
  }
  return "";
}

// One claim and what it goes back to, before claims are put together.
struct Voice {
  const ClaimView* claim = nullptr;
  std::vector<std::string> stations;  // see StationsOf
  std::vector<uint64_t> quotation;    // see QuotationOf
  bool copied = false;  // an earlier claim of the group has its words
  size_t set = 0;
};

// What the claim quotes, as shingles of kSameWords words, ascending.
std::vector<uint64_t> QuotationOf(const ClaimView& claim) {
  std::vector<uint64_t> shingles;
  const std::vector<QuotedWord> words = QuotedWords(claim);
  for (size_t i = 0; i + kSameWords <= words.size(); ++i) {
    std::string shingle;
    int content = 0;
    for (size_t j = i; j < i + kSameWords; ++j) {
      shingle += words[j].key + ' ';
      content += claim.IsContentWord(words[j].token) ? 1 : 0;
    }
    if (content >= kContentOfSameWords &&
        words[i].run == words[i + kSameWords - 1].run) {
      shingles.push_back(Fingerprint(shingle));
    }
  }
  std::sort(shingles.begin(), shingles.end());
  return shingles;
}

bool QuoteTheSame(const Voice& a, const Voice& b) {
  auto left = a.quotation.begin();
  auto right = b.quotation.begin();
  while (left != a.quotation.end() && right != b.quotation.end()) {
    if (*left == *right) return true;
    *left < *right ? ++left : ++right;
  }
  return false;
}

bool Has(const std::vector<std::string>& stations, const std::string& outlet) {
  return std::any_of(stations.begin(), stations.end(),
                     [&](const std::string& station) {
                       return IsSameOutlet(station, outlet);
                     });
}

bool IsOneVoice(const Voice& a, const Voice& b, const ReportView& view) {
  if (!a.stations.empty() && !b.stations.empty()) {
    // The end of the one chain may be a station of the other.
    return Has(a.stations, b.stations.front()) ||
           Has(b.stations, a.stations.front());
  }
  if (!a.stations.empty() || !b.stations.empty()) {
    const Voice& second_hand = a.stations.empty() ? b : a;
    const Voice& other = a.stations.empty() ? a : b;
    if (IsOwnName(second_hand.stations.front(),
                  TellingName(view, *other.claim))) {
      return true;
    }
  }
  const SpeakerRelation relation = RelateSpeakers(*a.claim, *b.claim);
  if (!a.stations.empty() || !b.stations.empty()) {
    return relation == SpeakerRelation::kSame && HasSpeaker(*a.claim) &&
           QuoteTheSame(a, b);
  }
  if (relation != SpeakerRelation::kOther && QuoteTheSame(a, b)) return true;
  if (!HasSpeaker(*a.claim) || !HasSpeaker(*b.claim)) {
    return a.claim->telling == b.claim->telling && !HasSpeaker(*a.claim) &&
           !HasSpeaker(*b.claim);
  }
  return relation == SpeakerRelation::kSame;
}

void AddWitness(const std::string& name, v1::Origin* origin) {
  const auto& witnesses = origin->witnesses();
  if (std::find(witnesses.begin(), witnesses.end(), name) == witnesses.end()) {
    origin->add_witnesses(name);
  }
}

// The same of an outlet that may be among them by another form of its name.
void AddHearer(const std::string& outlet, v1::Origin* origin) {
  const auto& witnesses = origin->witnesses();
  if (std::none_of(witnesses.begin(), witnesses.end(),
                   [&](const std::string& witness) {
                     return IsOwnName(outlet, witness);
                   })) {
    AddWitness(outlet, origin);
  }
}

v1::Origin OriginOf(const std::vector<const Voice*>& voices,
                    const ReportView& view) {
  v1::Origin origin;
  std::string outlet, speaker;
  std::pair<bool, size_t> fullest;  // of the speaker's names
  size_t longest = 0;               // chain
  const bool copied =
      std::any_of(voices.begin(), voices.end(),
                  [](const Voice* voice) { return voice->copied; });
  bool first_hand = false;
  for (const Voice* voice : voices) {
    origin.add_claim_ids(voice->claim->claim->id());
    if (voice->stations.size() > longest) {
      longest = voice->stations.size();
      outlet = voice->stations.front();
    }
    // By a person's fullest name; where there is none, by what is longest.
    const v1::Source& source = voice->claim->claim->attribution().source();
    const std::pair<bool, size_t> fullness(
        source.kind() == v1::SOURCE_KIND_NAMED_PERSON, source.name().size());
    if (HasSpeaker(*voice->claim) && fullness > fullest) {
      speaker = source.name();
      fullest = fullness;
    }
    if (voice->stations.empty() && !voice->copied) {
      AddWitness(TellingName(view, *voice->claim), &origin);
      first_hand = true;
    }
  }
  // The outlet that was told heard it as those did who quote the same words;
  // but "Bloomberg" may be the person, taken for the outlet.
  const auto is_the_speaker = [&](const std::string& name) {
    return first_hand && !name.empty() && absl::EndsWith(speaker, name);
  };
  for (const Voice* voice : voices) {
    if (first_hand && !copied && !voice->stations.empty() &&
        !is_the_speaker(voice->stations.front())) {
      AddHearer(voice->stations.front(), &origin);
    }
  }
  if (is_the_speaker(outlet)) outlet.clear();
  // Heard by two, the speaker is the origin, whoever else has it from them.
  if (origin.witnesses_size() > 1 && !speaker.empty()) outlet.clear();
  if (outlet.empty() && speaker.empty()) {
    outlet = TellingName(view, *voices.front()->claim);
  }
  origin.set_kind(outlet.empty() ? v1::ORIGIN_KIND_SPEAKER
                                 : v1::ORIGIN_KIND_OUTLET);
  origin.set_name(outlet.empty() ? speaker : outlet);
  return origin;
}

}  // namespace

Agencies FindAgencies(const v1::ComparisonReport& report,
                      const ReportView& view) {
  const OutletSet tellings(view.tellings());
  const auto is_agency = [&](const std::string& name, const std::string& own) {
    return !name.empty() && !IsOwnName(name, own) &&
           (IsAgency(name) || tellings.Has(name));
  };
  Agencies agencies;
  for (const v1::Article& article : report.articles()) {
    std::vector<std::string> names(article.authors().begin(),
                                   article.authors().end());
    names.push_back(DatelineOf(article, view));
    for (const std::string& name : names) {
      if (is_agency(name, article.outlet())) {
        agencies.emplace(article.id(), name);
      }
    }
  }
  return agencies;
}

std::vector<v1::Origin> FindOrigins(const GroupView& group,
                                    const ReportView& view,
                                    const Agencies& agencies,
                                    const CopyIndex& copied) {
  std::vector<Voice> voices;
  for (const ClaimView* claim : group.claims) {
    voices.push_back({claim, StationsOf(*claim, view, agencies),
                      QuotationOf(*claim), false, voices.size()});
  }
  for (size_t j = 0; j < voices.size(); ++j) {
    for (size_t i = 0; i < j; ++i) {
      const bool joined = voices[i].set == voices[j].set;
      if (joined && voices[j].copied) continue;
      const bool copies = copied.AreCopies(*voices[i].claim, *voices[j].claim);
      voices[j].copied |= copies;
      if (joined || (!copies && !IsOneVoice(voices[i], voices[j], view))) {
        continue;
      }
      const size_t from = std::max(voices[i].set, voices[j].set);
      const size_t to = std::min(voices[i].set, voices[j].set);
      for (Voice& voice : voices) {
        if (voice.set == from) voice.set = to;
      }
    }
  }
  std::vector<std::vector<const Voice*>> sets(voices.size());
  for (const Voice& voice : voices) sets[voice.set].push_back(&voice);
  std::vector<v1::Origin> origins;
  for (const std::vector<const Voice*>& members : sets) {
    if (!members.empty()) origins.push_back(OriginOf(members, view));
  }
  return origins;
}

}  // namespace claimdiff
