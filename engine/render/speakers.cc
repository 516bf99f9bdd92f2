#include "engine/render/speakers.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "absl/strings/str_cat.h"

namespace claimdiff::render {

std::vector<Speaker> SpeakersOf(const ReportIndex& index) {
  std::vector<Speaker> speakers;
  std::unordered_map<std::string_view, size_t> by_name;
  for (int claim = 0; claim < index.report().claims_size(); ++claim) {
    const v1::Source& source = index.claim(claim).attribution().source();
    if (source.name().empty()) continue;
    const auto [entry, added] = by_name.emplace(source.name(), speakers.size());
    if (added) {
      speakers.emplace_back();
      speakers.back().name = source.name();
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
