#ifndef CLAIMDIFF_ENGINE_INGEST_INPUT_INPUT_ISSUE_H_
#define CLAIMDIFF_ENGINE_INGEST_INPUT_INPUT_ISSUE_H_

// What readers of all formats tell about the bytes they were given.

#include <string>

#include "engine/ingest/input/input.h"
#include "engine/text/decode.h"

namespace claimdiff {

// Adds the issue to the input, under the id of its article.
void AddIssue(v1::IssueCode code, std::string message, Input* input);

// Adds an issue for bytes that were converted from another charset, and one for
// bytes that could not be read.
void AddDecodingIssues(const DecodedText& decoded, Input* input);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_INPUT_INPUT_ISSUE_H_
