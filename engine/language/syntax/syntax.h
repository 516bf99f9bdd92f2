#ifndef CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_H_

// Syntax: the part of speech of every token and the tree that the tokens of a
// sentence form.
//
//   "Choe said the talks had failed."
//    Choe  NNP nsubj said      talks  NNS nsubj failed
//    said  VBD ROOT            had    VBD aux   failed
//    the   DT  det   talks     failed VBN ccomp said
//
// A greedy tagger and a transition-based parser with linear models, taught by
// news that a larger parser had parsed (data/syntax_model.txt says what, how
// and how well). Tags and relations are listed in syntax_names.h.

#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/language/syntax/parser.h"
#include "engine/language/syntax/syntax_model.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/tagger.h"
#include "engine/text/document.h"

namespace claimdiff {

struct TokenSyntax {
  uint8_t tag = kTagNn;      // a PosTag
  uint8_t label = kRelRoot;  // a Relation: what the token is to its head
  int32_t head = -1;         // index into Document::tokens(); -1: a root
};

class SyntaxAnalyzer {
 public:
  // Memory that Analyze uses again and again; one for each thread.
  class Scratch {
   private:
    friend class SyntaxAnalyzer;
    PaddedWords words_;
    std::vector<uint8_t> tags_;
    ParserState state_;
  };

  // The analyzer with the weights that are part of the library. Safe from any
  // thread.
  static const SyntaxAnalyzer& Default();

  // An analyzer with the weights in `bytes`, a file that
  // tools/train:train_syntax wrote; they must outlive it and be aligned to 4
  // bytes. InvalidArgument where they are anything else.
  static absl::StatusOr<SyntaxAnalyzer> Create(std::string_view bytes);

  // Analyzes the sentences [first_sentence, end_sentence) of `doc`: `out` is
  // replaced by one entry for each of their tokens, in order. Every sentence is
  // a tree with exactly one root; heads lie in the same sentence. Linear in the
  // tokens. Where scores are equal the class that the weights list first wins,
  // so that the same text always has the same analysis.
  void Analyze(const Document& doc, uint32_t first_sentence,
               uint32_t end_sentence, Scratch* scratch,
               std::vector<TokenSyntax>* out) const;

 private:
  explicit SyntaxAnalyzer(const SyntaxModel& model) : model_(model) {}

  SyntaxModel model_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_H_
