#ifndef CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEMMAS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEMMAS_H_

// Base forms of English verbs, and back.
//
//   VerbBase("said")       "say"
//   VerbBase("denies")     "deny"
//   VerbBase("admitting")  "admit"
//   InflectVerb("deny")    denies, denied, denied, denying
//
// The table is data/verbs.tsv; a verb that is not in it is reduced by suffix
// rules, which can be wrong where spelling alone does not decide ("-oted" may
// come from "-ot" or "-ote").

#include <string>
#include <string_view>

namespace claimdiff {

// The forms of a verb beside its base, lower case.
struct VerbForms {
  std::string third;       // "says"
  std::string past;        // "said"
  std::string participle;  // "said"
  std::string gerund;      // "saying"
};

// The forms of `base`, which is lower case. A verb that is not in the table is
// taken to be regular, its last consonant not doubled. Logarithmic in the
// table.
VerbForms InflectVerb(std::string_view base);

// The base form of `lower`, any form of a verb in lower case; a word that is
// no verb form comes back as it is, or without what looks like an ending. Where
// a form belongs to two verbs an irregular one wins ("found" is of "find"),
// then the word itself ("need" is "need"), then the verb that
// comes first in the alphabet. Logarithmic in the table.
std::string VerbBase(std::string_view lower);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEMMAS_H_
