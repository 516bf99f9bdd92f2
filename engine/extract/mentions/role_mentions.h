#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ROLE_MENTIONS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ROLE_MENTIONS_H_

// Roles in the text that stand for somebody named before.
//
//   Mayor Tom Roe left. The mayor was tired.
//                       |-------| Tom Roe, a subject
//
// A pronoun that looks for somebody finds them beside the names.

#include <cstdint>
#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/mentions/role_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

struct RoleMention {
  uint32_t token;     // "the"
  uint32_t entity;    // index into Mentions::entities
  bool subject;       // the first of its sentence that is one
  uint32_t sentence;  // index into Document::sentences()
};

// In the order of the text. Of "the" and up to five tokens; linear in the
// tokens, times what RoleFinder::Find takes.
std::vector<RoleMention> FindRoleMentions(const Document& doc,
                                          const Mentions& mentions,
                                          const RoleFinder& roles);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ROLE_MENTIONS_H_
