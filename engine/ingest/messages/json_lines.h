#ifndef CLAIMDIFF_ENGINE_INGEST_MESSAGES_JSON_LINES_H_
#define CLAIMDIFF_ENGINE_INGEST_MESSAGES_JSON_LINES_H_

// JSON → messages. The fields say what it is:
//
//   {"outlet": "Harbour Press", "text": "..."}          Article
//   {"article": {...}, "claims": [...]}                 ArticleClaims
//   {"id": "e1", "sources": [{"article": {...}}]}       CompareRequest
//   {"articles": [...], "pairs": [...]}                 ComparisonReport
//   {"uri": "urn:wire:1", "body_text": "..."}           ninjs: Article
//   {"title": "Ferry sinks", "maintext": "..."}         a dump's: Article

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/input.h"

namespace claimdiff {

// Reads one JSON object: ProtoJSON, ninjs (see ReadNinjs) or a dump's article
// (see FillFromDump, which also fills what an Article in ProtoJSON leaves
// unset). Unknown fields are ignored, lowerCamelCase and
// snake_case names are both taken, bytes that are not UTF-8 become U+FFFD and
// an Issue. `place` is where the object begins: "b.jsonl:3" for a line,
// "b.json" for a whole file.
//
// INVALID_ARGUMENT names the place (with the column, and for a whole file the
// line) and what to do; it never repeats the text. Linear.
absl::StatusOr<Input> ParseJsonInput(std::string_view json,
                                     const InputSpec& spec,
                                     const std::string& place);

// The objects of an array, each read as above under "PLACE:NUMBER"; another
// text as one object.
Inputs ParseJsonDocument(std::string_view json, const InputSpec& spec,
                         const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_MESSAGES_JSON_LINES_H_
