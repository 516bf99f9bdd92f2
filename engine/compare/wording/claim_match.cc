#include "engine/compare/wording/claim_match.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

// What two claims must share: of the longer one, and at least how many words.
constexpr double kHalf = 0.5;
constexpr uint32_t kFewest = 3;
// The same of claims that have few words.
constexpr double kMost = 0.65;
constexpr uint32_t kFewestOfShort = 2;
// The same where both are from one speaker.
constexpr double kOfOneSpeaker = 0.35;
// What an excerpt must share: of the shorter claim, and how many words.
constexpr double kNearlyAll = 0.75;
constexpr uint32_t kFewestOfExcerpt = 4;
// An unquoted content with fewer words may be a bare noun phrase.
constexpr uint32_t kClauseWords = 4;

// Tokens from a word to what may negate what is told with it.
constexpr uint32_t kAround = 8;

// Words that a clause has and a noun phrase has not, or not soon.
constexpr std::string_view kClauseSigns[] = {
    "are", "be",   "been", "can", "could", "did",     "do",    "does", "had",
    "has", "have", "if",   "is",  "may",   "might",   "must",  "n't",  "not",
    "'re", "that", "to",   "was", "were",  "whether", "would", "will"};

// Verbs that only say that something was said: one is as good as another.
constexpr std::string_view kPlainCues[] = {
    "according", "add", "announce", "report", "say", "state", "tell", ""};

bool IsPlainCue(std::string_view lemma) { return IsOneOf(lemma, kPlainCues); }

bool IsNumber(const ClaimView& claim, uint32_t t) {
  return std::any_of(
      claim.quantities.begin(), claim.quantities.end(),
      [&](const Quantity& q) { return q.first_token <= t && t < q.end_token; });
}

bool Counts(const ClaimView& claim, uint32_t t) {
  return claim.IsContentWord(t) && !IsNumber(claim, t);
}

bool IsShared(const PairView& pair, const TokenLink& link) {
  return link.kind != LinkKind::kSlot && Counts(*pair.left, link.left) &&
         Counts(*pair.right, link.right);
}

uint32_t CountWords(const ClaimView& claim) {
  return static_cast<uint32_t>(
      std::count_if(claim.tokens.begin(), claim.tokens.end(),
                    [&](uint32_t t) { return Counts(claim, t); }));
}

bool IsNounPhrase(const ClaimView& claim, uint32_t words) {
  if (words >= kClauseWords || claim.tokens.empty()) return false;
  if (claim.token(claim.tokens.front()).kind == TokenKind::kQuote) return false;
  return std::none_of(
      claim.tokens.begin(), claim.tokens.end(),
      [&](uint32_t t) { return IsOneOf(claim.norm(t), kClauseSigns); });
}

// Whether the words that attribute leave the contents to speak for themselves.
bool CuesAgree(const PairView& pair, const ClaimOverlap& overlap) {
  if (!IsNounPhrase(*pair.left, overlap.left_words) &&
      !IsNounPhrase(*pair.right, overlap.right_words)) {
    return true;
  }
  const std::string& left = pair.left->claim->attribution().cue_lemma();
  const std::string& right = pair.right->claim->attribution().cue_lemma();
  return left == right || (IsPlainCue(left) && IsPlainCue(right));
}

// How many words that count stand in the longer claim from the first to the
// last shared one.
uint32_t ReachInLonger(const PairView& pair, const ClaimOverlap& overlap) {
  const bool left_longer = overlap.left_words > overlap.right_words;
  const ClaimView& longer = left_longer ? *pair.left : *pair.right;
  uint32_t first = kNoToken, last = 0;
  for (const TokenLink& link : pair.links) {
    if (!IsShared(pair, link)) continue;
    const uint32_t t = left_longer ? link.left : link.right;
    first = std::min(first, t);
    last = std::max(last, t);
  }
  return static_cast<uint32_t>(std::count_if(
      longer.tokens.begin(), longer.tokens.end(), [&](uint32_t t) {
        return first <= t && t <= last && Counts(longer, t);
      }));
}

// Whether nearly all of the shorter claim stands in the longer one, in a place
// of which it is at least half.
bool IsExcerpt(const PairView& pair, const ClaimOverlap& overlap) {
  return overlap.shared >= kFewestOfExcerpt &&
         overlap.OfShorter() >= kNearlyAll &&
         2 * overlap.shared >= ReachInLonger(pair, overlap);
}

