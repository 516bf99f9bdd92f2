#include "engine/language/numbers/atom_phrases.h"

#include <algorithm>
#include <string>

#include "absl/strings/ascii.h"

namespace claimdiff {

PhraseMatch PhraseFrom(const std::vector<QuantityAtom>& atoms, size_t begin,
                       QuantityRole role) {
  PhraseMatch match;
  std::string phrase;
  for (size_t end = begin + 1;
       end <= std::min(begin + kMaxQuantityPhraseWords, atoms.size()); ++end) {
    const QuantityAtom& atom = atoms[end - 1];
    if (atom.kind != AtomKind::kWord && atom.kind != AtomKind::kSymbol) break;
    if (!phrase.empty()) phrase += ' ';
    phrase.append(atom.text);
    if (const QuantityWord* word = FindQuantityWord(phrase, role)) {
      match = {word, begin, end};
    }
  }
  return match;
}

PhraseMatch PhraseUpTo(const std::vector<QuantityAtom>& atoms, size_t end,
                       QuantityRole role) {
  for (size_t words = std::min<size_t>(kMaxQuantityPhraseWords, end); words > 0;
       --words) {
    const PhraseMatch match = PhraseFrom(atoms, end - words, role);
    if (match.word != nullptr && match.end == end) return match;
  }
  return {};
}

const QuantityWord* WordAt(const std::vector<QuantityAtom>& atoms, size_t at,
                           QuantityRole role) {
  if (!IsKind(atoms, at, AtomKind::kWord)) return nullptr;
  return FindQuantityWord(atoms[at].text, role);
}

bool IsNameOf(const std::vector<QuantityAtom>& atoms, size_t at,
              QuantityRole role) {
  return at < atoms.size() && atoms[at].has_upper &&
         WordAt(atoms, at, role) != nullptr;
}

const QuantityWord* CurrencySign(const std::vector<QuantityAtom>& atoms,
                                 size_t at) {
  if (!IsKind(atoms, at, AtomKind::kSymbol)) return nullptr;
  return FindQuantityWord(atoms[at].text, QuantityRole::kCurrency);
}

bool IsWord(const std::vector<QuantityAtom>& atoms, size_t at,
            std::string_view word) {
  return at < atoms.size() && atoms[at].kind == AtomKind::kWord &&
         std::equal(
             atoms[at].text.begin(), atoms[at].text.end(), word.begin(),
             word.end(), [](char a, char b) {
               return absl::ascii_tolower(static_cast<unsigned char>(a)) == b;
             });
}

bool IsGlued(const std::vector<QuantityAtom>& atoms, size_t at) {
  return at > 0 && at < atoms.size() && !atoms[at].space_before &&
         atoms[at].span.begin == atoms[at - 1].span.end;
}

bool IsArticle(const std::vector<QuantityAtom>& atoms, size_t at) {
  return IsWord(atoms, at, "a") || IsWord(atoms, at, "an");
}

size_t SkipHyphen(const std::vector<QuantityAtom>& atoms, size_t at) {
  const bool joins = IsKind(atoms, at, AtomKind::kHyphen) &&
                     IsGlued(atoms, at) && IsGlued(atoms, at + 1);
  return joins ? at + 1 : at;
}

}  // namespace claimdiff
