#include "engine/compare/facts/lone_things.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/clauses/clause_subjects.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/clauses/named_roles.h"
#include "engine/compare/lexicon/word_classes.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.65;
// Words of a thing ("fighter jet").
constexpr uint32_t kPhrase = 4;

// Words of a claim that stand in classes of nouns.
struct Thing {
  ContentPiece piece;
  std::string norm;
  std::vector<ClassPlace> places;
};

std::vector<ClassPlace> NounPlacesOf(std::string_view words) {
  std::vector<ClassPlace> places = ClassPlacesOf(words);
  places.erase(
      std::remove_if(places.begin(), places.end(),
                     [](const ClassPlace& p) { return p.part != 'n'; }),
      places.end());
  return places;
}

// The longest thing that begins at a token; one without places where none does.
Thing ThingAt(const ClaimView& claim, uint32_t t) {
  Thing thing;
  std::string norm;
  for (uint32_t end = t + 1;
       end <= t + kPhrase && claim.Holds(end - 1) &&
       !IsInNumber(claim, end - 1) && !IsInDate(claim, end - 1);
       ++end) {
    if (end > t + 1) norm += ' ';
    norm.append(claim.norm(end - 1));
    std::vector<ClassPlace> places = NounPlacesOf(norm);
    if (!places.empty()) thing = {{t, end}, norm, std::move(places)};
  }
  return thing;
}

std::vector<Thing> FindThings(const ClaimView& claim) {
  std::vector<Thing> things;
  uint32_t from = 0;
  for (const uint32_t t : claim.tokens) {
    if (t < from || !claim.IsContentWord(t)) continue;
    Thing thing = ThingAt(claim, t);
    if (thing.places.empty()) continue;
    from = thing.piece.end;
    things.push_back(std::move(thing));
  }
  return things;
}

// The thing's place in a class; null where it has none.
const ClassPlace* PlaceIn(const Thing& thing, uint32_t number) {
  for (const ClassPlace& place : thing.places) {
    if (place.number == number) return &place;
  }
  return nullptr;
}

// Whether the claim names nothing else of the class.
bool IsAlone(const std::vector<Thing>& things, const ClassPlace& place) {
  return std::all_of(things.begin(), things.end(), [&](const Thing& other) {
    const ClassPlace* other_place = PlaceIn(other, place.number);
    return other_place == nullptr || other_place->column == place.column;
  });
}

// "Ellan Square": a part of what has a name.
bool IsPartOfAName(const ClaimView& claim, const Thing& thing) {
  const uint32_t t = thing.piece.first;
  return t > 0 && claim.Holds(t - 1) && claim.token(t).capitalized &&
         claim.token(t - 1).capitalized;
}

// Whether an article has the other one's thing too, in another sentence.
bool IsToldSomewhere(const PairView& pair, const Thing& left,
                     const Thing& right) {
  return HasWords(*pair.right->doc, *pair.left, left.piece) ||
         HasWords(*pair.left->doc, *pair.right, right.piece);
}

bool IsNegated(const ClaimView& claim, const Thing& thing) {
  for (uint32_t t = thing.piece.first; t < thing.piece.end; ++t) {
    if (claim.NegationAt(t) != nullptr) return true;
  }
  return false;
}

// Whether a word of the claim is as like the thing as that, or one of its own
// words.
bool IsTold(const Thing& thing, const ClaimView& of, const ClaimView& claim,
            WordLikeness from) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(), [&](uint32_t t) {
    if (!claim.IsContentWord(t)) return false;
    if (CompareWords(thing.norm, claim.norm(t)) >= from) return true;
    for (uint32_t w = thing.piece.first; w < thing.piece.end; ++w) {
      if (of.norm(w) == claim.norm(t)) return true;
    }
    return false;
  });
}

// Many people take part in one event: a lawyer here is no client there.
bool IsPerson(const ClaimView& claim, const Thing& thing) {
  return IsKindOf(KindOf(claim.norm(thing.piece.end - 1)), "person");
}

