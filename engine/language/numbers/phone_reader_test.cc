#include "engine/language/numbers/phone_reader.h"

#include <cstdint>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The digits and the atoms left, or "none".
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  const auto number = ReadPhoneAt(atoms, 0);
  if (!number.has_value()) return "none";
  std::string dump = absl::StrCat(static_cast<int64_t>(number->low));
  const size_t left = atoms.size() - number->end;
  if (left > 0) absl::StrAppend(&dump, " +", left);
  return dump;
}

TEST(PhoneReaderTest, ReadsWhatIsDialled) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"0800 555 111", "800555111"},
      {"0800 555111", "800555111"},
      {"0800555111.", "800555111 +1"},
      {"0700 200 4000 or the pier", "7002004000 +3"},
      {"555-230-0142", "5552300142"},
      {"555 230 0142", "5552300142"},
      {"1-800-230-0142", "18002300142"},
      {"(555) 230-0142", "5552300142"},
      {"+44 20 7946 0018", "442079460018"},
      // numbers of things
      {"2019 300 boats", "none"},
      {"200-1000 boats", "none"},
      {"2019-03-14", "none"},
      {"12 300 500 homes", "none"},
      {"1000000", "none"},
      {"0.5", "none"},
      {"007", "none"},
      {"+1000000", "none"},
      {"(12) 300-4000", "none"},
      {"boats", "none"},
      {"0000000000000000000000000000", "none"},
      {"", "none"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
