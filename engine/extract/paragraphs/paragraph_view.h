#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_PARAGRAPH_VIEW_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_PARAGRAPH_VIEW_H_

// One paragraph as the span rules read it: its tokens with the quotation each
// stands in, cut into units.
//
//   He left. "We go. We win," she said. They did.
//   |unit    |unit                      |unit
//
// A unit is a sentence, or several where a quotation runs over their ends.
//
// Below the view are the word classes that the rules ask for; all take
// Document::norm forms.

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/extract/paragraphs/quotes.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

class ParagraphView {
 public:
  // Index of no run.
  static constexpr uint32_t kNoRun = 0xFFFFFFFF;

  // Linear in the paragraph and its neighbours.
  ParagraphView(const Document& doc, uint32_t paragraph);

  const Document& doc() const { return doc_; }
  const Quotes& quotes() const { return quotes_; }
  const std::vector<TokenRange>& units() const { return units_; }
  uint32_t begin() const { return begin_; }
  uint32_t end() const { return end_; }

  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }
  const Token& token(uint32_t i) const { return doc_.tokens()[i]; }

  // Index into quotes().runs of the outermost quotation that token i stands
  // in, marks included; kNoRun outside of quotations.
  uint32_t RunOf(uint32_t i) const { return run_of_[i - begin_]; }
  bool InQuotes(uint32_t i) const { return RunOf(i) != kNoRun; }
  // The run that begins (ends) with token i; nullptr where none does.
  const QuoteRun* RunBeginningAt(uint32_t i) const;
  const QuoteRun* RunEndingAt(uint32_t i) const;

 private:
  const Document& doc_;
  Quotes quotes_;
  std::vector<uint32_t> run_of_;
  std::vector<TokenRange> units_;
  uint32_t begin_;
  uint32_t end_;
};

bool IsSubjectPronoun(std::string_view norm);  // "he", "who", "we"
bool IsAuxiliary(std::string_view norm);       // "has", "was", "n't", "would"
bool IsBeForm(std::string_view norm);          // "is", "were", "'s", "been"
bool IsNegation(std::string_view norm);        // "not", "n't", "never"
bool IsAdverb(std::string_view norm);          // "also", "later", "-ly"
bool IsDeterminer(std::string_view norm);      // "the", "his", "no", "'s"
bool IsPreposition(std::string_view norm);     // "in", "during"
bool IsSubordinator(std::string_view norm);    // "when", "unless"
bool IsConjunction(std::string_view norm);     // "that", "but", "while"

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_PARAGRAPH_VIEW_H_
