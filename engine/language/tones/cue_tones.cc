#include "engine/language/tones/cue_tones.h"

#include <map>
#include <utility>

#include "engine/language/tables/tsv.h"
#include "engine/language/tones/cue_tones_data.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, CueTone> kNames[] = {
    {"neutral", CueTone::kNeutral},
    {"assertive", CueTone::kAssertive},
    {"doubtful", CueTone::kDoubtful},
    {"concession", CueTone::kConcession},
    {"accusation", CueTone::kAccusation},
    {"denial", CueTone::kDenial},
    {"promise", CueTone::kPromise},
    {"threat", CueTone::kThreat},
    {"order", CueTone::kOrder},
    {"question", CueTone::kQuestion},
    {"opinion", CueTone::kOpinion},
    {"expectation", CueTone::kExpectation},
};

CueTone ParseTone(std::string_view name) {
  for (const auto& [known, tone] : kNames) {
    if (known == name) return tone;
  }
  return CueTone::kNone;
}

const std::map<std::string_view, CueTone>& Table() {
  static const std::map<std::string_view, CueTone>& table = *[] {
    auto* tones = new std::map<std::string_view, CueTone>();
    for (const TsvRow& row : ParseTsv(CueTonesData())) {
      if (row.size() == 2) tones->emplace(row[0], ParseTone(row[1]));
    }
    return tones;
  }();
  return table;
}

}  // namespace

CueTone ToneOf(std::string_view lemma) {
  const auto found = Table().find(lemma);
  return found == Table().end() ? CueTone::kNone : found->second;
}

}  // namespace claimdiff
