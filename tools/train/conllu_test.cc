#include "tools/train/conllu.h"

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr std::string_view kTwoSentences =
    "# text = \xE2\x80\x9CNo,\xE2\x80\x9D Choe said.\n"
    "1\t\xE2\x80\x9C\t\"\tPUNCT\t``\t_\t5\tpunct\t_\tSpaceAfter=No\n"
    "2\tNo\tno\tINTJ\tUH\t_\t5\tintj\t_\tSpaceAfter=No\n"
    "3-4\tx\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "3\t\xE2\x80\x9D\t\"\tPUNCT\t''\t_\t5\tpunct\t_\t_\n"
    "4\tChoe\tchoe\tPROPN\tNNP\t_\t5\tnsubj\t_\t_\n"
    "5\tsaid\tsay\tVERB\tVBD\t_\t0\tROOT\t_\tSpaceAfter=No\n"
    "5.1\tsaid\tsay\tVERB\tVBD\t_\t0\tROOT\t_\t_\n"
    "\n"
    "1\tGo\tgo\tVERB\tVERB\t_\t0\troot\t_\t_\r\n";

// "written/norm TAG relation head" for every word, " ^" where written together
// with the next.
std::string Dump(const GoldSentence& sentence) {
  std::string out;
  for (const GoldWord& word : sentence) {
    out += word.written + "/" + word.norm + " ";
    out += word.tag == kTags ? "?" : TagName(word.tag);
    out += " ";
    out += word.relation == kRelations ? "?" : RelationName(word.relation);
    out += " " + std::to_string(word.head) + (word.space_after ? "" : " ^");
    out += "; ";
  }
  return out;
}

TEST(ConlluTest, ReadsWords) {
  const auto sentences = ParseConllu(kTwoSentences);
  ASSERT_TRUE(sentences.ok()) << sentences.status();
  ASSERT_EQ(sentences->size(), 2u);
  EXPECT_EQ(Dump((*sentences)[0]),
            "\xE2\x80\x9C/\" `` punct 4 ^; No/no UH intj 4 ^; "
            "\xE2\x80\x9D/\" '' punct 4; Choe/choe NNP nsubj 4; "
            "said/said VBD ROOT -1 ^; ");
  // Neither the tag nor the relation is one of ours.
  EXPECT_EQ(Dump((*sentences)[1]), "Go/go ? ? -1; ");
}

TEST(ConlluTest, ViewsSaySpaces) {
  const auto sentences = ParseConllu(kTwoSentences);
  ASSERT_TRUE(sentences.ok());
  const GoldSentence& first = (*sentences)[0];
  const auto spaces = [&first](size_t i) {
    const WordView view = ViewOf(first, i);
    return std::string(view.space_before ? "_" : "") + std::string(view.norm) +
           (view.space_after ? "_" : "");
  };
  EXPECT_EQ(spaces(0), "_\"");
  EXPECT_EQ(spaces(1), "no");
  EXPECT_EQ(spaces(2), "\"_");
  EXPECT_EQ(spaces(3), "_choe_");
  // The last word is taken to have space after it whatever the file says.
  EXPECT_EQ(spaces(4), "_said_");
}

TEST(ConlluTest, EmptyInput) {
  for (const char* text : {"", "\n", "\n\n\n", "# comment\n\n"}) {
    const auto sentences = ParseConllu(text);
    ASSERT_TRUE(sentences.ok());
    EXPECT_TRUE(sentences->empty());
  }
}

TEST(ConlluTest, SaysWhereItIsBroken) {
  struct Case {
    const char* text;
    const char* message;
  };
  const Case kCases[] = {
      {"\n\n1\tGo\tgo\n", "line 3: fewer than ten columns"},
      {"1\ta\ta\tX\tNN\t_\tx\tdep\t_\t_\n", "line 1: the head is not a number"},
      {"1\ta\ta\tX\tNN\t_\t1x\tdep\t_\t_\n",
       "line 1: the head is not a number"},
      {"1\ta\ta\tX\tNN\t_\t\tdep\t_\t_\n", "line 1: the head is not a number"},
      {"1\ta\ta\tX\tNN\t_\t2\tdep\t_\t_\n\n",
       "line 2: a head outside the sentence before"},
      {"1\ta\ta\tX\tNN\t_\t-1\tdep\t_\t_\n\n",
       "line 2: a head outside the sentence before"},
  };
  for (const Case& c : kCases) {
    const auto sentences = ParseConllu(c.text);
    EXPECT_EQ(sentences.status(), absl::InvalidArgumentError(c.message))
        << c.text;
  }
}

TEST(ConlluTest, NoSuchFile) {
  EXPECT_EQ(ReadConllu("/no/such/file").status().code(),
            absl::StatusCode::kNotFound);
}

}  // namespace
}  // namespace claimdiff
