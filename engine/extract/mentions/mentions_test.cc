#include "engine/extract/mentions/mentions.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// One line an entity: name, kind, gender, mentions, roles.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  const Mentions found =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  constexpr const char* kKinds[] = {"unknown", "person", "org", "place",
                                    "outlet"};
  constexpr const char* kGenders[] = {"", " f", " m"};
  std::string dump;
  for (uint32_t e = 0; e < found.entities.size(); ++e) {
    const Entity& entity = found.entities[e];
    int mentions = 0;
    for (const Mention& mention : found.mentions) {
      mentions += mention.entity == e ? 1 : 0;
    }
    dump += entity.name + ": " + kKinds[static_cast<int>(entity.kind)] +
            kGenders[static_cast<int>(entity.gender)] + " x" +
            std::to_string(mentions);
    for (const std::string& role : entity.roles) dump += ", " + role;
    dump += '\n';
  }
  return dump;
}

TEST(FindMentionsTest, FindsNames) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Harbour Minister Anna Varga met Tom Roe of the Ellan Gazette. Varga "
       "left.",
       "Anna Varga: person f x2, harbour minister\nTom Roe: person m x1\n"
       "Ellan Gazette: outlet x1\n"},
      // Titles go, their words stay as roles.
      {"Vice Foreign Minister Rha Min‑ju met Mr. Roe.",
       "Rha Min-ju: person x1, vice foreign minister\nRoe: person m x1\n"},
      {"Secretary of State Ana Rell met CIA Director Tom Roe.",
       "Ana Rell: person f x1, secretary of state\n"
       "Tom Roe: person m x1, cia director\n"},
      {"Then national security adviser Tom Roe met Ana Rell, the mayor.",
       "Tom Roe: person m x1, national security adviser\n"
       "Ana Rell: person f x1, mayor\n"},
      // Short forms belong to full ones, before and after them.
      {"Rell left. Ana Rell had come with Tom Roe. Then Roe left Rell.",
       "Ana Rell: person f x3\nTom Roe: person m x2\n"},
      {"Rha Min-ju left. Then Rha came back with Rha Min Ju.",
       "Rha Min-ju: unknown x3\n"},
      // One who has the role of the title.
      {"Sam Rell met President Ana Rell. Later President Rell left.",
       "Sam Rell: person m x1\nAna Rell: person f x2, president\n"},
      // Two of one family, whose name is written once.
      {"The parents, Zsombor and Ilka Varga, left. Mr. Varga spoke, and Ms. "
       "Varga wrote. She named her son, Bela Varga.",
       "Zsombor Varga: person m x2\nIlka Varga: person f x2\n"
       "Bela Varga: person m x1, son\n"},
      {"Zsombor Varga left. The Vargas, Zsombor and Ilka Varga, met Varga.",
       "Zsombor Varga: person x3\nVargas: unknown x1\nIlka Varga: unknown "
       "x1\n"},
      {"The sisters Zsofi and Ilka Varga left. Zsofi Varga came back.",
       "Zsofi Varga: person x2\nIlka Varga: unknown x1\n"},
      // Organisations, places, outlets.
      {"In France the Harbour Ministry met NATO and the New York Times.",
       "France: place x1\nHarbour Ministry: org x1\nNATO: org x1\n"
       "New York Times: outlet x1\n"},
      {"The Ellan Post called. Later the Post wrote.",
       "Ellan Post: outlet x2\n"},
      // No names: sentence starts, days, nationalities, groups.
      {"Ships left. The ships left Friday. Korean Democrats left ships.", ""},
      {"Noting that, he left. I left.", ""},
      {"", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(FindMentionsTest, LeavesParagraphsOut) {
  const Document doc = Document::Parse("By Ana Rell\nTom Roe left.");
  const Mentions found = FindMentions(doc, {true, false});
  ASSERT_EQ(found.entities.size(), 1u);
  EXPECT_EQ(found.entities[0].name, "Tom Roe");
}

TEST(FirstMentionEndingAfterTest, Searches) {
  const Document doc = Document::Parse("Then Ana Rell met Tom Roe.");
  const Mentions found = FindMentions(doc, {false});
  EXPECT_EQ(FirstMentionEndingAfter(found, 0), 0u);
  EXPECT_EQ(FirstMentionEndingAfter(found, 2), 0u);
  EXPECT_EQ(FirstMentionEndingAfter(found, 3), 1u);
  EXPECT_EQ(FirstMentionEndingAfter(found, 100), 2u);
}

}  // namespace
}  // namespace claimdiff
