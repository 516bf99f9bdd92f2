#ifndef CLAIMDIFF_ENGINE_INGEST_PROSE_BOILERPLATE_CUES_H_
#define CLAIMDIFF_ENGINE_INGEST_PROSE_BOILERPLATE_CUES_H_

// Phrases that give a line away as something other than prose, from
// data/boilerplate.tsv.
//
//   "© 2031 Harbour Press. All rights reserved."   COPYRIGHT
//   "Reporting by Ada Quist; editing by Bo Lind"   BYLINE
//   "Want to leave a tip?"                         SOLICITATION
//   "He asked readers to leave a tip for the guide, who had walked all day ..."
//                                                  none: too long for its row

#include <optional>

#include "claimdiff/v1/article.pb.h"
#include "engine/ingest/prose/lines.h"

namespace claimdiff {

// Where in the text a line stands: before the first paragraph of prose, after
// the last one, or between them.
enum class TextPart { kHead, kBody, kTail };

// What the line is by the first row of the table that fits; nullopt for none.
// A line that begins with a quotation mark is somebody's words and never fits.
std::optional<v1::PassageKind> MatchBoilerplateCue(const Line& line,
                                                   TextPart part);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PROSE_BOILERPLATE_CUES_H_
