#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_CLAIM_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_CLAIM_TEXT_H_

// One claim as a line of text: speaker — cue — content, and through whom.
//
//   Mira Holt — told reporters — "The bow doors were open" (via Marn Post)
//   according to Mira Holt — the bow doors were open
//   unnamed — reportedly — {12} people were hurt
//
// Cue and content are the article's own words; " … " stands between the pieces
// of a divided content. Words that a finding names stand in braces.

#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/styles.h"

namespace claimdiff::render {

// What words of the style kMark stand in.
inline constexpr char kMarkBegin[] = "{";
inline constexpr char kMarkEnd[] = "}";

// The speaker's name, or as written where there is none, or "unnamed".
std::string SpeakerOf(const v1::Article& article, const v1::Claim& claim);

struct ClaimTextOptions {
  // What to mark, in order, disjoint. A kMark on part of the speaker or of a
  // relay marks the whole name; kOwn is for the content.
  std::vector<TextMark> marks;
  // The outlet under whose name the claim is shown: as its only relay it is not
  // named again.
  std::string_view telling;
  // Speaker as "she → Mira Holt" where the name stands elsewhere.
  bool show_source_as_written = false;
};

inline constexpr int kMostNameWidth = 160;

// A claim in its parts, for formats that set them apart themselves. Marked
// words are runs of the mark's style, without braces.
struct ClaimParts {
  StyledText speaker;  // empty for a claim without attribution; a name of more
                       // than kMostNameWidth columns is cut
  StyledText cue;      // "told reporters"; empty where there is none
  StyledText content;  // pieces joined by " … "
  StyledText relays;   // "via Marn Post"; empty where it came first-hand
  // The cue reads before the speaker: "according to" Mira Holt.
  bool cue_first = false;
};
// The speaker and the cue in the order in which they read; what is empty is
// left out.
std::vector<const StyledText*> WhoSays(const ClaimParts& parts);

ClaimParts PartsOf(const v1::Article& article, const v1::Claim& claim,
                   const ClaimTextOptions& options);

// The parts of a claim of the report, under its telling's name.
ClaimParts PartsOf(const ReportIndex& index, int claim,
                   std::vector<TextMark> marks = {});

// The claim's text, never empty. Spans that leave the article's text are cut
// to it. Linear in the claim.
StyledText ClaimText(const v1::Article& article, const v1::Claim& claim,
                     const ClaimTextOptions& options);
// The same of a claim of the report, under its telling's name.
StyledText ClaimText(const ReportIndex& index, int claim);
// The same of parts that were made before.
StyledText ClaimText(const ClaimParts& parts);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_CLAIM_TEXT_H_
