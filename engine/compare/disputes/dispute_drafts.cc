#include "engine/compare/disputes/dispute_drafts.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "engine/compare/view/speakers.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.9;

// Descriptions must be the same: "the Port Company" and "the chief of Port
// Aid" have a word in common, and so may a third one with each of the two.
bool SameSpeaker(const ClaimView& a, const ClaimView& b) {
  return RelateSpeakers(a, b) == SpeakerRelation::kSame &&
         ((IsNamed(a) && IsNamed(b)) || SpeakerWords(a) == SpeakerWords(b));
}

// "analysts", "two officials": who dispute; a person or body disputes.
bool IsPlural(const ClaimView& claim) {
  const std::string& last = SpeakerWords(claim).back();
  return (NameWordKinds(last) & kGroup) != 0 ||
         (!IsNamed(claim) && last.back() == 's');
}

void AddSide(DraftSide side, std::vector<DraftSide>* sides) {
  for (const DraftSide& known : *sides) {
    if (known.claim == side.claim) return;
  }
  sides->push_back(std::move(side));
}

// Adds it to a dispute between the same speakers, or as a new one.
void Merge(Contradiction one, uint32_t from_group, uint32_t about_group,
           std::vector<Dispute>* disputes) {
  const auto known =
      std::find_if(disputes->begin(), disputes->end(), [&](const Dispute& d) {
        return SameSpeaker(*d.draft.sides[0].claim, *one.from.claim) &&
               SameSpeaker(*d.draft.sides[1].claim, *one.about.claim);
      });
  if (known != disputes->end()) {
    AddSide(std::move(one.from), &known->draft.sides);
    AddSide(std::move(one.about), &known->draft.sides);
    return;
  }
  Dispute dispute;
  dispute.from = from_group;
  dispute.about = about_group;
  dispute.draft.kind = v1::FINDING_KIND_DISPUTED;
  dispute.draft.rule = one.rule;
  dispute.draft.importance = kImportance;
  dispute.draft.sides.push_back(std::move(one.from));
  dispute.draft.sides.push_back(std::move(one.about));
  disputes->push_back(std::move(dispute));
}

// Puts the contradicting speaker first and says who disputes whom.
void Finish(Dispute* dispute) {
  std::vector<DraftSide>& sides = dispute->draft.sides;
  const ClaimView* first = sides[0].claim;
  const ClaimView* second = sides[1].claim;
  const auto contradicts = [&](const DraftSide& side) {
    return SameSpeaker(*side.claim, *first);
  };
  std::stable_sort(sides.begin(), sides.end(),
                   [&](const DraftSide& a, const DraftSide& b) {
                     return std::tuple(!contradicts(a), a.claim->index) <
                            std::tuple(!contradicts(b), b.claim->index);
                   });
  dispute->contradicting = static_cast<size_t>(
      std::count_if(sides.begin(), sides.end(), contradicts));
  for (DraftSide& side : sides) {
    side.value = side.claim->claim->attribution().source().name();
    const std::vector<ContentPiece>& pieces = side.claim->pieces;
    side.shown =
        OneLine(side.claim->doc->SpanOf(pieces.front().first, pieces.back().end)
                    .In(side.claim->doc->text()));
  }
  const auto speaker = [](const ClaimView& claim) {
    return OneLine(claim.claim->attribution().source().name());
  };
  dispute->draft.side_by_side = true;
  dispute->draft.lead = speaker(*first) +
                        (IsPlural(*first) ? " dispute " : " disputes ") +
                        speaker(*second);
}

}  // namespace

PlaceInTelling PlaceInText(const ReportView& view, const ClaimView& claim) {
  const bool named = claim.telling < view.tellings().size();
  return {named ? std::string_view(view.tellings()[claim.telling]) : "",
          claim.tokens.front(), claim.claim->id()};
}

std::vector<Dispute> JoinContradictions(
    const ReportView& view, const std::vector<uint32_t>& group_of,
    std::vector<Contradiction> contradictions) {
  // What is merged with what must not hang on the order of the sources.
  const auto place_of = [&view](const Contradiction& one) {
    return std::tuple(PlaceInText(view, *one.from.claim),
                      PlaceInText(view, *one.about.claim), one.rule);
  };
  std::stable_sort(contradictions.begin(), contradictions.end(),
                   [&](const Contradiction& a, const Contradiction& b) {
                     return place_of(a) < place_of(b);
                   });
  std::map<std::pair<uint32_t, uint32_t>, std::vector<Dispute>> of_groups;
  for (Contradiction& one : contradictions) {
    const uint32_t from = group_of[one.from.claim->index];
    const uint32_t about = group_of[one.about.claim->index];
    if (from == kNoToken || about == kNoToken) continue;
    Merge(std::move(one), from, about, &of_groups[{from, about}]);
  }
  std::vector<Dispute> disputes;
  for (auto& [groups, joined] : of_groups) {
    for (Dispute& dispute : joined) {
      Finish(&dispute);
      disputes.push_back(std::move(dispute));
    }
  }
  return disputes;
}

}  // namespace claimdiff
