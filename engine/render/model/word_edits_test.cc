#include "engine/render/model/word_edits.h"

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

// "kept words -removed- +added+"
std::string Show(const std::vector<Edit>& edits) {
  std::string line;
  for (const Edit& edit : edits) {
    const char* const sign = edit.kind == EditKind::kAdded     ? "+"
                             : edit.kind == EditKind::kRemoved ? "-"
                                                               : "";
    absl::StrAppend(&line, line.empty() ? "" : " ", sign, edit.text, sign);
  }
  return line;
}

TEST(WordEditsTest, StrikesOutAndWritesIn) {
  const struct {
    const char* before;
    const char* after;
    const char* edits;
  } kCases[] = {
      {"", "", ""},
      {"the doors were open", "the doors were open", "the doors were open"},
      {"the doors were open", "", "-the doors were open-"},
      {"", "the doors", "+the doors+"},
      {"doors were open when she left the slip",
       "doors were wide open when she left,",
       "doors were +wide+ open when she left, -the slip-"},
      {"at reduced speed", "at full speed", "at -reduced- +full+ speed"},
      {"He said “No”, twice", "he SAID \"no\" twice", "he SAID \"no\" twice"},
      {"we didn't go", "we did go", "we -didn't- +did+ go"},
      {"one two", "two one", "-one- two +one+"},
      {"東京 vote", "東京 no vote", "東京 +no+ vote"},
      {"a b c d", "x b y d", "-a- +x+ b -c- +y+ d"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Show(WordEdits(c.before, c.after)), c.edits);
  }
}

TEST(WordEditsTest, KeptAndAddedWordsAreTheNewWordingKeptAndRemovedTheOld) {
  const std::string words[] = {"the", "ferry", "left", "late", "again"};
  for (int i = 0; i < 3125; ++i) {
    std::string before;
    std::string after;
    for (int left = i, n = 0; n < 5; ++n, left /= 5) {
      absl::StrAppend(n % 2 == 0 ? &before : &after, n < 2 ? "" : " ",
                      words[left % 5]);
    }
    std::string kept_removed;
    std::string kept_added;
    for (const Edit& edit : WordEdits(before, after)) {
      ASSERT_FALSE(edit.text.empty());
      if (edit.kind != EditKind::kAdded) {
        absl::StrAppend(&kept_removed, kept_removed.empty() ? "" : " ",
                        edit.text);
      }
      if (edit.kind != EditKind::kRemoved) {
        absl::StrAppend(&kept_added, kept_added.empty() ? "" : " ", edit.text);
      }
    }
    ASSERT_EQ(kept_removed, before) << after;
    ASSERT_EQ(kept_added, after) << before;
  }
}

TEST(WordEditsTest, LongTextsAreReplacedBetweenWhatTheyShare) {
  std::string before = "begin";
  std::string after = "begin";
  for (int i = 0; i < 2000; ++i) {
    absl::StrAppend(&before, " a", i);
    absl::StrAppend(&after, " b", i);
  }
  before += " end";
  after += " end";
  const std::vector<Edit> edits = WordEdits(before, after);
  ASSERT_EQ(edits.size(), 4u);
  EXPECT_EQ(edits[0].text, "begin");
  EXPECT_EQ(edits[1].kind, EditKind::kRemoved);
  EXPECT_EQ(edits[2].kind, EditKind::kAdded);
  EXPECT_EQ(edits[3].text, "end");
}

TEST(AroundChangeTest, ShowsOneChangeAndWhatIsAroundIt) {
  const struct {
    const char* before;
    const char* after;
    const char* around;
  } kCases[] = {
      {"the bow doors were wide open", "the bow doors were open",
       "… bow doors were -wide open"},
      // What was replaced says more than what was left out before.
      {"both ships sailed at low speed", "ships sailed at full speed",
       "… ships sailed at -low +full speed"},
      {"he said it was the end of it all", "it was the end of it all",
       "-he said it was the …"},
      {"a b c d e", "a b c d e", ""},
      {"a b c d e f g h", "i", "-a b c … +i"},
  };
  for (const auto& c : kCases) {
    std::string around;
    for (const Edit& edit : AroundChange(WordEdits(c.before, c.after), 3)) {
      absl::StrAppend(&around, around.empty() ? "" : " ",
                      edit.kind == EditKind::kAdded     ? "+"
                      : edit.kind == EditKind::kRemoved ? "-"
                                                        : "",
                      edit.text);
    }
    EXPECT_EQ(around, c.around);
  }
}

TEST(QuotedPartTest, IsBetweenTheFirstAndTheLastMark) {
  const struct {
    const char* content;
    const char* quoted;
  } kCases[] = {
      {"“The doors were open,”", "The doors were open,"},
      {"it was a “shame” for all", "shame"},
      {"no marks at all", "no marks at all"},
      {"“one mark only", "“one mark only"},
      {"", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(QuotedPart(c.content), c.quoted);
}

}  // namespace
}  // namespace claimdiff::render
