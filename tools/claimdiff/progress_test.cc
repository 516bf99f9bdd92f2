#include "tools/claimdiff/progress.h"

#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "absl/time/time.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

TEST(ProgressTest, DrawsAndWipesOut) {
  const std::string path = WriteTestFile("bar", "");
  const int file = open(path.c_str(), O_WRONLY);
  {
    Progress progress(file, absl::InfinitePast());
    progress.Update(4, 8, 12);
    progress.Update(5, 8, 13);  // too soon after the first
  }
  EXPECT_EQ(ReadTestFile(path),
            "\r[########--------] 4 of 8 inputs, 12 articles\x1B[K\r\x1B[K");
  close(file);
}

TEST(ProgressTest, KeepsQuietWhereThereIsNoTerminal) {
  const std::string path = WriteTestFile("bar", "");
  const int file = open(path.c_str(), O_WRONLY);
  {
    Progress progress(file);
    progress.Update(1, 2, 3);
  }
  EXPECT_EQ(ReadTestFile(path), "");
  close(file);
}

}  // namespace
}  // namespace claimdiff
