#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_KINDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_KINDS_H_

// What a word can be, and among the kinds of things where it stands.
//
//   KindOf("ferry")   {parts "n", path of ferry}
//   KindOf("sank")    {parts "v"}: a form of "sink", as a verb
//   IsKindOf(KindOf("ferry"), "artifact")        true
//   AreOfOneClass(path of "dog", path of "cat")  true: an animal is only one
//   AreOfOneClass(path of "dog", path of "hound") false: one is the other
//
// Drawn from WordNet 3.0 (data/word_kinds.tsv). A row of the table is a word in
// its base form, its parts of speech, the most frequent first (n noun, v verb,
// a adjective, r adverb), and for a noun the path of its first sense from the
// top of the tree: a step is a character, or "~" and two; "." stands behind the
// root of a class (data/sibling_classes.tsv). What stands above has a path that
// the lower one begins with.

#include <string>
#include <string_view>

namespace claimdiff {

struct WordKind {
  std::string parts;      // empty where the word is not known
  std::string_view path;  // of the noun; static; empty where it is no noun

  bool known() const { return !parts.empty(); }
  bool Can(char part) const { return parts.find(part) != std::string::npos; }
};

// `norm` is a normalized form (see Document::norm), in any inflection: what its
// ending rules out is left out. Logarithmic in the table.
WordKind KindOf(std::string_view norm);

// The part of speech that two words most likely share; 0 where none. Symmetric.
char SharedPart(const WordKind& a, const WordKind& b);

// Whether the noun is a kind of `above`, a noun in its base form and first
// sense.
bool IsKindOf(const WordKind& word, std::string_view above);

// Whether one of two nouns, each in its first sense, names a kind of the other:
// a destroyer is a warship. False where they are one word.
bool IsOneOfTheOther(std::string_view a, std::string_view b);

// Of two paths. Two of one class exclude each other; IsAbove is true where the
// one names a kind of the other, or they are equal; AreBrothers where both
// stand right below the same kind.
bool AreOfOneClass(std::string_view a, std::string_view b);
bool IsAbove(std::string_view a, std::string_view b);
bool AreBrothers(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_KINDS_H_
