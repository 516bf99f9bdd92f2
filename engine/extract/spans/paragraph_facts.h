#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_PARAGRAPH_FACTS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_PARAGRAPH_FACTS_H_

// What the span models know about a paragraph before they score anything:
// numbers for words, where quotations run, and the parse trees laid out for
// walking.
//
//   "Go home," Choe said.
//   quote   B I I I E O O O
//   cue     0 0 0 0 0 0 4 0   likelihood (see cue_odds.h)
//   head    1 6 1 6 6 6 - 6
//
// All indices are relative to the paragraph's first token.

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/extract/crf/cue_odds.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/language/syntax/syntax.h"
#include "engine/text/document.h"

namespace claimdiff {

enum QuoteState : uint8_t {
  kNoQuote = 1,
  kQuoteOpens,
  kQuoteInside,
  kQuoteCloses
};

struct TokenFacts {
  uint32_t word = 0;      // fingerprint of the normal form
  uint32_t suffix = 0;    // of its last three bytes
  uint32_t lemma = 0;     // of its base form
  uint32_t shape = 0;     // of its outline: "Aa", "0", ","
  uint32_t sentence = 0;  // index in the paragraph
  CueOdds cue;
  uint8_t tag = 0;           // a PosTag
  uint8_t relation = 0;      // a Relation
  uint8_t quote = kNoQuote;  // a QuoteState, of the outermost quotation
  uint8_t quote_length = 0;  // 0 no quotation, 1: up to 5 words, 2: 12, 3: more
  int32_t quote_run = -1;    // counts the outermost quotations
  int32_t head = -1;         // -1: root of its sentence
  int32_t first = 0;         // first token of its subtree
  int32_t last = 0;          // last token of its subtree
};

// How the paragraph as a whole is set, as bits.
enum ParagraphForm : uint32_t {
  kBeginsQuoted = 1u << 0,     // its first token opens a quotation
  kAllQuoted = 1u << 1,        // and that runs to the end
  kTakesUpQuote = 1u << 2,     // a quotation of the paragraph before goes on
  kLeavesQuoteOpen = 1u << 3,  // a quotation goes on in the next paragraph
  kAfterColon = 1u << 4,       // the paragraph before ends in a colon
  kSpeakerPrefix = 1u << 5,    // begins "NAME:" or "Q:"
  kTitleCase = 1u << 6,        // most words are capitalized: a headline
};

struct ParagraphFacts {
  std::vector<TokenFacts> tokens;
  // Every token after its head: sentence by sentence, from the roots down.
  std::vector<int32_t> top_down;
  uint32_t form = 0;        // ParagraphForm bits
  uint32_t prefix_end = 0;  // tokens in the speaker prefix, colon included
};

// Replaces `*facts` by those of doc.paragraphs()[paragraph], whose tokens have
// the given syntax. Looks at the neighbouring paragraphs for quotations that go
// on and for a colon. Linear.
void FindFacts(const Document& doc, uint32_t paragraph,
               const std::vector<TokenSyntax>& syntax,
               const CueOddsTable& cue_odds, ParagraphFacts* facts);

// Cuts a paragraph into stretches of at most `longest` tokens, at the ends of
// sentences where that can be: what is done for each cue of a stretch looks at
// all of it, and a paragraph of a megabyte must not be looked at for each of
// its cues. Nearly every paragraph of news is one stretch of 1,000 tokens.
std::vector<TokenRange> FindStretches(const ParagraphFacts& facts,
                                      uint32_t longest);

// Replaces `*stretch` by the facts of a part of the paragraph. A token whose
// head is outside becomes a root. Linear in the part.
void CutFacts(const ParagraphFacts& facts, TokenRange range,
              ParagraphFacts* stretch);

// Fingerprint of the base form of a word of this tag.
uint32_t LemmaOf(std::string_view norm, uint8_t tag);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_PARAGRAPH_FACTS_H_
