#ifndef CLAIMDIFF_TOOLS_GOLD_GOLD_FILE_H_
#define CLAIMDIFF_TOOLS_GOLD_GOLD_FILE_H_

// Gold files of aligned units: what the trainers and the measuring programs
// read. One JSON object a line:
//
//   {"id": "e1",
//    "docs": [{"outlet": "a", "text": "It sank. 12 died.",
//              "units": [[0, 8], [9, 17]]},
//             {"outlet": "b", "text": "Twelve drowned.", "units": [[0, 15]]}],
//    "gold": [[0, 1, 1, 0]]}
//
// Units are byte spans of a document's text: sentences where claims are
// aligned, words where words are. A gold entry is [document, unit, document,
// unit]. "possible" (entries that are neither right nor wrong) and "judged"
// (the one document whose pairs were judged) may be missing.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/span.h"

namespace claimdiff {

struct GoldDocument {
  std::string outlet;  // its number where the file names none
  std::string text;
  std::vector<ByteSpan> units;
};

struct GoldUnit {
  uint32_t document = 0;
  uint32_t unit = 0;
};

inline bool operator<(GoldUnit a, GoldUnit b) {
  return a.document != b.document ? a.document < b.document : a.unit < b.unit;
}

// The lower unit first.
using GoldPair = std::pair<GoldUnit, GoldUnit>;

struct GoldEvent {
  std::string id;
  std::vector<GoldDocument> documents;
  std::vector<GoldPair> gold;      // sorted
  std::vector<GoldPair> possible;  // sorted
  std::optional<uint32_t> judged;

  // True where the pair counts: one of its documents is the judged one, or all
  // were judged.
  bool Judged(const GoldPair& pair) const;
  bool IsGold(const GoldPair& pair) const;
  bool IsPossible(const GoldPair& pair) const;
};

// One line of a gold file. InvalidArgument where it is not such an object or an
// offset or number lies outside what it points into.
absl::StatusOr<GoldEvent> ParseGoldEvent(std::string_view line);

// A whole file. NotFound where it cannot be read; errors name file and line.
absl::StatusOr<std::vector<GoldEvent>> ReadGoldFile(const std::string& path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_GOLD_GOLD_FILE_H_
