#include "tools/claimdiff/output.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// A new, empty folder.
std::string Folder(const std::string& name) {
  std::string folder = ::testing::TempDir() + "/" + name + "XXXXXX";
  return mkdtemp(folder.data());
}

int CountFiles(const std::string& folder) {
  DIR* entries = opendir(folder.c_str());
  int count = -2;  // "." and ".."
  while (readdir(entries) != nullptr) ++count;
  closedir(entries);
  return count;
}

TEST(OutputTest, TheFileIsThereOnceCommitted) {
  const std::string folder = Folder("commit");
  const std::string path = folder + "/report.json";
  std::ofstream(path) << "old";
  {
    absl::StatusOr<Output> output = Output::Open(path, STDOUT_FILENO);
    ASSERT_TRUE(output.ok()) << output.status();
    ASSERT_TRUE(output->Write("new ").ok());
    EXPECT_EQ(ReadFile(path), "old");
    ASSERT_TRUE(output->Write("report").ok());
    ASSERT_TRUE(output->Commit().ok());
  }
  EXPECT_EQ(ReadFile(path), "new report");
  EXPECT_EQ(CountFiles(folder), 1);
}

TEST(OutputTest, WithoutCommitNothingIsLeft) {
  const std::string folder = Folder("abandon");
  {
    absl::StatusOr<Output> output =
        Output::Open(folder + "/report.json", STDOUT_FILENO);
    ASSERT_TRUE(output->Write("half a rep").ok());
  }
  EXPECT_EQ(CountFiles(folder), 0);
}

TEST(OutputTest, KeepsModeAndLink) {
  const std::string folder = Folder("mode");
  const std::string path = folder + "/report.json";
  const std::string link = folder + "/latest.json";
  std::ofstream(path) << "old";
  chmod(path.c_str(), 0640);
  ASSERT_EQ(symlink(path.c_str(), link.c_str()), 0);
  absl::StatusOr<Output> output = Output::Open(link, STDOUT_FILENO);
  ASSERT_TRUE(output->Write("new").ok());
  ASSERT_TRUE(output->Commit().ok());
  EXPECT_EQ(ReadFile(path), "new");
  struct stat facts;
  lstat(link.c_str(), &facts);
  EXPECT_TRUE(S_ISLNK(facts.st_mode));
  stat(path.c_str(), &facts);
  EXPECT_EQ(facts.st_mode & 0777, 0640u);
}

TEST(OutputTest, NamesWhatCannotBeWritten) {
  const std::string folder = Folder("errors");
  EXPECT_EQ(Output::Open(folder, STDOUT_FILENO).status().message(),
            folder + ": is a directory; name a file in it");
  EXPECT_EQ(Output::Open(folder + "/no/r", STDOUT_FILENO).status().message(),
            folder +
                "/no/r: cannot be created (No such file or directory); "
                "check the disk and the rights, or name another file");
  absl::StatusOr<Output> full = Output::Open("/dev/full", STDOUT_FILENO);
  ASSERT_TRUE(full.ok()) << full.status();
  EXPECT_EQ(full->Write("x").message(),
            "/dev/full: cannot be written (No space left on device); check the "
            "disk and the rights, or name another file");
}

// Four lines on a screen of four rows leave none for the prompt.
TEST(OutputTest, TextLongerThanTheScreenIsPaged) {
  struct Case {
    std::string text;
    int columns;
    std::string shown;
  };
  const Case cases[] = {
      {"a\nb\nc\n", 80, "a\nb\nc\n"},
      {"a\nb\nc\nd\n", 80, "paged\na\nb\nc\nd\n"},
      {"a\nbbbbbbbbbbbbb\n", 20, "a\nbbbbbbbbbbbbb\n"},
      {"a\nbbbbbbbbbbbbb\n", 5, "paged\na\nbbbbbbbbbbbbb\n"},
      {"", 80, ""},
  };
  const std::string path = Folder("paging") + "/shown";
  for (const Case& c : cases) {
    const int terminal = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    bool cleared = false;
    absl::StatusOr<Output> output = Output::Open("-", terminal);
    output->PageWith(
        {"echo paged; cat", 4, c.columns, [&cleared] { cleared = true; }});
    for (const char byte : c.text) {
      ASSERT_TRUE(output->Write(std::string(1, byte)).ok());
    }
    EXPECT_EQ(output->is_paging(), cleared);
    EXPECT_TRUE(output->Commit().ok());
    close(terminal);
    EXPECT_EQ(ReadFile(path), c.shown) << c.text;
  }
}

// Whoever quits the pager wants no more of it.
TEST(OutputTest, APagerThatIsQuitIsNoError) {
  signal(SIGPIPE, SIG_IGN);
  absl::StatusOr<Output> output = Output::Open("-", STDOUT_FILENO);
  output->PageWith({"true", 1, 80, [] {}});
  absl::Status status;
  for (int i = 0; i < 1000 && status.ok(); ++i) {
    status = output->Write(std::string(1000, 'x') + "\n");
  }
  EXPECT_TRUE(absl::IsCancelled(status)) << status;
}

TEST(OutputTest, WhatWasHeldIsShownWhereSomethingFails) {
  const std::string path = Folder("held") + "/shown";
  const int terminal = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  {
    absl::StatusOr<Output> output = Output::Open("-", terminal);
    output->PageWith({"cat", 40, 80, [] {}});
    ASSERT_TRUE(output->Write("a\n").ok());
  }
  close(terminal);
  EXPECT_EQ(ReadFile(path), "a\n");
}

TEST(OutputTest, AClosedPipeIsNoError) {
  signal(SIGPIPE, SIG_IGN);
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  close(ends[0]);
  absl::StatusOr<Output> output = Output::Open("-", ends[1]);
  EXPECT_TRUE(absl::IsCancelled(output->Write("x")));
}

}  // namespace
}  // namespace claimdiff
