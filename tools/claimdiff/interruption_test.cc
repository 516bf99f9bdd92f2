#include "tools/claimdiff/interruption.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

bool Exists(const std::string& path) { return access(path.c_str(), F_OK) == 0; }

// What becomes of a child that does `prepare` and is then sent the signal: the
// signal that ended it, 0 for none.
template <typename Prepare>
int EndOf(int signal, Prepare prepare) {
  const pid_t child = fork();
  if (child == 0) {
    prepare();
    raise(signal);
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

TEST(InterruptionTest, RemovesTheFileAndEndsByTheSignal) {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const std::string path = ::testing::TempDir() + "/half";
    std::ofstream(path) << "half a rep";
    EXPECT_EQ(EndOf(signal, [&path] { RemoveWhenInterrupted(path); }), signal);
    EXPECT_FALSE(Exists(path)) << signal;
  }
}

TEST(InterruptionTest, LeavesWhatIsDone) {
  const std::string path = ::testing::TempDir() + "/whole";
  std::ofstream(path) << "a report";
  EXPECT_EQ(EndOf(SIGINT,
                  [&path] {
                    RemoveWhenInterrupted(path);
                    RemoveWhenInterrupted("");
                  }),
            SIGINT);
  EXPECT_TRUE(Exists(path));
}

TEST(InterruptionTest, WhatIsIgnoredStaysIgnored) {
  const std::string path = ::testing::TempDir() + "/nohup";
  EXPECT_EQ(EndOf(SIGHUP,
                  [&path] {
                    signal(SIGHUP, SIG_IGN);
                    RemoveWhenInterrupted(path);
                  }),
            0);
}

// The pager reads to the end of the pipe, then the program ends.
TEST(InterruptionTest, WaitsForThePager) {
  const std::string seen = ::testing::TempDir() + "/seen";
  EXPECT_EQ(EndOf(SIGINT,
                  [&seen] {
                    int ends[2];
                    if (pipe(ends) != 0) _exit(3);
                    const pid_t reader = fork();
                    if (reader == 0) {
                      close(ends[1]);
                      char byte;
                      while (read(ends[0], &byte, 1) > 0) continue;
                      std::ofstream(seen) << "end";
                      _exit(0);
                    }
                    WaitWhenInterrupted(reader, ends[1]);
                  }),
            SIGINT);
  EXPECT_TRUE(Exists(seen));
}

}  // namespace
}  // namespace claimdiff
