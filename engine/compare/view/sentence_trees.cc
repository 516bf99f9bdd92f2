#include "engine/compare/view/sentence_trees.h"

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
  const uint32_t index = doc.SentenceAt(t);
  const auto [entry, added] = trees_[&doc].try_emplace(index);
  SentenceTree& tree = entry->second;
  if (added && index < doc.sentences().size()) {
    tree.first = doc.sentences()[index].first_token;
    tree.end = doc.sentences()[index].end_token;
    SyntaxAnalyzer::Default().Analyze(doc, index, index + 1, &scratch_,
                                      &tree.tokens);
  }
  return tree;
}

}  // namespace claimdiff
