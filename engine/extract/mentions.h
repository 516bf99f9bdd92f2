#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_H_

// Who and what an article names, and which mentions mean the same.
//
//   Harbour Minister Anna Varga met Tom Roe of the Ellan Gazette. Varga left.
//                    |--------|     |-----|        |-----------|  |---|
//   Anna Varga   person, female, role "harbour minister", 2 mentions
//   Tom Roe      person, male
//   Ellan Gazette  outlet
//
// Read off capital letters and word lists, with no model. Names compare by
// FoldKey with hyphens as spaces: "Rha Min-ju" and "Rha Min Ju" are one.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/extract/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

enum class EntityKind : uint8_t {
  kUnknown,  // a name that nothing else is known of
  kPerson,
  kOrganisation,
  kPlace,
  kOutlet,
};

enum class Gender : uint8_t { kUnknown, kFemale, kMale };

struct Entity {
  std::string name;        // the fullest form, cleaned, no titles
  TokenRange name_tokens;  // where that form stands
  EntityKind kind = EntityKind::kUnknown;
  Gender gender = Gender::kUnknown;
  // What the article calls it, lower case, in order: "harbour minister".
  std::vector<std::string> roles;
};

struct Mention {
  TokenRange tokens;  // without titles
  uint32_t entity = 0;
  bool first_in_sentence = false;  // no other name before it in its sentence
  uint32_t sentence = 0;           // index into Document::sentences()
};

struct Mentions {
  std::vector<Entity> entities;   // in the order of their first mention
  std::vector<Mention> mentions;  // in the order of the text
};

// The names in the paragraphs that `skip` (one entry a paragraph) leaves in.
// About linear: a short name is compared with the last few entities that share
// its words.
Mentions FindMentions(const Document& doc, const std::vector<bool>& skip);

// Index into `mentions.mentions` of the first one that ends after token `i`.
// Logarithmic.
size_t FirstMentionEndingAfter(const Mentions& mentions, uint32_t i);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_H_
