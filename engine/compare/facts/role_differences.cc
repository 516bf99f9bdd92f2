#include "engine/compare/facts/role_differences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/span.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/clauses/exchanged_names.h"
#include "engine/compare/clauses/reversed_deeds.h"
#include "engine/compare/clauses/role_places.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;
constexpr size_t kMaxShown = 80;  // bytes

bool StandsOnce(const ClaimView& claim, uint32_t t) {
  return (claim.IsContentWord(t) || IsInNumber(claim, t)) &&
         std::count_if(
             claim.tokens.begin(), claim.tokens.end(),
             [&](uint32_t o) { return claim.norm(o) == claim.norm(t); }) == 1;
}

template <typename Partner>
bool HasOwnBy(const ClaimView& claim, Partner partner) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(), [&](uint32_t t) {
    return claim.norm(t) == "by" && partner(t) == kNoToken;
  });
}

// Whether any two links cross, or a passive is told only once: what is worth a
// parse.
bool MayBeTurned(const PairView& pair) {
  if (HasOwnBy(*pair.left, [&](uint32_t t) { return pair.RightOf(t); }) ||
      HasOwnBy(*pair.right, [&](uint32_t t) { return pair.LeftOf(t); })) {
    return true;
  }
  uint32_t furthest = 0;
  for (const TokenLink& link : pair.links) {
    if (link.kind == LinkKind::kSlot || !StandsOnce(*pair.left, link.left)) {
      continue;
    }
    if (link.right < furthest) return true;
    furthest = link.right;
  }
  return false;
}

// A word that both claims have once, with its places.
struct Actor {
  uint32_t left = kNoToken;
  uint32_t right = kNoToken;
  RolePlace here;
  RolePlace there;
};

// Words for each other are not enough: what one calls a rise the other may call
// a jump, and tell of another one as a rise.
bool IsOneWord(const PairView& pair, uint32_t left, uint32_t right) {
  return std::any_of(
      pair.links.begin(), pair.links.end(), [&](const TokenLink& link) {
        return link.left == left && link.right == right &&
               (link.kind == LinkKind::kSame || link.kind == LinkKind::kForm);
      });
}

bool IsOnePlace(const PairView& pair, const RolePlace& left,
                const RolePlace& right) {
  return left.role == right.role &&
         IsOneWord(pair, left.governor, right.governor);
}

bool HaveChangedPlaces(const PairView& pair, const Actor& x, const Actor& y) {
  return IsOnePlace(pair, x.here, y.there) &&
         IsOnePlace(pair, y.here, x.there) &&
         !IsOnePlace(pair, x.here, x.there) &&
         // a blaze is a fire
         CompareWords(pair.left->norm(x.left), pair.left->norm(y.left)) !=
             WordLikeness::kSame &&
         // "rebels in control of the port" have "the port under rebel control"
         (x.here.role == kOfRole) == (y.here.role == kOfRole) &&
         // "two of one kind and one of another" counts in any order
         (IsBehindPreposition(x.here) || IsBehindPreposition(y.here) ||
          !(IsInNumber(*pair.left, x.left) ||
            IsInNumber(*pair.left, y.left))) &&
         // "the mayor of Ellan" / "Ellan of the mayor" is a parser's error
         x.here.governor != y.left && y.here.governor != x.left;
}

