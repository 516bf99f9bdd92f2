#include "tools/claimdiff/command.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr char kGull[] =
    "The ferry hit the pier on Friday and 12 people were hurt, Mayor Mira Holt "
    "said.\n";
constexpr char kTern[] =
    "The ferry hit the pier on Friday and 15 people were hurt, Mayor Mira Holt "
    "said.\n";

struct Result {
  int code;
  std::string output;
  std::string errors;  // without the folder of the test
};

// Runs the command with standard output at `output_path`.
Result RunTo(const std::string& output_path,
             const std::vector<std::string>& arguments) {
  const std::string errors_path = ::testing::TempDir() + "/errors";
  const int output =
      open(output_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int errors =
      open(errors_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  Result result;
  result.code = RunCommand(arguments, output, errors);
  close(output);
  close(errors);
  if (output_path != "/dev/full") result.output = ReadTestFile(output_path);
  result.errors = absl::StrReplaceAll(ReadTestFile(errors_path),
                                      {{::testing::TempDir() + "/", ""}});
  return result;
}

Result Call(const std::vector<std::string>& arguments) {
  return RunTo(::testing::TempDir() + "/output", arguments);
}

TEST(CommandTest, ComparesTwoReports) {
  const std::string gull = WriteTestFile("gull.txt", kGull);
  const std::string tern = WriteTestFile("tern.txt", kTern);
  const Result result = Call({"compare", "The Gull=" + gull, tern});
  EXPECT_EQ(result.code, kExitDone);
  EXPECT_EQ(result.errors, "");
  EXPECT_THAT(result.output, HasSubstr("The Gull"));
  EXPECT_THAT(result.output, HasSubstr("tern"));
  EXPECT_EQ(result.output.find('\x1B'), std::string::npos);
  EXPECT_EQ(Call({"compare", "--exit-code", gull, tern}).code, kExitDiffers);
}

// Bad inputs never stop the others: "gull.txt" is always read.
TEST(CommandTest, NamesBadInputs) {
  const std::string folder = ::testing::TempDir();
  struct Case {
    std::string path;
    std::string errors;
    int code = kExitTrouble;
  };
  const Case cases[] = {
      {folder + "/none.txt",
       "claimdiff: none.txt: no such file; check the "
       "name\n"},
      {WriteTestFile("empty.txt", ""),
       "claimdiff: empty.txt: is empty; give it a report\n"},
      {WriteTestFile("junk", std::string(500, '\x02')),
       "claimdiff: junk: is not text; give plain text, JSON lines or a "
       "protobuf stream\n"},
      {WriteTestFile("cut.binpb",
                     "\x20\x0A\x02"
                     "e2"),
       "claimdiff: cut.binpb:1: breaks off after 4 of 32 bytes of a message; "
       "the rest is lost, write it anew\n"},
      {WriteTestFile("bad.jsonl", "{\"text\": \"a\"}\n{]\n{\"text\": \"b\"}\n"),
       "claimdiff: bad.jsonl:2:2: not JSON (expected a key in double quotes); "
       "fix it or leave it out\n"},
      {WriteTestFile("x\x1B[31m.txt", ""),
       "claimdiff: x<U+001B>[31m.txt: is empty; give it a report\n"},
      {WriteTestFile("invalid.txt", "Ol\xE9 Park burnt, the mayor said."), "",
       kExitDone},
      {WriteTestFile("dull.txt", "It rained."), "", kExitDone},
  };
  const std::string gull = WriteTestFile("gull.txt", kGull);
  for (const Case& c : cases) {
    for (const std::string verb : {"extract", "compare"}) {
      const Result result = Call({verb, "--format=jsonl", c.path, gull});
      EXPECT_EQ(result.code, c.code) << verb << " " << c.path;
      EXPECT_EQ(result.errors, c.errors);
      EXPECT_THAT(result.output, HasSubstr("\"name\":\"Mira Holt\""));
    }
  }
}

TEST(CommandTest, ReadsStandardInput) {
  const int saved = dup(STDIN_FILENO);
  const int input = open(WriteTestFile("in", kGull).c_str(), O_RDONLY);
  dup2(input, STDIN_FILENO);
  const Result result = Call({"extract", "--format=jsonl", "-"});
  dup2(saved, STDIN_FILENO);
  close(input);
  close(saved);
  EXPECT_EQ(result.code, kExitDone) << result.errors;
  EXPECT_THAT(result.output, StartsWith("{\"article\":{\"id\":\"stdin\","));
}

TEST(CommandTest, StoredReportsPrintTheSame) {
  const std::string gull = WriteTestFile("gull.txt", kGull);
  const std::string tern = WriteTestFile("tern.txt", kTern);
  const Result direct = Call({"compare", gull, tern});
  for (const std::string format : {"json", "jsonl", "binpb"}) {
    const std::string stored = ::testing::TempDir() + "/stored." + format;
    const Result wrote =
        Call({"compare", "--format=" + format, "-o", stored, gull, tern});
    EXPECT_EQ(wrote.code, kExitDone) << wrote.errors;
    EXPECT_EQ(wrote.output, "");
    EXPECT_EQ(Call({"print", stored}).output, direct.output) << format;
  }
}

TEST(CommandTest, AFullDiskIsTrouble) {
  const std::string gull = WriteTestFile("gull.txt", kGull);
  const std::string what =
      ": cannot be written (No space left on device); check the disk and the "
      "rights, or name another file\n";
  const Result piped = RunTo("/dev/full", {"compare", gull});
  EXPECT_EQ(piped.code, kExitTrouble);
  EXPECT_EQ(piped.errors, "claimdiff: stdout" + what);
  const Result named = Call({"extract", "-o", "/dev/full", gull});
  EXPECT_EQ(named.code, kExitTrouble);
  EXPECT_EQ(named.errors, "claimdiff: /dev/full" + what);
  EXPECT_EQ(RunTo("/dev/full", {"--help"}).code, kExitTrouble);
}

// Runs the command at a terminal of five rows; gives back what came to it.
std::string RunAtTerminal(const std::vector<std::string>& arguments) {
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  grantpt(terminal);
  unlockpt(terminal);
  const int output = open(ptsname(terminal), O_RDWR | O_NOCTTY);
  const struct winsize size = {5, 60, 0, 0};
  ioctl(output, TIOCSWINSZ, &size);
  setenv("TERM", "xterm", 1);
  const std::string errors_path = ::testing::TempDir() + "/errors";
  const int errors = open(errors_path.c_str(), O_WRONLY | O_CREAT, 0600);
  RunCommand(arguments, output, errors);
  close(errors);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  std::string shown(1 << 16, '\0');
  const ssize_t size_shown = read(terminal, shown.data(), shown.size());
  shown.resize(size_shown < 0 ? 0 : size_shown);
  close(output);
  close(terminal);
  return shown;
}

TEST(CommandTest, PagesWhatIsLongerThanTheTerminal) {
  const std::string gull = WriteTestFile("gull.txt", kGull);
  const std::string paged = ::testing::TempDir() + "/paged";
  setenv("PAGER", ("cat > " + paged).c_str(), 1);
  EXPECT_EQ(RunAtTerminal({"extract", gull}), "");
  EXPECT_THAT(ReadTestFile(paged), HasSubstr("Mira Holt"));
  unlink(paged.c_str());
  EXPECT_THAT(RunAtTerminal({"extract", "--no-pager", gull}),
              HasSubstr("Mira Holt"));
  setenv("PAGER", "", 1);
  EXPECT_THAT(RunAtTerminal({"extract", gull}), HasSubstr("Mira Holt"));
  EXPECT_EQ(ReadTestFile(paged), "");
  unsetenv("PAGER");
}

TEST(CommandTest, SaysWhatItIs) {
  EXPECT_THAT(Call({"--version"}).output, StartsWith("claimdiff 0."));
  EXPECT_THAT(Call({"--help"}).output, HasSubstr("Examples:"));
  const Result mistyped = Call({"comapre"});
  EXPECT_EQ(mistyped.code, kExitTrouble);
  EXPECT_EQ(mistyped.output, "");
  EXPECT_EQ(mistyped.errors,
            "claimdiff: no command is called comapre; did you mean compare? "
            "See claimdiff --help\n");
}

}  // namespace
}  // namespace claimdiff
