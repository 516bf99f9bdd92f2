#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_INPUT_ARGUMENT_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_INPUT_ARGUMENT_H_

#include <string>

#include "engine/ingest/input/input.h"

namespace claimdiff {

// "BBC=a.txt" names an outlet, unless there is a file of that very name.
InputSpec ParseInputArgument(const std::string& argument);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_INPUT_ARGUMENT_H_
