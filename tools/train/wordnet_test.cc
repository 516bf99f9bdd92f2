#include "tools/train/wordnet.h"

#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/language/words/lexical_table.h"
#include "gtest/gtest.h"
#include "tools/train/paraphrase_rows.h"

namespace claimdiff {
namespace {

// A small WordNet of our own, in its format.
WordNetFiles Files() {
  return {
      {"data.noun",
       "  1 a licence\n"
       "00000010 06 n 02 barge 0 Scow 0 001 @ 00000020 n 0000 | flat boat\n"
       "00000020 06 n 02 boat 0 small_boat 0 000 | vessel\n"
       "00000030 06 n 02 harbour 0 harbor 0 000 | shelter\n"
       "00000040 06 n 01 sinking 0 001 + 00000010 v 0101 | going down\n"},
      {"index.noun",
       "  1 a licence\n"
       "barge n 1 1 @ 1 0 00000010  \n"
       "boat n 1 0 1 0 00000020  \n"
       "harbor n 1 0 1 0 00000030  \n"
       "harbour n 1 0 1 0 00000030  \n"
       "scow n 5 1 @ 5 0 00000020 00000030 00000040 00000050 00000010  \n"
       "sinking n 1 1 + 1 0 00000040  \n"},
      {"data.verb",
       "00000010 30 v 02 sink 0 founder 0 003 ! 00000020 v 0101 > 00000030 v "
       "0000 + 00000040 n 0101 01 + 08 00 | go down\n"
       "00000020 30 v 01 float 0 001 ! 00000010 v 0101 01 + 08 00 | stay up\n"
       "00000030 30 v 01 drown 0 000 01 + 08 00 | die in water\n"},
      {"index.verb",
       "drown v 1 0 1 0 00000030  \n"
       "float v 1 1 ! 1 0 00000020  \n"
       "founder v 1 1 > 1 0 00000010  \n"
       "sink v 1 1 ! 1 0 00000010  \n"},
      {"data.adj", "00000010 00 s 01 afloat(p) 0 000 | floating\n"},
      {"index.adj", "afloat a 1 0 1 0 00000010  \n"},
      {"data.adv", ""},
      {"index.adv", ""},
      {"verb.exc", "sank sink\nsunk sink\nwrought work\n"},
  };
}

std::string Dump(const LexicalEntries& entries) {
  std::string dump;
  for (const auto& [pair, relation] : entries.relations) {
    absl::StrAppend(&dump, pair.first, " ", static_cast<int>(relation), " ",
                    pair.second, "\n");
  }
  return dump;
}

TEST(WordNetTest, DrawsRelationsOfFirstSenses) {
  const auto entries = RelationsOf(Files(), {});
  ASSERT_TRUE(entries.ok()) << entries.status();
  // "scow" is a barge in its fifth sense only. "founder" takes part in what its
  // whole synset is related to, not in what "sink" is.
  EXPECT_EQ(Dump(*entries),
            "barge 10 boat\n"
            "boat 10 barge\n"
            "drown 9 founder\n"
            "drown 9 sink\n"
            "float 1 sink\n"
            "founder 9 drown\n"
            "founder 6 sink\n"
            "founder 7 sinking\n"
            "harbor 3 harbour\n"
            "harbour 3 harbor\n"
            "sank 2 sink\n"
            "sink 9 drown\n"
            "sink 1 float\n"
            "sink 6 founder\n"
            "sink 4 sinking\n"
            "sinking 7 founder\n"
            "sinking 4 sink\n"
            "sunk 2 sink\n");
  EXPECT_EQ(entries->words.at("sink"), kVerbBit);
  EXPECT_EQ(entries->words.at("sank"), 0);
  EXPECT_EQ(entries->words.count("afloat"), 0u);
}

TEST(WordNetTest, PutsParaphrasesBesideWordNet) {
  const std::vector<ParaphraseRow> paraphrases = {
      {true, {"barge", "lighter", "flat boat"}},
      {false, {"drown", "founder", "float", "wreck"}},
  };
  const auto entries = RelationsOf(Files(), paraphrases);
  ASSERT_TRUE(entries.ok()) << entries.status();
  const auto relation = [&entries](const char* a, const char* b) {
    const auto found = entries->relations.find({a, b});
    return found == entries->relations.end() ? LexicalRelation::kNone
                                             : found->second;
  };
  EXPECT_EQ(relation("barge", "lighter"), LexicalRelation::kParaphrase);
  EXPECT_EQ(relation("flat boat", "barge"), LexicalRelation::kParaphrase);
  EXPECT_EQ(relation("wreck", "drown"), LexicalRelation::kNear);
  // More than WordNet says, and no more than it says.
  EXPECT_EQ(relation("drown", "founder"), LexicalRelation::kNear);
  EXPECT_EQ(relation("float", "sink"), LexicalRelation::kAntonym);
  // What WordNet lacks takes every regular ending.
  EXPECT_NE(entries->words.at("lighter") & kVerbBit, 0);
  EXPECT_EQ(entries->words.at("drown"), kVerbBit);
}

TEST(WordNetTest, NamesTheLineThatIsBroken) {
  const struct {
    const char* file;
    const char* from;
    const char* to;
    const char* error;
  } kCases[] = {
      {"data.noun", "n 02 boat", "n zz boat",
       "data.noun:3: not a line of WordNet"},
      {"data.verb", "drown 0 000", "drown 0 x",
       "data.verb:3: not a line of WordNet"},
      {"data.verb", "v 0000 +", "v zzzz +",
       "data.verb:1: not a line of WordNet"},
      {"index.verb", "float v 1", "float v 9",
       "index.verb:2: not a line of WordNet"},
  };
  for (const auto& c : kCases) {
    WordNetFiles files = Files();
    std::string& text = files[c.file];
    text = absl::StrReplaceAll(text, {{c.from, c.to}});
    EXPECT_EQ(RelationsOf(files, {}).status().message(), c.error);
  }
  WordNetFiles files = Files();
  files.erase("data.adv");
  EXPECT_EQ(RelationsOf(files, {}).status().message(), "data.adv: missing");
}

}  // namespace
}  // namespace claimdiff
