#include "engine/language/numbers/read_number.h"

#include <string>
#include <vector>

#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ReadNumberTest, GrainOfIntegers) {
  const struct {
    double value;
    double grain;
  } cases[] = {{0, 1},      {7, 1},      {90, 1},   {100, 100},
               {120, 10},   {1200, 100}, {1201, 1}, {3000000, 1000000},
               {10500, 100}};
  for (const auto& c : cases) EXPECT_EQ(GrainOfInteger(c.value), c.grain);
}

// A number in front of the atoms of the text, and what reads them.
ReadNumber After(double value, const std::string& text,
                 void (*read)(const std::vector<QuantityAtom>&, ReadNumber*)) {
  const Document doc = Document::Parse(text);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  ReadNumber number;
  number.low = number.high = value;
  read(atoms, &number);
  return number;
}

TEST(ReadNumberTest, Scales) {
  const struct {
    const char* text;
    double low;
    double scale;
    size_t end;
  } cases[] = {
      {"million people", 9e6, 1e6, 1},
      {"hundred thousand boats", 9e5, 1e5, 2},
      {"boats", 9, 1, 0},
      {"", 9, 1, 0},
  };
  for (const auto& c : cases) {
    const ReadNumber number = After(9, c.text, ReadScales);
    EXPECT_EQ(number.low, c.low) << c.text;
    EXPECT_EQ(number.high, c.low) << c.text;
    EXPECT_EQ(number.scale, c.scale) << c.text;
    EXPECT_EQ(number.grain, c.scale) << c.text;
    EXPECT_EQ(number.end, c.end) << c.text;
  }
}

TEST(ReadNumberTest, AndAPart) {
  const struct {
    const char* text;
    double low;
    double grain;
    size_t end;
  } cases[] = {
      {"and a half years", 2.5, 0.5, 3},
      {"and a quarter", 2.25, 0.25, 3},
      {"and a boat", 2, 1, 0},
      {"and half", 2, 1, 0},
  };
  for (const auto& c : cases) {
    const ReadNumber number = After(2, c.text, ReadAndAPart);
    EXPECT_EQ(number.low, c.low) << c.text;
    EXPECT_EQ(number.grain, c.grain) << c.text;
    EXPECT_EQ(number.end, c.end) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
