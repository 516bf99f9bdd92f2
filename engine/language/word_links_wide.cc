#include "engine/language/word_links_wide.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/lexical_table.h"
#include "engine/language/tree_ensemble.h"
#include "engine/language/word_link_features.h"
#include "engine/language/word_link_likeness.h"
#include "engine/language/word_link_trees_data.h"
#include "engine/language/word_links.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Words as like as this are forms of one word, or almost.
constexpr float kFormLikeness = 0.85f;
constexpr float kMeaningLikeness = 0.4f;

LinkKind KindOf(const WordLinkCell& cell) {
  if (cell.features[kFeatureSame] > 0) return LinkKind::kSame;
  if (cell.likeness.worth > kFormLikeness) return LinkKind::kForm;
  return cell.likeness.worth >= kMeaningLikeness ? LinkKind::kMeaning
                                                 : LinkKind::kSlot;
}

// Links by token become links by place in the lists.
std::vector<TokenLink> ByPlace(std::vector<TokenLink> links,
                               absl::Span<const uint32_t> left_tokens,
                               absl::Span<const uint32_t> right_tokens) {
  const auto place = [](absl::Span<const uint32_t> tokens, uint32_t token) {
    return static_cast<uint32_t>(
        std::lower_bound(tokens.begin(), tokens.end(), token) - tokens.begin());
  };
  for (TokenLink& link : links) {
    link.left = place(left_tokens, link.left);
    link.right = place(right_tokens, link.right);
  }
  return links;
}

}  // namespace

std::vector<WordLinkCell> FindClaimLinkCells(
    const Document& left, absl::Span<const uint32_t> left_tokens,
    const Document& right, absl::Span<const uint32_t> right_tokens) {
  return FindWordLinkCells(
      MakeLinkWords(left, left_tokens), MakeLinkWords(right, right_tokens),
      ByPlace(LinkWords(left, left_tokens, right, right_tokens), left_tokens,
              right_tokens));
}

const WideLinker& WideLinker::Default() {
  static const WideLinker& linker = *new WideLinker(
      TreeEnsemble::Parse(WordLinkTreesData(), WordLinkFeatureNames()).value());
  return linker;
}

std::vector<TokenLink> WideLinker::Link(
    const Document& left, absl::Span<const uint32_t> left_tokens,
    const Document& right, absl::Span<const uint32_t> right_tokens) const {
  if (uint64_t{left_tokens.size()} * right_tokens.size() > kMostCells) {
    return LinkWords(left, left_tokens, right, right_tokens);
  }
  std::vector<TokenLink> links;
  for (const WordLinkCell& cell :
       FindClaimLinkCells(left, left_tokens, right, right_tokens)) {
    if (trees_.Sum(cell.features.data()) <= 0) continue;
    links.push_back({left_tokens[static_cast<size_t>(cell.left)],
                     right_tokens[static_cast<size_t>(cell.right)],
                     KindOf(cell)});
  }
  return links;
}

}  // namespace claimdiff
