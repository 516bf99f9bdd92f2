// The claimdiff command; see README.md for what it does.

#include <unistd.h>

#include "tools/claimdiff/command.h"

int main(int argc, char** argv) {
  return claimdiff::RunCommand({argv + 1, argv + argc}, STDOUT_FILENO,
                               STDERR_FILENO);
}
