#include "engine/language/links/word_link_likeness.h"

#include <cstdint>
#include <vector>

#include "engine/language/links/word_link_grid.h"
#include "engine/language/words/lexical_table.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<uint32_t> AllTokens(const Document& doc) {
  std::vector<uint32_t> tokens;
  for (uint32_t i = 0; i < doc.tokens().size(); ++i) tokens.push_back(i);
  return tokens;
}

TEST(WordLinkLikenessTest, Words) {
  const struct {
    const char* left;
    const char* right;
    float worth;
    LexicalRelation relation;
  } kCases[] = {
      {"Ferry", "ferry", 1, LexicalRelation::kForm},
      {"sinking", "sank", .95f, LexicalRelation::kForm},
      {"women", "woman", .95f, LexicalRelation::kForm},
      {"US", "U.S.", .95f, LexicalRelation::kVariant},
      {"us", "U.S.", 0, LexicalRelation::kNone},
      {"destroy", "destruction", .85f, LexicalRelation::kDerived},
      {"bought", "purchase", .8f, LexicalRelation::kParaphrase},
      {"ferry", "boat", .5f, LexicalRelation::kNear},
      {"poodle", "dog", .45f, LexicalRelation::kHypernym},
      {"rose", "fell", .25f, LexicalRelation::kAntonym},
      {"ferry", "harbour", 0, LexicalRelation::kNone},
      // A letter or two apart.
      {"Hollander", "Holander", .8f, LexicalRelation::kNone},
      {"Brandt", "Holt", 0, LexicalRelation::kNone},
      {"Ellanese", "Ellan", 0, LexicalRelation::kNone},
      {"Portellanese", "Portellan", .6f, LexicalRelation::kNone},
      // Not numbers.
      {"125000", "125001", 0, LexicalRelation::kNone},
      // Function words have forms and no meanings.
      {"is", "was", .6f, LexicalRelation::kNone},
      {"in", "of", 0, LexicalRelation::kNone},
  };
  for (const auto& c : kCases) {
    const Document left = Document::Parse(c.left);
    const Document right = Document::Parse(c.right);
    const LinkWord a = MakeLinkWords(left, {0})[0];
    const LinkWord b = MakeLinkWords(right, {0})[0];
    for (const LinkLikeness likeness :
         {CompareLinkWords(a, b), CompareLinkWords(b, a)}) {
      EXPECT_FLOAT_EQ(likeness.worth, c.worth) << c.left << " / " << c.right;
      EXPECT_EQ(likeness.relation, c.relation) << c.left << " / " << c.right;
    }
  }
}

TEST(WordLinkLikenessTest, Trigrams) {
  const struct {
    const char* a;
    const char* b;
    float shared;
  } kCases[] = {
      {"ferry", "ferry", 1},
      {"ferry", "boat", 0},
      // ^fe fer err rry ry$ / ^fe fer err rri rie ies es$
      {"ferry", "ferries", .5f},
      {"a", "b", 0},
      {"", "", 0},
      {"", "ferry", 0},
  };
  for (const auto& c : kCases) {
    const auto a = TrigramsOf(c.a);
    const auto b = TrigramsOf(c.b);
    EXPECT_FLOAT_EQ(SharedTrigrams(a, b), c.shared) << c.a << " / " << c.b;
    EXPECT_FLOAT_EQ(SharedTrigrams(b, a), c.shared) << c.a << " / " << c.b;
  }
}

TEST(WordLinkLikenessTest, AcronymsAreLikeTheirNames) {
  const Document left = Document::Parse("the Port Authority of Ellan");
  const Document right = Document::Parse("PAE said");
  const auto words = MakeLinkWords(left, AllTokens(left));
  const auto acronym = MakeLinkWords(right, AllTokens(right));
  LinkGrid grid(5, 2);
  AddAcronyms(words, acronym, &grid);
  EXPECT_EQ(grid.At(0, 0), 0);
  for (int i = 1; i < 5; ++i) EXPECT_FLOAT_EQ(grid.At(i, 0), .9f) << i;
  EXPECT_EQ(grid.At(1, 1), 0);
  LinkGrid swapped(2, 5);
  AddAcronyms(acronym, words, &swapped);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(swapped.At(0, i), grid.At(i, 0)) << i;
}

TEST(WordLinkLikenessTest, HeadsArePlacesInTheList) {
  const Document doc = Document::Parse("It rained. The old ferry sank.");
  // ferry sank; "The" and "old" are not given.
  const std::vector<uint32_t> tokens = {5, 6};
  const auto words = MakeLinkWords(doc, tokens);
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].norm, "ferry");
  EXPECT_EQ(words[0].head, 1);
  EXPECT_EQ(words[1].head, -1) << "the root";
  // Its head is not in the list.
  EXPECT_EQ(MakeLinkWords(doc, {3})[0].head, -1);
}

}  // namespace
}  // namespace claimdiff
