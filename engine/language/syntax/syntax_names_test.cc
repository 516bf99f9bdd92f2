#include "engine/language/syntax/syntax_names.h"

#include <cstdint>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SyntaxNamesTest, EveryNameParsesToItsNumber) {
  for (uint8_t tag = 0; tag < kTags; ++tag) {
    EXPECT_EQ(ParseTag(TagName(tag)), tag) << TagName(tag);
  }
  for (uint8_t relation = 0; relation < kRelations; ++relation) {
    EXPECT_EQ(ParseRelation(RelationName(relation)), relation)
        << RelationName(relation);
  }
}

TEST(SyntaxNamesTest, NamesStandAtTheirConstants) {
  EXPECT_EQ(TagName(kTagNn), "NN");
  EXPECT_EQ(TagName(kTagVbd), "VBD");
  EXPECT_EQ(TagName(kTagUh), "UH");
  EXPECT_EQ(TagName(kTagWpPoss), "WP$");
  EXPECT_EQ(TagName(kTagOpenQuote), "``");
  EXPECT_EQ(TagName(kTagNfp), "NFP");
  EXPECT_EQ(RelationName(kRelRoot), "ROOT");
  EXPECT_EQ(RelationName(kRelNsubj), "nsubj");
  EXPECT_EQ(RelationName(kRelAgent), "agent");
  EXPECT_EQ(RelationName(kRelMeta), "meta");
}

TEST(SyntaxNamesTest, UnknownNames) {
  EXPECT_EQ(ParseTag("VERB"), kTags);
  EXPECT_EQ(ParseTag(""), kTags);
  EXPECT_EQ(ParseTag("nn"), kTags);
  EXPECT_EQ(ParseRelation("obj"), kRelations);
  EXPECT_EQ(ParseRelation("root"), kRelations);
}

}  // namespace
}  // namespace claimdiff
