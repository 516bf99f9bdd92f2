#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_H_

#include <string>
#include <vector>

namespace claimdiff {

// Exit codes of the command.
inline constexpr int kExitDone = 0;
inline constexpr int kExitDiffers = 1;  // with --exit-code
inline constexpr int kExitTrouble = 2;

// Runs the command with the arguments that follow the program's name, writing
// results and messages to the two descriptors and reading standard input where
// an input is "-".
//
//   RunCommand({"compare", "bbc.txt", "no-such-file"}, 1, 2)
//     results of bbc.txt on 1, on 2 "claimdiff: no-such-file: no such file;
//     check the name", returns kExitTrouble
//
// Everything else goes on where an input fails. Where nobody reads the results
// any longer (a closed pipe), it stops without a word.
int RunCommand(const std::vector<std::string>& arguments, int standard_output,
               int standard_error);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_H_
