#include "tools/train/word_kind_table.h"

#include <string>

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// A small WordNet of our own, in its format: an entity, of which a boat and an
// act are kinds; a barge and a punt are boats, a sinking is an act.
WordNetFiles Files() {
  return {
      {"data.noun",
       "  1 a licence\n"
       "00000010 03 n 01 entity 0 000 | all\n"
       "00000020 06 n 01 boat 0 001 @ 00000010 n 0000 | floats\n"
       "00000030 04 n 01 act 0 001 @ 00000010 n 0000 | done\n"
       "00000040 06 n 02 barge 0 Scow 0 001 @ 00000020 n 0000 | flat\n"
       "00000050 06 n 01 punt 0 001 @ 00000020 n 0000 | flatter\n"
       "00000060 04 n 01 sinking 0 001 @ 00000030 n 0000 | going down\n"},
      {"index.noun",
       "act n 1 1 @ 1 0 00000030  \n"
       "barge n 1 1 @ 1 1 00000040  \n"
       "boat n 1 1 @ 1 1 00000020  \n"
       "entity n 1 0 1 0 00000010  \n"
       "punt n 2 1 @ 2 1 00000050 00000060  \n"
       "sinking n 1 1 @ 1 0 00000060  \n"},
      {"index.verb",
       "barge v 1 1 @ 1 0 00000011  \n"
       "boat v 1 1 @ 1 0 00000012  \n"},
      {"index.adj", ""},
      {"index.adv", ""},
      {"cntlist.rev",
       "boat%1:06:00:: 1 20\n"
       "barge%1:06:00:: 1 2\n"
       "barge%2:38:00:: 1 3\n"},
  };
}

TEST(WordKindTableTest, PartsAndPaths) {
  const auto table = WordKindTable(Files(), {"boat"});
  ASSERT_TRUE(table.ok()) << table.status();
  // "boat" is a verb in one use of 22, which is too few to count.
  EXPECT_EQ(*table,
            "act\tn\t1\n"
            "barge\tvn\t0.0\n"
            "boat\tn\t0.\n"
            "entity\tn\t\n"
            "punt\tn\t0.1\n"
            "sinking\tn\t10\n");
}

TEST(WordKindTableTest, ErrorsNameFileAndLine) {
  EXPECT_EQ(WordKindTable(Files(), {"ferry"}).status().message(),
            "ferry: no noun");
  WordNetFiles files = Files();
  files["index.verb"] = "barge v\n";
  EXPECT_EQ(WordKindTable(files, {}).status().message(),
            "index.verb:1: not a line of WordNet");
  files.erase("cntlist.rev");
  EXPECT_EQ(WordKindTable(files, {}).status().code(),
            absl::StatusCode::kNotFound);
}

}  // namespace
}  // namespace claimdiff
