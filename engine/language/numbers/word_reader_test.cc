#include "engine/language/numbers/word_reader.h"

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
  const auto number = ReadWordsAt(atoms, at);
  if (!number.has_value()) return "none";
  std::string dump = absl::StrCat(number->low);
  if (number->high != number->low) absl::StrAppend(&dump, "-", number->high);
  return absl::StrCat(dump, " g", number->grain);
}

TEST(WordReaderTest, CardinalsSharesAndSizes) {
  const struct {
    const char* text;
    const char* dump;
  } cases[] = {
      {"three hundred and five", "305 g1"},
      {"two thousand", "2000 g1000"},
      {"half the crew", "50 g1"},
      {"half a million", "500000 g100000"},
      {"a third of", "33.3333 g2"},
      {"three-quarters", "75 g1"},
      {"two lakh crore", "2e+12 g1e+12"},
      {"a few thousand", "2000-9000 g1000"},
      {"ferry", "none"},
      {"an island", "none"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text, 0), c.dump) << c.text;
}

TEST(WordReaderTest, OneThatIsAPronoun) {
  const struct {
    const char* text;
    size_t at;
    const char* dump;
  } cases[] = {
      {"one of them", 0, "none"},     {"no one came", 1, "none"},
      {"one boat", 0, "1 g1"},        {"by one vote", 1, "1 g1"},
      {"one hundred", 0, "100 g100"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text, c.at), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
