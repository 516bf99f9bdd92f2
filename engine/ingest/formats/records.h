#ifndef CLAIMDIFF_ENGINE_INGEST_FORMATS_RECORDS_H_
#define CLAIMDIFF_ENGINE_INGEST_FORMATS_RECORDS_H_

// What the readers of documents share: they give any number of articles, or
// errors in their place.

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/pages/page.h"

namespace claimdiff {

using Inputs = std::vector<absl::StatusOr<Input>>;

// An article whose text is these blocks, its headings and captions marked.
// INVALID_ARGUMENT, naming `place`, where they hold no text.
absl::StatusOr<Input> MakeArticleInput(v1::Article article,
                                       const std::vector<PageBlock>& blocks,
                                       const std::string& place);

// Refuses an item whose status is not "usable" or that is under an embargo; OK
// for others. IPTC's publishing statuses: usable, withheld, canceled. An
// embargo counts whatever its time, for results do not depend on the clock.
absl::Status CheckUsable(std::string_view status, bool has_embargo,
                         const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_FORMATS_RECORDS_H_
