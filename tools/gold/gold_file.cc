#include "tools/gold/gold_file.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "engine/base/span.h"
#include "engine/base/status_macros.h"
#include "google/protobuf/struct.pb.h"
#include "tools/gold/json_lines.h"

namespace claimdiff {
namespace {

using ::google::protobuf::ListValue;
using ::google::protobuf::Struct;
using ::google::protobuf::Value;

// The value as a whole number below `limit`.
std::optional<uint32_t> Number(const Value& value, size_t limit) {
  const double number = value.number_value();
  if (value.kind_case() != Value::kNumberValue || !(number >= 0) ||
      !(number < static_cast<double>(limit))) {
    return std::nullopt;
  }
  return static_cast<uint32_t>(number);
}

absl::StatusOr<GoldDocument> ParseDocument(const Struct& object,
                                           size_t position) {
  GoldDocument document;
  document.outlet = JsonField(object, "outlet").string_value();
  if (document.outlet.empty()) document.outlet = absl::StrCat(position);
  document.text = JsonField(object, "text").string_value();
  for (const Value& unit : JsonField(object, "units").list_value().values()) {
    const ListValue& ends = unit.list_value();
    const size_t limit = document.text.size() + 1;
    const auto begin =
        ends.values_size() == 2 ? Number(ends.values(0), limit) : std::nullopt;
    const auto end =
        ends.values_size() == 2 ? Number(ends.values(1), limit) : std::nullopt;
    if (!begin || !end || *begin > *end) {
      return absl::InvalidArgumentError("a unit is no span of its text");
    }
    document.units.push_back({*begin, *end});
  }
  return document;
}

absl::StatusOr<std::vector<GoldPair>> ParsePairs(
    const Value& list, const std::vector<GoldDocument>& documents) {
  std::vector<GoldPair> pairs;
  for (const Value& entry : list.list_value().values()) {
    const ListValue& numbers = entry.list_value();
    std::vector<GoldUnit> units;
    for (int i = 0; i + 1 < numbers.values_size(); i += 2) {
      const auto document = Number(numbers.values(i), documents.size());
      if (!document) break;
      const auto unit =
          Number(numbers.values(i + 1), documents[*document].units.size());
      if (!unit) break;
      units.push_back({*document, *unit});
    }
    if (numbers.values_size() != 4 || units.size() != 2) {
      return absl::InvalidArgumentError("a pair names no two units");
    }
    pairs.push_back(std::minmax(units[0], units[1]));
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

bool Contains(const std::vector<GoldPair>& pairs, const GoldPair& pair) {
  return std::binary_search(pairs.begin(), pairs.end(), pair);
}

}  // namespace

bool GoldEvent::Judged(const GoldPair& pair) const {
  return !judged || pair.first.document == *judged ||
         pair.second.document == *judged;
}

bool GoldEvent::IsGold(const GoldPair& pair) const {
  return Contains(gold, pair);
}

bool GoldEvent::IsPossible(const GoldPair& pair) const {
  return Contains(possible, pair);
}

absl::StatusOr<GoldEvent> ParseGoldEvent(std::string_view line) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const Struct object, ParseJsonObject(line));
  GoldEvent event;
  event.id = JsonField(object, "id").string_value();
  for (const Value& value : JsonField(object, "docs").list_value().values()) {
    CLAIMDIFF_ASSIGN_OR_RETURN(
        GoldDocument document,
        ParseDocument(value.struct_value(), event.documents.size()));
    event.documents.push_back(std::move(document));
  }
  CLAIMDIFF_ASSIGN_OR_RETURN(
      event.gold, ParsePairs(JsonField(object, "gold"), event.documents));
  CLAIMDIFF_ASSIGN_OR_RETURN(
      event.possible,
      ParsePairs(JsonField(object, "possible"), event.documents));
  event.judged = Number(JsonField(object, "judged"), event.documents.size());
  return event;
}

absl::StatusOr<std::vector<GoldEvent>> ReadGoldFile(const std::string& path) {
  return ReadJsonLines<GoldEvent>(path, ParseGoldEvent);
}

}  // namespace claimdiff
