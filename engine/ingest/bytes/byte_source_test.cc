#include "engine/ingest/bytes/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <random>
#include <string>
#include <utility>

#include "absl/time/clock.h"
#include "engine/ingest/bytes/inflater.h"
#include "engine/ingest/bytes/test_gzip.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string TempPath(const std::string& name) {
  return ::testing::TempDir() + "/" + name;
}

std::string WriteFile(const std::string& name, const std::string& bytes) {
  const std::string path = TempPath(name);
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

ByteSource OpenBytes(const std::string& bytes) {
  return *ByteSource::Open(WriteFile("bytes", bytes));
}

TEST(ByteSourceTest, NamesWhatCannotBeOpened) {
  const std::pair<std::string, std::string> cases[] = {
      {TempPath("none.txt"),
       TempPath("none.txt") + ": no such file; check the name"},
      {::testing::TempDir(),
       ::testing::TempDir() + ": is a directory; name the files in it"},
      {"/dev/null",
       "/dev/null: is a device; give a regular file, or - for standard input"},
  };
  for (const auto& [path, message] : cases) {
    EXPECT_EQ(ByteSource::Open(path).status().message(), message);
  }
}

TEST(ByteSourceTest, WaitsForAPipeUntilItsDeadline) {
  const std::string path = TempPath("pipe");
  mkfifo(path.c_str(), 0600);
  ByteSource source = *ByteSource::Open(path);
  source.SetDeadline(absl::Now() + absl::Milliseconds(20));
  EXPECT_EQ(source.Peek(1).status().message(),
            path +
                ": nothing to read within the time limit; give a longer "
                "--timeout, or end the input");
  const int writer = open(path.c_str(), O_WRONLY);
  ASSERT_EQ(write(writer, "ferry", 5), 5);
  source.SetDeadline(absl::Now() + absl::Seconds(20));
  EXPECT_EQ(*source.Peek(5), "ferry");
  close(writer);
  EXPECT_EQ(*source.Peek(9), "ferry");
}

TEST(ByteSourceTest, Unpacks) {
  const std::string lines = "ferry\npier\n" + std::string(200000, 'x') + "\n";
  ByteSource source = OpenBytes(Gzip(lines) + Gzip("end"));
  EXPECT_TRUE(IsGzip(*source.Peek(2)));
  source.Unpack();
  EXPECT_EQ(*source.Peek(8), "ferry\npi");
  std::string line;
  ASSERT_TRUE(*source.ReadLine(100, &line));
  EXPECT_EQ(line, "ferry");
  ASSERT_TRUE(*source.Skip(200000));
  ASSERT_TRUE(source.Read(99, &line).ok());
  EXPECT_EQ(line, "xxxxx\nend");
  EXPECT_FALSE(*source.Skip(1));
}

TEST(ByteSourceTest, NamesGzipThatBreaksOff) {
  const std::string packed = Gzip("The ferry sank.");
  ByteSource source = OpenBytes(packed.substr(0, packed.size() - 1));
  source.Unpack();
  EXPECT_EQ(*source.Peek(15), "The ferry sank.");
  EXPECT_EQ(source.Peek(16).status().message(),
            TempPath("bytes") +
                ": breaks off inside a gzip member; get it "
                "anew");
}

TEST(ByteSourceTest, NamesAreAlwaysUtf8) {
  EXPECT_EQ(DisplayName("a\xFF.txt"), "a\uFFFD.txt");
  EXPECT_EQ(DisplayName("-"), "stdin");
}

TEST(ByteSourceTest, PeeksWithoutReading) {
  ByteSource source = OpenBytes("ferry");
  EXPECT_EQ(*source.Peek(3), "fer");
  EXPECT_EQ(*source.Peek(99), "ferry");
  std::string bytes;
  ASSERT_TRUE(source.Read(2, &bytes).ok());
  EXPECT_EQ(bytes, "fe");
  EXPECT_EQ(*source.Peek(99), "rry");
  ASSERT_TRUE(source.Read(99, &bytes).ok());
  EXPECT_EQ(bytes, "rry");
  ASSERT_TRUE(source.Read(1, &bytes).ok());
  EXPECT_EQ(bytes, "");
}

// The lines, each in brackets; "!" for one that is too long.
std::string Lines(const std::string& bytes, size_t longest) {
  ByteSource source = OpenBytes(bytes);
  std::string lines;
  std::string line;
  while (true) {
    const absl::StatusOr<bool> is_line = source.ReadLine(longest, &line);
    if (!is_line.ok()) {
      lines += "!";
    } else if (*is_line) {
      lines += "[" + line + "]";
    } else {
      return lines;
    }
  }
}

TEST(ByteSourceTest, ReadsLines) {
  EXPECT_EQ(Lines("", 9), "");
  EXPECT_EQ(Lines("a", 9), "[a]");
  EXPECT_EQ(Lines("a\n", 9), "[a]");
  EXPECT_EQ(Lines("a\r\n\nb\n\n", 9), "[a][][b][]");
  EXPECT_EQ(Lines("abc\nabcd\nab\n", 3), "[abc]![ab]");
  EXPECT_EQ(Lines("abc\r\nabcd\r\nab", 3), "[abc]![ab]");
}

TEST(ByteSourceTest, ReadsLinesLongerThanItsBlocks) {
  const std::string line(300000, 'x');
  EXPECT_EQ(Lines(line + "\nb\n", line.size()), "[" + line + "][b]");
  EXPECT_EQ(Lines(line + "\nb\n", line.size() - 1), "![b]");
}

// Whatever the order of peeks, reads and lines, no byte is lost or seen twice.
TEST(ByteSourceTest, LosesNothing) {
  std::mt19937 random(5);
  for (int round = 0; round < 50; ++round) {
    std::string bytes;
    for (size_t i = random() % 200000; i > 0; --i) {
      bytes += random() % 50 == 0 ? '\n' : static_cast<char>('a' + i % 26);
    }
    ByteSource source = OpenBytes(bytes);
    std::string seen;
    std::string piece;
    while (seen.size() < bytes.size()) {
      const size_t most = 1 + random() % 100000;
      const std::string peeked(*source.Peek(most));
      ASSERT_EQ(peeked, bytes.substr(seen.size(), most));
      if (random() % 2 == 0) {
        ASSERT_TRUE(source.Read(most, &piece).ok());
        ASSERT_EQ(piece, peeked);
      } else {
        ASSERT_TRUE(*source.ReadLine(bytes.size(), &piece));
        const bool has_break = seen.size() + piece.size() < bytes.size();
        if (has_break) piece += '\n';
      }
      seen += piece;
    }
    EXPECT_EQ(seen, bytes);
    EXPECT_EQ(*source.Peek(1), "");
  }
}

}  // namespace
}  // namespace claimdiff
