#include "tools/train/paraphrase_rows.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Read(const char* tsv) {
  const auto rows = ParseParaphraseRows(tsv);
  if (!rows.ok()) return std::string(rows.status().message());
  std::string read;
  for (const ParaphraseRow& row : *rows) {
    absl::StrAppend(&read, row.same ? "=" : "~", absl::StrJoin(row.words, "/"),
                    ";");
  }
  return read;
}

TEST(ParaphraseRowsTest, ReadsRowsOrNamesTheLine) {
  const struct {
    const char* tsv;
    const char* read;
  } kCases[] = {
      {"", ""},
      {"# verbs\n\n=\tmoor, tie up\n~\tsink, go down, capsize\n",
       "=moor/tie up;~sink/go down/capsize;"},
      {"=\tu.s., man-of-war, q&a, o'clock", "=u.s./man-of-war/q&a/o'clock;"},
      {"=\tmoor\n", "line 1: not a row of paraphrases"},
      {"# verbs\n=\tmoor, Tie up\n", "line 2: not a row of paraphrases"},
      {"moor, tie up\n", "line 1: not a row of paraphrases"},
      {"?\tmoor, tie up\n", "line 1: not a row of paraphrases"},
      {"=\tmoor,, tie up\n", "line 1: not a row of paraphrases"},
      {"=\tmoor, tie  up\n", "line 1: not a row of paraphrases"},
      {"=\tmoor, \n", "line 1: not a row of paraphrases"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Read(c.tsv), c.read) << c.tsv;
}

}  // namespace
}  // namespace claimdiff
