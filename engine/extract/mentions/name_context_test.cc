#include "engine/extract/mentions/name_context.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What is said of the name that the text's first run is: its roles, places
// behind @, then p(erson), o(rganisation), f(emale), m(ale).
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const std::vector<uint32_t> kinds = TokenNameKinds(doc);
  const std::vector<NameRun> runs = FindNameRuns(
      doc, std::vector<bool>(doc.paragraphs().size(), false), kinds);
  if (runs.empty()) return "none";
  const NameContext context = ReadNameContext(doc, kinds, runs[0]);
  std::string dump;
  for (const std::string& role : context.roles) dump += role + ", ";
  for (const std::string& place : context.places) dump += "@" + place + ", ";
  if (context.person) dump += 'p';
  if (context.organisation) dump += 'o';
  if (context.female) dump += 'f';
  if (context.male) dump += 'm';
  return dump;
}

TEST(ReadNameContextTest, Reads) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      // Before the name.
      {"We met Mayor Tom Roe.", "mayor, p"},
      {"We met Lt. Gov. Rell.", "lieutenant governor, p"},
      {"We met Mrs. Rell.", "pf"},
      {"We met Congresswoman Rell.", "congresswoman, pf"},
      {"The vice mayor, Tom Roe, left.", "vice mayor, p"},
      {"For the mayor, Tom Roe sang.", ""},
      // Behind it.
      {"We met Tom Roe, the vice mayor.", "vice mayor, p"},
      {"We met Rell, a spokeswoman for the port.", "spokeswoman, pf"},
      {"We met Ana Rell, 59, a retired pilot.", "retired pilot, p"},
      {"We met Ana Rell, 59, of Ashton.", "p"},
      {"We met Orlo, a shipping company.", "company, o"},
      // Parties and places.
      {"We met Sen. Ana Rell (R-Tex.) and left.",
       "senator, republican, @texas, p"},
      {"We met Rep. Tom Roe, D-N.Y., the whip.",
       "representative, democrat, whip, @new york, p"},
      {"We met Ana Rell, Republican of Iowa.", "republican, @iowa, p"},
      {"We met Ana Rell of New Mexico, a Democrat.",
       "democrat, @new mexico, p"},
      // Somebody else's role.
      {"He came with Ana Rell, the mayor said.", ""},
      {"We met Ana Rell and the mayor.", ""},
      {"We met Ana Rell", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(RoleOfTitleTest, LeavesHonorificsOut) {
  const Document doc = Document::Parse("Dr. Atty. Gen. Rell");
  EXPECT_EQ(RoleOfTitle(doc, TokenNameKinds(doc), {0, 3}), "lawyer general");
  EXPECT_EQ(RoleOfTitle(doc, TokenNameKinds(doc), {0, 1}), "");
}

}  // namespace
}  // namespace claimdiff
