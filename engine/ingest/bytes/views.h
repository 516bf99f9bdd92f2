#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_VIEWS_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_VIEWS_H_

// What C++17's string_view lacks. (Debian's Abseil has a string_view type of
// its own, so that its functions do not take std's.)

#include <cstddef>
#include <string_view>
#include <vector>

namespace claimdiff {

inline bool StartsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

inline bool EndsWith(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() &&
         text.substr(text.size() - suffix.size()) == suffix;
}

inline bool Contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

inline bool Contains(std::string_view text, char c) {
  return text.find(c) != std::string_view::npos;
}

// `text` without the bytes of `strip` at both ends.
inline std::string_view Trim(std::string_view text,
                             std::string_view strip = " \t\r\n\f\v") {
  const size_t begin = text.find_first_not_of(strip);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(strip) + 1 - begin);
}

// The parts of `text` between separators, in order; always at least one.
inline std::vector<std::string_view> SplitView(std::string_view text,
                                               char separator) {
  std::vector<std::string_view> parts;
  for (size_t end = text.find(separator); end != std::string_view::npos;
       end = text.find(separator)) {
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  parts.push_back(text);
  return parts;
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_VIEWS_H_
