#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_WORD_EDITS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_WORD_EDITS_H_

// What has to be struck out of one wording, and written in, to get another.
//
//   “The bow doors were open when she left the slip”
//   “The bow doors were wide open when she left”
//       The bow doors were +wide+ open when she left -the slip-
//
// A longest common subsequence of the words, as in every diff (Hunt and
// McIlroy, 1976); words compare by their normalized form, so that case and the
// style of quotation marks make no edit. Punctuation alone makes none either.

#include <string>
#include <string_view>
#include <vector>

namespace claimdiff::render {

enum class EditKind : unsigned char { kKept, kRemoved, kAdded };

struct Edit {
  EditKind kind = EditKind::kKept;
  std::string text;  // words as written (kept ones: as in `after`), one space
                     // between them; never empty
};

// The edits from `before` to `after`, both valid UTF-8, neighbours of different
// kinds; removed words stand before those added in their place. Where several
// are as short, the one that keeps the earliest words of `before`.
//
// Time and memory are the product of the words that the two do not begin and
// end with alike. Past kMostEditCells everything between is removed and added.
std::vector<Edit> WordEdits(std::string_view before, std::string_view after);

// What stands around one change, no more than `words` words of each edit: "…
// the doors were -open +wide open in the …". The first words that others took
// the place of, else the first change there is; a stretch that was kept and is
// longer ends it. Empty where nothing was changed.
std::vector<Edit> AroundChange(const std::vector<Edit>& edits, size_t words);

inline constexpr size_t kMostEditCells = 1'000'000;

// The part of `content` from its first quotation mark to its last one, without
// the two; all of it where there are no two.
std::string_view QuotedPart(std::string_view content);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_WORD_EDITS_H_
