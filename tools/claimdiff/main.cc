// The claimdiff command; see README.md for what it does.

#include <unistd.h>

#include <csignal>

#include "tools/claimdiff/command.h"

int main(int argc, char** argv) {
  // A reader that went away is seen where the writing fails.
  std::signal(SIGPIPE, SIG_IGN);
  return claimdiff::RunCommand({argv + 1, argv + argc}, STDOUT_FILENO,
                               STDERR_FILENO);
}
