#include "tools/claimdiff/input_argument.h"

#include <unistd.h>

#include <cstddef>

namespace claimdiff {

InputSpec ParseInputArgument(const std::string& argument) {
  const size_t equals = argument.find('=');
  if (equals == std::string::npos || access(argument.c_str(), F_OK) == 0) {
    return {argument, ""};
  }
  return {argument.substr(equals + 1), argument.substr(0, equals)};
}

}  // namespace claimdiff
