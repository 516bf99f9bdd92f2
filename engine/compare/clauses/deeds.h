#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_DEEDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_DEEDS_H_

// Who does what to whom, by the parse of the sentence (see syntax.h).
//
//   the tug towed the ferry             doer tug, object ferry
//   the ferry was towed by the tug      the same, passive

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "engine/compare/view/report_view.h"
#include "engine/language/syntax.h"
#include "engine/language/syntax_names.h"

namespace claimdiff {

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

// Parses sentences of claims, each once.
class SentenceTrees {
 public:
  // The sentence of token `t` of the claim's document; empty past its end.
  const SentenceTree& Of(const ClaimView& claim, uint32_t t);

 private:
  std::map<std::pair<uint32_t, uint32_t>, SentenceTree> trees_;
  SyntaxAnalyzer::Scratch scratch_;
};

// Whether the tagger takes the token of the sentence for a verb, of any form.
bool IsVerb(const SentenceTree& tree, uint32_t t);

// A verb with who does it and to whom; kNoToken where the sentence says none.
struct Deed {
  uint32_t verb = kNoToken;
  uint32_t doer = kNoToken;  // the head of the phrase
  uint32_t object = kNoToken;
  uint32_t from = kNoToken;  // where the verb's group begins: "was" ("shot")
  bool passive = false;
};

// Of the verb at a token of the sentence. Linear in the sentence.
Deed DeedAt(const SentenceTree& tree, uint32_t verb);

// The words from the first to the last that hang on `head`, without clauses.
ContentPiece PhraseOf(const SentenceTree& tree, uint32_t head);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_DEEDS_H_
