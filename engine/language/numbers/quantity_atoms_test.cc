#include "engine/language/numbers/quantity_atoms.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const QuantityAtom& atom :
       CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()))) {
    EXPECT_EQ(atom.span.In(text), atom.text);
    if (!dump.empty()) dump += ' ';
    dump += "DFWHS"[static_cast<int>(atom.kind)];
    dump += ':';
    dump += atom.text;
  }
  return dump;
}

TEST(QuantityAtomsTest, CutsWhereDigitsMeetOtherThings) {
  EXPECT_EQ(Dump("$5bn, a 46-year-old"),
            "S:$ D:5 W:bn S:, W:a D:46 H:- W:year H:- W:old");
  EXPECT_EQ(Dump("22½ F-16s"), "D:22 F:½ W:F H:- D:16 W:s");
  EXPECT_EQ(Dump("at 9:30 p.m. on 14/3"),
            "W:at D:9 S:: D:30 W:p.m. W:on D:14 S:/ D:3");
  EXPECT_EQ(Dump("€1,200.50 – 10–12"), "S:€ D:1,200.50 H:– D:10 H:– D:12");
  EXPECT_EQ(Dump("Zürich, Łódź"), "W:Zürich S:, W:Łódź");
}

TEST(QuantityAtomsTest, Fractions) {
  EXPECT_EQ(FractionValue("½"), 0.5);
  EXPECT_EQ(FractionValue("⅞"), 0.875);
  EXPECT_EQ(FractionValue("2"), 0);
}

}  // namespace
}  // namespace claimdiff
