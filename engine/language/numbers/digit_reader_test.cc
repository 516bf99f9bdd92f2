#include "engine/language/numbers/digit_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "low[-high] g(rain)", or "none", for the number that starts at atom `at`.
std::string Dump(const std::string& text, size_t at) {
  const Document doc = Document::Parse(text);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  const auto number = ReadDigitsAt(atoms, at);
  if (!number.has_value()) return "none";
  std::string dump = absl::StrCat(number->low);
  if (number->high != number->low) absl::StrAppend(&dump, "-", number->high);
  return absl::StrCat(dump, " g", number->grain);
}

TEST(DigitReaderTest, WhatOneStepOfTheLastDigitIsWorth) {
  const struct {
    const char* text;
    size_t at;
    const char* dump;
  } cases[] = {
      {"1,200", 0, "1200 g100"},
      {"1,201", 0, "1201 g1"},
      {"90", 0, "90 g1"},
      {"9.21 million", 0, "9.21e+06 g10000"},
      {"costs .20 each", 2, "0.2 g0.01"},
      {"5 bn", 0, "5e+09 g1e+09"},
      {"22½", 0, "22.5 g0.5"},
      {"2 1/4 hours", 0, "2.25 g0.25"},
      {"1980s", 0, "1980-1989 g10"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text, c.at), c.dump) << c.text;
}

TEST(DigitReaderTest, DigitsOfNames) {
  const struct {
    const char* text;
    size_t at;
    const char* dump;
  } cases[] = {
      {"COVID-19", 2, "none"}, {"F-16", 2, "none"}, {"MI6", 1, "none"},
      {"5G", 0, "none"},       {"$US5", 2, "5 g1"}, {"mid-16", 2, "16 g1"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text, c.at), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
