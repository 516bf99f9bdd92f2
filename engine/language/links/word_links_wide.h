#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINKS_WIDE_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINKS_WIDE_H_

// All words of two claims that say the same, many to many.
//
//   left   police are looking into the collapse of the pier
//   right  police investigate the collapse of the pier
//
//   police=police are/investigate looking/investigate into/investigate
//   the=the collapse=collapse of=of the=the pier=pier
//
// word_links.h finds the surest links, one a word. Around these, trees
// (tree_ensemble.h) judge every pair of words by what word_link_features.h
// lists, among it whether one of the sure links is to be believed. Hinges
// (hinge_sum.h) judge again, now that it is known what each pair is believed to
// be (word_link_beliefs.h): what they call more likely than not is a link.
//
// Fitted by tools/train/word_link_trees on the dev part of MSR-RTE2 (Brockett
// 2007) and the training part of the Edinburgh paraphrases (Cohn et al. 2008).
// F1 on pairs that the model has not seen, folds of these two without a text in
// common: .895 and .851; of the trees alone .893 and .843, of the surest links
// .885 and .805.

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_link_likeness.h"
#include "engine/language/links/word_links.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "engine/text/document.h"

namespace claimdiff {

// One claim to link, read once for any number of others: its tokens, ascending
// indices into those of its document, and what is asked of their words. Both
// given must outlive it.
struct LinkSide {
  LinkSide(const Document& document, absl::Span<const uint32_t> indices);

  const Document* doc;
  absl::Span<const uint32_t> tokens;
  std::vector<LinkWord> words;  // by token
};

// The pairs of words that FindWordLinkCells gives for the sure links of two
// claims.
std::vector<WordLinkCell> FindClaimLinkCells(const LinkSide& left,
                                             const LinkSide& right);

// The sums of both are logits of "linked".
struct WideLinkModel {
  TreeEnsemble first;  // over the first features
  HingeSum second;     // over all
};

// Of FindClaimLinkCells those that are possible by `first`, with all features.
std::vector<WordLinkCell> FindPossibleLinkCells(const TreeEnsemble& first,
                                                const LinkSide& left,
                                                const LinkSide& right);

class WideLinker {
 public:
  // With the model that is part of the library. Safe from any thread.
  static const WideLinker& Default();

  explicit WideLinker(WideLinkModel model) : model_(std::move(model)) {}

  // Links tokens of two claims: in the order of the left tokens, then of the
  // right ones, each pair once. A link's kind is that of word_links.h; kSlot
  // says that the words around it alone speak for it, as for opposites.
  // Swapping the sides swaps the links and changes nothing else. O(left *
  // right) words; claims with more than kMostCells pairs of words have their
  // sure links only. Reports hold those of LinkOneToOne; these are what the
  // model was fitted to.
  static constexpr uint64_t kMostCells = 40'000;
  std::vector<TokenLink> Link(const LinkSide& left,
                              const LinkSide& right) const;

  // The sure links, and of the others the likeliest between words that have
  // none: at most one a word, in the order of the left tokens.
  std::vector<TokenLink> LinkOneToOne(const LinkSide& left,
                                      const LinkSide& right) const;

 private:
  WideLinkModel model_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINKS_WIDE_H_
