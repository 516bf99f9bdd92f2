#include "engine/compare/view/speaker_words.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/language/names/names.h"
#include "engine/language/words/function_words.h"
#include "engine/text/normalize.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

using Words = std::vector<std::string>;

constexpr uint32_t kTitle = kHonorific | kRole | kRoleModifier;
constexpr uint32_t kGiven = kFemaleName | kMaleName;

constexpr std::string_view kDirections[] = {"north", "south", "east", "west"};

// Folded words, cut at everything but letters, digits and hyphens, without
// possessive endings.
Words SplitFolded(std::string_view text) {
  const std::string folded = FoldKey(text);
  constexpr std::string_view kCuts = " \t\n,;:()[]\"“”/";
  Words words;
  for (size_t begin = 0; begin < folded.size();) {
    size_t end = folded.find_first_of(kCuts, begin);
    if (end == std::string::npos) end = folded.size();
    std::string word = folded.substr(begin, end - begin);
    if (word.size() > 2 && word.compare(word.size() - 2, 2, "'s") == 0) {
      word.resize(word.size() - 2);
    }
    if (!word.empty()) words.push_back(std::move(word));
    begin = end + 1;
  }
  return words;
}

// Without what stands before a name, unless nothing else is there.
Words WithoutTitles(const Words& words) {
  Words name;
  for (const std::string& word : words) {
    if (!IsTitleWord(word)) name.push_back(word);
  }
  return name.empty() ? words : name;
}

// "Son-hui" and "Son Hui" are the same two words.
Words WithoutHyphens(const Words& words) {
  Words parts;
  for (const std::string& word : words) {
    size_t begin = 0;
    for (size_t at; (at = word.find('-', begin)) != std::string::npos;
         begin = at + 1) {
      if (at > begin) parts.push_back(word.substr(begin, at - begin));
    }
    if (begin < word.size()) parts.push_back(word.substr(begin));
  }
  return parts;
}

// See SpeakerWordLists::telling.
Words TellingWords(const Words& name, const Document& doc, uint32_t first,
                   uint32_t end) {
  constexpr size_t kShortest = 3;  // bytes
  Words words = name;
  for (uint32_t t = first; t < end; ++t) {
    const Token& token = doc.tokens()[t];
    if (!token.capitalized || IsFunctionWord(doc.norm(token))) continue;
    for (std::string& word : SplitFolded(doc.written(token))) {
      words.push_back(std::move(word));
    }
  }
  words = WithoutHyphens(words);
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const std::string& word) {
                               return word.size() < kShortest ||
                                      IsTitleWord(word) ||
                                      IsFunctionWord(word) || IsDirection(word);
                             }),
              words.end());
  return words;
}

// See SpeakerWordLists::stems.
Words Stems(const std::string& name, const Document& doc, uint32_t first,
            uint32_t end) {
  Words stems;
  std::string all = name;
  for (uint32_t t = first; t < end; ++t) {
    all += ' ';
    all += doc.written(doc.tokens()[t]);
  }
  for (const std::string& word : SplitFolded(all)) {
    if (!IsFunctionWord(word)) stems.push_back(StemWord(word));
  }
  return stems;
}

}  // namespace

bool IsTitleWord(const std::string& word) {
  const uint32_t kinds = NameWordKinds(word);
  return (kinds & kTitle) != 0 && (kinds & kGiven) == 0;
}

bool IsDirection(const std::string& word) { return IsOneOf(word, kDirections); }

SpeakerWordLists MakeSpeakerWords(const v1::Source& source, const Document& doc,
                                  uint32_t first, uint32_t end) {
  SpeakerWordLists speaker;
  speaker.all = SplitFolded(source.name());
  // A pronoun whose referent was not found has no words.
  if (speaker.all.size() != 1 || !IsFunctionWord(speaker.all[0])) {
    speaker.words = WithoutTitles(speaker.all);
  }
  speaker.parts = WithoutHyphens(speaker.words);
  speaker.named = !speaker.words.empty() &&
                  source.resolution() != v1::NAME_RESOLUTION_DESCRIPTION;
  speaker.telling =
      TellingWords(speaker.named ? speaker.words : Words(), doc, first, end);
  speaker.stems = Stems(source.name(), doc, first, end);
  return speaker;
}

}  // namespace claimdiff
