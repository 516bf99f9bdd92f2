#include "engine/compare/disputes/disputes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "engine/compare/disputes/denials.h"
#include "engine/compare/disputes/denied_deeds.h"
#include "engine/compare/disputes/dispute_drafts.h"
#include "engine/compare/disputes/negated_statements.h"
#include "engine/compare/negation/negation_differences.h"
#include "engine/compare/numbers/number_differences.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/names/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// Shared words asked of a denial that names nobody.
constexpr int kMinSharedWords = 2;
// Shared words asked of a statement that is negated, its subject among them.
constexpr int kMinStatedWords = 3;
// What a denial that names the speaker needs of min_dispute_overlap.
constexpr double kNamedShare = 1.0 / 3;
// And a bound, for its measure is shared beside the words.
constexpr double kBoundShare = 2.0 / 3;
// What the mention of the denying speaker in the other's claim adds.
constexpr double kMentionBonus = 0.1;
// How many tokens from a name a noun for a claim is taken to be that speaker's.
constexpr uint32_t kNearName = 4;

bool Contains(const std::vector<std::string>& sorted, const std::string& key) {
  return std::binary_search(sorted.begin(), sorted.end(), key);
}

// "President Holm": the title says nothing that the name does not.
bool IsTitle(const ClaimView& claim, uint32_t t) {
  return (NameWordKinds(claim.norm(t)) & (kHonorific | kRole)) != 0 &&
         claim.token(t).capitalized && claim.Holds(t + 1) &&
         claim.token(t + 1).capitalized;
}

// What of a denial's matter another claim has.
struct MatterOverlap {
  double share = 0;  // by rarity, 0..1
  int words = 0;
  // Whether the rarest word is among them: without "betrayed" a claim about
  // "the deal with the owners" is not what "he denied that he betrayed the
  // union by a deal with the owners" denies.
  bool rarest = false;
};

struct Target {
  const ClaimView* claim = nullptr;
  double score = 0;
};

// The first number of the other claim, by another speaker and of one measure,
// that passes the bound which the claim's number `q` is said not to pass; its
// index, kNoToken where there is none.
uint32_t NumberThatPasses(const ClaimView& claim, uint32_t q,
                          const ClaimView& other) {
  const Quantity& bound = claim.quantities[q];
  for (uint32_t i = 0; i < other.quantities.size(); ++i) {
    const Quantity& number = other.quantities[i];
    if (number.kind == bound.kind && number.dimension == bound.dimension &&
        !bound.dimension.empty() &&
        IsNumberDisputed({&claim, q, 0}, {&other, i, 0})) {
      return i;
    }
  }
  return kNoToken;
}

class Finder {
 public:
  Finder(const ReportView& view, const CompareSettings& settings)
      : view_(view),
        settings_(settings),
        keys_(KeysOfAll(view)),
        group_of_(view.claims().size(), kNoToken) {
    std::map<const Document*, size_t> article_of;  // looked up in only
    for (const ClaimView& claim : view.claims()) {
      names_.push_back(SpeakerWords(claim));
      named_.push_back(IsNamed(claim));
      denials_.push_back(FindDenials(claim));
      const auto [article, is_new] =
          article_of.emplace(claim.doc, articles_.size());
      if (is_new) articles_.emplace_back();
      articles_[article->second].push_back(&claim);
      if (rarities_.size() <= claim.telling) {
        rarities_.resize(claim.telling + 1);
      }
      rarities_[claim.telling].Add(keys_[claim.index]);
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
      if (denials_[claim.index].empty()) AddStatements(claim);
      AddBounds(claim);
    }
    for (const GroupView& group : view_.groups()) AddNegated(group);
    return JoinContradictions(view_, group_of_, std::move(contradictions_));
  }

 private:
  static std::vector<std::vector<std::string>> KeysOfAll(
      const ReportView& view) {
    std::vector<std::vector<std::string>> keys;
    for (const ClaimView& claim : view.claims()) {
      keys.push_back(MatterKeys(claim));
    }
    return keys;
  }

  // How rare a word is in two tellings: whoever else tells of the event changes
  // nothing between them.
  double RarityIn(uint32_t a, uint32_t b, const std::string& key) const {
    return rarities_[a].Of(key, a == b ? nullptr : &rarities_[b]);
  }

  MatterOverlap OverlapOf(const Denial& denial, const ClaimView& other) {
    const ClaimView& claim = *denial.claim;
    const std::vector<std::string>& theirs = keys_[other.index];
    MatterOverlap overlap;
    double all = 0, common = 0, rarest = 0;
    for (const MatterWord& word :
         MatterWords(claim, denial.first_token, denial.end_token)) {
      const bool in_cue = denial.cue.Contains(claim.token(word.token).span);
      if (in_cue || IsClaimNoun(claim.norm(word.token)) ||
          IsTitle(claim, word.token) ||
          IsSpeakerWord(other, claim.written(word.token))) {
        continue;
      }
      const double weight = RarityIn(claim.telling, other.telling, word.key);
      const bool shared =
          Contains(theirs, word.key) || Contains(theirs, word.joined);
      if (weight > rarest) overlap.rarest = false;
      if (weight >= rarest) overlap.rarest |= shared;
      rarest = std::max(rarest, weight);
      all += weight;
      if (!shared) continue;
      common += weight;
      ++overlap.words;
    }
    overlap.share = all > 0 ? common / all : 0;
    return overlap;
  }

