// Bad inputs and what the command says of each; docs/inputs.md shows the same
// table, and is held to this one.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/ingest/bytes/test_gzip.h"
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

// A file of `size` bytes that takes no more of the disk than its beginning.
std::string WriteSparseFile(const std::string& name, const std::string& begin,
                            off_t size) {
  std::string path = WriteTestFile(name, begin);
  EXPECT_EQ(truncate(path.c_str(), size), 0);
  return path;
}

struct Case {
  std::string what;  // as docs/inputs.md calls it
  std::string path;
  std::string says;
};

std::vector<Case> Cases() {
  const std::string folder = ::testing::TempDir();
  std::filesystem::create_directories(folder + "/nothing");
  const std::string fifo = folder + "/pipe";
  mkfifo(fifo.c_str(), 0600);
  const std::string packed = Gzip(Repeated(kGull, 100));
  return {
      {"no such file", folder + "/none.txt",
       "none.txt: no such file; check the name"},
      {"an empty file", WriteTestFile("empty.txt", ""),
       "empty.txt: is empty; give it a report"},
      {"an empty folder", folder + "/nothing",
       "nothing: is a folder without files; give reports"},
      {"a pattern that fits nothing", folder + "/no*.html",
       "no*.html: no file is like that; check the pattern"},
      {"a device", "/dev/zero",
       "/dev/zero: is a device; give a regular file, or - for standard input"},
      {"a FIFO that never ends, `--timeout=0.2`", fifo,
       "pipe: nothing to read within the time limit; give a longer --timeout, "
       "or end the input"},
      {"a PDF", WriteTestFile("report.pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3"),
       "report.pdf: is a PDF document; save it as text"},
      {"bytes that are no text",
       WriteTestFile("junk", std::string(500, '\x02')),
       "junk: is not text; give plain text, JSON lines or a protobuf stream"},
      {"truncated gzip",
       WriteTestFile("cut.txt.gz", packed.substr(0, packed.size() / 2)),
       "cut.txt.gz: breaks off inside a gzip member; get it anew"},
      {"a zip bomb",
       WriteTestFile("bomb.jsonl.gz", Gzip(std::string(100 << 20, 'x'))),
       "bomb.jsonl.gz: unpacks to more than 200 times its size, as a zip bomb "
       "does; unpack it yourself if it is none"},
      {"a line of 200 MB",
       WriteSparseFile("long.jsonl", "{\"text\": \"" + Repeated("x", 1 << 17),
                       off_t{200} << 20),
       "long.jsonl:1: longer than the limit of 67108864 bytes for one report; "
       "split it"},
      {"JSON that is none",
       WriteTestFile("bad.jsonl", "{\"text\": \"The ferry sank.\"}\n{]\n"),
       "bad.jsonl:2:2: not JSON (expected a key in double quotes); fix it or "
       "leave it out"},
      {"JSON of something else", WriteTestFile("song.json", "{\"song\": 1}"),
       "song.json:1: a JSON object, but no article; give one with its text "
       "(\"text\", \"body\", \"content\" or \"maintext\"), ArticleClaims "
       "(\"article\") or a CompareRequest (\"sources\")"},
      {"text protobuf with a field that is none",
       WriteTestFile("a.txtpb", "outlet: \"Gull\"\nsecret: 1\n"),
       "a.txtpb:2:7: not a text message of claimdiff; see the schema, "
       "proto/claimdiff/v1"},
      {"a stream of messages that breaks off",
       WriteTestFile("cut.binpb",
                     "\x20\x0A\x02"
                     "e2"),
       "cut.binpb:1: breaks off after 4 of 32 bytes of a message; the rest is "
       "lost, write it anew"},
      {"tags nested 200,000 deep",
       WriteTestFile("deep.html", Repeated("<div>", 200000)),
       "deep.html: has more than 1000 elements inside one another; no report "
       "looks like that"},
      {"a page without a report",
       WriteTestFile("bare.html", "<!DOCTYPE html><nav><a href=/>Home</a>"),
       "bare.html: a page without a report; give the page of one article"},
      {"XML that breaks off",
       WriteTestFile("cut.xml", "<?xml version='1.0'?>\n<newsItem><itemMeta>"),
       "cut.xml:2:21: not well-formed XML; fix it or leave it out"},
      {"XML of something else",
       WriteTestFile("other.xml", "<?xml version='1.0'?><songs/>"),
       "other.xml: XML, but no news; give NewsML-G2, NITF, RSS or Atom"},
      {"a feed of summaries",
       WriteTestFile("feed.rss",
                     "<rss><channel><item><description>A ferry sank."
                     "</description></item></channel></rss>"),
       "feed.rss:1: an item without its full text; give the page it links to"},
      {"a canceled item",
       WriteTestFile("canceled.json",
                     "{\"uri\": \"urn:w:1\", \"pubstatus\": \"canceled\"}"),
       "canceled.json:1: canceled by its publisher and left out; give the "
       "version that stands"},
      {"WARC that breaks off",
       WriteTestFile("cut.warc", "WARC/1.0\r\nContent-Length: 9\r\n\r\nabc"),
       "cut.warc:1: breaks off inside a record; the rest is lost, get it anew"},
  };
}

// Every one is named, the good input beside it is read, and the exit is 2.
TEST(BadInputsTest, AreNamedAndTheRestIsDone) {
  const std::string gull = WriteTestFile("gull.txt", kGull);
  for (const Case& c : Cases()) {
    const Result result =
        Call({"extract", "--format=jsonl", "--timeout=0.2", c.path, gull});
    EXPECT_EQ(result.errors, absl::StrCat("claimdiff: ", c.says, "\n"));
    EXPECT_EQ(result.code, kExitTrouble) << c.path;
    EXPECT_NE(result.output.find("\"name\":\"Mira Holt\""), std::string::npos);
  }
}

// Row by row, in the same order.
TEST(BadInputsTest, TheDocumentShowsThisTable) {
  std::string table;
  for (const Case& c : Cases()) {
    absl::StrAppend(&table, "| ", c.what, " | `", c.says, "` |\n");
  }
  const std::string document = ReadTestFile("docs/inputs.md");
  EXPECT_NE(document.find(table), std::string::npos)
      << "docs/inputs.md must hold these rows:\n"
      << table;
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
