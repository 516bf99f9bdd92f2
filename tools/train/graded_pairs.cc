#include "tools/train/graded_pairs.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/status_macros.h"
#include "google/protobuf/struct.pb.h"
#include "tools/gold/json_lines.h"

namespace claimdiff {

absl::StatusOr<GradedPair> ParseGradedPair(std::string_view line) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const google::protobuf::Struct object,
                             ParseJsonObject(line));
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
  return ReadJsonLines<GradedPair>(path, ParseGradedPair);
}

}  // namespace claimdiff
