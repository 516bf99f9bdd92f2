#include "engine/text/language_guess.h"

#include <algorithm>
#include <cstddef>

#include "cld2/public/compact_lang_det.h"

namespace claimdiff {
namespace {

constexpr size_t kShortest = 200;  // bytes
constexpr size_t kLongest = 2048;  // bytes: more tells no more

// The part of a tag that names the language, lower case.
std::string Primary(std::string_view tag) {
  std::string primary(tag.substr(0, tag.find_first_of("-_")));
  for (char& c : primary) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return primary;
}

bool IsContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

}  // namespace

std::string GuessLanguage(std::string_view utf8) {
  if (utf8.size() < kShortest) return "";
  size_t size = std::min(utf8.size(), kLongest);
  while (size < utf8.size() && IsContinuation(utf8[size])) --size;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(utf8.data(), static_cast<int>(size),
                           /*is_plain_text=*/true, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) return "";
  return CLD2::LanguageCode(language);
}

bool IsSameLanguage(std::string_view a, std::string_view b) {
  return Primary(a) == Primary(b);
}

}  // namespace claimdiff
