// Writes the manual page or a completion to standard output; see tools/install.
//
//   write_manual man|bash|zsh|fish

#include <cstdio>
#include <string>
#include <string_view>

#include "tools/claimdiff/manual.h"

int main(int argc, char** argv) {
  const std::string_view what = argc == 2 ? argv[1] : "";
  std::string text;
  if (what == "man") text = claimdiff::ManPage();
  if (what == "bash") text = claimdiff::BashCompletion();
  if (what == "zsh") text = claimdiff::ZshCompletion();
  if (what == "fish") text = claimdiff::FishCompletion();
  if (text.empty()) {
    std::fputs("write_manual: give one of man, bash, zsh, fish\n", stderr);
    return 2;
  }
  return std::fputs(text.c_str(), stdout) < 0 || std::fflush(stdout) != 0 ? 2
                                                                          : 0;
}
