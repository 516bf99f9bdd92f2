#include "engine/compare/told_quotations.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "engine/compare/quotations.h"
#include "engine/compare/speakers.h"
#include "engine/compare/word_keys.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.1;
constexpr size_t kFewestWords = 2;

// The runs that the claim quotes, each word between spaces; empty where it
// quotes too little to be known again.
std::vector<std::string> QuotedRuns(const ClaimView& claim) {
  const std::vector<QuotedWord> words = QuotedWords(claim);
  const bool says_something = std::any_of(
      words.begin(), words.end(),
      [&](const QuotedWord& word) { return claim.IsContentWord(word.token); });
  std::vector<std::string> runs;
  if (words.size() < kFewestWords || !says_something) return runs;
  for (size_t i = 0; i < words.size(); ++i) {
    if (i == 0 || words[i].run != words[i - 1].run) runs.emplace_back(" ");
    runs.back() += words[i].key + ' ';
  }
  return runs;
}

// All words of the claim's content, each between spaces.
std::string AllWords(const ClaimView& claim) {
  std::string all = " ";
  for (const uint32_t t : claim.tokens) {
    const TokenKind kind = claim.token(t).kind;
    if (kind != TokenKind::kWord && kind != TokenKind::kNumber) continue;
    all += WordKey(claim.norm(t)) + ' ';
  }
  return all;
}

bool StandsIn(const std::vector<FindingDraft>& drafts, const ClaimView* claim) {
  return std::any_of(
      drafts.begin(), drafts.end(), [&](const FindingDraft& draft) {
        return std::any_of(
            draft.sides.begin(), draft.sides.end(),
            [&](const DraftSide& side) { return side.claim == claim; });
      });
}

bool MakeAPair(const GroupView& group, const ClaimView* a, const ClaimView* b) {
  return std::any_of(group.pairs.begin(), group.pairs.end(),
                     [&](const PairView& pair) {
                       return (pair.left == a && pair.right == b) ||
                              (pair.left == b && pair.right == a);
                     });
}

}  // namespace

ToldQuotations::ToldQuotations(const ReportView& view)
    : told_by_(view.claims().size()) {
  std::vector<std::string> all;
  for (const ClaimView& claim : view.claims()) all.push_back(AllWords(claim));
  for (const ClaimView& claim : view.claims()) {
    const std::vector<std::string> runs = QuotedRuns(claim);
    if (runs.empty()) continue;
    for (const ClaimView& other : view.claims()) {
      const std::string& words = all[other.index];
      const bool has_all =
          std::all_of(runs.begin(), runs.end(), [&](const std::string& run) {
            return words.find(run) != std::string::npos;
          });
      if (has_all && other.telling != claim.telling &&
          RelateSpeakers(claim, other) == SpeakerRelation::kSame) {
        told_by_[claim.index].push_back(&other);
      }
    }
  }
}

std::vector<FindingDraft> ToldQuotations::Find(
    const GroupView& group, const std::vector<FindingDraft>& found) const {
  FindingDraft draft{v1::FINDING_KIND_COPIED,
                     "copied/quoted",
                     kImportance,
                     {},
                     "Quoted in another text as well"};
  for (const ClaimView* claim : group.claims) {
    const std::vector<const ClaimView*>& tellers = told_by_[claim->index];
    const bool apart = std::any_of(tellers.begin(), tellers.end(),
                                   [&](const ClaimView* other) {
                                     return !MakeAPair(group, claim, other);
                                   });
    if (!apart || StandsIn(found, claim)) continue;
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    side.shown = OneLine(
        claim->doc
            ->SpanOf(claim->pieces.front().first, claim->pieces.back().end)
            .In(claim->doc->text()));
    draft.sides.push_back(std::move(side));
  }
  if (draft.sides.empty()) return {};
  return {std::move(draft)};
}

}  // namespace claimdiff
