#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_DEEDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_DEEDS_H_

// Who does what to whom, by the parse of the sentence (see syntax.h).
//
//   the tug towed the ferry             doer tug, object ferry
//   the ferry was towed by the tug      the same, passive

#include <cstdint>

#include "engine/compare/view/report_view.h"
#include "engine/compare/view/sentence_trees.h"

namespace claimdiff {

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
