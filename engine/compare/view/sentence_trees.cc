#include "engine/compare/view/sentence_trees.h"

#include <algorithm>

namespace claimdiff {

uint32_t SentenceTree::Child(uint32_t head, Relation relation) const {
  for (uint32_t t = first; t < end; ++t) {
    if (at(t).head == static_cast<int32_t>(head) && at(t).label == relation) {
      return t;
    }
  }
  return kNoToken;
}

const SentenceTree& SentenceTrees::Of(const Document& doc, uint32_t t) {
  const auto& sentences = doc.sentences();
  const auto sentence = std::upper_bound(
      sentences.begin(), sentences.end(), t,
      [](uint32_t token, const Sentence& s) { return token < s.end_token; });
  const auto index = static_cast<uint32_t>(sentence - sentences.begin());
  const auto [entry, added] = trees_[&doc].try_emplace(index);
  SentenceTree& tree = entry->second;
  if (added && sentence != sentences.end()) {
    tree.first = sentence->first_token;
    tree.end = sentence->end_token;
    SyntaxAnalyzer::Default().Analyze(doc, index, index + 1, &scratch_,
                                      &tree.tokens);
  }
  return tree;
}

}  // namespace claimdiff
