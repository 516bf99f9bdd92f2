#include "engine/language/links/word_links_wide.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <tuple>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_link_beliefs.h"
#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_link_hinges_data.h"
#include "engine/language/links/word_link_likeness.h"
#include "engine/language/links/word_link_trees_data.h"
#include "engine/language/links/word_links.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "engine/language/words/lexical_table.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Words as like as this are forms of one word, or almost.
constexpr float kFormLikeness = 0.85f;
constexpr float kMeaningLikeness = 0.4f;

LinkKind KindOf(const WordLinkCell& cell) {
  if (cell.features[kFeatureSame] > 0) return LinkKind::kSame;
  // Even those that are spelled alike: employer / employee.
  if (cell.likeness.relation == LexicalRelation::kAntonym) {
    return LinkKind::kSlot;
  }
  if (cell.likeness.worth > kFormLikeness) return LinkKind::kForm;
  return cell.likeness.worth >= kMeaningLikeness ? LinkKind::kMeaning
                                                 : LinkKind::kSlot;
}

std::vector<TokenLink> SureLinks(const LinkSide& left, const LinkSide& right) {
  return LinkWords(*left.doc, left.tokens, *right.doc, right.tokens);
}

// `sure` by token.
std::vector<WordLinkCell> CellsAround(std::vector<TokenLink> sure,
                                      const LinkSide& left,
                                      const LinkSide& right) {
  const auto place = [](absl::Span<const uint32_t> tokens, uint32_t token) {
    return static_cast<uint32_t>(
        std::lower_bound(tokens.begin(), tokens.end(), token) - tokens.begin());
  };
  for (TokenLink& link : sure) {
    link.left = place(left.tokens, link.left);
    link.right = place(right.tokens, link.right);
  }
  return FindWordLinkCells(left.words, right.words, sure);
}

std::vector<WordLinkCell> PossibleAround(const TreeEnsemble& first,
                                         const std::vector<TokenLink>& sure,
                                         const LinkSide& left,
                                         const LinkSide& right) {
  std::vector<WordLinkCell> cells = CellsAround(sure, left, right);
  for (WordLinkCell& cell : cells) {
    cell.belief = BeliefOf(first.Sum(cell.features.data()));
  }
  AddLinkBeliefs(left.words, right.words, &cells);
  return cells;
}

bool AreTooLong(const LinkSide& left, const LinkSide& right) {
  return uint64_t{left.tokens.size()} * right.tokens.size() >
         WideLinker::kMostCells;
}

TokenLink LinkOf(const WordLinkCell& cell, const LinkSide& left,
                 const LinkSide& right) {
  return {left.tokens[static_cast<size_t>(cell.left)],
          right.tokens[static_cast<size_t>(cell.right)], KindOf(cell)};
}

}  // namespace

LinkSide::LinkSide(const Document& document, absl::Span<const uint32_t> indices)
    : doc(&document),
      tokens(indices),
      words(MakeLinkWords(document, indices)) {}

std::vector<WordLinkCell> FindClaimLinkCells(const LinkSide& left,
                                             const LinkSide& right) {
  return CellsAround(SureLinks(left, right), left, right);
}

std::vector<WordLinkCell> FindPossibleLinkCells(const TreeEnsemble& first,
                                                const LinkSide& left,
                                                const LinkSide& right) {
  return PossibleAround(first, SureLinks(left, right), left, right);
}

const WideLinker& WideLinker::Default() {
  static const WideLinker& linker = *new WideLinker(
      {TreeEnsemble::Parse(WordLinkTreesData(), FirstWordLinkFeatureNames())
           .value(),
       HingeSum::Parse(WordLinkHingesData(), WordLinkFeatureNames()).value()});
  return linker;
}

std::vector<TokenLink> WideLinker::Link(const LinkSide& left,
                                        const LinkSide& right) const {
  if (AreTooLong(left, right)) return SureLinks(left, right);
  std::vector<TokenLink> links;
  for (const WordLinkCell& cell :
       FindPossibleLinkCells(model_.first, left, right)) {
    if (model_.second.Logit(cell.features.data()) <= 0) continue;
    links.push_back(LinkOf(cell, left, right));
  }
  return links;
}

std::vector<TokenLink> WideLinker::LinkOneToOne(const LinkSide& left,
                                                const LinkSide& right) const {
  std::vector<TokenLink> links = SureLinks(left, right);
  // Nothing to add to claims without a sure link, or with nothing else.
  if (links.empty() || links.size() == left.tokens.size() ||
      links.size() == right.tokens.size() || AreTooLong(left, right)) {
    return links;
  }
  std::set<uint32_t> lefts;
  std::set<uint32_t> rights;
  for (const TokenLink& link : links) {
    lefts.insert(link.left);
    rights.insert(link.right);
  }
  struct Likely {
    double logit = 0;
    TokenLink link;
  };
  std::vector<Likely> likely;
  for (const WordLinkCell& cell :
       PossibleAround(model_.first, links, left, right)) {
    const TokenLink link = LinkOf(cell, left, right);
    if (lefts.count(link.left) > 0 || rights.count(link.right) > 0) continue;
    const double logit = model_.second.Logit(cell.features.data());
    if (logit > 0) likely.push_back({logit, link});
  }
  // Of equals the one nearest the beginnings; those that tie in this too share
  // no word, so their order is free.
  std::sort(likely.begin(), likely.end(), [](const Likely& a, const Likely& b) {
    return std::make_tuple(-a.logit, a.link.left + a.link.right) <
           std::make_tuple(-b.logit, b.link.left + b.link.right);
  });
  for (const Likely& next : likely) {
    if (lefts.count(next.link.left) > 0 || rights.count(next.link.right) > 0) {
      continue;
    }
    lefts.insert(next.link.left);
    rights.insert(next.link.right);
    links.push_back(next.link);
  }
  std::sort(links.begin(), links.end(),
            [](TokenLink a, TokenLink b) { return a.left < b.left; });
  return links;
}

}  // namespace claimdiff
