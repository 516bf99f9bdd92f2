#include "engine/compare/facts/particles.h"

#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"

namespace claimdiff {
namespace {

constexpr std::string_view kParticles[] = {
    "away", "back", "down", "in", "off", "on", "out", "over", "under", "up"};
// Tokens from the particle to the word that it leads to: "off the old bench".
constexpr uint32_t kReach = 3;

bool IsParticle(const ClaimView& claim, ContentPiece piece) {
  return piece.end == piece.first + 1 &&
         IsOneOf(claim.norm(piece.first), kParticles);
}

// Whether the word before is a content word without a partner.
bool FollowsOwnWord(const ClaimView& claim, uint32_t t, bool is_linked) {
  return t > 0 && claim.Holds(t - 1) && claim.IsContentWord(t - 1) &&
         !IsInNumber(claim, t - 1) && !is_linked;
}

// The first content word behind the particle in its phrase; kNoToken where a
// number, a mark or nothing follows.
uint32_t LedTo(const ClaimView& claim, uint32_t t) {
  for (uint32_t next = t + 1; next <= t + kReach && claim.Holds(next); ++next) {
    if (claim.token(next).kind != TokenKind::kWord || IsInNumber(claim, next)) {
      return kNoToken;
    }
    if (claim.IsContentWord(next)) return next;
  }
  return kNoToken;
}

}  // namespace

bool BelongToOtherPhrases(const PairView& pair, ContentPiece left,
                          ContentPiece right) {
  if (!IsParticle(*pair.left, left) || !IsParticle(*pair.right, right)) {
    return false;
  }
  const uint32_t a = left.first, b = right.first;
  if (FollowsOwnWord(*pair.left, a, a > 0 && pair.AreLinked(a - 1, kNoToken)) &&
      FollowsOwnWord(*pair.right, b,
                     b > 0 && pair.AreLinked(kNoToken, b - 1))) {
    return true;
  }
  const uint32_t to = LedTo(*pair.left, a);
  const uint32_t other = LedTo(*pair.right, b);
  return to != kNoToken && other != kNoToken && !pair.AreLinked(to, other);
}

}  // namespace claimdiff
