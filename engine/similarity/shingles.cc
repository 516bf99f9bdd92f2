#include "engine/similarity/shingles.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/base/fingerprint.h"

namespace claimdiff {
namespace {

// The start of the character after the one at `begin`.
size_t NextCharacter(std::string_view text, size_t begin) {
  size_t end = begin + 1;
  while (end < text.size() && (text[end] & 0xC0) == 0x80) ++end;
  return end;
}

}  // namespace

void AppendCharacterShingles(std::string_view text, int size,
                             std::vector<uint64_t>* shingles) {
  if (text.empty()) return;
  size_t begin = 0;
  size_t end = 0;
  for (int i = 0; i < size && end < text.size(); ++i) {
    end = NextCharacter(text, end);
  }
  shingles->push_back(Fingerprint(text.substr(0, end)));
  while (end < text.size()) {
    begin = NextCharacter(text, begin);
    end = NextCharacter(text, end);
    shingles->push_back(Fingerprint(text.substr(begin, end - begin)));
  }
}

void AppendWordShingles(absl::Span<const uint64_t> words, int size,
                        std::vector<uint64_t>* shingles) {
  const size_t length = static_cast<size_t>(size);
  for (size_t begin = 0; begin + length <= words.size(); ++begin) {
    uint64_t id = words[begin];
    for (size_t i = 1; i < length; ++i) {
      id = CombineFingerprints(id, words[begin + i]);
    }
    shingles->push_back(id);
  }
}

}  // namespace claimdiff
