// The table of docs/inputs.md: bad inputs and what the command says of each.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/ingest/test_gzip.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/command.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

constexpr char kGull[] =
    "The ferry hit the pier on Friday and 12 people were hurt, Mayor Mira Holt "
    "said.\n";

struct Result {
  int code;
  std::string output;
  std::string errors;  // without the folder of the test
};

Result Call(const std::vector<std::string>& arguments) {
  const std::string folder = ::testing::TempDir();
  const std::string paths[] = {WriteTestFile("out", ""),
                               WriteTestFile("err", "")};
  const int output = open(paths[0].c_str(), O_WRONLY | O_TRUNC);
  const int errors = open(paths[1].c_str(), O_WRONLY | O_TRUNC);
  Result result;
  result.code = RunCommand(arguments, output, errors);
  close(output);
  close(errors);
  result.output = ReadTestFile(paths[0]);
  result.errors =
      absl::StrReplaceAll(ReadTestFile(paths[1]), {{folder + "/", ""}});
  return result;
}

std::string Repeated(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

struct Case {
  std::string path;
  std::string says;
};

// Every one is named, the good input beside it is read, and the exit is 2.
TEST(BadInputsTest, AreNamedAndTheRestIsDone) {
  const std::string folder = ::testing::TempDir();
  std::filesystem::create_directories(folder + "/nothing");
  const std::string fifo = folder + "/pipe";
  mkfifo(fifo.c_str(), 0600);
  const std::string packed = Gzip(Repeated(kGull, 100));
  const Case cases[] = {
      {WriteTestFile("cut.txt.gz", packed.substr(0, packed.size() / 2)),
       "cut.txt.gz: breaks off inside a gzip member; get it anew"},
      {WriteTestFile("long.jsonl", std::string(200 << 20, 'x')),
       "long.jsonl:1: longer than the limit of 67108864 bytes for one report; "
       "split it"},
      {WriteTestFile("deep.html", Repeated("<div>", 200000)),
       "deep.html: has more than 1000 elements inside one another; no report "
       "looks like that"},
      {WriteTestFile("bomb.jsonl.gz", Gzip(std::string(100 << 20, 'x'))),
       "bomb.jsonl.gz: unpacks to more than 200 times its size, as a zip bomb "
       "does; unpack it yourself if it is none"},
      {WriteTestFile("report.pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3"),
       "report.pdf: is a PDF document; save it as text"},
      {folder + "/nothing", "nothing: is a folder without files; give reports"},
      {fifo,
       "pipe: nothing to read within the time limit; give a longer --timeout, "
       "or end the input"},
      {WriteTestFile("bare.html", "<!DOCTYPE html><nav><a href=/>Home</a>"),
       "bare.html: a page without a report; give the page of one article"},
      {WriteTestFile("cut.xml", "<?xml version='1.0'?>\n<newsItem><itemMeta>"),
       "cut.xml:2:21: not well-formed XML; fix it or leave it out"},
      {WriteTestFile("other.xml", "<?xml version='1.0'?><songs/>"),
       "other.xml: XML, but no news; give NewsML-G2, NITF, RSS or Atom"},
      {WriteTestFile("feed.rss",
                     "<rss><channel><item><description>A ferry sank."
                     "</description></item></channel></rss>"),
       "feed.rss:1: an item without its full text; give the page it links to"},
      {WriteTestFile("cut.warc", "WARC/1.0\r\nContent-Length: 9\r\n\r\nabc"),
       "cut.warc:1: breaks off inside a record; the rest is lost, get it "
       "anew"},
  };
  const std::string gull = WriteTestFile("gull.txt", kGull);
  for (const Case& c : cases) {
    const Result result =
        Call({"extract", "--format=jsonl", "--timeout=0.2", c.path, gull});
    EXPECT_EQ(result.errors, absl::StrCat("claimdiff: ", c.says, "\n"));
    EXPECT_EQ(result.code, kExitTrouble) << c.path;
    EXPECT_NE(result.output.find("\"name\":\"Mira Holt\""), std::string::npos);
  }
}

// A wrong charset is no error: what was done about it is an Issue.
TEST(BadInputsTest, AWrongCharsetIsAnIssue) {
  const std::string page = WriteTestFile(
      "charset.html",
      "<!DOCTYPE html><meta charset=utf-8><article><p>The caf\xE9 burnt down "
      "on Friday and 12 people were hurt, Mayor Mira Holt said.</p></article>");
  const Result result = Call({"extract", "--format=jsonl", page});
  EXPECT_EQ(result.code, kExitDone);
  EXPECT_EQ(result.errors, "");
  EXPECT_NE(result.output.find("charset.html: read as windows-1252 and "
                               "converted to UTF-8"),
            std::string::npos)
      << result.output;
}

}  // namespace
}  // namespace claimdiff
