#include "engine/compare/facts/deed_differences.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/base/span.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/clauses/predications.h"
#include "engine/compare/lexicon/opposites.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/slots.h"
#include "engine/compare/wording/word_swaps.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;

struct ContentWord {
  uint32_t token = 0;
  bool in_both = false;  // claims
};

std::vector<ContentWord> SharedContentWords(const ClaimView& claim,
                                            const ClaimView& other) {
  std::vector<ContentWord> words;
  for (const uint32_t t : claim.tokens) {
    if (!claim.IsContentWord(t)) continue;
    const bool in_both =
        std::any_of(other.tokens.begin(), other.tokens.end(),
                    [&](uint32_t o) { return other.norm(o) == claim.norm(t); });
    words.push_back({t, in_both});
  }
  return words;
}

// Whether the verbs exclude each other.
bool MayExclude(const PairView& pair, uint32_t left, uint32_t right) {
  const std::string_view a = pair.left->norm(left);
  const std::string_view b = pair.right->norm(right);
  return (pair.left->NegationAt(left) == nullptr) ==
             (pair.right->NegationAt(right) == nullptr) &&
         (AreOpposites(a, b) || AreSiblings(a, b));
}

bool AreOne(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken && pair.AreLinked(left, right);
}

DraftSide SideOf(const ClaimView& claim, uint32_t verb) {
  const ByteSpan span = claim.token(verb).span;
  const std::string word = OneLine(span.In(claim.doc->text()));
  return {&claim, {span}, word, word};
}

// The word alone, and as a phrase with one or two words after it ("went on",
// "carry on with").
constexpr uint32_t kPhrase = 3;

std::vector<std::string> PhrasesAt(const ClaimView& claim, uint32_t t) {
  std::vector<std::string> phrases;
  std::string phrase;
  for (uint32_t n = 0; n < kPhrase && claim.Holds(t + n); ++n) {
    if (n > 0) {
      if (claim.token(t + n).kind != TokenKind::kWord) break;
      phrase += ' ';
    }
    phrase.append(claim.norm(t + n));
    phrases.push_back(phrase);
  }
  return phrases;
}

// Whether a word of the claim says the same, or nearly.
bool IsTold(std::string_view phrase, const ClaimView& claim) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(), [&](uint32_t t) {
    return claim.IsContentWord(t) &&
           CompareWords(phrase, claim.norm(t)) != WordLikeness::kOther;
  });
}

// Whether what the one claim says of a thing excludes what the other says, and
// neither says what the other one does anywhere.
bool Exclude(const PairView& pair, const Predication& left,
             const Predication& right) {
  for (const std::string& a : PhrasesAt(*pair.left, left.word)) {
    for (const std::string& b : PhrasesAt(*pair.right, right.word)) {
      if ((AreOpposites(a, b) || AreSiblings(a, b)) &&
          !IsTold(a, *pair.right) && !IsTold(b, *pair.left)) {
        return true;
      }
    }
  }
  return false;
}

// What is denied of a thing, or said of none, is not said of it; who says that
// something was said is another rule's; numbers are compared by their values.
bool IsPlain(const ClaimView& claim, const Predication& predication) {
  return claim.NegationAt(predication.word) == nullptr &&
         claim.NegationAt(predication.of) == nullptr &&
         !IsJoiningWord(claim.norm(predication.word)) &&
         !IsInNumber(claim, predication.word);
}

// "The missing crew" may have been rescued since: what stands before a noun is
// its state before the deed.
bool AreStateAndDeed(const PairView& pair, const Predication& left,
                     const Predication& right) {
  const auto is_before_noun = [](const ClaimView& claim, uint32_t t) {
    return claim.TreeOf(t).at(t).label == kRelAmod;
  };
  const auto is_deed = [](const ClaimView& claim, uint32_t t) {
    const SentenceTree& tree = claim.TreeOf(t);
    return IsVerb(tree, t) && tree.at(t).label != kRelAmod;
  };
  return (is_before_noun(*pair.left, left.word) &&
          is_deed(*pair.right, right.word)) ||
         (is_deed(*pair.left, left.word) &&
          is_before_noun(*pair.right, right.word));
}

// "Rovers sold him" and "United signed him": each has its own part in one deed.
bool AreOfTwoDoers(const PairView& pair, const Predication& left,
                   const Predication& right) {
  const uint32_t here = DeedAt(pair.left->TreeOf(left.word), left.word).doer;
  const uint32_t there =
      DeedAt(pair.right->TreeOf(right.word), right.word).doer;
  // "Rain halted the search" and "the search went on": what goes on by itself
  // has no part in another one's deed.
  return here != kNoToken && there != kNoToken && here != left.of &&
         there != right.of && !pair.AreLinked(here, there);
}

