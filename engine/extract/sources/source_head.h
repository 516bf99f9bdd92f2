#ifndef CLAIMDIFF_ENGINE_EXTRACT_SOURCES_SOURCE_HEAD_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SOURCES_SOURCE_HEAD_H_

// The parts of a source as written, and whom it names.
//
//   Tom Roe, the mayor of Ellan,         names Tom Roe
//   The mayor, Tom Roe,                  names Tom Roe
//   Tom Roe and Ana Rell                 names both
//   PORT ELLAN — Critics of Roe, who ..  plain "Critics of Roe"
//   Roe's lawyers                        names nobody

#include <cstddef>
#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

struct SourceHead {
  // Without a dateline before it and commas, "'s" and the like around it.
  TokenRange phrase;
  // The phrase without what is hung on: relative clauses, "including ...",
  // parentheses, appositions.
  TokenRange plain;
  // The plain phrase up to its first preposition; its last word is the head.
  TokenRange core;
  // Whom it names: several where it joins names, empty where it describes.
  // Indices into Mentions::mentions.
  std::vector<size_t> names;
};

// Reads `source`, which is not empty. Nothing of the result is empty but
// `names`. Linear in the source.
SourceHead ReadSourceHead(const Document& doc, const Mentions& mentions,
                          TokenRange source);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SOURCES_SOURCE_HEAD_H_
