#include "engine/language/numbers/quantity_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// A text and its atoms, which point into it.
struct Cut {
  explicit Cut(const char* written)
      : text(written), doc(Document::Parse(text)) {
    atoms =
        CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  }
  std::string text;
  Document doc;
  std::vector<QuantityAtom> atoms;
};

// "low[-high] currency %", or "none", for the number that starts at atom `at`.
std::string Dump(const char* text, size_t at) {
  const Cut cut(text);
  const auto reading = ReadQuantityAt(cut.atoms, at);
  if (!reading.has_value()) return "none";
  std::string dump = absl::StrCat(reading->first.low);
  if (reading->range) absl::StrAppend(&dump, "-", reading->last.high);
  if (reading->currency != nullptr) {
    absl::StrAppend(&dump, " ", std::string(reading->currency->name));
  }
  if (reading->percent) dump += " %";
  return dump;
}

TEST(QuantityReaderTest, WhatIsWrittenOnToANumber) {
  const struct {
    const char* text;
    size_t at;
    const char* dump;
  } cases[] = {
      {"12 boats", 0, "12"},
      {"$5", 0, "5 dollar"},
      {"12 percent", 0, "12 %"},
      {"12%", 0, "12 %"},
      {"$10-12 million", 0, "1e+07-1.2e+07 dollar"},
      {"$10 - $12", 0, "10-12 dollar"},
      {"boats", 0, "none"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text, c.at), c.dump) << c.text;
}

TEST(QuantityReaderTest, RangesAndWhatIsNone) {
  const struct {
    const char* text;
    size_t at;
    const char* dump;
  } cases[] = {
      {"10 to 12 million", 0, "1e+07-1.2e+07"},
      {"between 12 and 16", 1, "12-16"},
      {"12 and 16", 0, "12"},
      {"1978-79", 0, "1978-1979"},
      {"won 3-1", 1, "3-1"},
      {"fell from 12 to 10", 2, "12"},
      {"rose by 51,000 to 419,000", 2, "51000"},
      {"rose by 3 to 4 percent", 2, "3-4 %"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text, c.at), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
