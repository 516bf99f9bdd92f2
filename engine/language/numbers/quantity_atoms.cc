#include "engine/language/numbers/quantity_atoms.h"

#include <cstddef>
#include <utility>

#include "absl/strings/ascii.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, double> kFractions[] = {
    {"½", 0.5},     {"¼", 0.25},  {"¾", 0.75},  {"⅓", 1.0 / 3}, {"⅔", 2.0 / 3},
    {"⅕", 0.2},     {"⅖", 0.4},   {"⅗", 0.6},   {"⅘", 0.8},     {"⅙", 1.0 / 6},
    {"⅚", 5.0 / 6}, {"⅛", 0.125}, {"⅜", 0.375}, {"⅝", 0.625},   {"⅞", 0.875},
};

// U+2010..U+2015, U+2212 and the plain one.
constexpr std::string_view kHyphens[] = {"-", "‐", "‑", "‒",
                                         "–", "—", "―", "−"};

constexpr std::string_view kCurrencySymbols[] = {
    "$", "£", "€", "¥", "₹", "₦",   "₽", "₱", "₪", "₺", "₩", "฿",
    "₫", "₭", "៛", "₴", "₸", "₾", "₼", "₵", "₡", "₲", "₮", "৳"};

bool StartsWith(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

// The first of `candidates` that `text` starts with; empty where none.
template <typename Candidates>
std::string_view PrefixAmong(std::string_view text,
                             const Candidates& candidates) {
  for (std::string_view candidate : candidates) {
    if (StartsWith(text, candidate)) return candidate;
  }
  return {};
}

std::string_view FractionPrefix(std::string_view text) {
  for (const auto& [character, value] : kFractions) {
    if (StartsWith(text, character)) return character;
  }
  return {};
}

// Letters of any script: what is not ASCII and has no meaning for numbers.
bool StartsLetter(std::string_view text) {
  const unsigned char c = text[0];
  if (c < 0x80) return absl::ascii_isalpha(c);
  return FractionPrefix(text).empty() && PrefixAmong(text, kHyphens).empty() &&
         PrefixAmong(text, kCurrencySymbols).empty();
}

// Bytes of the run at the start of `text` whose members `starts` accepts,
// joined by single characters of `joiners`.
template <typename Starts>
size_t RunLength(std::string_view text, std::string_view joiners,
                 Starts starts) {
  size_t length = 0;
  while (length < text.size()) {
    if (starts(text.substr(length))) {
      ++length;
    } else if (length > 0 && length + 1 < text.size() &&
               joiners.find(text[length]) != std::string_view::npos &&
               starts(text.substr(length + 1))) {
      length += 2;
    } else {
      break;
    }
  }
  return length;
}

bool StartsDigit(std::string_view text) {
  return absl::ascii_isdigit(static_cast<unsigned char>(text[0]));
}

struct Cut {
  AtomKind kind;
  size_t length;
};

Cut CutOne(std::string_view rest) {
  if (StartsDigit(rest)) {
    return {AtomKind::kDigits, RunLength(rest, ".,", StartsDigit)};
  }
  if (const std::string_view f = FractionPrefix(rest); !f.empty()) {
    return {AtomKind::kFraction, f.size()};
  }
  if (const std::string_view h = PrefixAmong(rest, kHyphens); !h.empty()) {
    return {AtomKind::kHyphen, h.size()};
  }
  if (StartsLetter(rest)) {
    size_t length = RunLength(rest, ".'", StartsLetter);
    // The last point of "a.m." and "Jan." belongs to the word.
    if (length + 1 == rest.size() && rest.back() == '.') ++length;
    return {AtomKind::kWord, length};
  }
  const std::string_view currency = PrefixAmong(rest, kCurrencySymbols);
  return {AtomKind::kSymbol, currency.empty() ? 1 : currency.size()};
}

bool HasUpper(std::string_view text) {
  for (const unsigned char c : text) {
    if (absl::ascii_isupper(c)) return true;
  }
  return false;
}

}  // namespace

std::vector<QuantityAtom> CutQuantityAtoms(const Document& doc, uint32_t first,
                                           uint32_t end) {
  std::vector<QuantityAtom> atoms;
  atoms.reserve(end - first);
  for (uint32_t t = first; t < end; ++t) {
    const Token& token = doc.tokens()[t];
    const std::string_view written = doc.written(token);
    for (size_t at = 0; at < written.size();) {
      const Cut cut = CutOne(written.substr(at));
      QuantityAtom atom;
      atom.text = written.substr(at, cut.length);
      atom.span.begin = token.span.begin + static_cast<uint32_t>(at);
      atom.span.end = atom.span.begin + static_cast<uint32_t>(cut.length);
      atom.token = t;
      atom.kind = cut.kind;
      atom.space_before = at == 0 && token.space_before;
      atom.has_upper = HasUpper(atom.text);
      atoms.push_back(atom);
      at += cut.length;
    }
  }
  return atoms;
}

double FractionValue(std::string_view text) {
  for (const auto& [character, value] : kFractions) {
    if (text == character) return value;
  }
  return 0;
}

}  // namespace claimdiff