// "Four sailors are missing" and "17 sailors were rescued" tell of others.
bool AreOfOtherNumbers(const PairView& pair, const Predication& left,
                       const Predication& right) {
  const uint32_t here = pair.left->TreeOf(left.of).Child(left.of, kRelNummod);
  const uint32_t there =
      pair.right->TreeOf(right.of).Child(right.of, kRelNummod);
  return here != kNoToken && there != kNoToken &&
         pair.left->norm(here) != pair.right->norm(there);
}

template <typename Test>
std::vector<const Predication*> Select(
    const std::vector<Predication>& predications, Test test) {
  std::vector<const Predication*> selected;
  for (const Predication& predication : predications) {
    if (test(predication)) selected.push_back(&predication);
  }
  return selected;
}

class OtherDeeds {
 public:
  void Look(const PairView& pair) {
    const std::vector<ContentWord> rights =
        SharedContentWords(*pair.right, *pair.left);
    for (const ContentWord& left :
         SharedContentWords(*pair.left, *pair.right)) {
      for (const ContentWord& right : rights) {
        // Asked first: nearly all words of such claims are in both.
        if (left.in_both != right.in_both &&
            MayExclude(pair, left.token, right.token)) {
          Compare(pair, left.token, right.token);
        }
      }
    }
  }

  void LookAtPredications(const PairView& pair) {
    const auto is_left_only = [&](const Predication& left) {
      return !pair.AreLinked(left.word, kNoToken);
    };
    const auto is_right_only = [&](const Predication& right) {
      return !pair.AreLinked(kNoToken, right.word);
    };
    const std::vector<const Predication*> lefts =
        Select(PlainOnesOf(*pair.left), is_left_only);
    if (lefts.empty()) return;
    const std::vector<const Predication*> rights =
        Select(PlainOnesOf(*pair.right), is_right_only);
    for (const Predication* left : lefts) {
      for (const Predication* right : rights) {
        if (pair.AreLinked(left->of, right->of) &&
            Exclude(pair, *left, *right) &&
            !AreStateAndDeed(pair, *left, *right) &&
            !AreOfOtherNumbers(pair, *left, *right) &&
            !AreOfTwoDoers(pair, *left, *right)) {
          Add(pair, left->word, right->word);
        }
      }
    }
  }

  std::vector<FindingDraft> Drafts() const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft{
          v1::FINDING_KIND_OPPOSITE, "opposite/deed", kImportance, {}, {}};
      for (const SlotItem& item : slot) {
        draft.sides.push_back(SideOf(*item.claim, item.item));
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  // The claim's plain predications: read once, for a claim of a large group
  // stands in many pairs.
  const std::vector<Predication>& PlainOnesOf(const ClaimView& claim) {
    const auto [known, is_new] = plain_of_.try_emplace(&claim);
    if (is_new) {
      for (const Predication& predication : PredicationsIn(claim)) {
        if (IsPlain(claim, predication)) known->second.push_back(predication);
      }
    }
    return known->second;
  }

  void Compare(const PairView& pair, uint32_t left, uint32_t right) {
    const Deed a = DeedAt(pair.left->TreeOf(left), left);
    const Deed b = DeedAt(pair.right->TreeOf(right), right);
    if (!AreOne(pair, a.doer, b.doer) || !AreOne(pair, a.object, b.object)) {
      return;
    }
    Add(pair, left, right);
  }

  void Add(const PairView& pair, uint32_t left, uint32_t right) {
    SlotEdge edge;
    edge.a = WordItem(*pair.left, left);
    edge.b = WordItem(*pair.right, right);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  // Only looked up in, never walked.
  std::unordered_map<const ClaimView*, std::vector<Predication>> plain_of_;
  std::vector<SlotEdge> edges_;
};

}  // namespace

std::vector<FindingDraft> FindDeedDifferences(const GroupView& group) {
  OtherDeeds deeds;
  for (const PairView& pair : group.pairs) {
    if (IsNearlyVerbatim(pair)) deeds.Look(pair);
    if (!pair.reprint && IsSameClaim(pair) &&
        RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kOther) {
      deeds.LookAtPredications(pair);
    }
  }
  return deeds.Drafts();
}

}  // namespace claimdiff
