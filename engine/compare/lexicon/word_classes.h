#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_CLASSES_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_CLASSES_H_

// Classes of things of which one is only one, each thing with all its words.
//
//   RelateInClasses("mortar fire", "air strikes")   kOther
//   RelateInClasses("air raid", "airstrikes")       kOne
//   RelateInClasses("pupils", "student")            kOne
//   RelateInClasses("mortar fire", "pupils")        kNone: of no one class
//
// Rows of words that exclude each other (data/siblings.tsv) know no words for
// each other; here a whole class fits into one row (data/word_classes.tsv).

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace claimdiff {

enum class ClassRelation : uint8_t {
  kNone,   // no class has both
  kOther,  // two things of one class
  kOne,    // words for one thing, whatever other classes say
};

// Of normalized forms (see Document::norm) in any inflection, phrases with
// single spaces; a word and itself are kOne where a class has it. Symmetric.
// Logarithmic in the table.
ClassRelation RelateInClasses(std::string_view a, std::string_view b);

// Where a word stands: which class, and which of its things.
struct ClassPlace {
  uint32_t number = 0;
  size_t column = 0;
  char part = 'n';
};

// The places of a normalized form, taken as RelateInClasses takes it; a word
// can be in several classes. Logarithmic in the table.
std::vector<ClassPlace> ClassPlacesOf(std::string_view words);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_CLASSES_H_
