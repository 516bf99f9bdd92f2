#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_SENTENCE_TREES_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_SENTENCE_TREES_H_

// The sentences of a report's articles, parsed when a rule first asks (see
// syntax.h): most sentences are never asked for, others by several rules.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "engine/language/syntax/syntax.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/text/document.h"

namespace claimdiff {

inline constexpr uint32_t kNoToken = UINT32_MAX;

// A sentence of an article with its tree; heads are indices into the document.
struct SentenceTree {
  uint32_t first = 0;
  uint32_t end = 0;
  std::vector<TokenSyntax> tokens;

  bool Holds(uint32_t t) const { return first <= t && t < end; }
  const TokenSyntax& at(uint32_t t) const { return tokens[t - first]; }
  // The first child of `head` with that relation; kNoToken where there is none.
  uint32_t Child(uint32_t head, Relation relation) const;
};

// Not for several threads at once.
class SentenceTrees {
 public:
  // The sentence of token `t`; empty past the document's end. Stays where it
  // is. The document must outlive this. Logarithmic in the sentences, and one
  // parse for each of them.
  const SentenceTree& Of(const Document& doc, uint32_t t);

 private:
  // By document and sentence: looked up, never gone through.
  std::unordered_map<const Document*,
                     std::unordered_map<uint32_t, SentenceTree>>
      trees_;
  SyntaxAnalyzer::Scratch scratch_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_SENTENCE_TREES_H_
