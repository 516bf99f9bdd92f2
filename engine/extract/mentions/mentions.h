#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_MENTIONS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_MENTIONS_H_

// Who and what an article names, and which mentions mean the same.
//
//   Harbour Minister Anna Varga met Tom Roe of the Ellan Gazette. Varga left.
//                    |--------|     |-----|        |-----------|  |---|
//   Anna Varga   person, female, role "harbour minister", 2 mentions
//   Tom Roe      person, male
//   Ellan Gazette  outlet
//
// Read off capital letters and word lists, with no model. Names compare by
// FoldKey with hyphens as spaces: "Rha Min-ju" and "Rha Min Ju" are one. Of a
// couple "Mrs. Varga" is the woman; "Varga" alone is whoever of the name has
// the article's attention, by mentions.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

enum class EntityKind : uint8_t {
  kUnknown,  // a name that nothing else is known of
  kPerson,
  kOrganisation,
  kPlace,
  kOutlet,
  kThing,  // a law, a prize, a faith: nobody who speaks
};

enum class Gender : uint8_t { kUnknown, kFemale, kMale };

struct Entity {
  std::string name;        // the fullest form, cleaned, no titles
  TokenRange name_tokens;  // where that form stands
  EntityKind kind = EntityKind::kUnknown;
  Gender gender = Gender::kUnknown;
  uint32_t mentions = 0;
  // What the article calls it, lower case, in order: "harbour minister",
  // "republican"; of an organisation: "company".
  std::vector<std::string> roles;
  // Where the article says it is of, lower case, in order: "texas".
  std::vector<std::string> places;
};

struct Mention {
  TokenRange tokens;   // without titles
  uint32_t title = 0;  // the first token of the title; tokens.begin: none
  uint32_t entity = 0;
  bool subject = false;   // see NameRun
  uint32_t sentence = 0;  // index into Document::sentences()
};

struct Mentions {
  std::vector<Entity> entities;   // in the order of their first mention
  std::vector<Mention> mentions;  // in the order of the text
  std::vector<uint32_t> kinds;    // NameWordKinds of every token
};

// The names in the paragraphs that `skip` (one entry a paragraph) leaves in.
// About linear: a short name is compared with the first few entities that share
// its words.
Mentions FindMentions(const Document& doc, const std::vector<bool>& skip);

// Index into `mentions.mentions` of the first one that ends after token `i`.
// Logarithmic.
size_t FirstMentionEndingAfter(const Mentions& mentions, uint32_t i);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_MENTIONS_H_
