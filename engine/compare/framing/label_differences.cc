#include "engine/compare/framing/label_differences.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include "engine/base/span.h"
#include "engine/compare/lexicon/labels.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/slots.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/compare/wording/word_swaps.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.45;
constexpr std::string_view kRule = "framing/label";

bool IsHyphen(const ClaimView& claim, uint32_t t) {
  return claim.norm(t) == "-" && !claim.token(t).space_before;
}

// The compound that token `t` belongs to: "pro", "-", "life" for any of them.
ContentPiece CompoundAt(const ClaimView& claim, uint32_t t) {
  const auto size = static_cast<uint32_t>(claim.doc->tokens().size());
  const auto joined =
      [&](uint32_t at) {  // `at` is written on to the one before
        return at > 0 && at < size && !claim.token(at).space_before &&
               (IsHyphen(claim, at) || IsHyphen(claim, at - 1));
      };
  ContentPiece piece = {t, t + 1};
  while (joined(piece.first)) --piece.first;
  while (joined(piece.end)) ++piece.end;
  return piece;
}

std::string WordsOf(const ClaimView& claim, ContentPiece piece) {
  std::string words;
  for (uint32_t t = piece.first; t < piece.end; ++t) words += claim.norm(t);
  return words;
}

// The label at token `t`: its compound, with the word after it where the two
// together are one ("freedom fighter"); empty where it is none.
ContentPiece LabelAt(const ClaimView& claim, uint32_t t) {
  const ContentPiece one = CompoundAt(claim, t);
  if (claim.Holds(one.end)) {
    const ContentPiece next = CompoundAt(claim, one.end);
    if (IsLabel(WordsOf(claim, one) + "-" + WordsOf(claim, next))) {
      return {one.first, next.end};
    }
  }
  return IsLabel(WordsOf(claim, one)) ? one : ContentPiece{t, t};
}

std::string KeyOf(const ClaimView& claim, ContentPiece label) {
  std::string key;
  for (uint32_t t = label.first; t < label.end; ++t) {
    if (t > label.first && claim.token(t).space_before) key += '-';
    key += claim.norm(t);
  }
  return key;
}

bool Differ(const ClaimView& a, ContentPiece left, const ClaimView& b,
            ContentPiece right) {
  return left.first < left.end && right.first < right.end &&
         AreLabels(KeyOf(a, left), KeyOf(b, right));
}

// Labels between the same words, as far from the next one on both sides: what
// they are attached to is the same.
std::vector<WordSwap> FindFacing(const PairView& pair,
                                 const WordRegion& region) {
  for (const uint32_t left : region.left) {
    for (const uint32_t right : region.right) {
      const ContentPiece a = LabelAt(*pair.left, left);
      const ContentPiece b = LabelAt(*pair.right, right);
      const auto after = [](const std::vector<uint32_t>& words, uint32_t end) {
        return words.end() - std::lower_bound(words.begin(), words.end(), end);
      };
      if (Differ(*pair.left, a, *pair.right, b) &&
          after(region.left, a.end) == after(region.right, b.end)) {
        return {{a, b}};
      }
    }
  }
  return {};
}

constexpr SwapRule kFacingRule = {v1::FINDING_KIND_FRAMING, kRule, kImportance,
                                  FindFacing};

// The words between white space and commas right before the name that begins at
// or before token `t`.
ContentPiece EpithetBefore(const ClaimView& claim, uint32_t t) {
  while (t > 0 && claim.Holds(t - 1) && claim.token(t - 1).capitalized &&
         claim.token(t - 1).kind == TokenKind::kWord &&
         !IsLabel(WordsOf(claim, CompoundAt(claim, t - 1)))) {
    --t;
  }
  if (t == 0 || !claim.Holds(t - 1)) return {t, t};
  return LabelAt(claim, t - 1);
}

// Labels found pair by pair.
class Labels {
 public:
  void Add(const ClaimView& a, ContentPiece left, const ClaimView& b,
           ContentPiece right) {
    if (!Differ(a, left, b, right)) return;
    SlotEdge edge;
    edge.a = WordItem(a, left.first);
    edge.b = WordItem(b, right.first);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
    ends_[{a.index, left.first}] = left.end;
    ends_[{b.index, right.first}] = right.end;
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{v1::FINDING_KIND_FRAMING, kRule, kImportance, {}, {}};
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
  std::vector<SlotEdge> edges_;
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> ends_;
};

// "strongman Edo Varga" / "president Varga".
void AddEpithets(const PairView& pair, Labels* labels) {
  for (const TokenLink& link : pair.links) {
    if (link.kind != LinkKind::kSame ||
        !pair.left->token(link.left).capitalized ||
        !pair.right->token(link.right).capitalized ||
        !pair.left->IsContentWord(link.left)) {
      continue;
    }
    labels->Add(*pair.left, EpithetBefore(*pair.left, link.left), *pair.right,
                EpithetBefore(*pair.right, link.right));
  }
}

// The tokens of the source as written.
ContentPiece SourceTokens(const ClaimView& claim) {
  const v1::Source& source = claim.claim->attribution().source();
  if (!source.has_span() || claim.doc->tokens().empty()) return {};
  return TokensIn(*claim.doc, {source.span().begin(), source.span().end()});
}

// "the dissident Ana Ruiz" / "the traitor Ana Ruiz", for one speaker.
void AddSources(const PairView& pair, Labels* labels) {
  if (!IsNamed(*pair.left) || !IsNamed(*pair.right) ||
      RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kSame) {
    return;
  }
  const ContentPiece left = SourceTokens(*pair.left);
  const ContentPiece right = SourceTokens(*pair.right);
  for (uint32_t a = left.first; a < left.end; ++a) {
    for (uint32_t b = right.first; b < right.end; ++b) {
      const ContentPiece x = CompoundAt(*pair.left, a);
      const ContentPiece y = CompoundAt(*pair.right, b);
      if (x.first < left.first || x.end > left.end || y.first < right.first ||
          y.end > right.end) {
        continue;
      }
      labels->Add(*pair.left, x, *pair.right, y);
    }
  }
}

}  // namespace

std::vector<FindingDraft> FindLabelDifferences(const GroupView& group) {
  std::vector<FindingDraft> drafts = FindWordSwaps(group, kFacingRule);
  Labels labels;
  for (const PairView& pair : group.pairs) {
    AddEpithets(pair, &labels);
    AddSources(pair, &labels);
  }
  for (FindingDraft& draft : labels.Drafts()) {
    const bool known = std::any_of(
        drafts.begin(), drafts.end(), [&](const FindingDraft& other) {
          return std::any_of(draft.sides.begin(), draft.sides.end(),
                             [&](const DraftSide& side) {
                               return std::any_of(
                                   other.sides.begin(), other.sides.end(),
                                   [&](const DraftSide& o) {
                                     return o.claim == side.claim &&
                                            o.spans == side.spans;
                                   });
                             });
        });
    if (!known) drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
