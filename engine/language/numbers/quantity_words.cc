#include "engine/language/numbers/quantity_words.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

struct Scale {
  double value;
  const char* word;
};

constexpr Scale kScales[] = {
    {1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}};

// Three decimals, trailing zeros left out.
std::string Decimal(double x) {
  const auto thousandths = static_cast<int64_t>(std::llround(x * 1000));
  std::string digits = absl::StrCat(thousandths / 1000);
  std::string rest = absl::StrCat(thousandths % 1000 + 1000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return rest.empty() ? digits : digits + "." + rest;
}

// "1,250", "9.2 million"; a value that three decimals do not hold is written
// out.
std::string Amount(double x) {
  if (x < 0) return "-" + Amount(-x);
  for (const Scale& scale : kScales) {
    const double steps = x / scale.value * 1000;
    if (x >= scale.value && x < 1e15 &&
        std::abs(steps - std::round(steps)) < 1e-6) {
      return Decimal(x / scale.value) + scale.word;
    }
  }
  if (x >= 1e15) return absl::StrCat(x);
  std::string digits = Decimal(x);
  const size_t whole = std::min(digits.find('.'), digits.size());
  for (size_t at = whole; at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string Ordinal(double x) {
  const auto place = static_cast<int64_t>(x);
  const int64_t ten = place % 100 / 10;
  const int64_t one = place % 10;
  const bool plain = ten != 1 && 1 <= one && one <= 3;
  constexpr const char* kEndings[] = {"th", "st", "nd", "rd"};
  return absl::StrCat(place, kEndings[plain ? one : 0]);
}

// A number of that kind, without unit.
std::string Number(QuantityKind kind, double x) {
  if (kind == QuantityKind::kOrdinal) return Ordinal(x);
  if (kind == QuantityKind::kYear || kind == QuantityKind::kLabel) {
    return absl::StrCat(static_cast<int64_t>(x));
  }
  return Amount(x);
}

// "swiss francs" with the capitals of "Swiss franc".
std::string WithNames(const std::string& unit, std::string_view dimension) {
  std::vector<std::string> words = absl::StrSplit(unit, ' ');
  const std::vector<std::string> named =
      absl::StrSplit(std::string(dimension), ' ');
  for (std::string& word : words) {
    for (const std::string& name : named) {
      if (absl::EqualsIgnoreCase(word, name)) word = name;
    }
  }
  return absl::StrJoin(words, " ");
}

std::string_view BoundWords(QuantityBound bound) {
  switch (bound) {
    case QuantityBound::kAbout:
      return "about ";
    case QuantityBound::kLeast:
      return "at least ";
    case QuantityBound::kMost:
      return "at most ";
    case QuantityBound::kExact:
      return "";
  }
  return "";
}

}  // namespace

std::string PlainValue(const Quantity& q, double factor) {
  if (factor == 0) factor = q.factor;
  // Cents are told in dollars.
  if (q.kind == QuantityKind::kMoney) factor = 1;
  const double low = q.low / factor;
  const double high = q.high / factor;
  const bool one = low == 1 && high == 1;
  std::string unit(UnitWord(q.dimension, factor, !one));
  if (unit.empty()) unit = q.dimension;
  const bool sign = !unit.empty() && !absl::ascii_isalpha(unit.back());
  const std::string before =
      sign ? absl::AsciiStrToUpper(std::string(unit)) : "";  // "A$"
  std::string value(BoundWords(q.bound));
  const auto append = [&](double x) {
    value += before;
    value += Number(q.kind, x);
  };
  append(low);
  if (low != high) {
    // A score or a vote has no unit.
    const bool score = q.kind == QuantityKind::kCount && unit.empty() &&
                       q.unit_begin == q.unit_end;
    value += score || high < low ? "-" : " to ";
    append(high);
  }
  unit = WithNames(unit, q.dimension);
  if (q.kind == QuantityKind::kPercent && q.dimension.empty()) value += "%";
  if (q.kind == QuantityKind::kPercent && !q.dimension.empty()) {
    value += one ? " point" : " points";
  } else if (!sign && !unit.empty()) {
    value.append(" ").append(unit);
  }
  return value;
}

}  // namespace claimdiff
