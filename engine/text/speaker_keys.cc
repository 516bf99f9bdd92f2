#include "engine/text/speaker_keys.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "engine/base/fingerprint.h"
#include "engine/base/one_of.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// Behind a surname.
constexpr std::string_view kSuffixes[] = {"jr", "jr.", "sr", "sr.",
                                          "ii", "iii", "iv"};

bool IsInitial(std::string_view word) {
  return word.size() == 1 || (word.size() == 2 && word[1] == '.');
}

bool IsSuffix(std::string_view word) { return IsOneOf(word, kSuffixes); }

// The words of a folded name that tell it from others: no initials within it
// ("Witness A" ends in what tells it from B) and no suffixes.
std::vector<std::string_view> NameWords(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const size_t space = std::min(folded.find(' '), folded.size());
    const std::string_view word = folded.substr(0, space);
    folded.remove_prefix(std::min(space + 1, folded.size()));
    if (word.empty()) continue;
    const bool first = words.empty();
    const bool within = !first && !folded.empty();
    if (within && IsInitial(word)) continue;
    if (first || !IsSuffix(word)) words.push_back(word);
  }
  return words;
}

bool EndsIn(const SpeakerKeys& name, const SpeakerKeys& ending) {
  return ending.known() && std::find(name.endings.begin(), name.endings.end(),
                                     ending.endings[0]) != name.endings.end();
}

}  // namespace

SpeakerKeys MakeSpeakerKeys(std::string_view name) {
  SpeakerKeys keys;
  std::string folded = FoldKey(name);
  std::replace(folded.begin(), folded.end(), '-', ' ');
  const std::vector<std::string_view> words = NameWords(folded);
  for (size_t first = 0; first < words.size(); ++first) {
    std::string ending(words[first]);
    for (size_t w = first + 1; w < words.size(); ++w) {
      ending.append(" ").append(words[w]);
    }
    keys.endings.push_back(Fingerprint(ending));
  }
  if (words.size() > 1) {
    keys.initial = Fingerprint(std::string(words.front().substr(0, 1))
                                   .append(" ")
                                   .append(words.back()));
  }
  return keys;
}

bool SameSpeaker(const SpeakerKeys& a, const SpeakerKeys& b) {
  return EndsIn(a, b) || EndsIn(b, a) ||
         (a.initial != 0 && a.initial == b.initial);
}

}  // namespace claimdiff
