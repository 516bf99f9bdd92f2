#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_ROWS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_ROWS_H_

// A table of rows of words: which words stand in one row.
//
//   WordRows rows("murder\tmanslaughter\nred\tgreen\n");
//   rows.ShareARow("murder", "manslaughter")   true
//   rows.ShareARow("murder", "red")            false
//   rows.ShareARow("red", "red")               false: one word

#include <cstdint>
#include <string_view>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"

namespace claimdiff {

class WordRows {
 public:
  // `tsv` as ParseTsv takes it; it must outlive the rows.
  explicit WordRows(std::string_view tsv);

  // Symmetric. Linear in the rows that the two words are in.
  bool ShareARow(std::string_view a, std::string_view b) const;

 private:
  // Ascending; a word may be in many.
  absl::flat_hash_map<std::string_view, absl::InlinedVector<uint32_t, 2>>
      rows_of_;
};

// The word without a plural "s"; words of three letters as they are.
std::string_view SingularOf(std::string_view word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_ROWS_H_
