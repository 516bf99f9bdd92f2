#include "engine/compare/facts/mark_differences.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/base/span.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;
// Tokens from the word for the side to the mark: "beat the analysts' own".
constexpr uint32_t kReach = 6;

enum class Mark : uint8_t { kNone, kForecast, kAim };

constexpr std::string_view kForecasts[] = {
    "consensus",    "estimate",   "estimates",  "expectation",
    "expectations", "forecast",   "forecasts",  "prediction",
    "predictions",  "projection", "projections"};
constexpr std::string_view kAims[] = {"aim",   "aims",   "goal",
                                      "goals", "target", "targets"};

// Better or more than the mark, worse or less than it.
enum class Side : uint8_t { kNone, kBetter, kMore, kWorse, kLess };

constexpr std::string_view kBeating[] = {"beat", "outdo", "outperform",
                                         "outstrip"};
constexpr std::string_view kExceeding[] = {"exceed", "surpass", "top"};
constexpr std::string_view kMissing[] = {"miss", "undershoot"};

Mark MarkOf(std::string_view norm) {
  if (IsOneOf(norm, kForecasts)) return Mark::kForecast;
  return IsOneOf(norm, kAims) ? Mark::kAim : Mark::kNone;
}

Side SideOf(const ClaimView& claim, uint32_t t) {
  const std::string_view norm = claim.norm(t);
  const std::string_view next =
      claim.Holds(t + 1) ? claim.norm(t + 1) : std::string_view();
  if (norm == "above") return Side::kMore;
  if (norm == "below") return Side::kLess;
  if (norm == "ahead" && next == "of") return Side::kBetter;
  if (norm == "short" && next == "of") return Side::kWorse;
  if (next == "than") {
    if (norm == "better" || norm == "stronger") return Side::kBetter;
    if (norm == "worse" || norm == "weaker") return Side::kWorse;
  }
  const std::string verb = VerbBase(norm);
  if (IsOneOf(verb, kBeating)) return Side::kBetter;
  if (IsOneOf(verb, kExceeding)) return Side::kMore;
  return IsOneOf(verb, kMissing) ? Side::kWorse : Side::kNone;
}

bool IsOver(Side side) { return side == Side::kBetter || side == Side::kMore; }

// "Ahead of forecasts" and "below forecasts" may both be said of a loss.
bool AreOpposed(Side a, Side b) {
  if (IsOver(a) == IsOver(b)) return false;
  return !(a == Side::kBetter && b == Side::kLess) &&
         !(a == Side::kLess && b == Side::kBetter);
}

struct MarkSide {
  uint32_t word = 0;  // for the side
  Mark mark = Mark::kNone;
  Side side = Side::kNone;
};

// The nearest word for a side before the mark, in one run of words.
MarkSide SideBefore(const ClaimView& claim, uint32_t mark) {
  for (uint32_t t = mark; t > 0 && mark - t < kReach;) {
    --t;
    const TokenKind kind = claim.token(t).kind;
    if (!claim.Holds(t) ||
        (kind == TokenKind::kPunctuation && claim.norm(t) != "'")) {
      break;
    }
    const Side side = SideOf(claim, t);
    if (side != Side::kNone) return {t, MarkOf(claim.norm(mark)), side};
  }
  return {};
}

// What the claim says of its marks; nullopt where it says nothing, denies it,
// or tells of both sides.
std::optional<MarkSide> MarkSideIn(const ClaimView& claim) {
  std::optional<MarkSide> found;
  for (const uint32_t t : claim.tokens) {
    if (MarkOf(claim.norm(t)) == Mark::kNone) continue;
    const MarkSide side = SideBefore(claim, t);
    if (side.side == Side::kNone) continue;
    if (claim.NegationAt(side.word) != nullptr ||
        claim.NegationAt(t) != nullptr ||
        (found && IsOver(found->side) != IsOver(side.side))) {
      return std::nullopt;
    }
    if (!found) found = side;
  }
  return found;
}

}  // namespace

std::vector<FindingDraft> FindMarkDifferences(const GroupView& group) {
  // A claim of a large group stands in many pairs. Only looked up in.
  std::unordered_map<const ClaimView*, std::optional<MarkSide>> sides;
  const auto side_of = [&](const ClaimView* claim) {
    const auto [known, is_new] = sides.try_emplace(claim);
    if (is_new) known->second = MarkSideIn(*claim);
    return known->second;
  };
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    const std::optional<MarkSide> left = side_of(pair.left);
    if (!left) continue;
    const std::optional<MarkSide> right = side_of(pair.right);
    if (!right || left->mark != right->mark ||
        !AreOpposed(left->side, right->side) || pair.reprint ||
        RelateSpeakers(*pair.left, *pair.right) == SpeakerRelation::kOther ||
        !IsSameClaim(pair)) {
      continue;
    }
    SlotEdge edge;
    edge.a = WordItem(*pair.left, left->word);
    edge.b = WordItem(*pair.right, right->word);
    edge.score = 1;
    edge.differs = true;
    edges.push_back(edge);
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{
        v1::FINDING_KIND_OPPOSITE, "opposite/mark", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      const ByteSpan span = item.claim->token(item.item).span;
      const std::string word = OneLine(span.In(item.claim->doc->text()));
      draft.sides.push_back({item.claim, {span}, word, word});
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
