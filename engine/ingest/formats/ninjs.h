#ifndef CLAIMDIFF_ENGINE_INGEST_FORMATS_NINJS_H_
#define CLAIMDIFF_ENGINE_INGEST_FORMATS_NINJS_H_

// IPTC ninjs 1.x, 2.x and 3.x (https://www.iptc.org/std/ninjs/).
//
//   1.x  {"uri": "urn:wire:1", "headline": "Ferry sinks", "byline": "Ada
//   Quist",
//         "body_xhtml": "<p>The ferry sank ...</p>", "pubstatus": "usable"}
//   3.x  {"uri": "urn:wire:1", "headlines": [{"value": "Ferry sinks"}],
//         "by": "Ada Quist", "bodies": [{"contentType": "text/html",
//         "value": "<p>The ferry sank ...</p>"}]}
//     series "urn:wire:1", authors "Ada Quist", headline "Ferry sinks"

#include <string>

#include "absl/status/statusor.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/trees/json_tree.h"

namespace claimdiff {

// True where the object has a uri and fields that only ninjs has.
bool IsNinjs(const JsonNode& item);

// The item as an article. Several versions of one uri have it as their series.
// Withheld, canceled and embargoed items are refused (IsWithheld);
// INVALID_ARGUMENT for an item without a text, as of pictures.
absl::StatusOr<Input> ReadNinjs(const JsonNode& item, const InputSpec& spec,
                                const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_FORMATS_NINJS_H_