class Exchanges {
 public:
  void Look(const PairView& pair) {
    if (MayBeTurned(pair) && LookByParse(pair)) return;
    const std::optional<ExchangedNames> names = FindExchangedNames(pair);
    if (names) {
      Add(pair, *names);
      return;
    }
    const std::optional<ReversedDeeds> deeds =
        FindReversedDeeds(pair, DeedsOf(*pair.left), DeedsOf(*pair.right));
    if (deeds) Add(pair, *deeds);
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_OPPOSITE, "opposite/roles", kImportance, {}, {}};
      for (const SlotItem& item : slot) {
        draft.sides.push_back(sides_.at({item.claim->index, item.item}));
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  // Whether anything has changed places.
  bool LookByParse(const PairView& pair) {
    const std::vector<Actor> actors = ActorsOf(pair);
    bool turned = false;
    for (size_t i = 0; i < actors.size(); ++i) {
      for (size_t j = i + 1; j < actors.size(); ++j) {
        if (HaveChangedPlaces(pair, actors[i], actors[j])) {
          Add(pair, actors[i], actors[j]);
          turned = true;
        }
      }
    }
    return turned;
  }

  std::vector<Actor> ActorsOf(const PairView& pair) {
    std::vector<Actor> actors;
    for (const TokenLink& link : pair.links) {
      if ((link.kind != LinkKind::kSame && link.kind != LinkKind::kForm) ||
          !StandsOnce(*pair.left, link.left) ||
          !StandsOnce(*pair.right, link.right)) {
        continue;
      }
      const Actor actor = {
          link.left, link.right,
          PlaceOf(*pair.left, pair.left->TreeOf(link.left), link.left),
          PlaceOf(*pair.right, pair.right->TreeOf(link.right), link.right)};
      if (actor.here.governor != kNoToken && actor.there.governor != kNoToken) {
        actors.push_back(actor);
      }
    }
    return actors;
  }

  void Add(const PairView& pair, const Actor& x, const Actor& y) {
    AddSide(*pair.left, PhraseAt(*pair.left, x.left),
            PhraseAt(*pair.left, y.left), {x.here.governor, y.here.governor});
    AddSide(*pair.right, PhraseAt(*pair.right, y.right),
            PhraseAt(*pair.right, x.right),
            {x.there.governor, y.there.governor});
    AddEdge(pair, PhraseAt(*pair.left, x.left), PhraseAt(*pair.right, y.right));
  }

  void Add(const PairView& pair, const ExchangedNames& names) {
    AddSide(*pair.left, names.left_first, names.left_second, {});
    AddSide(*pair.right, names.right_first, names.right_second, {});
    AddEdge(pair, names.left_first, names.right_first);
  }

  // Each has the other one's part.
  void Add(const PairView& pair, const ReversedDeeds& deeds) {
    const Deed& here = deeds.left;
    const Deed& there = deeds.right;
    AddSide(*pair.left, PhraseAt(*pair.left, here.doer),
            PhraseAt(*pair.left, here.object), {here.verb});
    AddSide(*pair.right, PhraseAt(*pair.right, there.doer),
            PhraseAt(*pair.right, there.object), {there.verb});
    AddEdge(pair, PhraseAt(*pair.left, here.doer),
            PhraseAt(*pair.right, there.doer));
  }

  // Of a claim, read when first asked for.
  const std::vector<Deed>& DeedsOf(const ClaimView& claim) {
    const auto [known, is_new] = deeds_of_.try_emplace(claim.index);
    if (is_new) known->second = WholeDeedsIn(claim);
    return known->second;
  }

  ContentPiece PhraseAt(const ClaimView& claim, uint32_t t) {
    return PhraseOf(claim.TreeOf(t), t);
  }

  // The first place is `first`'s; `governors` are shown too.
  void AddSide(const ClaimView& claim, ContentPiece first, ContentPiece second,
               const std::vector<uint32_t>& governors) {
    const std::string_view text = claim.doc->text();
    DraftSide side;
    side.claim = &claim;
    side.spans = {claim.doc->SpanOf(first.first, first.end),
                  claim.doc->SpanOf(second.first, second.end)};
    side.value = OneLine(side.spans.front().In(text), kMaxShown);
    std::sort(side.spans.begin(), side.spans.end());
    uint32_t from = std::min(first.first, second.first);
    uint32_t end = std::max(first.end, second.end);
    for (const uint32_t governor : governors) {
      from = std::min(from, governor);
      end = std::max(end, governor + 1);
    }
    side.shown = OneLine(claim.doc->SpanOf(from, end).In(text), kMaxShown);
    sides_[{claim.index, first.first}] = std::move(side);
  }

  void AddEdge(const PairView& pair, ContentPiece left, ContentPiece right) {
    SlotEdge edge;
    edge.a = WordItem(*pair.left, left.first);
    edge.b = WordItem(*pair.right, right.first);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  std::map<uint32_t, std::vector<Deed>> deeds_of_;  // by claim
  std::vector<SlotEdge> edges_;
  std::map<std::pair<uint32_t, uint32_t>, DraftSide> sides_;  // claim, token
};

}  // namespace

std::vector<FindingDraft> FindRoleDifferences(const GroupView& group) {
  Exchanges exchanges;
  for (const PairView& pair : group.pairs) {
    if (IsSameClaim(pair) && NegateAlike(pair)) {
      exchanges.Look(pair);
    }
  }
  return exchanges.Drafts();
}

}  // namespace claimdiff
