#include "engine/language/numbers/quantity_kinds.h"

#include <string>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_reader.h"
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

TEST(QuantityKindsTest, ByFormAndTheWordsAround) {
  const struct {
    const char* text;
    size_t at;  // the atom that the number starts at
    QuantityKind kind;
  } cases[] = {
      {"12 people", 0, QuantityKind::kCount},
      {"$12", 0, QuantityKind::kMoney},
      {"12 dollars", 0, QuantityKind::kCount},  // by its unit
      {"12 percent", 0, QuantityKind::kPercent},
      {"third", 0, QuantityKind::kOrdinal},
      {"a 46-year-old", 1, QuantityKind::kAge},
      {"Holt, 46, left", 2, QuantityKind::kAge},
      {"in 1967", 1, QuantityKind::kYear},
      {"1967 people", 0, QuantityKind::kCount},
      {"March 14", 1, QuantityKind::kDay},
      {"in march 14 boats", 2, QuantityKind::kCount},
      {"9 a.m.", 0, QuantityKind::kClock},
      {"Flight 302", 1, QuantityKind::kLabel},
      {"route 52", 1, QuantityKind::kLabel},
  };
  for (const auto& c : cases) {
    const Cut cut(c.text);
    const auto reading = ReadQuantityAt(cut.atoms, c.at);
    ASSERT_TRUE(reading.has_value()) << c.text;
    EXPECT_EQ(KindOfQuantity(cut.doc, cut.atoms, *reading), c.kind) << c.text;
  }
}

TEST(QuantityKindsTest, WhereTheUnitBegins) {
  const struct {
    const char* text;
    size_t unit;
  } cases[] = {
      {"14 of the crew", 3}, {"12-man crew", 2}, {"12 more boats", 2},
      {"12 boats", 1},       {"12", 1},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(UnitStart(Cut(c.text).atoms, 1), c.unit) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
