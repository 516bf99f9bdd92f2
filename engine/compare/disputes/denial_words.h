#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIAL_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIAL_WORDS_H_

// The words by which one speaker contradicts another: data/denials.tsv.

#include <string_view>

namespace claimdiff {

// The role of a phrase in the table ("deny", "untrue", "claim", ...); empty
// where it is not there. Logarithmic in the table.
std::string_view DenialRole(std::string_view phrase);

// The following take normalized forms.

// True for nouns such as "allegation", "account": roles "claim", "contention"
// and "telling" of the table.
bool IsClaimNoun(std::string_view norm);

// True for pronouns that can mean what was just said: "it", "those".
bool PointsBack(std::string_view norm);

// True for "'s" and the "'" behind a plural.
bool IsPossessive(std::string_view norm);

// True for what a noun phrase does not go past: prepositions, "and", "that".
bool EndsNounPhrase(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIAL_WORDS_H_
