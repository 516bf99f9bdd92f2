#include "engine/compare/opposite_differences.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

#include "engine/compare/opposites.h"
#include "engine/compare/word_swaps.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// A region with more words on a side is told in another way as a whole.
constexpr size_t kMostWords = 6;
// Words of a phrase ("prop up").
constexpr uint32_t kPhrase = 2;

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

// Numbers and their units are compared by their values.
bool IsInQuantity(const ClaimView& claim, ContentPiece piece) {
  return std::any_of(
      claim.quantities.begin(), claim.quantities.end(), [&](const Quantity& q) {
        return q.first_token < piece.end && piece.first < q.end_token;
      });
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
            IsInQuantity(*pair.right, right.piece))) {
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

constexpr SwapRule kRules[] = {
    {v1::FINDING_KIND_OPPOSITE, "opposite/word", 0.8, FindSwaps<AreOpposites>},
    {v1::FINDING_KIND_OPPOSITE, "opposite/sibling", 0.75,
     FindSwaps<AreSiblings>},
    {v1::FINDING_KIND_OPPOSITE, "opposite/kind", 0.7, FindKinds},
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
