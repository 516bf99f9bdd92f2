#include "engine/compare/disputes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "engine/compare/denials.h"
#include "engine/compare/negation_differences.h"
#include "engine/compare/speakers.h"
#include "engine/language/lemmas.h"
#include "engine/language/names.h"
#include "engine/text/normalize.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.9;
// Shared words asked of a denial that names nobody.
constexpr int kMinSharedWords = 2;
// What a denial that names the speaker needs of min_dispute_overlap.
constexpr double kNamedShare = 1.0 / 3;
// What the mention of the denying speaker in the other's claim adds.
constexpr double kMentionBonus = 0.1;

// The word two claims must share: the stem of the verb's base form, so that
// "broke" meets "break".
std::string MatterKey(std::string_view norm) {
  return StemWord(VerbBase(norm));
}

bool IsParticle(std::string_view norm) {
  for (std::string_view particle :
       {"down", "up", "out", "off", "over", "away", "back", "in", "on"}) {
    if (norm == particle) return true;
  }
  return false;
}

// Sorted keys of the claim's content words, and of verb and particle as one
// ("broke down" is "breakdown" too).
std::vector<std::string> KeysOf(const ClaimView& claim) {
  std::vector<std::string> keys;
  for (const ContentPiece& piece : claim.pieces) {
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      if (!claim.IsContentWord(t)) continue;
      keys.push_back(MatterKey(claim.norm(t)));
      if (t + 1 < piece.end && IsParticle(claim.norm(t + 1))) {
        keys.push_back(
            StemWord(VerbBase(claim.norm(t)) + std::string(claim.norm(t + 1))));
      }
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool Contains(const std::vector<std::string>& sorted, const std::string& key) {
  return std::binary_search(sorted.begin(), sorted.end(), key);
}

// Rarity of words among the report's claims.
class Rarity {
 public:
  explicit Rarity(const std::vector<std::vector<std::string>>& keys)
      : claims_(static_cast<double>(keys.size())) {
    for (const auto& claim : keys) {
      for (const std::string& key : claim) ++count_[key];
    }
  }
  double Of(const std::string& key) const {
    const auto found = count_.find(key);
    const double count = found == count_.end() ? 0 : found->second;
    return std::log((claims_ + 2) / (count + 1));
  }

 private:
  std::map<std::string, int> count_;
  double claims_;
};

// True where a capitalized word at `t` goes on or begins another name than
// `name`: the neighbour is a capitalized word that is neither in it nor a
// title.
bool JoinsAnotherName(const std::vector<std::string>& name, const ClaimView& in,
                      uint32_t neighbour) {
  const Token& token = in.token(neighbour);
  if (token.kind != TokenKind::kWord || !token.capitalized) return false;
  const std::string key = FoldKey(in.written(neighbour));
  if (std::find(name.begin(), name.end(), key) != name.end()) return false;
  return (NameWordKinds(key) & (kHonorific | kRole | kRoleModifier)) == 0;
}

// A word of the speaker's name among the tokens, not as part of another name.
bool IsMentioned(const std::vector<std::string>& name, const ClaimView& in,
                 uint32_t first, uint32_t end) {
  constexpr size_t kShortest = 3;  // bytes; "Un" and "de" tell nobody apart
  for (uint32_t t = first; t < end; ++t) {
    if (!in.token(t).capitalized || in.IsContentWord(t) == false) continue;
    const std::string key = FoldKey(in.written(t));
    if (key.size() < kShortest ||
        std::find(name.begin(), name.end(), key) == name.end()) {
      continue;
    }
    // The first word of the claim is capitalized without being a name.
    const bool before = t > first + 1 && JoinsAnotherName(name, in, t - 1);
    const bool after = t + 1 < end && JoinsAnotherName(name, in, t + 1);
    if (!before && !after) return true;
  }
  return false;
}

struct Target {
  const ClaimView* claim = nullptr;
  double score = 0;
};

class Finder {
 public:
  Finder(const ReportView& view, const CompareSettings& settings)
      : view_(view),
        settings_(settings),
        keys_(KeysOfAll(view)),
        rarity_(keys_),
        group_of_(view.claims().size(), kNoToken) {
    for (const ClaimView& claim : view.claims()) {
      names_.push_back(SpeakerWords(claim));
      named_.push_back(IsNamed(claim));
      denials_.push_back(FindDenials(claim));
    }
    for (uint32_t g = 0; g < view.groups().size(); ++g) {
      for (const ClaimView* claim : view.groups()[g].claims) {
        group_of_[claim->index] = g;
      }
    }
  }

  std::vector<Dispute> Find() && {
    for (const ClaimView& claim : view_.claims()) {
      if (names_[claim.index].empty()) continue;
      for (const Denial& denial : denials_[claim.index]) AddDenial(denial);
    }
    for (const GroupView& group : view_.groups()) AddNegated(group);
    std::vector<Dispute> disputes;
    for (auto& [groups, of_groups] : found_) {
      for (Dispute& dispute : of_groups) {
        Finish(&dispute);
        disputes.push_back(std::move(dispute));
      }
    }
    return disputes;
  }

 private:
  static std::vector<std::vector<std::string>> KeysOfAll(
      const ReportView& view) {
    std::vector<std::vector<std::string>> keys;
    for (const ClaimView& claim : view.claims()) keys.push_back(KeysOf(claim));
    return keys;
  }

  // How much of the denial's matter stands in the other claim.
  double Overlap(const Denial& denial, const ClaimView& other,
                 int* shared) const {
    const ClaimView& claim = *denial.claim;
    const std::vector<std::string>& theirs = keys_[other.index];
    double all = 0, common = 0;
    for (uint32_t t = denial.first_token; t < denial.end_token; ++t) {
      const bool in_cue = denial.cue.Contains(claim.token(t).span);
      if (in_cue || !claim.IsContentWord(t) || IsClaimNoun(claim.norm(t)) ||
          IsSpeakerWord(other, claim.written(t))) {
        continue;
      }
      const std::string key = MatterKey(claim.norm(t));
      const double weight = rarity_.Of(key);
      all += weight;
      const bool joined =
          t + 1 < denial.end_token && IsParticle(claim.norm(t + 1)) &&
          Contains(theirs, StemWord(VerbBase(claim.norm(t)) +
                                    std::string(claim.norm(t + 1))));
      if (!joined && !Contains(theirs, key)) continue;
      common += weight;
      ++*shared;
    }
    return all > 0 ? common / all : 0;
  }

  bool IsSpeakerWord(const ClaimView& claim, std::string_view written) const {
    const std::vector<std::string>& name = names_[claim.index];
    return std::find(name.begin(), name.end(), FoldKey(written)) != name.end();
  }

  // Another speaker's claim that is no denial itself. What is aligned with a
  // claim that calls something untrue calls it untrue too.
  bool MayDispute(const Denial& denial, const ClaimView& other) const {
    const ClaimView& claim = *denial.claim;
    if (&claim == &other || names_[other.index].empty() ||
        !denials_[other.index].empty()) {
      return false;
    }
    if (denial.rule == "disputed/untrue" &&
        group_of_[claim.index] == group_of_[other.index]) {
      return false;
    }
    const SpeakerRelation relation = RelateSpeakers(claim, other);
    return (relation == SpeakerRelation::kOther ||
            relation == SpeakerRelation::kNamedOnce) &&
           !NegatesMatter(denial, other);
  }

  // Whether the other claim negates a word of the denial's matter, and so says
  // what the denial says.
  bool NegatesMatter(const Denial& denial, const ClaimView& other) const {
    for (const Negation& negation : other.negations) {
      if (!other.Holds(negation.focus)) continue;
      const std::string key = MatterKey(other.norm(negation.focus));
      for (uint32_t t = denial.first_token; t < denial.end_token; ++t) {
        if (denial.claim->IsContentWord(t) &&
            MatterKey(denial.claim->norm(t)) == key) {
          return true;
        }
      }
    }
    return false;
  }

  // The best of the claims that the denial may be about; ties go to the first.
  Target TargetOf(const Denial& denial) const {
    Target named, any;
    for (const ClaimView& other : view_.claims()) {
      if (!MayDispute(denial, other)) continue;
      int shared = 0;
      double score = Overlap(denial, other, &shared);
      const bool mentions = IsMentioned(names_[other.index], *denial.claim,
                                        denial.first_token, denial.end_token);
      const bool mentioned = IsMentionedIn(names_[denial.claim->index], other);
      if (shared > 0 && mentioned) score += kMentionBonus;
      if (mentions && named_[other.index] && shared > 0 &&
          score >= settings_.min_dispute_overlap * kNamedShare &&
          score > named.score) {
        named = {&other, score};
      }
      if (shared >= kMinSharedWords && score >= settings_.min_dispute_overlap &&
          score > any.score) {
        any = {&other, score};
      }
    }
    return named.claim != nullptr ? named : any;
  }

  static bool IsMentionedIn(const std::vector<std::string>& name,
                            const ClaimView& other) {
    for (const ContentPiece& piece : other.pieces) {
      if (IsMentioned(name, other, piece.first, piece.end)) return true;
    }
    return false;
  }

  void AddDenial(const Denial& denial) {
    const Target target = TargetOf(denial);
    if (target.claim == nullptr) return;
    DraftSide from;
    from.claim = denial.claim;
    if (!denial.cue.empty()) from.spans.push_back(denial.cue);
    Add(denial.rule, std::move(from), Whole(*target.claim));
  }

  // Two speakers of one group who negate each other.
  void AddNegated(const GroupView& group) {
    for (const PairView& pair : group.pairs) {
      if (RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kOther) {
        continue;
      }
      for (const SlotEdge& edge : NegationEdges(pair)) {
        if (!edge.differs) continue;
        DraftSide a = NegationSide(*edge.a.claim, edge.a.item);
        DraftSide b = NegationSide(*edge.b.claim, edge.b.item);
        if (edge.b.claim->NegationAt(edge.b.item) != nullptr) std::swap(a, b);
        Add("disputed/negated", std::move(a), std::move(b));
        break;
      }
    }
  }

  static DraftSide Whole(const ClaimView& claim) {
    DraftSide side;
    side.claim = &claim;
    return side;
  }

  void Add(std::string_view rule, DraftSide from, DraftSide about) {
    const uint32_t from_group = group_of_[from.claim->index];
    const uint32_t about_group = group_of_[about.claim->index];
    if (from_group == kNoToken || about_group == kNoToken) return;
    std::vector<Dispute>& disputes = found_[{from_group, about_group}];
    const auto known =
        std::find_if(disputes.begin(), disputes.end(), [&](const Dispute& d) {
          return SameSpeaker(*d.draft.sides[0].claim, *from.claim) &&
                 SameSpeaker(*d.draft.sides[1].claim, *about.claim);
        });
    if (known != disputes.end()) {
      AddSide(std::move(from), &known->draft.sides);
      AddSide(std::move(about), &known->draft.sides);
      return;
    }
    Dispute dispute;
    dispute.from = from_group;
    dispute.about = about_group;
    dispute.draft.kind = v1::FINDING_KIND_DISPUTED;
    dispute.draft.rule = rule;
    dispute.draft.importance = kImportance;
    dispute.draft.sides.push_back(std::move(from));
    dispute.draft.sides.push_back(std::move(about));
    disputes.push_back(std::move(dispute));
  }

  // "analysts", "two officials": who dispute; a person or body disputes.
  bool IsPlural(const ClaimView& claim) const {
    const std::string& last = names_[claim.index].back();
    return (NameWordKinds(last) & kGroup) != 0 ||
           (!named_[claim.index] && last.back() == 's');
  }

  static bool SameSpeaker(const ClaimView& a, const ClaimView& b) {
    return RelateSpeakers(a, b) == SpeakerRelation::kSame;
  }

  static void AddSide(DraftSide side, std::vector<DraftSide>* sides) {
    for (const DraftSide& known : *sides) {
      if (known.claim == side.claim) return;
    }
    sides->push_back(std::move(side));
  }

  // Puts the contradicting speaker first and says who disputes whom.
  void Finish(Dispute* dispute) const {
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
    for (DraftSide& side : sides) {
      side.value = side.claim->claim->attribution().source().name();
      const std::vector<ContentPiece>& pieces = side.claim->pieces;
      side.shown = OneLine(
          side.claim->doc->SpanOf(pieces.front().first, pieces.back().end)
              .In(side.claim->doc->text()));
    }
    const auto speaker = [](const ClaimView& claim) {
      return OneLine(claim.claim->attribution().source().name());
    };
    dispute->draft.lead = speaker(*first) +
                          (IsPlural(*first) ? " dispute " : " disputes ") +
                          speaker(*second);
  }

  const ReportView& view_;
  const CompareSettings& settings_;
  const std::vector<std::vector<std::string>> keys_;  // by claim
  const Rarity rarity_;
  std::vector<std::vector<std::string>> names_;  // by claim
  std::vector<bool> named_;                      // by claim
  std::vector<std::vector<Denial>> denials_;     // by claim
  std::vector<uint32_t> group_of_;               // by claim
  std::map<std::pair<uint32_t, uint32_t>, std::vector<Dispute>> found_;
};

}  // namespace

std::vector<Dispute> FindDisputes(const ReportView& view,
                                  const CompareSettings& settings) {
  return Finder(view, settings).Find();
}

}  // namespace claimdiff
