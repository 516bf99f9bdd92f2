#ifndef CLAIMDIFF_ENGINE_BASE_ONE_OF_H_
#define CLAIMDIFF_ENGINE_BASE_ONE_OF_H_

// Whether a word stands in a short list.
//
//   constexpr std::string_view kArticles[] = {"a", "an", "the"};
//   IsOneOf(word, kArticles)

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace claimdiff {

// Linear in the list: for a few dozen words. Longer ones are tables.
template <size_t N>
bool IsOneOf(std::string_view word, const std::string_view (&list)[N]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_BASE_ONE_OF_H_
