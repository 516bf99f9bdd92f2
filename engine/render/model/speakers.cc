#include "engine/render/model/speakers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "absl/strings/str_cat.h"
#include "engine/text/display.h"
#include "engine/text/speaker_keys.h"

namespace claimdiff::render {
namespace {

// A name as written in claims, and whose it is.
struct Name {
  std::string_view written;
  SpeakerKeys keys;
  // Nobody's name ("two officials"), that of several, or one that is not what
  // it looks like: something in it cannot be seen.
  bool apart = false;
  size_t fullest = 0;  // the name by which the speaker stands
};

// "Mara Holt and Ben Okri" is no fuller name of his; nor do bodies with "and"
// in their name go by its end.
bool JoinsSeveral(std::string_view name) {
  return name.find(" and ") != std::string_view::npos;
}

// The names of the claims, by first claim.
std::vector<Name> NamesOf(const ReportIndex& index) {
  std::vector<Name> names;
  std::unordered_set<std::string_view> seen;
  for (int claim = 0; claim < index.report().claims_size(); ++claim) {
    const v1::Source& source = index.claim(claim).attribution().source();
    if (source.name().empty() || !seen.insert(source.name()).second) continue;
    names.push_back({source.name(), MakeSpeakerKeys(source.name()),
                     source.resolution() == v1::NAME_RESOLUTION_DESCRIPTION ||
                         JoinsSeveral(source.name()) ||
                         SafeDisplay(source.name()) != source.name(),
                     names.size()});
  }
  return names;
}

// Gives each name the fullest one that may be the same speaker's; its own where
// there is none, or more than one.
void FindFullest(std::vector<Name>* names) {
  std::vector<size_t> order(names->size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return (*names)[a].keys.endings.size() > (*names)[b].keys.endings.size();
  });
  // Speakers so far, by their fullest name, under its last word.
  std::unordered_map<uint64_t, std::vector<size_t>> by_surname;
  for (const size_t n : order) {
    Name& name = (*names)[n];
    if (name.apart || !name.keys.known()) continue;
    std::vector<size_t>& known = by_surname[name.keys.endings.back()];
    std::vector<size_t> same;
    std::copy_if(
        known.begin(), known.end(), std::back_inserter(same),
        [&](size_t k) { return SameSpeaker((*names)[k].keys, name.keys); });
    if (same.size() == 1) {
      name.fullest = same.front();
    } else {
      known.push_back(n);
    }
  }
}

}  // namespace

std::vector<Speaker> SpeakersOf(const ReportIndex& index) {
  std::vector<Name> names = NamesOf(index);
  FindFullest(&names);
  std::unordered_map<std::string_view, std::string_view> fullest;
  for (const Name& name : names) {
    fullest[name.written] = names[name.fullest].written;
  }
  std::vector<Speaker> speakers;
  std::unordered_map<std::string_view, size_t> by_name;
  for (int claim = 0; claim < index.report().claims_size(); ++claim) {
    const v1::Source& source = index.claim(claim).attribution().source();
    if (source.name().empty()) continue;
    const std::string_view name = fullest[source.name()];
    const auto [entry, added] = by_name.emplace(name, speakers.size());
    if (added) {
      speakers.emplace_back();
      speakers.back().name = std::string(name);
      speakers.back().claims_by_telling.resize(index.tellings().size());
    }
    Speaker& speaker = speakers[entry->second];
    if (speaker.kind == v1::SOURCE_KIND_UNSPECIFIED) {
      speaker.kind = source.kind();
    }
    if (speaker.claims_by_telling[index.TellingOf(claim)]++ == 0) {
      ++speaker.tellings;
    }
    ++speaker.claims;
  }
  std::stable_sort(
      speakers.begin(), speakers.end(), [](const Speaker& a, const Speaker& b) {
        return std::tie(a.tellings, a.claims) > std::tie(b.tellings, b.claims);
      });
  return speakers;
}

std::string QuotedBy(const ReportIndex& index, const Speaker& speaker) {
  std::string line;
  for (size_t i = 0; i < speaker.claims_by_telling.size(); ++i) {
    if (speaker.claims_by_telling[i] == 0) continue;
    absl::StrAppend(&line, line.empty() ? "" : " · ", index.tellings()[i].name,
                    " ", speaker.claims_by_telling[i]);
  }
  return line;
}

}  // namespace claimdiff::render
