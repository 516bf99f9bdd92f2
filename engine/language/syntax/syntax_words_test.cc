#include "engine/language/syntax/syntax_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "Caps digit before after": the shape in words.
std::string ShapeName(uint8_t shape) {
  static constexpr const char* kCases[] = {"lower", "capital", "caps", "mixed",
                                           "mark"};
  std::string name = kCases[shape & kShapeCase];
  if (shape & kShapeDigit) name += " digit";
  if (shape & kShapeSpaceBefore) name += " before";
  if (shape & kShapeSpaceAfter) name += " after";
  return name;
}

TEST(DescribeWordTest, Shape) {
  struct Case {
    WordView word;
    const char* shape;
  };
  const Case kCases[] = {
      {{"talks", "talks", true, true}, "lower before after"},
      {{"Choe", "choe", true, false}, "capital before"},
      {{"NATO", "nato", false, true}, "caps after"},
      {{"A", "a", false, false}, "capital"},
      {{"McTavish", "mctavish", false, false}, "mixed"},
      {{"iPhone", "iphone", false, false}, "mixed"},
      {{"1,200", "1,200", false, false}, "lower digit"},
      {{"F-16", "f-16", false, false}, "capital digit"},
      {{"U.S.", "u.s.", false, false}, "caps"},
      {{"Écouis", "écouis", false, false}, "capital"},
      {{"écoute", "écoute", false, false}, "lower"},
      {{"Łódź", "łódź", false, false}, "capital"},
      {{"Жена", "жена", false, false}, "capital"},
      {{"жена", "жена", false, false}, "lower"},
      {{"“", "\"", true, false}, "mark before"},
      {{"—", "-", true, true}, "mark before after"},
      {{"…", "...", false, false}, "mark"},
      {{"€", "€", false, false}, "mark"},
      {{"%", "%", false, false}, "mark"},
      {{"", "", false, false}, "mark"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(ShapeName(DescribeWord(c.word).shape), c.shape) << c.word.written;
  }
}

TEST(DescribeWordTest, IdIsThatOfTheNorm) {
  const auto id = [](std::string_view written, std::string_view norm) {
    return DescribeWord({written, norm}).id;
  };
  EXPECT_EQ(id("Talks", "talks"), id("TALKS", "talks"));
  EXPECT_NE(id("talks", "talks"), id("talk", "talk"));
  EXPECT_NE(id("ab", "ab"), id("ba", "ba"));
  // Numbers of the same form are one word.
  EXPECT_EQ(id("1984", "1984"), id("2031", "2031"));
  EXPECT_NE(id("1984", "1984"), id("198", "198"));
  // Marks are taken as written: an opening is not a closing quotation mark.
  EXPECT_NE(id("“", "\""), id("”", "\""));
  EXPECT_NE(id("—", "-"), id("-", "-"));
}

TEST(DescribeWordTest, EndsOfShortAndLongWords) {
  const SyntaxWord word = DescribeWord({"talking", "talking"});
  EXPECT_EQ(word.prefix, 'k' << 24 | 'l' << 16 | 'a' << 8 | 't');
  EXPECT_EQ(word.suffix, 'k' << 24 | 'i' << 16 | 'n' << 8 | 'g');
  const SyntaxWord to = DescribeWord({"to", "to"});
  EXPECT_EQ(to.prefix, 'o' << 8 | 't');
  EXPECT_EQ(to.suffix, 't' << 8 | 'o');
}

VocabularyEntry Entry(std::string_view norm, uint8_t tag, bool one_tag) {
  VocabularyEntry entry;
  entry.id = DescribeWord({norm, norm}).id;
  entry.tag = tag;
  entry.second_tag = one_tag ? kTags : kTagVb;
  entry.one_tag = one_tag;
  return entry;
}

TEST(VocabularyTest, FindsWhatWasPutIn) {
  std::vector<VocabularyEntry> entries;
  for (int i = 0; i < 1000; ++i) {
    std::string norm = "w";
    for (int n = i; n > 0; n /= 10) norm += static_cast<char>('a' + n % 10);
    entries.push_back(Entry(norm, static_cast<uint8_t>(i % kTags), i % 2));
  }
  const std::vector<VocabularyEntry> table = HashVocabulary(entries);
  const Vocabulary vocabulary(table.data(), table.size());
  for (const VocabularyEntry& entry : entries) {
    const VocabularyEntry* found = vocabulary.Find(entry.id);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->tag, entry.tag);
  }
  EXPECT_EQ(vocabulary.Find(DescribeWord({"absent", "absent"}).id), nullptr);
}

TEST(VocabularyTest, EmptyOnesFindNothing) {
  EXPECT_EQ(Vocabulary().Find(5), nullptr);
  const std::vector<VocabularyEntry> table = HashVocabulary({});
  EXPECT_EQ(Vocabulary(table.data(), table.size()).Find(5), nullptr);
}

TEST(LookUpWordTest, KnownAndUnknown) {
  const std::vector<VocabularyEntry> table = HashVocabulary(
      {Entry("the", kTagDt, true), Entry("talk", kTagNn, false)});
  const Vocabulary vocabulary(table.data(), table.size());
  SyntaxWord the = DescribeWord({"The", "the"});
  LookUpWord(vocabulary, &the);
  EXPECT_TRUE(the.known);
  EXPECT_TRUE(the.one_tag);
  EXPECT_EQ(the.tag, kTagDt);
  SyntaxWord talk = DescribeWord({"talk", "talk"});
  LookUpWord(vocabulary, &talk);
  EXPECT_TRUE(talk.known);
  EXPECT_FALSE(talk.one_tag);
  EXPECT_EQ(talk.second_tag, kTagVb);

  // Words that are not known count as one where they look the same.
  SyntaxWord first = DescribeWord({"Obrenville", "obrenville"});
  SyntaxWord second = DescribeWord({"Karsville", "karsville"});
  SyntaxWord third = DescribeWord({"karsville", "karsville"});
  LookUpWord(vocabulary, &first);
  LookUpWord(vocabulary, &second);
  LookUpWord(vocabulary, &third);
  EXPECT_FALSE(first.known);
  EXPECT_EQ(first.tag, kTags);
  EXPECT_EQ(first.id, second.id);
  EXPECT_NE(second.id, third.id);
}

}  // namespace
}  // namespace claimdiff
