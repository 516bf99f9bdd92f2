#include "engine/language/words/lexical_relations.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/language/words/lexical_relations_data.h"
#include "engine/language/words/lexical_table.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string BasesOf(std::string_view word) {
  std::string bases;
  for (const uint32_t base : FindBaseForms(word)) {
    if (!bases.empty()) bases += ' ';
    bases += LexicalRelations().Word(base);
  }
  return bases;
}

TEST(LexicalRelationsTest, TheTableIsWhole) {
  const auto table = LexicalTable::Parse(LexicalRelationsData());
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_GT(table->words(), 50000u);
}

TEST(LexicalRelationsTest, FindsBaseForms) {
  const struct {
    const char* word;
    const char* bases;
  } kCases[] = {
      {"ferry", "ferry"},
      {"ferries", "ferry"},
      {"women", "women woman"},
      {"sank", "sink"},
      {"sunk", "sunk sink"},
      {"denied", "deny"},
      {"boxes", "box"},
      {"churches", "church"},
      {"closing", "closing close"},
      {"wider", "wide"},
      {"biggest", "biggest big"},
      {"stepped down", "step down"},
      {"chief executives", "chief executive"},
      {"firemen", "fireman"},
      {"glass", "glass"},
      {"as", "as"},
      {"s", ""},
      {"", ""},
      {"12", ""},
      {"qqqq", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(BasesOf(c.word), c.bases) << c.word;
}

TEST(LexicalRelationsTest, RelatesWords) {
  using R = LexicalRelation;
  const struct {
    const char* a;
    const char* b;
    R relation;
  } kCases[] = {
      {"rose", "fell", R::kAntonym},
      {"win", "losing", R::kAntonym},
      {"guilty", "innocent", R::kAntonym},
      {"increased", "decreases", R::kAntonym},
      {"women", "woman", R::kForm},
      {"sank", "sunk", R::kForm},
      {"harbours", "harbour", R::kForm},
      {"colour", "color", R::kVariant},
      {"organised", "organize", R::kVariant},
      {"destroyed", "destruction", R::kDerived},
      {"french", "france", R::kDerived},
      {"arrival", "arrived", R::kDerived},
      {"vessels", "ship", R::kParaphrase},
      {"purchase", "bought", R::kParaphrase},
      {"stepped down", "resigned", R::kParaphrase},
      {"stepped down", "quit", R::kParaphrase},
      {"storms", "tempest", R::kSynonym},
      {"assassinate", "blackwash", R::kDerivedSynonym},
      {"showed", "seen", R::kSimilar},
      {"clash", "clashed", R::kForm},
      {"killed", "assassinated", R::kNear},
      {"sink", "sinking", R::kForm},
      {"soak", "drink", R::kNone},
      // What is left without the ending is a form of another word.
      {"wounded", "wind", R::kNone},
      {"founded", "find", R::kNone},
      {"bounded", "bind", R::kNone},
      // A noun made from the verb, which may be its form as well.
      {"beginnings", "begin", R::kDerived},
      {"ferry", "boat", R::kNear},
      {"okapi", "animal", R::kNone},
      {"canoe", "boat", R::kHypernym},
      {"ferry", "moratorium", R::kNone},
      {"ferry", "", R::kNone},
      {"12", "12", R::kNone},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(RelateWords(c.a, c.b), c.relation) << c.a << " " << c.b;
    EXPECT_EQ(RelateWords(c.b, c.a), c.relation) << c.b << " " << c.a;
  }
}

// Whatever an irregular form and its base look like with further endings.
TEST(LexicalRelationsTest, RelatesFormsOfFormsBothWays) {
  const LexicalTable& table = LexicalRelations();
  for (uint32_t word = 0; word < table.words(); ++word) {
    for (uint32_t i = 0; i < table.RelatedCount(word); ++i) {
      const LexicalTable::Related base = table.RelatedTo(word, i);
      if (base.relation != LexicalRelation::kForm) continue;
      for (const char* ending : {"", "s", "ed", "er"}) {
        const std::string form = std::string(table.Word(word)) + ending;
        const std::string_view other = table.Word(base.word);
        EXPECT_EQ(RelateWords(form, other), RelateWords(other, form)) << form;
      }
    }
  }
}

// All relations but kForm hold both ways.
TEST(LexicalRelationsTest, IsSymmetric) {
  const LexicalTable& table = LexicalRelations();
  for (uint32_t word = 0; word < table.words(); word += 7) {
    for (uint32_t i = 0; i < table.RelatedCount(word); ++i) {
      const LexicalTable::Related related = table.RelatedTo(word, i);
      const LexicalRelation back = table.Between(related.word, word);
      if (related.relation == LexicalRelation::kForm ||
          back == LexicalRelation::kForm) {
        continue;
      }
      EXPECT_EQ(back, related.relation)
          << table.Word(word) << " " << table.Word(related.word);
    }
  }
}

TEST(LexicalRelationsTest, WordsThatBeginPhrases) {
  for (const char* word : {"step", "stepped", "stepping", "called"}) {
    EXPECT_TRUE(BeginsPhrase(word)) << word;
  }
  for (const char* word : {"ellan", "zeppelins", ""}) {
    EXPECT_FALSE(BeginsPhrase(word)) << word;
  }
  EXPECT_FALSE(FindBaseForms("stepped down").empty());
}

}  // namespace
}  // namespace claimdiff
