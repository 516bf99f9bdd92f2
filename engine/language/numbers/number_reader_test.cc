#include "engine/language/numbers/number_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "low[-high] form/atoms left", or "none".
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  const auto number = ReadNumberAt(atoms, 0);
  if (!number.has_value()) return "none";
  std::string dump = absl::StrCat(number->low);
  if (number->high != number->low) absl::StrAppend(&dump, "-", number->high);
  static constexpr const char* kForms[] = {
      "", " share", " share", " decade", " vague", " day", " clock"};
  dump += number->form == NumberForm::kOrdinal
              ? " ordinal"
              : kForms[static_cast<int>(number->form)];
  const size_t left = atoms.size() - number->end;
  if (left > 0) absl::StrAppend(&dump, " +", left);
  return dump;
}

TEST(NumberReaderTest, ReadsNumbers) {
  const struct {
    const char* text;
    const char* dump;
  } cases[] = {
      {"1,200", "1200"},
      {"12,00", "none"},
      {"9.21 million", "9.21e+06"},
      {"5 bn", "5e+09"},
      {"5 m", "5 +1"},
      {"three hundred and five", "305"},
      {"three hundred and", "300 +1"},
      {"two million three hundred thousand", "2.3e+06"},
      {"twenty five", "25"},
      {"five twenty", "5 +1"},
      {"22½", "22.5"},
      {"two and a half", "2.5"},
      {"2 1/2 years", "2.5 +1"},
      {"2 1/12", "2 +3"},
      {"2 9/11", "2 +3"},
      {"half a million", "500000"},
      {"half-million", "500000"},
      {"a quarter of", "25 share +1"},
      {"three-quarters", "75 share"},
      {"a few thousand", "2000-9000 vague"},
      {"a couple of hundred", "200-300 vague"},
      {"a few", "none"},
      {"hundreds of thousands of", "100000-2e+06 vague +1"},
      {"1980s", "1980-1989 decade"},
      {"21st", "21 ordinal"},
      {"twenty-first", "21 ordinal"},
      {"a ferry", "none"},
      {"dozen", "none"},
      {"one another", "none"},
      {"9:30", "0 clock"},
      {"3G", "none"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
