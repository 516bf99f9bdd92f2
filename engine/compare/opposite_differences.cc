#include "engine/compare/opposite_differences.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/opposed_times.h"
#include "engine/compare/opposites.h"
#include "engine/compare/region_words.h"
#include "engine/compare/unit_amounts.h"
#include "engine/compare/word_changes.h"
#include "engine/compare/word_swaps.h"
#include "engine/language/word_links.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// A region with more words on a side is told in another way as a whole.
constexpr size_t kMostWords = 6;
// Words of a phrase ("prop up").
constexpr uint32_t kPhrase = 4;

// Words of a region that stand together, from one word to a phrase.
struct Phrase {
  ContentPiece piece;
  std::string norm;
};

std::vector<Phrase> PhrasesOf(const ClaimView& claim,
                              const std::vector<uint32_t>& tokens) {
  std::vector<Phrase> phrases;
  for (size_t i = 0; i < tokens.size(); ++i) {
    std::string norm;
    for (uint32_t n = 0; n < kPhrase && i + n < tokens.size(); ++n) {
      if (tokens[i + n] != tokens[i] + n) break;
      if (n > 0) norm += ' ';
      norm.append(claim.norm(tokens[i + n]));
      phrases.push_back({{tokens[i], tokens[i] + n + 1}, norm});
    }
  }
  return phrases;
}

// Numbers are compared by their values.
bool IsInQuantity(const ClaimView& claim, ContentPiece piece) {
  return std::any_of(
      claim.quantities.begin(), claim.quantities.end(), [&](const Quantity& q) {
        return q.first_token < piece.end && piece.first < q.end_token;
      });
}

// Words that belong to the verb before them, and say little without it.
constexpr std::string_view kParticles[] = {
    "away", "back", "down", "in", "off", "on", "out", "over", "under", "up"};

// Whether the word before is a content word without a partner.
bool FollowsOwnWord(const ClaimView& claim, uint32_t t, bool is_linked) {
  return t > 0 && claim.Holds(t - 1) && claim.IsContentWord(t - 1) &&
         !IsInNumber(claim, t - 1) && !is_linked;
}

// "Step down" and "give up": particles of two verbs are not opposite.
bool ArePartsOfVerbs(const PairView& pair, ContentPiece left,
                     ContentPiece right) {
  const auto linked = [&](auto holds) {
    return std::any_of(pair.links.begin(), pair.links.end(),
                       [&](const TokenLink& link) {
                         return link.kind != LinkKind::kSlot && holds(link);
                       });
  };
  const auto left_linked = [&](const TokenLink& link) {
    return link.left + 1 == left.first;
  };
  const auto right_linked = [&](const TokenLink& link) {
    return link.right + 1 == right.first;
  };
  return left.end == left.first + 1 && right.end == right.first + 1 &&
         IsOneOf(pair.left->norm(left.first), kParticles) &&
         IsOneOf(pair.right->norm(right.first), kParticles) &&
         FollowsOwnWord(*pair.left, left.first, linked(left_linked)) &&
         FollowsOwnWord(*pair.right, right.first, linked(right_linked));
}

template <bool (*kExclude)(std::string_view, std::string_view)>
std::vector<WordSwap> FindSwaps(const PairView& pair,
                                const WordRegion& region) {
  if (region.left.size() > kMostWords || region.right.size() > kMostWords) {
    return {};
  }
  for (const Phrase& left : PhrasesOf(*pair.left, region.left)) {
    for (const Phrase& right : PhrasesOf(*pair.right, region.right)) {
      if (kExclude(left.norm, right.norm) &&
          !(IsInQuantity(*pair.left, left.piece) &&
            IsInQuantity(*pair.right, right.piece)) &&
          !ArePartsOfVerbs(pair, left.piece, right.piece) &&
          !StandForOneAmount(*pair.left, left.piece.first, *pair.right,
                             right.piece.first)) {
        return {{left.piece, right.piece}};
      }
    }
  }
  return {};
}

// Written as a name inside a sentence, where only a name has a capital.
bool IsNameInside(const ClaimView& claim, uint32_t t) {
  const std::string_view written = claim.written(t);
  return !written.empty() && 'A' <= written.front() && written.front() <= 'Z' &&
         t > 0 && claim.token(t - 1).kind == TokenKind::kWord;
}

std::vector<WordSwap> FindKinds(const PairView& pair,
                                const WordRegion& region) {
  if (region.left.size() > kMostWords || region.right.size() > kMostWords) {
    return {};
  }
  for (const uint32_t left : region.left) {
    for (const uint32_t right : region.right) {
      const std::string_view a = pair.left->norm(left);
      const std::string_view b = pair.right->norm(right);
      // "He" is no gas.
      if (!pair.left->IsContentWord(left) ||
          !pair.right->IsContentWord(right) || IsNameInside(*pair.left, left) ||
          IsNameInside(*pair.right, right)) {
        continue;
      }
      if (AreKindsOfOneClass(a, b) && !AreSiblings(a, b)) {
        return {{{left, left + 1}, {right, right + 1}}};
      }
    }
  }
  return {};
}

// From the first content word to the last.
ContentPiece WholePhrase(const ClaimView& claim, const RegionSide& side) {
  const RegionSide words = ContentWordsOf(claim, side);
  return {words.front(), words.back() + 1};
}

std::vector<WordSwap> FindOtherWords(const PairView& pair,
                                     const WordRegion& region) {
  const std::optional<WordChange> change = ChangeIn(pair, region);
  if (!change || !change->in_place) return {};
  return {{WholePhrase(*pair.left, region.left),
           WholePhrase(*pair.right, region.right)}};
}

constexpr SwapRule kRules[] = {
    {v1::FINDING_KIND_OPPOSITE, "opposite/word", 0.8, FindSwaps<AreOpposites>,
     true},
    {v1::FINDING_KIND_OPPOSITE, "opposite/sibling", 0.75,
     FindSwaps<AreSiblings>, true},
    {v1::FINDING_KIND_OPPOSITE, "opposite/kind", 0.7, FindKinds, true},
    {v1::FINDING_KIND_OPPOSITE, "opposite/time", 0.75, FindOpposedTimes},
    {v1::FINDING_KIND_OPPOSITE, "opposite/other-word", 0.6, FindOtherWords},
};

}  // namespace

std::vector<FindingDraft> FindOppositeDifferences(const GroupView& group) {
  std::vector<FindingDraft> drafts;
  for (const SwapRule& rule : kRules) {
    std::vector<FindingDraft> found = FindWordSwaps(group, rule);
    std::move(found.begin(), found.end(), std::back_inserter(drafts));
  }
  return drafts;
}

}  // namespace claimdiff
