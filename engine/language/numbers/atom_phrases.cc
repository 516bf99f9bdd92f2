#include "engine/language/numbers/atom_phrases.h"

#include <algorithm>
#include <string>

#include "absl/algorithm/container.h"
#include "absl/strings/ascii.h"

namespace claimdiff {

namespace {

// Digits written on to what stands before them that are too many for the name
// of a road or a room: "3.5", "500,000", "20m", "2 million".
bool IsAmount(const std::vector<QuantityAtom>& atoms, size_t at) {
  return IsGlued(atoms, at) &&
         (atoms[at].text.find_first_of(".,") != std::string_view::npos ||
          WordAt(atoms, at + 1, QuantityRole::kSuffix) != nullptr ||
          WordAt(atoms, at + 1, QuantityRole::kScale) != nullptr);
}

}  // namespace

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

const QuantityWord* LetteredCurrency(const std::vector<QuantityAtom>& atoms,
                                     size_t at) {
  if (!IsKind(atoms, at, AtomKind::kWord) || !atoms[at].has_upper) {
    return nullptr;
  }
  const QuantityWord* sign =
      FindQuantityWord(atoms[at].text, QuantityRole::kSign);
  // The codes of ISO 4217 have their capitals; "Rs" and "Tk." are no codes.
  constexpr size_t kCode = 3;
  const bool code = sign != nullptr && sign->phrase.size() >= kCode &&
                    sign->phrase.back() != '.';
  return code && absl::c_any_of(atoms[at].text, absl::ascii_islower) ? nullptr
                                                                     : sign;
}

const QuantityWord* CurrencySign(const std::vector<QuantityAtom>& atoms,
                                 size_t at) {
  if (IsKind(atoms, at, AtomKind::kSymbol)) {
    return FindQuantityWord(atoms[at].text, QuantityRole::kCurrency);
  }
  // "Rs.500"
  const size_t amount =
      IsSymbol(atoms, at + 1, ".") && IsGlued(atoms, at + 1) ? at + 2 : at + 1;
  if (!IsKind(atoms, at, AtomKind::kWord) ||
      !IsKind(atoms, amount, AtomKind::kDigits) ||
      (amount > at + 1 && !IsGlued(atoms, amount))) {
    return nullptr;
  }
  const QuantityWord* sign = LetteredCurrency(atoms, at);
  return sign != nullptr && (sign->phrase.size() > 1 || IsAmount(atoms, at + 1))
             ? sign
             : nullptr;
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
