#include "engine/compare/details/detail_differences.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/numbers/number_differences.h"
#include "engine/compare/wording/added_words.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/compare/wording/word_swaps.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.35;
// Words of an addition, and how many of them say something.
constexpr size_t kFewestTokens = 4;
constexpr size_t kFewestContentWords = 2;

// Words that open a cause, a condition or a clause on what stands before.
constexpr std::string_view kOpeners[] = {
    "after",  "although", "because", "despite", "if",    "since",
    "though", "to",       "unless",  "which",   "while", "where",
    "who",    "whose",    "with",    "without"};

// An addition that begins with an opener, after a comma or not.
bool IsAddition(const ClaimView& claim, const std::vector<uint32_t>& tokens) {
  if (tokens.size() < kFewestTokens ||
      tokens.back() - tokens.front() + 1 > 2 * tokens.size()) {
    return false;
  }
  const auto content =
      std::count_if(tokens.begin(), tokens.end(),
                    [&](uint32_t t) { return claim.IsContentWord(t); });
  return static_cast<size_t>(content) >= kFewestContentWords &&
         IsOneOf(claim.norm(tokens.front()), kOpeners);
}

FindingDraft Addition(const ClaimView& with, const ClaimView& without,
                      const std::vector<uint32_t>& tokens) {
  FindingDraft draft{
      v1::FINDING_KIND_DETAIL, "detail/added", kImportance, {}, {}};
  const ByteSpan span = with.doc->SpanOf(tokens.front(), tokens.back() + 1);
  const std::string words = OneLine(span.In(with.doc->text()));
  draft.sides.push_back({&with, {span}, words, words});
  draft.sides.push_back({&without, {}, "", ""});
  std::sort(draft.sides.begin(), draft.sides.end(),
            [](const DraftSide& a, const DraftSide& b) {
              return a.claim->index < b.claim->index;
            });
  return draft;
}

}  // namespace

std::vector<FindingDraft> FindDetailDifferences(const GroupView& group) {
  std::vector<FindingDraft> drafts = FindNumberDetails(group);
  for (const PairView& pair : group.pairs) {
    if (!IsNearlyVerbatim(pair)) continue;
    for (const WordRegion& region : RegionsOf(pair)) {
      if (region.left.empty() && IsAddition(*pair.right, region.right) &&
          !MayBeToldInOthers(pair, false, region.right)) {
        drafts.push_back(Addition(*pair.right, *pair.left, region.right));
      }
      if (region.right.empty() && IsAddition(*pair.left, region.left) &&
          !MayBeToldInOthers(pair, true, region.left)) {
        drafts.push_back(Addition(*pair.left, *pair.right, region.left));
      }
    }
  }
  return drafts;
}

}  // namespace claimdiff
