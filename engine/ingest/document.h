#ifndef CLAIMDIFF_ENGINE_INGEST_DOCUMENT_H_
#define CLAIMDIFF_ENGINE_INGEST_DOCUMENT_H_

// A whole document of any format → what it holds.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/ingest/bytes/sniff.h"
#include "engine/ingest/bytes/warc.h"
#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/pages/html.h"

namespace claimdiff {

// Reads `bytes` in `format`, one of those that are read whole: kPlainText,
// kJsonDocument, kHtml, kXml, kTextProto. At least one Input or error, but for
// XML whose items are all passed over. Errors name `place`.
Inputs ReadDocument(std::string_view bytes, InputFormat format,
                    const InputSpec& spec, const std::string& place,
                    const PageOrigin& origin);

// The page or document that a record of an archive holds. nullopt for records
// that hold none: requests, pictures, scripts, redirects, pages not found. A
// body unpacks to `most` bytes at most.
std::optional<Inputs> ReadWarcPage(const WarcRecord& record, size_t most,
                                   const InputSpec& spec,
                                   const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_DOCUMENT_H_
