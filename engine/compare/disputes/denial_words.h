#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIAL_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIAL_WORDS_H_

// The words by which one speaker contradicts another: data/denials.tsv.

#include <string_view>

namespace claimdiff {

// The role of a phrase in the table ("deny", "untrue", "claim", ...); empty
// where it is not there. Logarithmic in the table.
std::string_view DenialRole(std::string_view phrase);

// True for nouns such as "allegation", "account". Takes a normalized form.
bool IsClaimNoun(std::string_view norm);

// True for what a noun phrase does not go past: prepositions, "and", "that".
bool EndsNounPhrase(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIAL_WORDS_H_
