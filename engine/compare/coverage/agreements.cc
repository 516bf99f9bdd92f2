#include "engine/compare/coverage/agreements.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"

namespace claimdiff {
namespace {

constexpr double kRewordedImportance = 0.15;
constexpr double kSameImportance = 0.1;
constexpr double kMatterImportance = 0.05;
constexpr double kPartlyImportance = 0.05;

// The claim's words, folded, as one string.
std::string WordsOf(const ClaimView& claim) {
  std::string words;
  for (const uint32_t t : claim.tokens) {
    const TokenKind kind = claim.token(t).kind;
    if (kind == TokenKind::kPunctuation || kind == TokenKind::kQuote) continue;
    if (words.empty() && claim.norm(t) == "that") continue;
    words += WordKey(claim.norm(t)) + ' ';
  }
  return words;
}

// What the claims of a group have in words, counted once for all of them.
class GroupWords {
 public:
  explicit GroupWords(const GroupView& group) {
    for (const ClaimView* claim : group.claims) {
      for (const std::string& key : KeysOf(*claim)) ++claims_with_[key];
    }
    for (const PairView& pair : group.pairs) {
      for (const TokenLink& link : pair.links) {
        if (link.kind == LinkKind::kSlot) continue;
        linked_.emplace(pair.left->index, link.left);
        linked_.emplace(pair.right->index, link.right);
      }
    }
  }

  // Content words of the claim that are linked in none of its pairs, and are no
  // other spelling of a word of the group's other claims.
  std::vector<ByteSpan> OwnOf(const ClaimView& claim) const {
    std::vector<ByteSpan> spans;
    uint32_t last = kNoToken;
    for (const uint32_t t : claim.tokens) {
      // One of the claims that have a word of this one is itself.
      if (!claim.IsContentWord(t) || linked_.count({claim.index, t}) > 0 ||
          claims_with_.at(WordKey(claim.norm(t))) > 1) {
        continue;
      }
      if (last != kNoToken && last + 1 == t) {
        spans.back().end = claim.token(t).span.end;
      } else {
        spans.push_back(claim.token(t).span);
      }
      last = t;
    }
    return spans;
  }

 private:
  static std::set<std::string> KeysOf(const ClaimView& claim) {
    std::set<std::string> keys;
    for (const uint32_t t : claim.tokens) keys.insert(WordKey(claim.norm(t)));
    return keys;
  }

  std::map<std::string, uint32_t> claims_with_;     // by key
  std::set<std::pair<uint32_t, uint32_t>> linked_;  // claim, token
};

using Claims = std::vector<const ClaimView*>;

bool ByIndex(const ClaimView* a, const ClaimView* b) {
  return a->index < b->index;
}

// The claims of each draft, by index.
std::vector<Claims> ClaimsOf(const std::vector<FindingDraft>& drafts) {
  std::vector<Claims> all;
  for (const FindingDraft& draft : drafts) {
    Claims& claims = all.emplace_back();
    for (const DraftSide& side : draft.sides) claims.push_back(side.claim);
    std::sort(claims.begin(), claims.end(), ByIndex);
  }
  return all;
}

bool Has(const Claims& claims, const ClaimView* claim) {
  return std::binary_search(claims.begin(), claims.end(), claim, ByIndex);
}

// Where the claim stands among those of the group.
size_t PlaceOf(const GroupView& group, const ClaimView* claim) {
  return std::lower_bound(group.claims.begin(), group.claims.end(), claim,
                          ByIndex) -
         group.claims.begin();
}

// Claims joined pair by pair; indices into GroupView::claims.
class ClaimSets {
 public:
  explicit ClaimSets(const GroupView& group) : group_(group) {
    for (uint32_t i = 0; i < group.claims.size(); ++i) set_of_.push_back(i);
  }

  void Join(const ClaimView* left, const ClaimView* right) {
    const uint32_t a = set_of_[PlaceOf(group_, left)];
    const uint32_t b = set_of_[PlaceOf(group_, right)];
    if (a == b) return;
    std::replace(set_of_.begin(), set_of_.end(), std::max(a, b),
                 std::min(a, b));
  }

  // Sets of two claims or more, by first claim.
  std::vector<Claims> Joined() const {
    std::vector<Claims> sets(group_.claims.size());
    for (uint32_t i = 0; i < group_.claims.size(); ++i) {
      sets[set_of_[i]].push_back(group_.claims[i]);
    }
    sets.erase(std::remove_if(sets.begin(), sets.end(),
                              [](const Claims& set) { return set.size() < 2; }),
               sets.end());
    return sets;
  }

 private:
  const GroupView& group_;
  std::vector<uint32_t> set_of_;
};

// "Harbor Post, Gull and Coast Wire": each telling once.
std::string TellingNames(const Claims& claims, const ReportView& view) {
  std::vector<std::string> names;
  for (const ClaimView* claim : claims) {
    std::string name = TellingName(view, *claim);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  std::string joined;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) joined += i + 1 == names.size() ? " and " : ", ";
    joined += names[i];
  }
  return joined;
}

// The aligned pair of two claims, nullptr where they are none.
const PairView* PairOf(const GroupView& group, const ClaimView* a,
                       const ClaimView* b) {
  for (const PairView& pair : group.pairs) {
    if ((pair.left == a && pair.right == b) ||
        (pair.left == b && pair.right == a)) {
      return &pair;
    }
  }
  return nullptr;
}

FindingDraft Agreement(const Claims& claims, const GroupWords& of_group,
                       const ReportView& view) {
  const std::string words = WordsOf(*claims.front());
  const bool same = std::all_of(
      claims.begin(), claims.end(),
      [&](const ClaimView* claim) { return WordsOf(*claim) == words; });
  FindingDraft draft;
  draft.kind = same ? v1::FINDING_KIND_SAME : v1::FINDING_KIND_REWORDED;
  draft.rule = same ? "agreement/same" : "agreement/reworded";
  draft.importance = same ? kSameImportance : kRewordedImportance;
  draft.lead = TellingNames(claims, view) +
               (same ? " use the same words" : " use different words");
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    if (!same) side.spans = of_group.OwnOf(*claim);
    draft.sides.push_back(std::move(side));
  }
  return draft;
}

