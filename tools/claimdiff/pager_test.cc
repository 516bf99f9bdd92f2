#include "tools/claimdiff/pager.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

TEST(PagerTest, IsChosenByTheEnvironment) {
  struct Case {
    const char* term;
    const char* pager;  // null: unset
    std::string chosen;
  };
  const Case cases[] = {
      {"xterm", "most -s", "most -s"},
      {"xterm", "cat", ""},
      {"xterm", "", ""},
      {"dumb", "most", ""},
      {"", "most", ""},
  };
  for (const Case& c : cases) {
    setenv("TERM", c.term, 1);
    setenv("PAGER", c.pager, 1);
    EXPECT_EQ(ChoosePager(), c.chosen) << c.term << " " << c.pager;
  }
  setenv("TERM", "xterm", 1);
  unsetenv("PAGER");
  const std::string folder = ::testing::TempDir() + "/programs";
  ASSERT_EQ(system(("mkdir -p " + folder).c_str()), 0);
  const std::string path = std::getenv("PATH");
  setenv("PATH", folder.c_str(), 1);
  EXPECT_EQ(ChoosePager(), "");
  std::ofstream(folder + "/more") << "#!/bin/sh\n";
  ASSERT_EQ(chmod((folder + "/more").c_str(), 0700), 0);
  EXPECT_EQ(ChoosePager(), "more");
  setenv("PATH", path.c_str(), 1);
}

TEST(PagerTest, ShowsWhatItIsGiven) {
  const std::string shown = ::testing::TempDir() + "/shown";
  const int output = open(shown.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  unsetenv("LESS");
  auto pager = Pager::Start("echo \"$LESS\"; cat", output);
  ASSERT_TRUE(pager.ok()) << pager.status();
  ASSERT_EQ(write(pager->pipe(), "Holt said\n", 10), 10);
  EXPECT_TRUE(pager->Finish().ok());
  close(output);
  EXPECT_EQ(ReadFile(shown), "FRX\nHolt said\n");
}

TEST(PagerTest, OneThatCannotBeRunIsAnError) {
  auto pager = Pager::Start("/no/such/pager 2>/dev/null", STDOUT_FILENO);
  ASSERT_TRUE(pager.ok());
  EXPECT_EQ(pager->Finish().message(),
            "the pager that PAGER names cannot be run; name another one, or "
            "give --no-pager");
}

}  // namespace
}  // namespace claimdiff
