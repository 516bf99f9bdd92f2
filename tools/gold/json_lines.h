#ifndef CLAIMDIFF_TOOLS_GOLD_JSON_LINES_H_
#define CLAIMDIFF_TOOLS_GOLD_JSON_LINES_H_

// Files of one JSON object a line, as all gold files are.

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "google/protobuf/struct.pb.h"

namespace claimdiff {

// InvalidArgument where the line is no JSON object.
absl::StatusOr<google::protobuf::Struct> ParseJsonObject(std::string_view line);

// The field's value; null where there is none.
const google::protobuf::Value& JsonField(const google::protobuf::Struct& object,
                                         const char* name);

// `parse` of each line that is not empty. NotFound where the file cannot be
// read, InvalidArgument with "path:line: " before what `parse` says.
template <typename T>
absl::StatusOr<std::vector<T>> ReadJsonLines(
    const std::string& path, absl::StatusOr<T> (*parse)(std::string_view)) {
  std::ifstream file(path);
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::vector<T> objects;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty()) continue;
    absl::StatusOr<T> object = parse(line);
    if (!object.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat(path, ":", number, ": ", object.status().message()));
    }
    objects.push_back(*std::move(object));
  }
  return objects;
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_GOLD_JSON_LINES_H_
