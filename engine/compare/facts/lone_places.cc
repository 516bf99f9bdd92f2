#include "engine/compare/facts/lone_places.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/base/span.h"
#include "engine/compare/lexicon/nationals.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/names/name_variants.h"
#include "engine/language/names/names.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.7;
// How much of the longer claim must be shared.
constexpr double kHalf = 0.5;

constexpr std::string_view kWhere[] = {"at", "in", "near", "outside"};

enum class PlaceSort : uint8_t { kNation, kTown };

struct PlaceName {
  uint32_t token = 0;
  PlaceSort sort = PlaceSort::kTown;
  uint32_t of = kNoToken;  // the noun that the people's name stands before
};

bool IsCapitalized(const ClaimView& claim, uint32_t t) {
  return claim.Holds(t) && claim.token(t).capitalized &&
         claim.token(t).kind == TokenKind::kWord;
}

// "Indore Football Club", "West African": a word of a longer name.
bool IsPartOfAName(const ClaimView& claim, uint32_t t) {
  const bool after_name =
      t > 0 && IsCapitalized(claim, t - 1) && claim.IsContentWord(t - 1);
  return after_name || IsCapitalized(claim, t + 1) ||
         (claim.Holds(t + 1) && claim.norm(t + 1) == "-") ||
         (t > 0 && claim.Holds(t - 1) && claim.norm(t - 1) == "-");
}

std::optional<PlaceName> PlaceAt(const ClaimView& claim, uint32_t t) {
  if (!IsCapitalized(claim, t) || IsPartOfAName(claim, t)) return std::nullopt;
  const std::string_view norm = claim.norm(t);
  if (!NationalityOf(norm).empty()) {
    const SentenceTree& tree = claim.TreeOf(t);
    if (!tree.Holds(t) || tree.at(t).head < 0 ||
        (tree.at(t).label != kRelAmod && tree.at(t).label != kRelCompound)) {
      return std::nullopt;
    }
    return PlaceName{t, PlaceSort::kNation,
                     static_cast<uint32_t>(tree.at(t).head)};
  }
  const uint32_t kinds = NameWordKinds(norm);
  const bool somewhere =
      t > 0 && claim.Holds(t - 1) && IsOneOf(claim.norm(t - 1), kWhere);
  if (!somewhere || (kinds & (kPlace | kTown)) == 0) return std::nullopt;
  return PlaceName{t, PlaceSort::kTown};
}

// Whether the article has the name, or another form of it ("Romania").
bool IsNamedIn(const Document& doc, std::string_view name) {
  const std::string_view people = NationalityOf(name);
  return std::any_of(
      doc.tokens().begin(), doc.tokens().end(), [&](const Token& token) {
        if (!token.capitalized) return false;
        const std::string_view norm = doc.norm(token);
        return RelateNames({PlainNameWord(norm)}, {PlainNameWord(name)}) !=
                   NameRelation::kOther ||
               (!people.empty() &&
                (NationalityOf(norm) == people ||
                 CompareWords(norm, name) == WordLikeness::kSame));
      });
}

// The places of that sort that the other article has not, by name.
std::vector<PlaceName> LonePlaces(const ClaimView& claim,
                                  const ClaimView& other, PlaceSort sort) {
  std::vector<PlaceName> lone;
  for (const uint32_t t : claim.tokens) {
    const std::optional<PlaceName> place = PlaceAt(claim, t);
    if (!place || place->sort != sort ||
        std::any_of(lone.begin(), lone.end(),
                    [&](const PlaceName& known) {
                      return claim.norm(known.token) == claim.norm(t);
                    }) ||
        IsNamedIn(*other.doc, claim.norm(t))) {
      continue;
    }
    lone.push_back(*place);
  }
  return lone;
}

// Whether one word is the other, or can stand for it.
bool MeanOne(const PairView& pair, uint32_t left, uint32_t right) {
  return pair.AreLinked(left, right) ||
         CompareWords(pair.left->norm(left), pair.right->norm(right)) !=
             WordLikeness::kOther;
}

// Whether the people's names stand before nouns for one thing, right behind
// them or with a name between ("the Bulgarian businessman Ruiz").
bool AreSaidOfOne(const PairView& pair, const PlaceName& left,
                  const PlaceName& right) {
  if (left.sort == PlaceSort::kTown) return true;
  for (const uint32_t l : {left.of, left.token + 1}) {
    for (const uint32_t r : {right.of, right.token + 1}) {
      if (pair.left->Holds(l) && pair.left->IsContentWord(l) &&
          pair.right->Holds(r) && pair.right->IsContentWord(r) &&
          MeanOne(pair, l, r)) {
        return true;
      }
    }
  }
  return false;
}

// Of several towns nobody knows which stands for which.
void AddEdges(const PairView& pair, PlaceSort sort,
              std::vector<SlotEdge>* edges) {
  const auto lefts = LonePlaces(*pair.left, *pair.right, sort);
  if (lefts.empty()) return;
  const auto rights = LonePlaces(*pair.right, *pair.left, sort);
  if (sort == PlaceSort::kTown && (lefts.size() > 1 || rights.size() > 1)) {
    return;
  }
  for (const PlaceName& left : lefts) {
    for (const PlaceName& right : rights) {
      if (!AreSaidOfOne(pair, left, right)) continue;
      SlotEdge edge;
      edge.a = WordItem(*pair.left, left.token);
      edge.b = WordItem(*pair.right, right.token);
      edge.score = 1;
      edge.differs = true;
      edges->push_back(edge);
    }
  }
}

DraftSide SideOf(const ClaimView& claim, uint32_t t) {
  const ByteSpan span = claim.token(t).span;
  const std::string word = OneLine(span.In(claim.doc->text()));
  return {&claim, {span}, word, word};
}

}  // namespace

std::vector<FindingDraft> FindLonePlaces(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    if (pair.reprint || !IsSameClaim(pair) ||
        OverlapOf(pair).OfLonger() < kHalf ||
        RelateSpeakers(*pair.left, *pair.right) == SpeakerRelation::kOther) {
      continue;
    }
    AddEdges(pair, PlaceSort::kNation, &edges);
    AddEdges(pair, PlaceSort::kTown, &edges);
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{
        v1::FINDING_KIND_NAME, "name/place", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      draft.sides.push_back(SideOf(*item.claim, item.item));
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
