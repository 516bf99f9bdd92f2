#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_INPUT_LIST_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_INPUT_LIST_H_

// From the names on the command line to files.
//
//   reports/            every file in the folder and those in it, in the order
//                       of their names; hidden ones passed over
//   "reports/*.html"    the files that match, in the order of their names
//   BBC=reports/bbc/    the same, all of them the BBC's

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/reader.h"

namespace claimdiff {

// An input, or why there is none under a name.
using ListedInput = absl::StatusOr<InputSpec>;

// The inputs that `specs` and then the lines of `files_from` name, each folder
// and pattern in its place. A name that is no file stays as it is: opening it
// says why. Errors: a folder or pattern without files, a folder that cannot be
// read, more than 100,000 files in one; `files_from` that cannot be read.
std::vector<ListedInput> ListInputs(const std::vector<InputSpec>& specs,
                                    const std::string& files_from,
                                    absl::Time deadline);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_INPUT_LIST_H_
