#include "engine/compare/facts/opposite_differences.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/clauses/clause_subjects.h"
#include "engine/compare/facts/deed_differences.h"
#include "engine/compare/facts/lone_things.h"
#include "engine/compare/facts/mark_differences.h"
#include "engine/compare/facts/opposed_times.h"
#include "engine/compare/facts/particles.h"
#include "engine/compare/facts/unit_amounts.h"
#include "engine/compare/lexicon/opposites.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/numbers/negated_shares.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_changes.h"
#include "engine/compare/wording/word_swaps.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_relation.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// A region with more words on a side is told in another way as a whole.
constexpr size_t kMostWords = 6;
// Words of a phrase ("prop up").
constexpr uint32_t kPhrase = 4;

// "Had" in "had not been found" is no opposite of "missing", nor "following the
// failure of the talks" one of "blocked the talks".
constexpr std::string_view kNoVerbs[] = {"following", "had", "has", "have",
                                         "having"};

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
      if (n == 0 && IsOneOf(norm, kNoVerbs)) continue;
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

// The number of which the words are the bound; null where they are of none.
const Quantity* NumberBoundBy(const ClaimView& claim, ContentPiece piece) {
  for (const Quantity& q : claim.quantities) {
    if (q.bound_token < piece.end && piece.first < q.first_token) return &q;
  }
  return nullptr;
}

// "More than 100 mph" and "up to 193 km/h" may both be so; bounds exclude each
// other where they are of one number.
bool BoundTwoNumbers(const PairView& pair, ContentPiece left,
                     ContentPiece right) {
  const Quantity* a = NumberBoundBy(*pair.left, left);
  const Quantity* b = NumberBoundBy(*pair.right, right);
  if (a == nullptr || b == nullptr) return false;
  Quantity plain_a = *a, plain_b = *b;
  plain_a.bound = plain_b.bound = QuantityBound::kExact;
  return Relate(plain_a, plain_b) != QuantityRelation::kSame;
}

// "The employer's office" is no employee.
bool IsPossessive(const ClaimView& claim, ContentPiece piece) {
  const std::string_view next =
      claim.Holds(piece.end) ? claim.norm(piece.end) : std::string_view();
  return next == "'s" ||
         (next == "'" && claim.norm(piece.end - 1).back() == 's');
}

// "Non-binding" is cut at its hyphen, and as binding as "nonbinding".
bool IsNegatedByPrefix(const ClaimView& claim, ContentPiece piece) {
  return piece.first > 1 && claim.Holds(piece.first - 2) &&
         claim.norm(piece.first - 2) == "non" &&
         claim.norm(piece.first - 1) == "-";
}

// What is opposite is told as that alone.
bool AreOnlySiblings(std::string_view a, std::string_view b) {
  return AreSiblings(a, b) && !AreOpposites(a, b) && !IsOneOfTheOther(a, b);
}

std::string Joined(std::string_view first, std::string_view second) {
  return std::string(first).append(" ").append(second);
}

using Exclude = bool (*)(std::string_view, std::string_view);

// The phrase with a word that both sides have beside it: "school" and "legal"
// say nothing, "school fees" and "legal fees" do.
bool ExcludeWithNeighbour(const PairView& pair, const Phrase& left,
                          const Phrase& right, Exclude exclude) {
  const ClaimView& a = *pair.left;
  const ClaimView& b = *pair.right;
  const auto are_one = [&](uint32_t x, uint32_t y) {
    return a.Holds(x) && b.Holds(y) && a.IsContentWord(x) &&
           pair.RightOf(x) == y;
  };
  const uint32_t x = left.piece.end, y = right.piece.end;
  if (are_one(x, y) &&
      exclude(Joined(left.norm, a.norm(x)), Joined(right.norm, b.norm(y)))) {
    return true;
  }
  const uint32_t v = left.piece.first, w = right.piece.first;
  return v > 0 && w > 0 && are_one(v - 1, w - 1) &&
         exclude(Joined(a.norm(v - 1), left.norm),
                 Joined(b.norm(w - 1), right.norm));
}

