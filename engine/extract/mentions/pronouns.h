#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_PRONOUNS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_PRONOUNS_H_

// Pronouns that can be a source, and whom they can mean.
//
//   FindPronoun("she")    kPerson, female
//   FindPronoun("they")   kPlural
//   FindPronoun("mayor")  nullptr

#include <cstdint>
#include <string_view>

#include "engine/extract/mentions/mentions.h"

namespace claimdiff {

enum class PronounKind : uint8_t {
  kPerson,    // "he", "her"
  kPlural,    // "they"
  kNeuter,    // "it"
  kRelative,  // "who", "which"
  kSelf,      // "I", "we", "you": whoever speaks or reads
};

struct PronounWord {
  std::string_view norm;
  PronounKind kind;
  Gender gender;
};

// The pronoun, in any case, of a Document::norm form; nullptr for other words.
const PronounWord* FindPronoun(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_PRONOUNS_H_