  // Whether the denial speaks of what the other speaker says: the name stands
  // near a noun for a claim or near the denying words ("Ruiz's account").
  bool DeniesWordsOf(const ClaimView& other, const Denial& denial) const {
    const ClaimView& claim = *denial.claim;
    const uint32_t mention = FindMention(names_[other.index], claim,
                                         denial.first_token, denial.end_token);
    if (mention == kNoToken || !named_[other.index]) return false;
    const uint32_t from = std::max(
        denial.first_token, mention > kNearName ? mention - kNearName : 0);
    const uint32_t to = std::min(denial.end_token, mention + kNearName + 1);
    for (uint32_t t = from; t < to; ++t) {
      if (IsClaimNoun(claim.norm(t)) ||
          denial.cue.Contains(claim.token(t).span)) {
        return true;
      }
    }
    return false;
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
      for (const MatterWord& theirs :
           MatterWords(other, negation.focus, negation.focus + 1)) {
        for (const MatterWord& word :
             MatterWords(*denial.claim, denial.first_token, denial.end_token)) {
          if (word.key == theirs.key) return true;
        }
      }
    }
    return false;
  }

  // Whether `a` is the likelier target of a denial. Ties go to the earlier
  // place in the text: whatever the order of the sources.
  bool IsBetter(const Target& a, const Target& b) const {
    if (b.claim == nullptr || a.score != b.score) return a.score > b.score;
    return PlaceInText(view_, *a.claim) < PlaceInText(view_, *b.claim);
  }

  // The best of an article's claims that the denial may be about: one, though
  // the article may relay several tellings. `deed` is what it denies to have
  // done, `of_himself` whether it denies to be somebody.
  Target TargetIn(const std::vector<const ClaimView*>& article,
                  const Denial& denial, const std::optional<DeniedDeed>& deed,
                  bool of_himself) {
    Target named, any;
    for (const ClaimView* claim_of_article : article) {
      const ClaimView& other = *claim_of_article;
      if (!MayDispute(denial, other)) continue;
      const MatterOverlap overlap = OverlapOf(denial, other);
      if (overlap.words == 0) continue;
      const ClaimView& claim = *denial.claim;
      const uint32_t mention = MentionIn(names_[claim.index], other);
      const bool mentioned = mention != kNoToken;
      if (of_himself && !mentioned) continue;
      const bool mutual =
          mentioned && MentionIn(names_[other.index], claim) != kNoToken;
      const double score = overlap.share + (mentioned ? kMentionBonus : 0);
      if ((mutual || DeniesWordsOf(other, denial)) &&
          score >= settings_.min_dispute_overlap * kNamedShare &&
          IsBetter({&other, score}, named)) {
        named = {&other, score};
      }
      const bool enough = overlap.rarest && overlap.words >= kMinSharedWords &&
                          score >= settings_.min_dispute_overlap;
      const bool tells_of_it = mentioned && deed.has_value() &&
                               TellsOf(other, mention, *deed, claim);
      if ((enough || tells_of_it) && IsBetter({&other, score}, any)) {
        any = {&other, score};
      }
    }
    return named.claim != nullptr ? named : any;
  }

  // Where the name stands in the claim; kNoToken where it does not.
  static uint32_t MentionIn(const std::vector<std::string>& name,
                            const ClaimView& other) {
    for (const ContentPiece& piece : other.pieces) {
      const uint32_t mention = FindMention(name, other, piece.first, piece.end);
      if (mention != kNoToken) return mention;
    }
    return kNoToken;
  }

  // "Denied that he was the Grey Heron": all that the denial has to say is a
  // name, and whose it is not. A claim about the Grey Heron that does not tell
  // of the denier is none of it.
  static bool DeniesToBe(const Denial& denial) {
    const ClaimView& claim = *denial.claim;
    const std::vector<MatterWord> words =
        MatterWords(claim, denial.first_token, denial.end_token);
    return !words.empty() && denial.rule == "disputed/denied" &&
           std::all_of(words.begin(), words.end(), [&](const MatterWord& w) {
             return claim.token(w.token).capitalized;
           });
  }

  void AddDenial(const Denial& denial) {
    DraftSide from;
    from.claim = denial.claim;
    if (!denial.cue.empty()) from.spans.push_back(denial.cue);
    const std::optional<DeniedDeed> deed = FindDeniedDeed(denial);
    const bool of_himself = DeniesToBe(denial);
    for (const std::vector<const ClaimView*>& article : articles_) {
      const Target target = TargetIn(article, denial, deed, of_himself);
      if (target.claim == nullptr) continue;
      Add(denial.rule, from, Whole(*target.claim));
    }
  }

  // Whether the other claim, which has the subject and what is not so of it,
  // states it. What stands in one group is told by AddNegated.
  bool States(const ClaimView& other, const NegatedStatement& statement) {
    if (!named_[other.index] || !other.negations.empty() ||
        other.claim->attribution().negated() ||
        group_of_[statement.matter.claim->index] == group_of_[other.index] ||
        !MayDispute(statement.matter, other)) {
      return false;
    }
    const MatterOverlap overlap = OverlapOf(statement.matter, other);
    return overlap.words >= kMinStatedWords &&
           overlap.share >= settings_.min_dispute_overlap;
  }

  // What a named speaker says is not so, and another says is: the first claim
  // of each article that does.
  void AddStatements(const ClaimView& claim) {
    if (!named_[claim.index]) return;
    for (const NegatedStatement& one : FindNegatedStatements(claim)) {
      const std::vector<MatterWord> subject =
          MatterWords(claim, one.subject, one.subject + 1);
      const std::vector<MatterWord> negated =
          MatterWords(claim, one.negated, one.negated + 1);
      if (subject.empty() || negated.empty()) continue;
      for (const std::vector<const ClaimView*>& article : articles_) {
        Target best;
        for (const ClaimView* other : article) {
          if (!Contains(keys_[other->index], subject[0].key) ||
              !Contains(keys_[other->index], negated[0].key) ||
              !States(*other, one)) {
            continue;
          }
          const Target target{other, OverlapOf(one.matter, *other).share};
          if (IsBetter(target, best)) best = target;
        }
        if (best.claim == nullptr) continue;
        Add(one.matter.rule, NegationSide(claim, one.negated),
            Whole(*best.claim));
      }
    }
  }

  // A bound that the claim says was not passed, and the first claim of each
  // article that has the number pass it. What is in one group is told by
  // AddNegatedBounds.
  void AddBounds(const ClaimView& claim) {
    for (uint32_t q = 0; q < claim.quantities.size(); ++q) {
      if (!IsBoundNegated(claim, claim.quantities[q])) continue;
      Denial bound;
      bound.claim = &claim;
      bound.first_token = claim.pieces.front().first;
      bound.end_token = claim.pieces.back().end;
      for (const std::vector<const ClaimView*>& article : articles_) {
        Target best;
        uint32_t passing = 0;
        for (const ClaimView* other : article) {
          if (names_[other->index].empty() ||
              group_of_[claim.index] == group_of_[other->index]) {
            continue;
          }
          const uint32_t passes = NumberThatPasses(claim, q, *other);
          if (passes == kNoToken) continue;
          const MatterOverlap overlap = OverlapOf(bound, *other);
          const Target target{other, overlap.share};
          if (overlap.words < kMinSharedWords ||
              overlap.share < settings_.min_dispute_overlap * kBoundShare ||
              !IsBetter(target, best)) {
            continue;
          }
          best = target;
          passing = passes;
        }
        if (best.claim == nullptr) continue;
        Add("disputed/number", NumberSide(claim, q),
            NumberSide(*best.claim, passing));
      }
    }
  }

  void AddNegatedBound(const SlotItem& a, const SlotItem& b) {
    if (!IsNumberDisputed(a, b)) return;
    DraftSide from = NumberSide(*a.claim, a.item);
    DraftSide about = NumberSide(*b.claim, b.item);
    if (!IsBoundNegated(*a.claim, a.claim->quantities[a.item])) {
      std::swap(from, about);
    }
    Add("disputed/number", std::move(from), std::move(about));
  }

  // Speakers of one group of whom some say that it was not so many: all who
  // give a number in one place, also in one report.
  void AddNegatedBounds(const GroupView& group) {
    std::vector<SlotEdge> edges;
    for (const PairView& pair : group.pairs) {
      for (const SlotEdge& edge : NumberEdges(pair)) {
        if (edge.differs) AddNegatedBound(edge.a, edge.b);
        edges.push_back(edge);
      }
    }
    for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
      for (size_t i = 0; i < slot.size(); ++i) {
        for (size_t j = i + 1; j < slot.size(); ++j) {
          AddNegatedBound(slot[i], slot[j]);
        }
      }
    }
  }

  // Two speakers of one group who negate each other.
  void AddNegated(const GroupView& group) {
    AddNegatedBounds(group);
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
    contradictions_.push_back({rule, std::move(from), std::move(about)});
  }

  const ReportView& view_;
  const CompareSettings& settings_;
  const std::vector<std::vector<std::string>> keys_;  // by claim
  std::vector<Rarity> rarities_;                      // by telling
  // The claims of each article, in the order of their first ones.
  std::vector<std::vector<const ClaimView*>> articles_;
  std::vector<std::vector<std::string>> names_;  // by claim
  std::vector<bool> named_;                      // by claim
  std::vector<std::vector<Denial>> denials_;     // by claim
  std::vector<uint32_t> group_of_;               // by claim
  std::vector<Contradiction> contradictions_;
};

}  // namespace

std::vector<Dispute> FindDisputes(const ReportView& view,
                                  const CompareSettings& settings) {
  return Finder(view, settings).Find();
}

}  // namespace claimdiff
