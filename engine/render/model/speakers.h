#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_SPEAKERS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_SPEAKERS_H_

// Who is quoted by whom.
//
//   Mira Holt         Harbour Wire 2 · The Daily Gull 2 · Radio Marn 2
//   port authority    Harbour Wire 1 · The Daily Gull 1 · Radio Marn 1

#include <string>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

struct Speaker {
  std::string name;
  v1::SourceKind kind = v1::SOURCE_KIND_UNSPECIFIED;  // the first that is told
  std::vector<int> claims_by_telling;                 // how many, by telling
  int claims = 0;
  int tellings = 0;  // that quote the speaker
};

// Everybody whom a claim names, quoted by most tellings first, then by most
// claims, then in the order of the claims. Claims without a name count for
// nobody. "Holt" and "M. J. Holt" are Mira Holt (text/speaker_keys.h), by whose
// fullest name they stand, where no other Holt speaks; a name with something
// invisible in it stands by itself. Linear but for sorting and for speakers of
// one surname.
std::vector<Speaker> SpeakersOf(const ReportIndex& index);

// "Harbour Wire 2 · Radio Marn 1"
std::string QuotedBy(const ReportIndex& index, const Speaker& speaker);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_SPEAKERS_H_
