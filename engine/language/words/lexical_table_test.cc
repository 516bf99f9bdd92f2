#include "engine/language/words/lexical_table.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

LexicalEntries Tides() {
  LexicalEntries entries;
  entries.words = {{"ebb", kNounBit | kVerbBit},
                   {"flood", kNounBit},
                   {"flow", kNounBit | kVerbBit},
                   {"ebbed", 0},
                   {"tide", kNounBit}};
  entries.relations = {
      {{"ebb", "flow"}, LexicalRelation::kAntonym},
      {{"flow", "ebb"}, LexicalRelation::kAntonym},
      {{"flow", "flood"}, LexicalRelation::kSynonym},
      {{"flood", "flow"}, LexicalRelation::kSynonym},
      {{"ebbed", "ebb"}, LexicalRelation::kForm},
  };
  return entries;
}

std::string Dump(const LexicalTable& table) {
  std::string dump;
  for (uint32_t word = 0; word < table.words(); ++word) {
    absl::StrAppend(&dump, std::string(table.Word(word)), "/",
                    static_cast<int>(table.PartsOfSpeech(word)));
    for (uint32_t i = 0; i < table.RelatedCount(word); ++i) {
      const LexicalTable::Related related = table.RelatedTo(word, i);
      absl::StrAppend(&dump, " ", static_cast<int>(related.relation), ":",
                      std::string(table.Word(related.word)));
    }
    absl::StrAppend(&dump, "\n");
  }
  return dump;
}

TEST(LexicalTableTest, KeepsWhatItIsMadeFrom) {
  const std::string bytes = SerializeLexicalTable(Tides());
  const auto table = LexicalTable::Parse(bytes);
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_EQ(Dump(*table),
            "ebb/3 1:flow\n"
            "ebbed/0 2:ebb\n"
            "flood/1 6:flow\n"
            "flow/3 1:ebb 6:flood\n"
            "tide/1\n");
}

TEST(LexicalTableTest, FindsWordsAndRelations) {
  const std::string bytes = SerializeLexicalTable(Tides());
  const auto table = LexicalTable::Parse(bytes);
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_EQ(table->Find("ebb"), 0u);
  EXPECT_EQ(table->Find("tide"), 4u);
  EXPECT_EQ(table->Find("eb"), std::nullopt);
  EXPECT_EQ(table->Find(""), std::nullopt);
  EXPECT_EQ(table->Find("tides"), std::nullopt);
  EXPECT_EQ(table->Between(0, 3), LexicalRelation::kAntonym);
  EXPECT_EQ(table->Between(3, 2), LexicalRelation::kSynonym);
  EXPECT_EQ(table->Between(0, 1), LexicalRelation::kNone);
  EXPECT_EQ(table->Between(1, 0), LexicalRelation::kForm);
  EXPECT_EQ(table->Between(4, 0), LexicalRelation::kNone);
}

// What is no letter must not part words that stand side by side.
TEST(LexicalTableTest, FindsEveryWordHoweverItBegins) {
  LexicalEntries entries;
  for (const char* word :
       {"",    "a",   "a b", "a-a",  "a priori", "ab",    "ab c",  "ab-b",
        "abz", "abé", "aé",  "az",   "z",        "za",    "zzz",   "zzzz",
        "é",   "éa",  "'s",  "9/11", "10-k",     "x-ray", "x ray", "xa"}) {
    entries.words[word] = kNounBit;
  }
  const std::string bytes = SerializeLexicalTable(entries);
  const auto table = LexicalTable::Parse(bytes);
  ASSERT_TRUE(table.ok()) << table.status();
  uint32_t place = 0;
  for (const auto& [word, parts] : entries.words) {
    EXPECT_EQ(table->Find(word), place++) << word;
  }
  for (const char* word : {"a a", "abc", "zz", "ê", "zzzzz", "x", "9"}) {
    EXPECT_EQ(table->Find(word), std::nullopt) << word;
  }
}

TEST(LexicalTableTest, FirstWordsOfPhrases) {
  LexicalEntries entries;
  for (const char* word : {"step", "step down", "steps", "run-up", "run"}) {
    entries.words[word] = kVerbBit;
  }
  const std::string bytes = SerializeLexicalTable(entries);
  const auto table = LexicalTable::Parse(bytes);
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_TRUE(table->HasPhraseOf("step"));
  for (const char* word : {"steps", "run", "ste", "step down", "zoo", ""}) {
    EXPECT_FALSE(table->HasPhraseOf(word)) << word;
  }
}

TEST(LexicalTableTest, AnEmptyTableKnowsNothing) {
  EXPECT_EQ(LexicalTable().Find("tide"), std::nullopt);
  const std::string bytes = SerializeLexicalTable({});
  const auto table = LexicalTable::Parse(bytes);
  ASSERT_TRUE(table.ok()) << table.status();
  EXPECT_EQ(table->words(), 0u);
  EXPECT_EQ(table->Find("tide"), std::nullopt);
}

TEST(LexicalTableTest, RefusesBrokenTables) {
  const std::string whole = SerializeLexicalTable(Tides());
  for (size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(LexicalTable::Parse(whole.substr(0, size)).ok()) << size;
  }
  EXPECT_FALSE(LexicalTable::Parse(whole + "x").ok());
  // Whatever a changed byte makes of it, reading stays inside the bytes.
  for (size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 0x55);
    const auto table = LexicalTable::Parse(changed);
    if (table.ok()) Dump(*table);
  }
}

}  // namespace
}  // namespace claimdiff
