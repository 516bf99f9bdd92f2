#include "engine/language/names/name_variants.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>

#include "engine/language/names/name_variants_data.h"
#include "engine/language/names/names.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

// Letters in a beginning that two forms of one name share.
constexpr size_t kBeginning = 4;
// One letter in so many may be another.
constexpr size_t kLettersPerEdit = 3;

using Words = std::vector<std::string_view>;

// Each way with its lines.
const std::multimap<std::string_view, uint32_t>& Table() {
  static const auto& table = *[] {
    auto* ways = new std::multimap<std::string_view, uint32_t>();
    uint32_t line = 0;
    for (const TsvRow& row : ParseTsv(NameVariantsData())) {
      for (const std::string_view way : row) ways->emplace(way, line);
      ++line;
    }
    return ways;
  }();
  return table;
}

std::string Join(const Words& words) {
  std::string joined;
  for (const std::string_view word : words) {
    if (!joined.empty()) joined += ' ';
    joined.append(word);
  }
  return joined;
}

// Without hyphens, periods, apostrophes and spaces.
std::string Letters(std::string_view name) {
  std::string letters;
  for (const char c : name) {
    if (c != ' ' && c != '-' && c != '.' && c != '\'') letters += c;
  }
  return letters;
}

std::string Digits(std::string_view name) {
  std::string digits;
  for (const char c : name) {
    if ('0' <= c && c <= '9') digits += c;
  }
  return digits;
}

bool ShareALine(std::string_view a, std::string_view b) {
  const auto [a_begin, a_end] = Table().equal_range(a);
  const auto [b_begin, b_end] = Table().equal_range(b);
  for (auto x = a_begin; x != a_end; ++x) {
    for (auto y = b_begin; y != b_end; ++y) {
      if (x->second == y->second) return true;
    }
  }
  return false;
}

// "pau" for "port aid union"; words in lower case that a name skips ("of") may
// be left out.
bool AreInitials(const std::string& letters, const Words& words) {
  if (words.size() < 2 || letters.size() < 2) return false;
  std::string all, without;
  for (const std::string_view word : words) {
    if (word.empty() || word == "-") continue;
    all += word.front();
    if (word != "of" && word != "the" && word != "and" && word != "for") {
      without += word.front();
    }
  }
  return letters == all || letters == without;
}

// The Cyrillic and Greek letters, in lower case, that look like Latin ones.
constexpr std::pair<std::string_view, char> kLookalikes[] = {
    {"а", 'a'}, {"в", 'b'}, {"с", 'c'}, {"е", 'e'}, {"н", 'h'}, {"і", 'i'},
    {"ј", 'j'}, {"к", 'k'}, {"м", 'm'}, {"о", 'o'}, {"р", 'p'}, {"ѕ", 's'},
    {"т", 't'}, {"у", 'y'}, {"х", 'x'}, {"α", 'a'}, {"ο", 'o'}, {"ν", 'v'},
    {"ρ", 'p'}, {"ι", 'i'}, {"κ", 'k'}, {"τ", 't'}, {"υ", 'u'}, {"ε", 'e'}};

std::string Skeleton(std::string_view name) {
  std::string skeleton;
  while (!name.empty()) {
    const auto* const found = std::find_if(
        std::begin(kLookalikes), std::end(kLookalikes),
        [&](const auto& letter) {
          return name.substr(0, letter.first.size()) == letter.first;
        });
    if (found == std::end(kLookalikes)) {
      skeleton += name.front();
      name.remove_prefix(1);
    } else {
      skeleton += found->second;
      name.remove_prefix(found->first.size());
    }
  }
  return skeleton;
}

// Whether all words of the shorter name are words of the longer one.
bool Holds(const Words& longer, const Words& shorter) {
  return std::all_of(shorter.begin(), shorter.end(), [&](std::string_view w) {
    return std::find(longer.begin(), longer.end(), w) != longer.end();
  });
}

bool AreForms(std::string_view a, std::string_view b) {
  if (a == b || ShareALine(a, b)) return true;
  // Iran is not Iraq, however little there is between them; Bucharest is not
  // Budapest, but Rostow may be Rostov.
  const uint32_t a_kinds = NameWordKinds(a);
  const uint32_t b_kinds = NameWordKinds(b);
  if ((a_kinds & b_kinds & (kPlace | kNationality)) != 0) return false;
  if ((a_kinds & (kPlace | kTown)) != 0 && (b_kinds & (kPlace | kTown)) != 0) {
    return a.front() == b.front() && EditDistance(a, b) <= 1;
  }
  if (a.size() > kBeginning && b.size() > kBeginning &&
      a.substr(0, kBeginning) == b.substr(0, kBeginning)) {
    return true;
  }
  return kLettersPerEdit * EditDistance(a, b) <= std::max(a.size(), b.size());
}

}  // namespace

size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

NameRelation RelateNames(const Words& a, const Words& b) {
  const std::string x = Join(a), y = Join(b);
  const std::string x_letters = Letters(x), y_letters = Letters(y);
  if (x_letters == y_letters) return NameRelation::kSame;
  if (Skeleton(x_letters) == Skeleton(y_letters)) {
    return NameRelation::kLookalike;
  }
  if (Digits(x) != Digits(y)) return NameRelation::kOther;
  if (ShareALine(x, y) || AreInitials(x_letters, b) ||
      AreInitials(y_letters, a) ||
      (a.size() > b.size() ? Holds(a, b) : Holds(b, a))) {
    return NameRelation::kVariant;
  }
  // Word by word: all of the shorter one's are forms of words of the longer.
  const Words& longer = a.size() > b.size() ? a : b;
  const Words& shorter = a.size() > b.size() ? b : a;
  const bool forms =
      std::all_of(shorter.begin(), shorter.end(), [&](std::string_view word) {
        return std::any_of(
            longer.begin(), longer.end(),
            [&](std::string_view other) { return AreForms(word, other); });
      });
  return forms ? NameRelation::kVariant : NameRelation::kOther;
}

}  // namespace claimdiff
