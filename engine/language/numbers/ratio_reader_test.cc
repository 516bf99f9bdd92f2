#include "engine/language/numbers/ratio_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "percent +atoms left", or "none".
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  const auto share = ReadRatioAt(atoms, 0);
  if (!share.has_value()) return "none";
  EXPECT_EQ(share->form, NumberForm::kShare);
  return absl::StrCat(share->low, " +", atoms.size() - share->end);
}

TEST(RatioReaderTest, Shares) {
  const struct {
    const char* text;
    const char* dump;
  } cases[] = {
      {"nine in ten sailors", "90 +1"},
      {"four out of 10 sailors", "40 +1"},
      {"one in every 20", "5 +0"},
      {"three-in-four chance", "75 +1"},
      {"three of every four sailors", "75 +1"},
      // both count things that there are
      {"nine of the ten sailors", "none"},
      {"12 in 10", "none"},
      {"nine in eleven", "none"},
      {"one in three counties", "33.3333 +1"},
      {"seven in ten towns", "70 +1"},
      {"two in every eight counties", "25 +1"},
      {"two out of eight counties", "25 +1"},
      {"two in three sailors in towns", "66.6667 +3"},
      // how many, and in how many places
      {"two in eight counties", "none"},
      {"three in four coastal towns", "none"},
      {"two in five attacks", "none"},
      // times, money, dates
      {"two in five days", "none"},
      {"two in five-day weeks", "none"},
      {"two in 10 percent", "none"},
      {"two in 1998", "none"},
      {"two in Ellan", "none"},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
