#include "engine/extract/mentions/family_names.h"

#include <string>
#include <vector>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "name of family" for each run that shares one.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const std::vector<uint32_t> kinds = TokenNameKinds(doc);
  const std::vector<NameRun> runs = FindNameRuns(
      doc, std::vector<bool>(doc.paragraphs().size(), false), kinds);
  const std::vector<uint32_t> families = SharedFamilyNames(doc, runs, kinds);
  std::string dump;
  for (size_t r = 0; r < runs.size(); ++r) {
    if (families[r] == 0) continue;
    if (!dump.empty()) dump += ", ";
    dump += doc.SpanOf(runs[r].name.begin, runs[r].name.end).In(doc.text());
    dump += " of ";
    dump += doc.SpanOf(families[r], families[r] + 1).In(doc.text());
  }
  return dump;
}

TEST(SharedFamilyNamesTest, Finds) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      // Two given names that the lists know.
      {"We met Grant and Anna Varga.", "Grant of Varga"},
      {"On Friday Tom and Hillary Orlo left.", "Tom of Orlo"},
      // Given names of any tongue, where kin is spoken of.
      {"The parents, Zsombor and Ilka Varga, left.", "Zsombor of Varga"},
      {"We met the brothers Zsombor and Ilka Varga.", "Zsombor of Varga"},
      {"The Vargas left. We met Zsombor and Ilka Varga.", "Zsombor of Varga"},
      // Nothing says that they are of one family.
      {"We met Zsombor and Ilka Varga.", ""},
      {"Orlo and Anna Varga left.", ""},
      {"Mayor Tom Grant left. Then Grant and Anna Varga met.", ""},
      {"Orlo left with the Vargas. Then Orlo and Anna Varga met.", ""},
      {"We met Tom Grant and Anna Varga.", ""},
      {"We met Tom and Mayor Anna Varga.", ""},
      {"We met Tom, Anna Varga and Hillary Orlo.", ""},
      // Places and bodies.
      {"He saw the couple in France and Anna Varga in Ruritania.", ""},
      {"The couple of Tom and Harbour Authority left.", ""},
      {"", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
