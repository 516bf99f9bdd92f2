#include "engine/language/numbers/part_reader.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "value +atoms behind it", or "none"; a share is told in percent.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  const auto part = ReadPartAt(atoms, 0);
  if (!part.has_value()) return "none";
  return absl::StrCat(part->low, part->form == NumberForm::kShare ? "%" : "",
                      " +", atoms.size() - part->end);
}

TEST(PartReaderTest, OfAWhole) {
  const struct {
    const char* text;
    const char* dump;
  } cases[] = {
      {"a third of sailors", "33.3333% +2"},
      {"half the fleet", "50% +2"},
      {"half of sailors", "50% +2"},
      {"a fifth oppose it", "20% +2"},
      {"half full", "50% +1"},
      {"half a million boats", "500000 +1"},
      {"a quarter million boats", "250000 +1"},
      {"a quarter of a million", "250000 +0"},
      {"half a century", "0.5 +1"},
      {"half-century", "0.5 +1"},
      {"quarter of an hour", "0.25 +1"},
      {"half a percentage point", "0.5 +2"},
      {"a third man", "none"},
      {"a third-year student", "none"},
      {"third of a row", "none"},
      {"a fifth day", "none"},
      {"half years", "none"},
      {"half-hearted", "none"},
      {"ferry", "none"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(PartReaderTest, AfterACount) {
  const Document doc = Document::Parse("two thirds of a mile");
  const auto atoms = CutQuantityAtoms(doc, 0, 5);
  ReadNumber two;
  two.low = two.high = 2;
  two.end = 1;
  const auto parts = ReadPartsAfter(atoms, two);
  ASSERT_TRUE(parts.has_value());
  EXPECT_NEAR(parts->low, 2.0 / 3, 1e-9);
  EXPECT_EQ(parts->end, 4u);
  two.low = two.high = 4;
  EXPECT_FALSE(ReadPartsAfter(atoms, two).has_value());
}

}  // namespace
}  // namespace claimdiff
