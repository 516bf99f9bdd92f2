#include "engine/compare/exchanged_names.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/compare/role_places.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

struct NameRun {
  std::string key;
  ContentPiece words;
};

bool HasCapital(const ClaimView& claim, uint32_t t) {
  return claim.IsContentWord(t) && claim.token(t).kind == TokenKind::kWord &&
         claim.token(t).capitalized;
}

std::vector<NameRun> NamesOf(const ClaimView& claim) {
  std::vector<NameRun> names;
  for (const uint32_t t : claim.tokens) {
    if (!HasCapital(claim, t)) continue;
    if (names.empty() || names.back().words.end != t) {
      names.push_back({"", {t, t}});
    }
    names.back().key.append(claim.norm(t)).append(" ");
    names.back().words.end = t + 1;
  }
  return names;
}

// The word before a name, and the one behind it; empty past the claim's ends.
std::string_view Before(const ClaimView& claim, const NameRun& name) {
  const uint32_t t = name.words.first;
  return t > 0 && claim.Holds(t - 1) ? claim.norm(t - 1) : std::string_view();
}

std::string_view Behind(const ClaimView& claim, const NameRun& name) {
  return claim.Holds(name.words.end) ? claim.norm(name.words.end)
                                     : std::string_view();
}

// Whether what stands between the two lets either come first.
bool AreSideBySide(const ClaimView& claim, const NameRun& one,
                   const NameRun& other) {
  bool apart = false;
  for (uint32_t t = one.words.end; t < other.words.first; ++t) {
    if (TiesEquals(claim.norm(t))) return true;
    apart |= claim.token(t).kind != TokenKind::kPunctuation;
  }
  return !apart;
}

}  // namespace

std::optional<ExchangedNames> FindExchangedNames(const PairView& pair) {
  const std::vector<NameRun> left = NamesOf(*pair.left);
  const std::vector<NameRun> right = NamesOf(*pair.right);
  if (left.size() != right.size()) return std::nullopt;
  std::vector<size_t> places;  // where they differ
  for (size_t i = 0; i < left.size(); ++i) {
    if (left[i].key == right[i].key) continue;
    if (Before(*pair.left, left[i]) != Before(*pair.right, right[i]) ||
        Behind(*pair.left, left[i]) != Behind(*pair.right, right[i])) {
      return std::nullopt;
    }
    places.push_back(i);
  }
  if (places.size() < 2) return std::nullopt;
  const std::string& one = left[places[0]].key;
  const std::string& other = right[places[0]].key;
  size_t second = 0;  // the first place that the other one has
  for (const size_t i : places) {
    const bool back = left[i].key == other && right[i].key == one;
    if (!back && (left[i].key != one || right[i].key != other)) {
      return std::nullopt;
    }
    if (back && second == 0) second = i;
  }
  if (second == 0 ||
      (places.size() == 2 &&
       AreSideBySide(*pair.left, left[places[0]], left[second]))) {
    return std::nullopt;
  }
  return ExchangedNames{left[places[0]].words, left[second].words,
                        right[places[0]].words, right[second].words};
}

}  // namespace claimdiff
