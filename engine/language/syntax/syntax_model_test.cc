#include "engine/language/syntax/syntax_model.h"

#include <cstddef>
#include <cstring>
#include <functional>
#include <string>

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The smallest file there is: 4 bits each, one empty slot.
std::string SmallFile() {
  SyntaxFileHeader header;
  header.vocabulary_slots = 2;
  header.tag_bits = header.move_bits = header.label_bits = 4;
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  bytes.append(2 * sizeof(VocabularyEntry), '\0');
  bytes.append((32u + 4 + 32) << 4, '\x80');
  return bytes;
}

TEST(SyntaxModelTest, FindsTheParts) {
  std::string bytes = SmallFile();
  VocabularyEntry entry;
  entry.id = 7;
  entry.tag = kTagVbd;
  entry.second_tag = kTags;
  const size_t vocabulary = sizeof(SyntaxFileHeader);
  std::memcpy(&bytes[vocabulary + sizeof entry], &entry, sizeof entry);
  bytes[vocabulary + 16] = 1;
  bytes[vocabulary + 16 + 512] = 2;
  bytes[vocabulary + 16 + 512 + 64] = 3;
  const auto model = ParseSyntaxModel(bytes);
  ASSERT_TRUE(model.ok()) << model.status();
  ASSERT_NE(model->vocabulary.Find(7), nullptr);
  EXPECT_EQ(model->vocabulary.Find(7)->tag, kTagVbd);
  EXPECT_EQ(model->vocabulary.Find(8), nullptr);
  EXPECT_EQ(model->tagger.rows.bytes[0], 1);
  EXPECT_EQ(model->parser.moves.bytes[0], 2);
  EXPECT_EQ(model->parser.labels.bytes[0], 3);
}

TEST(SyntaxModelTest, RefusesWhatIsNoModel) {
  const auto set = [](size_t offset, char value) {
    return [=](std::string* bytes) { (*bytes)[offset] = value; };
  };
  const auto word_tags = offsetof(SyntaxFileHeader, word_tags);
  const auto right_labels = offsetof(SyntaxFileHeader, right_labels);
  const struct {
    const char* message;
    std::function<void(std::string*)> damage;
  } kCases[] = {
      {"too short", [](std::string* bytes) { bytes->clear(); }},
      {"too short", [](std::string* bytes) { bytes->resize(191); }},
      {"another kind of file", set(0, 'x')},
      {"another kind of file", set(7, '1')},
      {"sizes out of range", set(8, 3)},
      {"sizes out of range", set(8, 0)},
      {"sizes out of range", set(11, 127)},
      {"sizes out of range", set(12, 3)},
      {"sizes out of range", set(16, 25)},
      {"sizes out of range", set(20, 64)},
      {"cut off", [](std::string* bytes) { bytes->pop_back(); }},
      {"cut off", [](std::string* bytes) { bytes->push_back('\0'); }},
      {"cut off", set(20, 5)},
      {"unknown classes", set(word_tags + 3, kTags)},
      {"unknown classes", set(right_labels + 31, kRelations)},
      {"broken vocabulary", set(192 + 4, kTags)},
      {"broken vocabulary", set(192 + 5, kTags + 1)},
      {"broken vocabulary",
       [](std::string* bytes) { (*bytes)[192] = (*bytes)[200] = 1; }},
  };
  ASSERT_TRUE(ParseSyntaxModel(SmallFile()).ok());
  for (const auto& c : kCases) {
    std::string bytes = SmallFile();
    c.damage(&bytes);
    EXPECT_EQ(ParseSyntaxModel(bytes).status(),
              absl::InvalidArgumentError(std::string("syntax weights: ") +
                                         c.message));
  }
}

TEST(SyntaxModelTest, RefusesBytesOutOfLine) {
  const std::string bytes = "x" + SmallFile();
  EXPECT_EQ(ParseSyntaxModel(std::string_view(bytes).substr(1)).status(),
            absl::InvalidArgumentError("syntax weights: not aligned"));
}

}  // namespace
}  // namespace claimdiff