// The phrase as it is, and with the word before it or behind it.
std::vector<std::string> WithWordsBeside(const ClaimView& claim,
                                         const Phrase& phrase) {
  std::vector<std::string> wider = {phrase.norm};
  const uint32_t first = phrase.piece.first, end = phrase.piece.end;
  if (first > 0 && claim.Holds(first - 1)) {
    wider.push_back(Joined(claim.norm(first - 1), phrase.norm));
  }
  if (claim.Holds(end)) wider.push_back(Joined(phrase.norm, claim.norm(end)));
  return wider;
}

// Whether the two are one thing by the words beside them: "in prison" and
// "behind bars".
bool AreOneInPlace(const PairView& pair, const Phrase& left,
                   const Phrase& right) {
  const std::vector<std::string> lefts = WithWordsBeside(*pair.left, left);
  const std::vector<std::string> rights = WithWordsBeside(*pair.right, right);
  for (size_t i = 0; i < lefts.size(); ++i) {
    for (size_t j = 0; j < rights.size(); ++j) {
      if (IsAnotherWordFor(lefts[i], rights[j])) return true;
    }
  }
  return false;
}

// Written as a name inside a sentence, where only a name has a capital.
bool IsNameInside(const ClaimView& claim, uint32_t t) {
  const std::string_view written = claim.written(t);
  return !written.empty() && 'A' <= written.front() && written.front() <= 'Z' &&
         t > 0 &&
         (claim.token(t - 1).kind == TokenKind::kWord ||
          claim.token(t - 1).kind == TokenKind::kNumber);
}

// "40 East Street" is not "in the central quarter": a word of a name is not
// opposed to one that is none.
bool IsOneInAName(const PairView& pair, ContentPiece left, ContentPiece right) {
  const auto is_plain = [](const ClaimView& claim, uint32_t t) {
    return !claim.token(t).capitalized;
  };
  // "CEO" and "RSV" are short for plain words.
  const auto is_name = [](const ClaimView& claim, uint32_t t) {
    return IsNameInside(claim, t) && !claim.token(t).all_caps;
  };
  return (is_name(*pair.left, left.first) &&
          is_plain(*pair.right, right.first)) ||
         (is_name(*pair.right, right.first) &&
          is_plain(*pair.left, left.first));
}

template <Exclude kExclude>
std::vector<WordSwap> FindSwaps(const PairView& pair,
                                const WordRegion& region) {
  if (region.left.size() > kMostWords || region.right.size() > kMostWords) {
    return {};
  }
  const std::vector<Phrase> lefts = PhrasesOf(*pair.left, region.left);
  const std::vector<Phrase> rights = PhrasesOf(*pair.right, region.right);
  for (const Phrase& left : lefts) {
    for (const Phrase& right : rights) {
      if ((kExclude(left.norm, right.norm) ||
           ExcludeWithNeighbour(pair, left, right, kExclude)) &&
          !(IsInQuantity(*pair.left, left.piece) &&
            IsInQuantity(*pair.right, right.piece)) &&
          IsPossessive(*pair.left, left.piece) ==
              IsPossessive(*pair.right, right.piece) &&
          !IsOneInAName(pair, left.piece, right.piece) &&
          !BoundTwoNumbers(pair, left.piece, right.piece) &&
          !IsNegatedByPrefix(*pair.left, left.piece) &&
          !IsNegatedByPrefix(*pair.right, right.piece) &&
          !BelongToOtherPhrases(pair, left.piece, right.piece) &&
          !AreOneInPlace(pair, left, right) &&
          !StandForOneAmount(*pair.left, left.piece.first, *pair.right,
                             right.piece.first) &&
          !AreToldOfTwo(pair, left.piece.first, right.piece.first) &&
          !CountBothShares(pair)) {
        return {{left.piece, right.piece}};
      }
    }
  }
  return {};
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
     FindSwaps<AreOnlySiblings>, true, false},
    {v1::FINDING_KIND_OPPOSITE, "opposite/kind", 0.7, FindKinds, true, false},
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
  AddOthers(FindDeedDifferences(group), &drafts);
  AddOthers(FindLoneThings(group), &drafts);
  AddOthers(FindMarkDifferences(group), &drafts);
  return drafts;
}

}  // namespace claimdiff
