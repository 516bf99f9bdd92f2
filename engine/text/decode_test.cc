#include "engine/text/decode.h"

#include <string>

#include "engine/text/utf8.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Bytes(std::string_view bytes) { return std::string(bytes); }

// "text" as 16-bit units, the low byte first if `little`.
std::string Utf16(std::string_view ascii, bool little) {
  std::string bytes;
  for (const char c : ascii) {
    bytes += little ? c : '\0';
    bytes += little ? '\0' : c;
  }
  return bytes;
}

TEST(DecodeToUtf8Test, FindsTheCharset) {
  const struct {
    std::string bytes;
    std::string charset;
    std::string text;
  } cases[] = {
      {"", "UTF-8", ""},
      {"The ferry sank.", "UTF-8", "The ferry sank."},
      {"Møre’s ferry", "UTF-8", "Møre’s ferry"},
      {"\xEF\xBB\xBFThe ferry", "UTF-8", "The ferry"},
      {"\xFF\xFE" + Utf16("Ferry", true), "UTF-16LE", "Ferry"},
      {"\xFE\xFF" + Utf16("Ferry", false), "UTF-16BE", "Ferry"},
      {Utf16("The ferry sank", true), "UTF-16LE", "The ferry sank"},
      {Utf16("The ferry sank", false), "UTF-16BE", "The ferry sank"},
      {Bytes({"\xFF\xFE\0\0F\0\0\0", 8}), "UTF-32LE", "F"},
      {"The mayor\x92s caf\xE9 said \x93no\x94 to the port of Orl\xE9ne.",
       "windows-1252", "The mayor’s café said “no” to the port of Orléne."},
  };
  for (const auto& c : cases) {
    const auto decoded = DecodeToUtf8(c.bytes);
    ASSERT_TRUE(decoded.ok()) << decoded.status();
    EXPECT_EQ(decoded->text, c.text);
    EXPECT_EQ(decoded->charset, c.charset) << c.text;
    EXPECT_FALSE(decoded->repaired()) << c.text;
  }
}

TEST(DecodeToUtf8Test, RepairsUtf8WithAFewBadBytes) {
  const auto decoded = DecodeToUtf8("“Møre’s ferry” — été \xE2\x80 cut");
  ASSERT_TRUE(decoded.ok());
  EXPECT_EQ(decoded->text, "“Møre’s ferry” — été \uFFFD cut");
  EXPECT_EQ(decoded->charset, "UTF-8");
  EXPECT_EQ(decoded->replaced, 1u);
  EXPECT_EQ(decoded->first_offset, 32u);
}

TEST(DecodeToUtf8Test, ReplacesASingleNulInText) {
  const auto decoded = DecodeToUtf8(Bytes({"The ferry\0 sank", 15}));
  ASSERT_TRUE(decoded.ok());
  EXPECT_EQ(decoded->text, "The ferry\uFFFD sank");
  EXPECT_TRUE(decoded->repaired());
}

TEST(DecodeToUtf8Test, RefusesWhatIsNotTextWithoutRepeatingIt) {
  std::string junk =
      "\x7F"
      "ELF secret";
  for (int i = 0; i < 400; ++i) junk += static_cast<char>(i * 37);
  const auto decoded = DecodeToUtf8(junk);
  ASSERT_EQ(decoded.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(std::string(decoded.status().message()).find("ELF"),
            std::string::npos);
}

struct Declared {
  std::string bytes;
  std::string declared;
  std::string text;
};

TEST(DecodeToUtf8Test, BelievesADeclarationBeforeTheDetector) {
  const Declared cases[] = {
      {"\xF0\xCF\xD2\xD4 \xDA\xC1\xCB\xD2\xD9\xD4", "koi8-r",
       "\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442"},
      {"Caf\xE9 \x93open\x94", "ISO-8859-1", "Caf\u00e9 \u201copen\u201d"},
      {"Caf\u00e9", "iso-8859-1", "Caf\u00e9"},
      {"\xEF\xBB\xBF"
       "Caf\u00e9",
       "koi8-r", "Caf\u00e9"},
      {"Caf\xE9 owners say they will leave", "no-such-charset",
       "Caf\u00e9 owners say they will leave"},
      {"Caf\xE9 owners say they will leave", "utf-8",
       "Caf\u00e9 owners say they will leave"},
  };
  for (const Declared& c : cases) {
    const auto decoded = DecodeToUtf8(c.bytes, c.declared);
    ASSERT_TRUE(decoded.ok()) << c.declared;
    EXPECT_EQ(decoded->text, c.text) << c.declared;
  }
}

// What is declared may be any bytes; the name told is one of ours.
TEST(DecodeToUtf8Test, NamesACharsetByItsStandardName) {
  for (const char* declared : {"koi8-r", "KOI8_R", "\xE8koi8-r", "csKOI8R"}) {
    const auto decoded = DecodeToUtf8("\xF0\xCF\xD2\xD4", declared);
    ASSERT_TRUE(decoded.ok()) << declared;
    EXPECT_EQ(decoded->charset, "KOI8-R") << declared;
  }
}

TEST(DecodeToUtf8Test, GivesValidUtf8ForAnyBytesItTakes) {
  uint32_t state = 1;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (int i = 0; i < 40; ++i) {
      state = state * 1664525 + 1013904223;
      // Few controls, so that most of them pass for text.
      bytes += static_cast<char>((state >> 24) | (i % 4 ? 0x20 : 0x80));
    }
    const auto decoded = DecodeToUtf8(bytes);
    if (!decoded.ok()) continue;
    EXPECT_TRUE(IsValidUtf8(decoded->text));
    EXPECT_EQ(decoded->text.find('\0'), std::string::npos);
  }
}

}  // namespace
}  // namespace claimdiff