using MatterOfGroup = std::map<uint32_t, std::vector<std::string>>;  // by claim

// The claim of another telling that says most of what `claim` says: of those it
// is aligned with, else of the group. Ties go to the lower id, which is the
// same in whatever order the articles come.
const ClaimView* NearestOf(const GroupView& group, const MatterOfGroup& matter,
                           const ClaimView& claim) {
  const std::vector<std::string>& own = matter.at(claim.index);
  std::set<const ClaimView*> partners;  // looked up only
  for (const PairView& pair : group.pairs) {
    if (pair.left == &claim) partners.insert(pair.right);
    if (pair.right == &claim) partners.insert(pair.left);
  }
  const ClaimView* nearest = nullptr;
  std::pair<bool, size_t> most;
  for (const ClaimView* other : group.claims) {
    if (other->telling == claim.telling) continue;
    const std::pair<bool, size_t> likeness(
        partners.count(other) > 0, CountShared(own, matter.at(other->index)));
    if (nearest == nullptr || likeness > most ||
        (likeness == most && other->claim->id() < nearest->claim->id())) {
      nearest = other;
      most = likeness;
    }
  }
  return nearest;
}

// Claims that speak of one matter and are not one claim.
FindingDraft OneMatter(const Claims& claims) {
  FindingDraft draft{v1::FINDING_KIND_FRAMING,
                     "framing/matter",
                     kMatterImportance,
                     {},
                     "On one matter, but not the same claim"};
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    side.shown = SpeakerWords(*claim).empty() ? "speaker not named"
                                              : OneLine(side.value);
    draft.sides.push_back(std::move(side));
  }
  return draft;
}

// Whether the one denies what the other says, or all words are shared and yet
// it is another claim, for the reporting words say another thing of them
// ("vetoed" / "praised" [the bill]).
bool AreUnlike(const PairView& pair) {
  return !NegateAlike(pair) ||
         (OverlapOf(pair).OfLonger() == 1 && !IsSameClaim(pair));
}

FindingDraft PartlyTold(const Claims& claims, const ReportView& view) {
  FindingDraft draft{v1::FINDING_KIND_REWORDED,
                     "agreement/partly",
                     kPartlyImportance,
                     {},
                     TellingNames(claims, view) + " share part of it"};
  for (const ClaimView* claim : claims)
    draft.sides.push_back({claim, {}, {}, {}});
  return draft;
}

}  // namespace

std::vector<FindingDraft> FindAgreements(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& differences) {
  const std::vector<Claims> differing = ClaimsOf(differences);
  ClaimSets sets(group);
  for (const PairView& pair : group.pairs) {
    const bool covered = std::any_of(
        differing.begin(), differing.end(), [&](const Claims& claims) {
          return Has(claims, pair.left) && Has(claims, pair.right);
        });
    if (covered) continue;
    if ((IsSameClaim(pair) && NegateAlike(pair)) ||
        WordsOf(*pair.left) == WordsOf(*pair.right)) {
      sets.Join(pair.left, pair.right);
    }
  }
  const std::vector<Claims> joined = sets.Joined();
  std::vector<FindingDraft> drafts;
  if (joined.empty()) return drafts;
  const GroupWords of_group(group);
  for (const Claims& claims : joined) {
    drafts.push_back(Agreement(claims, of_group, view));
  }
  return drafts;
}

std::vector<FindingDraft> FindPartlyTold(
    const GroupView& group, const ReportView& view,
    const std::vector<FindingDraft>& findings) {
  const std::vector<Claims> found = ClaimsOf(findings);
  ClaimSets alike(group), unlike(group);
  MatterOfGroup matter;  // worked out where it is asked for
  for (const ClaimView* claim : group.claims) {
    if (std::any_of(found.begin(), found.end(),
                    [&](const Claims& claims) { return Has(claims, claim); })) {
      continue;
    }
    if (matter.empty()) {
      for (const ClaimView* other : group.claims) {
        matter[other->index] = MatterKeys(*other);
      }
    }
    const ClaimView* nearest = NearestOf(group, matter, *claim);
    if (nearest == nullptr) continue;
    const PairView* pair = PairOf(group, claim, nearest);
    (pair != nullptr && AreUnlike(*pair) ? unlike : alike).Join(claim, nearest);
  }
  std::vector<FindingDraft> drafts;
  for (const Claims& claims : alike.Joined()) {
    drafts.push_back(PartlyTold(claims, view));
  }
  for (const Claims& claims : unlike.Joined()) {
    drafts.push_back(OneMatter(claims));
  }
  return drafts;
}

}  // namespace claimdiff
