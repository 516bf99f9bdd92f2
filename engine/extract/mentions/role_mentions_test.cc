#include "engine/extract/mentions/role_mentions.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "Tom Roe subject 1; Ana Rell 2; ": whom, whether a subject, the sentence.
std::string Found(const std::string& text) {
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  const RoleFinder roles(doc, mentions);
  std::string dump;
  for (const RoleMention& mention : FindRoleMentions(doc, mentions, roles)) {
    dump += mentions.entities[mention.entity].name;
    dump += mention.subject ? " subject " : " ";
    dump += std::to_string(mention.sentence) + "; ";
  }
  return dump;
}

TEST(RoleMentionsTest, FindsRolesOfPeopleNamedBefore) {
  const struct {
    const char* text;
    const char* found;
  } kCases[] = {
      {"Mayor Tom Roe left. The mayor was tired.", "Tom Roe subject 1; "},
      {"Mayor Tom Roe left. We saw the mayor's hat.", "Tom Roe 1; "},
      {"Mayor Tom Roe left. They spoke with the mayor.", "Tom Roe 1; "},
      {"Vice Foreign Minister Rha Min-ju left. The foreign minister was tired.",
       "Rha Min-ju subject 1; "},
      {"The mayor was tired. Mayor Tom Roe left.", ""},
      {"Mayor Tom Roe left. A mayor was tired. The governor was not.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Found(c.text), c.found) << c.text;
}

}  // namespace
}  // namespace claimdiff
