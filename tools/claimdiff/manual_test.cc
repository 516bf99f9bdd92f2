#include "tools/claimdiff/manual.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(ManualTest, AllNameEveryOption) {
  const std::string scripts[] = {BashCompletion(), ZshCompletion()};
  for (const char* option :
       {"--format",       "--output",       "--color",          "--width",
        "--jobs",         "--batch",        "--min-similarity", "--by",
        "--exit-code",    "--only",         "--base",           "--speaker",
        "--explain",      "--min-articles", "--days",           "--files-from",
        "--input-format", "--timeout",      "--force",          "--help"}) {
    for (const std::string& script : scripts) {
      EXPECT_THAT(script, HasSubstr(option));
    }
    EXPECT_THAT(FishCompletion(),
                HasSubstr(absl::StrCat("-l ", std::string(option + 2))));
  }
}

TEST(ManualTest, ThePageHasItsParts) {
  const std::string page = ManPage();
  EXPECT_THAT(page, StartsWith(".TH CLAIMDIFF 1"));
  for (const char* part :
       {".SH NAME", ".SH SYNOPSIS", ".SH extract", ".SH group", ".SH compare",
        ".SH print", "\n.B \\-\\-jobs \\fIN\\fR\nThreads, 1 to 256.",
        "\n.B \\-\\-output \\fIFILE\\fR, \\-o\n", ".SH EXIT STATUS"}) {
    EXPECT_THAT(page, HasSubstr(part));
  }
}

TEST(ManualTest, CompletionsKnowTheValues) {
  EXPECT_THAT(BashCompletion(),
              HasSubstr("'compare --by') words='publisher relay' ;;"));
  EXPECT_THAT(BashCompletion(),
              HasSubstr("'print --color') words='auto always never' ;;"));
  EXPECT_THAT(ZshCompletion(), HasSubstr(":WHEN:(auto always never)'"));
  EXPECT_THAT(FishCompletion(), HasSubstr("-l by -x -a 'publisher relay'"));
  EXPECT_THAT(FishCompletion(), HasSubstr("same reworded framing only-in"));
}

}  // namespace
}  // namespace claimdiff
