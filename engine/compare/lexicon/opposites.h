#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_OPPOSITES_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_OPPOSITES_H_

// Words that exclude each other in the same place of a sentence.
//
//   AreOpposites("rose", "fell")          true: forms of "rise" and "fall"
//   AreOpposites("prop up", "sell")       true
//   AreOpposites("unnamed", "named")      true: "un"
//   AreOpposites("union", "ion")          false
//   AreSiblings("murder", "manslaughter") true: of one row, only one can be
//   AreSiblings("dogs", "cats")           true
//   AreSiblings("dog", "animal")          false
//   AreSiblings("pupil", "student")       false: words for one of a class
//   AreKindsOfOneClass("moped", "tram")   true: a vehicle is only one
//   StandOnOneSide("denied", "disputed")  true: against "confirmed"
//
// The tables are data/opposites.tsv (pairs), data/opposite_frames.tsv (the two
// sides of a scale), data/siblings.tsv and word_classes.h; antonyms that
// WordNet has are opposites too. The classes are those of word_kinds.h.

#include <string_view>

namespace claimdiff {

// All take normalized forms (see Document::norm), phrases with single spaces.
// Symmetric. Logarithmic in the tables.
bool AreOpposites(std::string_view a, std::string_view b);
bool AreSiblings(std::string_view a, std::string_view b);

// Whether both stand on one side of a scale: what contradicts the one
// contradicts the other ("deny" / "dispute"). True for a word and itself.
bool StandOnOneSide(std::string_view a, std::string_view b);

// Of single words, nouns both and not names: "Brown" and "Green" are people.
bool AreKindsOfOneClass(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_OPPOSITES_H_
