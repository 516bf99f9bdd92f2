#include "engine/compare/agreements.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/compare/word_keys.h"

namespace claimdiff {
namespace {

constexpr double kRewordedImportance = 0.15;
constexpr double kSameImportance = 0.1;

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

// Content words of the claim that are linked in none of its pairs, and are no
// other spelling of a word of the group's other claims.
std::vector<ByteSpan> OwnWords(const GroupView& group, const ClaimView& claim) {
  std::vector<std::string> others;
  for (const ClaimView* other : group.claims) {
    if (other == &claim) continue;
    for (const uint32_t t : other->tokens) {
      others.push_back(WordKey(other->norm(t)));
    }
  }
  std::sort(others.begin(), others.end());
  std::vector<uint32_t> linked;
  for (const PairView& pair : group.pairs) {
    for (const TokenLink& link : pair.links) {
      if (link.kind == LinkKind::kSlot) continue;
      if (pair.left == &claim) linked.push_back(link.left);
      if (pair.right == &claim) linked.push_back(link.right);
    }
  }
  std::sort(linked.begin(), linked.end());
  std::vector<ByteSpan> spans;
  uint32_t last = kNoToken;
  for (const uint32_t t : claim.tokens) {
    if (!claim.IsContentWord(t) ||
        std::binary_search(linked.begin(), linked.end(), t) ||
        std::binary_search(others.begin(), others.end(),
                           WordKey(claim.norm(t)))) {
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

}  // namespace

FindingDraft FindAgreement(const GroupView& group, const ReportView& view) {
  const std::string words = WordsOf(*group.claims.front());
  const bool same = std::all_of(
      group.claims.begin(), group.claims.end(),
      [&](const ClaimView* claim) { return WordsOf(*claim) == words; });
  FindingDraft draft;
  draft.kind = same ? v1::FINDING_KIND_SAME : v1::FINDING_KIND_REWORDED;
  draft.rule = same ? "agreement/same" : "agreement/reworded";
  draft.importance = same ? kSameImportance : kRewordedImportance;
  draft.lead = same ? "In the same words in " : "In other words in ";
  std::vector<std::string> names;
  for (const ClaimView* claim : group.claims) {
    DraftSide side;
    side.claim = claim;
    if (!same) side.spans = OwnWords(group, *claim);
    draft.sides.push_back(std::move(side));
    const std::string name = TellingName(view, *claim);
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    if (!names.empty()) draft.lead += ", ";
    draft.lead += name;
    names.push_back(name);
  }
  return draft;
}

}  // namespace claimdiff
