#include "engine/compare/lexicon/opposites.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

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
const std::map<Pair, bool>& Opposites() {
  static const std::map<Pair, bool>& table = *[] {
    auto* pairs = new std::map<Pair, bool>();
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

const std::multimap<std::string_view, FramePlace>& Frames() {
  static const auto& table = *[] {
    auto* places = new std::multimap<std::string_view, FramePlace>();
    uint32_t frame = 0;
    for (const TsvRow& row : ParseTsv(OppositeFramesData())) {
      for (uint32_t side = 0; side < 2 && side < row.size(); ++side) {
        std::string_view words = row[side];
        while (!words.empty()) {
          const size_t end = std::min(words.find(", "), words.size());
          places->emplace(words.substr(0, end), FramePlace{frame, side});
          words.remove_prefix(std::min(end + 2, words.size()));
        }
      }
      ++frame;
    }
    return places;
  }();
  return table;
}

// Whether two words as written have places in one frame, on one side of it or
// on both.
bool ShareAFrame(std::string_view a, std::string_view b, bool on_one_side) {
  const auto [a_begin, a_end] = Frames().equal_range(a);
  const auto [b_begin, b_end] = Frames().equal_range(b);
  for (auto x = a_begin; x != a_end; ++x) {
    for (auto y = b_begin; y != b_end; ++y) {
      if (x->second.frame == y->second.frame &&
          (x->second.side == y->second.side) == on_one_side) {
        return true;
      }
    }
  }
  return false;
}

// "rise" and "fall", also as "rises" the noun and "fell" the verb.
bool StandInOneFrame(std::string_view a, std::string_view b, bool on_one_side) {
  const std::string a_base = BaseOf(a), b_base = BaseOf(b);
  if (a_base == b_base) return on_one_side;
  for (const std::string_view x :
       {a, std::string_view(a_base), SingularOf(a)}) {
    for (const std::string_view y :
         {b, std::string_view(b_base), SingularOf(b)}) {
      if (ShareAFrame(x, y, on_one_side)) return true;
    }
  }
  return false;
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
  if (const auto known = LookUp(BaseOf(a), BaseOf(b))) return *known;
  return StandInOneFrame(a, b, false) || IsNegatedForm(a, b) ||
         IsNegatedForm(b, a) || RelateWords(a, b) == LexicalRelation::kAntonym;
}

bool StandOnOneSide(std::string_view a, std::string_view b) {
  return StandInOneFrame(a, b, true);
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
