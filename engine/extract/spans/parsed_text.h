#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_PARSED_TEXT_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_PARSED_TEXT_H_

// For tests: paragraphs with parses that the test writes down.
//
//   ParsedText text("Choe/NNP/nsubj/2 left/VBD/ROOT/0 ./././2");
//
// A token is word/tag/relation/head, the head counted from 1 in its sentence
// (0: the root), sentences are parted by " | ". A period as tag or relation
// stands for "." and "punct". The text of the document is the words with a
// space between them (none before , . : and ').

#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/crf/cue_odds.h"
#include "engine/extract/spans/paragraph_facts.h"
#include "engine/language/syntax/syntax.h"
#include "engine/text/document.h"

namespace claimdiff {

class ParsedText {
 public:
  // Fails the test where a name is unknown or the document is cut into other
  // tokens.
  explicit ParsedText(std::string_view description);

  const Document& doc() const { return doc_; }
  const std::vector<TokenSyntax>& syntax() const { return syntax_; }

  // The facts of the one paragraph. Likely cues are "say" (likelihood 4),
  // "add" (3) and "claim" as a noun (2); "leave" and "hope" are in class 1.
  ParagraphFacts facts() const;

 private:
  std::string text_;
  Document doc_;
  std::vector<TokenSyntax> syntax_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_PARSED_TEXT_H_
