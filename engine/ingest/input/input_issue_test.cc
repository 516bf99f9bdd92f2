#include "engine/ingest/input/input_issue.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Case {
  std::string charset;
  uint32_t replaced;
  uint32_t first_offset;
  std::string issues;  // "CODE ARTICLE MESSAGE" a line
};

TEST(InputIssueTest, TellsWhatWasDoneToTheBytes) {
  const Case cases[] = {
      {"UTF-8", 0, 0, ""},
      {"KOI8-R", 0, 0, "2 gull a.txt: read as KOI8-R and converted to UTF-8\n"},
      {"UTF-8", 1, 12,
       "1 gull a.txt: U+FFFD put in for what could not be read, in 1 place at "
       "byte 12\n"},
      {"UTF-8", 3, 7,
       "1 gull a.txt: U+FFFD put in for what could not be read, in 3 places, "
       "the first at byte 7\n"},
      {"UTF-16LE", 1, 0,
       "2 gull a.txt: read as UTF-16LE and converted to UTF-8\n"
       "1 gull a.txt: U+FFFD put in for what could not be read, in 1 place\n"},
  };
  for (const Case& c : cases) {
    Input input;
    input.place = "a.txt";
    v1::Article article;
    article.set_id("gull");
    input.message = article;
    DecodedText decoded;
    decoded.charset = c.charset;
    decoded.replaced = c.replaced;
    decoded.first_offset = c.first_offset;
    AddDecodingIssues(decoded, &input);
    std::string issues;
    for (const v1::Issue& issue : input.issues) {
      absl::StrAppend(&issues, issue.code(), " ", issue.article_id(), " ",
                      issue.message(), "\n");
    }
    EXPECT_EQ(issues, c.issues) << c.charset << " " << c.replaced;
  }
}

TEST(InputIssueTest, AnIssueOfClaimsNamesNoArticle) {
  Input input;
  input.message = v1::ArticleClaims();
  AddIssue(v1::ISSUE_CODE_LIMIT_PASSED, "too long", &input);
  ASSERT_EQ(input.issues.size(), 1u);
  EXPECT_EQ(input.issues[0].article_id(), "");
}

}  // namespace
}  // namespace claimdiff
