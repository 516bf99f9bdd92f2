#include "engine/compare/wording/region_words.h"

#include <utility>

#include "engine/base/one_of.h"
#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Kinds of things by the noun that is above them, the narrower first.
constexpr std::pair<std::string_view, std::string_view> kKinds[] = {
    {"person", "person"},     {"artifact", "thing"},   {"animal", "thing"},
    {"plant", "thing"},       {"food", "thing"},       {"substance", "thing"},
    {"location", "place"},    {"time_period", "time"}, {"measure", "amount"},
    {"possession", "amount"}, {"event", "act"},        {"act", "act"},
    {"group", "group"},
};

constexpr std::string_view kJoining[] = {
    "added", "also",      "although", "despite", "even",   "however",
    "long",  "meanwhile", "said",     "say",     "saying", "says",
    "still", "though",    "thus",     "whereas", "while",  "whilst"};

template <typename Places>
bool LiesIn(const Places& places, uint32_t t) {
  return std::any_of(places.begin(), places.end(), [t](const auto& place) {
    return place.first_token <= t && t < place.end_token;
  });
}

}  // namespace

RegionSide ContentWordsOf(const ClaimView& claim, const RegionSide& tokens) {
  RegionSide words;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(words),
               [&](uint32_t t) { return claim.IsContentWord(t); });
  return words;
}

bool IsJoiningWord(std::string_view norm) { return IsOneOf(norm, kJoining); }

std::string JoinedWords(const ClaimView& claim, const RegionSide& tokens) {
  std::string words;
  for (const uint32_t t : tokens) {
    if (!words.empty()) words += ' ';
    words += claim.norm(t);
  }
  return words;
}

bool IsInNumber(const ClaimView& claim, uint32_t t) {
  return claim.token(t).kind == TokenKind::kNumber ||
         LiesIn(claim.quantities, t);
}

bool IsInDate(const ClaimView& claim, uint32_t t) {
  return LiesIn(claim.dates, t);
}

bool IsOrdinal(const ClaimView& claim, uint32_t t) {
  return std::any_of(claim.quantities.begin(), claim.quantities.end(),
                     [t](const Quantity& q) {
                       return q.kind == QuantityKind::kOrdinal &&
                              q.first_token <= t && t < q.end_token;
                     });
}

bool HasCapital(const ClaimView& claim, uint32_t t) {
  const std::string_view written = claim.written(t);
  return !written.empty() && 'A' <= written.front() && written.front() <= 'Z';
}

bool IsWrittenAsName(const ClaimView& claim, uint32_t t) {
  return HasCapital(claim, t) && t != claim.tokens.front();
}

std::string_view KindName(const WordKind& kind) {
  for (const auto& [above, name] : kKinds) {
    if (IsKindOf(kind, above)) return name;
  }
  return "abstract";
}

bool HasWords(const Document& doc, const ClaimView& claim, ContentPiece words) {
  const uint32_t size = words.end - words.first;
  const auto token_count = static_cast<uint32_t>(doc.tokens().size());
  for (uint32_t t = 0; t + size <= token_count; ++t) {
    uint32_t same = 0;
    while (same < size &&
           doc.norm(doc.tokens()[t + same]) == claim.norm(words.first + same)) {
      ++same;
    }
    if (same == size) return true;
  }
  return false;
}

}  // namespace claimdiff