class LoneThings {
 public:
  void Look(const PairView& pair, bool same_claim) {
    const std::vector<Thing>& lefts = ThingsOf(*pair.left);
    const std::vector<Thing>& rights = ThingsOf(*pair.right);
    for (const Thing& left : lefts) {
      for (const Thing& right : rights) {
        if (!AreTwo(left, right) || IsNegated(*pair.left, left) ||
            IsNegated(*pair.right, right) ||
            AreToldOfTwo(pair, left.piece.end - 1, right.piece.end - 1)) {
          continue;
        }
        const bool role = IsRoleOfOne(pair, left, right);
        if (!role && !(same_claim && !IsToldSomewhere(pair, left, right) &&
                       !IsPartOfAName(*pair.left, left) &&
                       !IsPartOfAName(*pair.right, right) &&
                       AreAlone(left, right, lefts, rights) &&
                       MayFace(pair, left, right))) {
          continue;
        }
        const WordLikeness from =
            role ? WordLikeness::kSame : WordLikeness::kNear;
        if (!IsTold(left, *pair.left, *pair.right, from) &&
            !IsTold(right, *pair.right, *pair.left, from)) {
          Add(pair, left, right);
        }
      }
    }
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_OPPOSITE, "opposite/thing", kImportance, {}, {}};
      for (const SlotItem& item : slot) {
        const ClaimView& claim = *item.claim;
        const ByteSpan span =
            claim.doc->SpanOf(item.item, ends_.at({claim.index, item.item}));
        const std::string words = OneLine(span.In(claim.doc->text()));
        draft.sides.push_back({&claim, {span}, words, words});
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  // Of a claim, found when first asked for.
  const std::vector<Thing>& ThingsOf(const ClaimView& claim) {
    const auto [entry, added] = things_.try_emplace(claim.index);
    if (added) entry->second = FindThings(claim);
    return entry->second;
  }

  // Whether they are two things of a class, and one thing by no class.
  static bool AreTwo(const Thing& left, const Thing& right) {
    if (IsOneOfTheOther(left.norm, right.norm)) return false;
    bool two = false;
    for (const ClassPlace& place : left.places) {
      const ClassPlace* other = PlaceIn(right, place.number);
      if (other == nullptr) continue;
      if (other->column == place.column) return false;
      two = true;
    }
    return two;
  }

  // Whether each claim names no other thing of a class that has both.
  static bool AreAlone(const Thing& left, const Thing& right,
                       const std::vector<Thing>& lefts,
                       const std::vector<Thing>& rights) {
    return std::any_of(left.places.begin(), left.places.end(),
                       [&](const ClassPlace& place) {
                         const ClassPlace* other = PlaceIn(right, place.number);
                         return other != nullptr && IsAlone(lefts, place) &&
                                IsAlone(rights, *other);
                       });
  }

  static bool IsRoleOfOne(const PairView& pair, const Thing& left,
                          const Thing& right) {
    const uint32_t l = left.piece.end - 1, r = right.piece.end - 1;
    const uint32_t here = NameWithRole(pair.left->TreeOf(l), l);
    const uint32_t there = NameWithRole(pair.right->TreeOf(r), r);
    return here != kNoToken && there != kNoToken && pair.AreLinked(here, there);
  }

  static bool MayFace(const PairView& pair, const Thing& left,
                      const Thing& right) {
    return !(IsPerson(*pair.left, left) && IsPerson(*pair.right, right)) ||
           StandInOnePlace(pair, left.piece.end - 1, right.piece.end - 1);
  }

  void Add(const PairView& pair, const Thing& left, const Thing& right) {
    ends_[{pair.left->index, left.piece.first}] = left.piece.end;
    ends_[{pair.right->index, right.piece.first}] = right.piece.end;
    SlotEdge edge;
    edge.a = WordItem(*pair.left, left.piece.first);
    edge.b = WordItem(*pair.right, right.piece.first);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  std::map<uint32_t, std::vector<Thing>> things_;  // by claim
  // One past the last token, by claim and first token.
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> ends_;
  std::vector<SlotEdge> edges_;
};

}  // namespace

std::vector<FindingDraft> FindLoneThings(const GroupView& group) {
  LoneThings things;
  for (const PairView& pair : group.pairs) {
    if (!pair.reprint &&
        RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kOther) {
      things.Look(pair, IsSameClaim(pair));
    }
  }
  return things.Drafts();
}

}  // namespace claimdiff
