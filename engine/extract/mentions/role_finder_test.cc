#include "engine/extract/mentions/role_finder.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Whom the description in square brackets means.
std::string Find(const std::string& marked) {
  const size_t open = marked.find('[');
  const size_t close = marked.find(']');
  std::string text = marked;
  text.erase(close, 1);
  text.erase(open, 1);
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  const RoleFinder finder(doc, mentions);
  const TokenRange core = {doc.TokenAt(static_cast<uint32_t>(open)),
                           doc.TokenAt(static_cast<uint32_t>(close - 2)) + 1};
  std::string dump;
  for (const uint32_t entity : finder.FindGroup(core)) {
    dump += mentions.entities[entity].name + "; ";
  }
  if (const auto entity = finder.Find(core)) {
    dump += mentions.entities[*entity].name;
  }
  return dump;
}

TEST(RoleFinderTest, FindsPeople) {
  const std::string text =
      "Sen. Ana Rell (R-Tex.) met Sen. Sam Orlo, Democrat of Iowa, Mayor Tom "
      "Roe and Vice Foreign Minister Rha Min-ju. ";
  const struct {
    const char* description;
    const char* names;
  } kCases[] = {
      {"[The mayor] left.", "Tom Roe"},
      {"[The foreign minister] left.", "Rha Min-ju"},
      {"[The minister] left.", "Rha Min-ju"},
      {"[The Texas senator] left.", "Ana Rell"},
      {"[The Texas lawmaker] left.", "Ana Rell"},
      {"[The Republican senator] left.", "Ana Rell"},
      {"[The Iowa Democrat] left.", "Sam Orlo"},
      {"[The embattled mayor] left.", "Tom Roe"},
      // Another one.
      {"[The finance minister] left.", ""},
      {"[The Ohio senator] left.", ""},
      {"[The governor] left.", ""},
      {"[A mayor] left.", ""},
      {"[Mayor] left.", ""},
      // Several.
      {"[The two senators] left.", "Ana Rell; Sam Orlo; "},
      {"[Both lawmakers] left.", "Ana Rell; Sam Orlo; "},
      {"[The three politicians] left.", ""},  // they are four
      {"[The senators] left.", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Find(text + c.description), c.names) << c.description;
  }
}

TEST(RoleFinderTest, PrefersTheNearAndTheOften) {
  EXPECT_EQ(Find("Mayor Tom Roe left. Rell left. Mayor Ana Rell left. [The "
                 "mayor] sang."),
            "Ana Rell");
  // Nobody is meant before he is named.
  EXPECT_EQ(Find("[The mayor] sang. Mayor Tom Roe left."), "");
  // A chairwoman is no man.
  EXPECT_EQ(Find("Chair Tom Roe met Chair Ana Rell. Tom Roe left. [The "
                 "chairwoman] sang."),
            "Ana Rell");
}

TEST(RoleFinderTest, FindsBodies) {
  const struct {
    const char* text;
    const char* name;
  } kCases[] = {
      {"The Harbour Ministry met. [The ministry] sang.", "Harbour Ministry"},
      {"The Ellan Port Authority met. [The agency] sang.", ""},
      {"The Ellan Safety Bureau met. [The agency] sang.",
       "Ellan Safety Bureau"},
      {"Orlo, a shipping company, met. [The company] sang.", "Orlo"},
      {"Ferries of Ellan Lines met. [The operator] sang.", "Ellan Lines"},
      {"The Tide Foundation met. [The group] sang.", "Tide Foundation"},
      {"The EHA met. [The organization] sang.", "EHA"},
      {"The Ellan Post wrote. [The newspaper] sang.", "Ellan Post"},
      {"The Ellan Post wrote. [The report] said.", "Ellan Post"},
      {"The Ellan Post wrote. He left. He left. He left. He left. [The report] "
       "said.",
       ""},
      // Another one.
      {"The Ports Administration met. [The Roe administration] sang.", ""},
      {"The Harbour Ministry met. [The bank] sang.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Find(c.text), c.name) << c.text;
}

}  // namespace
}  // namespace claimdiff
