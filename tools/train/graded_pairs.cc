#include "tools/train/graded_pairs.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace claimdiff {

absl::StatusOr<GradedPair> ParseGradedPair(std::string_view line) {
  google::protobuf::Struct object;
  if (!google::protobuf::util::JsonStringToMessage(std::string(line), &object)
           .ok()) {
    return absl::InvalidArgumentError("not a JSON object");
  }
  const auto& fields = object.fields();
  GradedPair pair;
  const auto a = fields.find("a");
  const auto b = fields.find("b");
  const auto score = fields.find("score");
  const auto label = fields.find("label");
  pair.graded = score != fields.end();
  if (a == fields.end() || b == fields.end() ||
      pair.graded == (label != fields.end())) {
    return absl::InvalidArgumentError("not a, b and a score or a label");
  }
  pair.a = a->second.string_value();
  pair.b = b->second.string_value();
  pair.likeness = pair.graded ? score->second.number_value() / 5
                              : label->second.number_value();
  if (!(pair.likeness >= 0 && pair.likeness <= 1)) {
    return absl::InvalidArgumentError("a score or label out of range");
  }
  const auto genre = fields.find("genre");
  if (genre != fields.end()) pair.genre = genre->second.string_value();
  return pair;
}

absl::StatusOr<std::vector<GradedPair>> ReadGradedPairs(
    const std::string& path) {
  std::ifstream file(path);
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::vector<GradedPair> pairs;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    auto pair = ParseGradedPair(line);
    if (!pair.ok()) {
      return absl::InvalidArgumentError(absl::StrCat(
          path, ":", number, ": ", std::string(pair.status().message())));
    }
    pairs.push_back(*std::move(pair));
  }
  return pairs;
}

}  // namespace claimdiff
