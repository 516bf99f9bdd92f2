#ifndef CLAIMDIFF_ENGINE_SIMILARITY_SHINGLES_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_SHINGLES_H_

// Shingles: overlapping pieces of a text, as ids.
//
//   characters, 4 at a time   " ferry "          " fer" "ferr" "erry" "rry "
//   words, 2 at a time        the ferry sank     the+ferry ferry+sank
//
// Character shingles match across endings and spellings ("testing", "tests");
// word shingles match phrases. Ids are fingerprints: the same in every process.

#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/types/span.h"

namespace claimdiff {

// Appends the ids of all runs of `size` characters (code points) of `text`,
// which must be valid UTF-8, in its order, repeats included. A text shorter
// than that is one shingle; an empty text none. Requires size > 0. Linear.
void AppendCharacterShingles(std::string_view text, int size,
                             std::vector<uint64_t>* shingles);

// Appends the ids of all runs of `size` words in their order, repeats included;
// none where there are fewer words. Order within a shingle matters. Requires
// size > 0. Linear in words * size.
void AppendWordShingles(absl::Span<const uint64_t> words, int size,
                        std::vector<uint64_t>* shingles);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_SHINGLES_H_
