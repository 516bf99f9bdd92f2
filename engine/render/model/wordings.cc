#include "engine/render/model/wordings.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "engine/render/model/styles.h"
#include "engine/render/model/word_marks.h"

namespace claimdiff::render {
namespace {

// Differs for claims that read differently.
std::string KeyOf(const Wording& wording) {
  std::string key(1, wording.other_words ? '1' : '0');
  for (const StyledText* part :
       {&wording.parts.speaker, &wording.parts.cue, &wording.parts.content,
        &wording.parts.relays}) {
    for (const StyledRun& run : part->runs()) {
      key += static_cast<char>(run.style);
      key += run.text;
    }
    key += '\n';  // in no run
  }
  return key;
}

}  // namespace

std::vector<Wording> WordingsOf(const ReportIndex& index, const Item& item) {
  std::vector<int> claims = item.claims;
  std::stable_sort(claims.begin(), claims.end(), [&](int a, int b) {
    return index.TellingOf(a) < index.TellingOf(b);
  });
  std::vector<Wording> wordings;
  std::unordered_map<std::string, size_t> by_key;
  for (const int claim : claims) {
    WordMarks marks = DifferingWords(index, item, claim);
    Wording wording;
    wording.parts = PartsOf(index, claim, std::move(marks.marks));
    wording.other_words = marks.other_words;
    const auto [same, added] = by_key.emplace(KeyOf(wording), wordings.size());
    if (added) wordings.push_back(std::move(wording));
    wordings[same->second].claims.push_back(claim);
  }
  return wordings;
}

}  // namespace claimdiff::render