// Whether the other side has words of its own where the cue stands: "declined
// to" and "agreed to" are two words for one place, and no "not" put in.
bool IsReplaced(const PairView& pair, bool on_left, const Negation& cue) {
  const ClaimView& other = on_left ? *pair.right : *pair.left;
  for (const WordRegion& region : RegionsOf(pair)) {
    const std::vector<uint32_t>& own = on_left ? region.left : region.right;
    const std::vector<uint32_t>& theirs = on_left ? region.right : region.left;
    if (std::find(own.begin(), own.end(), cue.first_token) == own.end()) {
      continue;
    }
    return cue.kind == NegationKind::kSoft &&
           std::any_of(theirs.begin(), theirs.end(),
                       [&](uint32_t t) { return other.IsContentWord(t); });
  }
  return false;
}

// Whether the other claim has the same cue, which may negate another word of
// one phrase there ("without human help" / "without help from people").
bool IsKept(const PairView& pair, bool on_left, const Negation& cue) {
  const ClaimView& other = on_left ? *pair.right : *pair.left;
  const uint32_t partner =
      on_left ? pair.RightOf(cue.first_token) : pair.LeftOf(cue.first_token);
  return std::any_of(
      other.negations.begin(), other.negations.end(),
      [partner](const Negation& n) { return n.first_token == partner; });
}

// Whether both sides negate a shared word, or neither does.
bool IsNegatedAlike(const PairView& pair, const TokenLink& link) {
  if (!IsShared(pair, link)) return true;
  const Negation* left = pair.left->NegationAt(link.left);
  const Negation* right = pair.right->NegationAt(link.right);
  if ((left == nullptr) == (right == nullptr)) return true;
  const bool on_left = left != nullptr;
  const Negation& cue = on_left ? *left : *right;
  return IsKept(pair, on_left, cue) || IsReplaced(pair, on_left, cue);
}

double Share(uint32_t shared, uint32_t words) {
  return words == 0 ? 0 : static_cast<double>(shared) / words;
}

}  // namespace

double ClaimOverlap::OfLonger() const {
  return Share(shared, std::max(left_words, right_words));
}

double ClaimOverlap::OfShorter() const {
  return Share(shared, std::min(left_words, right_words));
}

ClaimOverlap OverlapOf(const PairView& pair) {
  ClaimOverlap overlap;
  overlap.left_words = CountWords(*pair.left);
  overlap.right_words = CountWords(*pair.right);
  overlap.shared = static_cast<uint32_t>(std::count_if(
      pair.links.begin(), pair.links.end(),
      [&](const TokenLink& link) { return IsShared(pair, link); }));
  return overlap;
}

bool IsSameClaim(const PairView& pair) {
  if (pair.reprint) return true;
  const ClaimOverlap overlap = OverlapOf(pair);
  if (!CuesAgree(pair, overlap)) return false;
  if (overlap.shared > 0 && overlap.OfLonger() == 1) return true;
  if (IsExcerpt(pair, overlap) || QuotesWhole(pair)) return true;
  const bool one_speaker =
      RelateSpeakers(*pair.left, *pair.right) == SpeakerRelation::kSame;
  const double share = overlap.OfLonger();
  if (overlap.shared >= kFewest) {
    return share >= (one_speaker ? kOfOneSpeaker : kHalf);
  }
  return overlap.shared >= kFewestOfShort &&
         share >= (one_speaker ? kHalf : kMost);
}

bool QuotesWhole(const PairView& pair) {
  const ClaimOverlap overlap = OverlapOf(pair);
  const bool left_longer = overlap.left_words > overlap.right_words;
  const v1::QuoteType shorter =
      (left_longer ? pair.right : pair.left)->claim->quote_type();
  const v1::QuoteType longer =
      (left_longer ? pair.left : pair.right)->claim->quote_type();
  return shorter == v1::QUOTE_TYPE_DIRECT &&
         longer != v1::QUOTE_TYPE_INDIRECT && overlap.shared >= kFewest &&
         overlap.OfShorter() == 1 &&
         overlap.shared == ReachInLonger(pair, overlap);
}

bool NegateAlike(const PairView& pair) {
  return std::all_of(
      pair.links.begin(), pair.links.end(),
      [&](const TokenLink& link) { return IsNegatedAlike(pair, link); });
}

bool NegateAlikeAround(const PairView& pair, uint32_t left, uint32_t right) {
  const auto is_near = [](uint32_t t, uint32_t from) {
    return t <= from + kAround && from <= t + kAround;
  };
  return std::all_of(
      pair.links.begin(), pair.links.end(), [&](const TokenLink& link) {
        return (!is_near(link.left, left) && !is_near(link.right, right)) ||
               IsNegatedAlike(pair, link);
      });
}

}  // namespace claimdiff
