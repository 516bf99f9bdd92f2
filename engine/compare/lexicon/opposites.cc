#include "engine/compare/lexicon/opposites.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "engine/compare/lexicon/opposite_frames_data.h"
#include "engine/compare/lexicon/opposites_data.h"
#include "engine/compare/lexicon/siblings_data.h"
#include "engine/compare/lexicon/word_classes.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/lexicon/word_rows.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/lemmas.h"
#include "engine/language/words/lexical_relations.h"

namespace claimdiff {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Each pair both ways round; true for opposites, false for two views of one
// thing.
const absl::flat_hash_map<Pair, bool>& Opposites() {
  static const auto& table = *[] {
    auto* pairs = new absl::flat_hash_map<Pair, bool>();
    for (const TsvRow& row : ParseTsv(OppositesData())) {
      if (row.size() < 2) continue;
      const bool opposite = row.size() == 2;
      pairs->emplace(Pair(row[0], row[1]), opposite);
      pairs->emplace(Pair(row[1], row[0]), opposite);
    }
    return pairs;
  }();
  return table;
}

// What the table says of a pair; unset where it does not have it.
std::optional<bool> LookUp(std::string_view a, std::string_view b) {
  const auto found = Opposites().find({a, b});
  if (found == Opposites().end()) return std::nullopt;
  return found->second;
}

// The base form, where the first word of a phrase is the verb ("propped up").
std::string BaseOf(std::string_view words) {
  const size_t space = words.find(' ');
  std::string base = VerbBase(words.substr(0, space));
  if (space != std::string_view::npos) base.append(words.substr(space));
  return base;
}

// Where a word stands in the frames: which frame, and on which of its sides.
struct FramePlace {
  uint32_t frame = 0;
  uint32_t side = 0;
};
using FramePlaces = absl::InlinedVector<FramePlace, 4>;

const absl::flat_hash_map<std::string_view, FramePlaces>& Frames() {
  static const auto& table = *[] {
    auto* places = new absl::flat_hash_map<std::string_view, FramePlaces>();
    uint32_t frame = 0;
    for (const TsvRow& row : ParseTsv(OppositeFramesData())) {
      for (uint32_t side = 0; side < 2 && side < row.size(); ++side) {
        std::string_view words = row[side];
        while (!words.empty()) {
          const size_t end = std::min(words.find(", "), words.size());
          (*places)[words.substr(0, end)].push_back({frame, side});
          words.remove_prefix(std::min(end + 2, words.size()));
        }
      }
      ++frame;
    }
    return places;
  }();
  return table;
}

// A word as written, as a verb's base form, and where it stands as either of
// them or as a singular: "rises" as rise.
struct FramedWord {
  explicit FramedWord(std::string_view word)
      : written(word), base(BaseOf(word)) {}

  FramePlaces Places() const {
    FramePlaces all;
    for (const std::string_view form :
         {written, std::string_view(base), SingularOf(written)}) {
      const auto found = Frames().find(form);
      if (found == Frames().end()) continue;
      all.insert(all.end(), found->second.begin(), found->second.end());
    }
    return all;
  }

  std::string_view written;
  std::string base;
};

// Whether two words have places in one frame, on one side of it or on both.
bool StandInOneFrame(const FramedWord& a, const FramedWord& b,
                     bool on_one_side) {
  if (a.base == b.base) return on_one_side;
  const FramePlaces a_places = a.Places();
  if (a_places.empty()) return false;
  const FramePlaces b_places = b.Places();
  return std::any_of(a_places.begin(), a_places.end(), [&](FramePlace x) {
    return std::any_of(b_places.begin(), b_places.end(), [&](FramePlace y) {
      return x.frame == y.frame && (x.side == y.side) == on_one_side;
    });
  });
}

// "unnamed" and "named"; no word that begins with "uni".
bool IsNegatedForm(std::string_view negated, std::string_view word) {
  constexpr size_t kShortest = 5;  // bytes
  return word.size() >= kShortest && word.front() != 'i' &&
         negated.substr(0, 2) == "un" && negated.substr(2) == word;
}

}  // namespace

bool AreOpposites(std::string_view a, std::string_view b) {
  if (const auto known = LookUp(a, b)) return *known;
  const FramedWord left(a);
  const FramedWord right(b);
  if (const auto known = LookUp(left.base, right.base)) return *known;
  return StandInOneFrame(left, right, false) || IsNegatedForm(a, b) ||
         IsNegatedForm(b, a) || RelateWords(a, b) == LexicalRelation::kAntonym;
}

bool StandOnOneSide(std::string_view a, std::string_view b) {
  return StandInOneFrame(FramedWord(a), FramedWord(b), true);
}

bool AreSiblings(std::string_view a, std::string_view b) {
  const ClassRelation in_classes = RelateInClasses(a, b);
  if (in_classes != ClassRelation::kNone) {
    return in_classes == ClassRelation::kOther;
  }
  static const WordRows& rows = *new WordRows(SiblingsData());
  return rows.ShareARow(a, b) || rows.ShareARow(SingularOf(a), SingularOf(b)) ||
         rows.ShareARow(BaseOf(a), BaseOf(b));
}

bool AreKindsOfOneClass(std::string_view a, std::string_view b) {
  const WordKind left = KindOf(a);
  const WordKind right = KindOf(b);
  return SharedPart(left, right) == 'n' &&
         AreOfOneClass(left.path, right.path) &&
         RelateWords(a, b) == LexicalRelation::kNone;
}

}  // namespace claimdiff
