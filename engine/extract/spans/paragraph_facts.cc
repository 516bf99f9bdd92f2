#include "engine/extract/spans/paragraph_facts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/fingerprint.h"
#include "engine/extract/paragraphs/quotes.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

uint32_t Hash(std::string_view text) {
  return static_cast<uint32_t>(Fingerprint(text)) | 1;
}

bool EndsIn(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() &&
         word.substr(word.size() - ending.size()) == ending;
}

// "claims" -> "claim", "stories" -> "story", "speeches" -> "speech".
uint32_t SingularHash(std::string_view norm) {
  if (EndsIn(norm, "ies")) {
    std::string base(norm.substr(0, norm.size() - 3));
    return Hash(base += 'y');
  }
  for (const std::string_view ending : {"ches", "shes", "sses", "xes"}) {
    if (EndsIn(norm, ending)) return Hash(norm.substr(0, norm.size() - 2));
  }
  if (EndsIn(norm, "s") && !EndsIn(norm, "ss")) {
    return Hash(norm.substr(0, norm.size() - 1));
  }
  return Hash(norm);
}

// Aa, aa, AA, A, 0 as small numbers; punctuation by its own characters.
uint32_t ShapeOf(const Document& doc, const Token& token) {
  switch (token.kind) {
    case TokenKind::kNumber:
      return 2;
    case TokenKind::kWord:
      if (token.all_caps) return 4;
      if (!token.capitalized) return 6;
      return token.span.size() == 1 ? 8 : 10;
    default:
      return Hash(doc.norm(token));
  }
}

void FindQuotes(const Document& doc, uint32_t paragraph,
                ParagraphFacts* facts) {
  const uint32_t offset = doc.paragraphs()[paragraph].first_token;
  const uint32_t size = static_cast<uint32_t>(facts->tokens.size());
  const Quotes quotes = PairQuotes(doc, paragraph);
  int32_t number = 0;
  for (const QuoteRun& run : quotes.runs) {
    if (run.depth > 0) continue;
    const uint32_t begin = run.range.begin - offset;
    const uint32_t end = run.range.end - offset;
    for (uint32_t i = begin; i < end; ++i) {
      TokenFacts& token = facts->tokens[i];
      token.quote = kQuoteInside;
      token.quote_run = number;
      token.quote_length = run.words <= 5 ? 1 : run.words <= 12 ? 2 : 3;
    }
    facts->tokens[begin].quote = kQuoteOpens;
    if (run.closed) facts->tokens[end - 1].quote = kQuoteCloses;
    if (begin == 0) facts->form |= kBeginsQuoted;
    // The final period may stand outside.
    if (begin == 0 && end + 1 >= size) facts->form |= kAllQuoted;
    if (run.continues) facts->form |= kTakesUpQuote;
    if (!run.closed) facts->form |= kLeavesQuoteOpen;
    ++number;
  }
}

// "WALLACE:", "Q:", "Choe Son-hui:" at the start: up to five words, each of
// them capitalized.
uint32_t SpeakerPrefix(const Document& doc, const Paragraph& paragraph) {
  const auto& tokens = doc.tokens();
  uint32_t words = 0;
  for (uint32_t i = paragraph.first_token;
       i < paragraph.end_token && i < paragraph.first_token + 10; ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::kWord) {
      if (!token.capitalized || ++words > 5) return 0;
      continue;
    }
    const std::string_view norm = doc.norm(token);
    if (norm == ":") return words > 0 ? i + 1 - paragraph.first_token : 0;
    if (norm != "-" && norm != "." && norm != "'s") return 0;
  }
  return 0;
}

bool IsTitleCase(const Document& doc, const Paragraph& paragraph) {
  uint32_t words = 0, capitalized = 0;
  for (uint32_t i = paragraph.first_token; i < paragraph.end_token; ++i) {
    const Token& token = doc.tokens()[i];
    if (token.kind != TokenKind::kWord || token.span.size() < 4) continue;
    ++words;
    capitalized += token.capitalized;
  }
  return words >= 3 && capitalized * 5 >= words * 4;
}

void FindForm(const Document& doc, uint32_t index, ParagraphFacts* facts) {
  const Paragraph& paragraph = doc.paragraphs()[index];
  facts->prefix_end = SpeakerPrefix(doc, paragraph);
  if (facts->prefix_end > 0) facts->form |= kSpeakerPrefix;
  if (IsTitleCase(doc, paragraph)) facts->form |= kTitleCase;
  if (index > 0) {
    const Paragraph& before = doc.paragraphs()[index - 1];
    if (before.end_token > before.first_token &&
        doc.norm(doc.tokens()[before.end_token - 1]) == ":") {
      facts->form |= kAfterColon;
    }
  }
}

// Fills top_down and the subtrees' ends. Heads that form no tree (there are
// none from the analyzer) would leave tokens out of top_down.
void LayOutTrees(ParagraphFacts* facts) {
  auto& tokens = facts->tokens;
  const int32_t n = static_cast<int32_t>(tokens.size());
  // Children chained through the list, the last one first.
  std::vector<int32_t> first_child(n, -1), next(n, -1);
  facts->top_down.clear();
  for (int32_t i = n - 1; i >= 0; --i) {
    tokens[i].first = tokens[i].last = i;
    if (tokens[i].head < 0) continue;
    next[i] = first_child[tokens[i].head];
    first_child[tokens[i].head] = i;
  }
  for (int32_t i = 0; i < n; ++i) {
    if (tokens[i].head < 0) facts->top_down.push_back(i);
  }
  for (size_t k = 0; k < facts->top_down.size(); ++k) {
    for (int32_t child = first_child[facts->top_down[k]]; child >= 0;
         child = next[child]) {
      facts->top_down.push_back(child);
    }
  }
  for (size_t k = facts->top_down.size(); k-- > 0;) {
    const TokenFacts& token = tokens[facts->top_down[k]];
    if (token.head < 0) continue;
    TokenFacts& head = tokens[token.head];
    head.first = std::min(head.first, token.first);
    head.last = std::max(head.last, token.last);
  }
}

}  // namespace

uint32_t LemmaOf(std::string_view norm, uint8_t tag) {
  if (CoarseTagOf(tag) == CoarseTag::kVerb) return Hash(VerbBase(norm));
  if (tag == kTagNns) return SingularHash(norm);
  return Hash(norm);
}

void FindFacts(const Document& doc, uint32_t paragraph,
               const std::vector<TokenSyntax>& syntax,
               const CueOddsTable& cue_odds, ParagraphFacts* facts) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  const int32_t offset = static_cast<int32_t>(place.first_token);
  facts->tokens.assign(place.end_token - place.first_token, {});
  facts->form = 0;
  for (uint32_t s = place.first_sentence; s < place.end_sentence; ++s) {
    const Sentence& sentence = doc.sentences()[s];
    for (uint32_t t = sentence.first_token; t < sentence.end_token; ++t) {
      const uint32_t i = t - place.first_token;
      const Token& token = doc.tokens()[t];
      const std::string_view norm = doc.norm(token);
      TokenFacts& fact = facts->tokens[i];
      fact.word = Hash(norm);
      fact.suffix =
          Hash(norm.substr(norm.size() - std::min<size_t>(norm.size(), 3)));
      fact.shape = ShapeOf(doc, token);
      fact.sentence = s - place.first_sentence;
      fact.tag = syntax[i].tag;
      fact.relation = syntax[i].label;
      fact.head = syntax[i].head < 0 ? -1 : syntax[i].head - offset;
      fact.lemma = LemmaOf(norm, fact.tag);
      fact.cue = cue_odds.Find(CueKey(fact.lemma, CoarseTagOf(fact.tag)));
    }
  }
  FindQuotes(doc, paragraph, facts);
  FindForm(doc, paragraph, facts);
  LayOutTrees(facts);
}

std::vector<TokenRange> FindStretches(const ParagraphFacts& facts,
                                      uint32_t longest) {
  std::vector<TokenRange> stretches;
  const auto& tokens = facts.tokens;
  const uint32_t size = static_cast<uint32_t>(tokens.size());
  for (uint32_t begin = 0; begin < size;) {
    uint32_t end = std::min(size, begin + longest);
    if (end < size) {
      uint32_t cut = end;
      while (cut > begin && tokens[cut - 1].sentence == tokens[cut].sentence) {
        --cut;
      }
      if (cut > begin) end = cut;
    }
    stretches.push_back({begin, end});
    begin = end;
  }
  return stretches;
}

void CutFacts(const ParagraphFacts& facts, TokenRange range,
              ParagraphFacts* stretch) {
  const int32_t begin = static_cast<int32_t>(range.begin);
  const int32_t end = static_cast<int32_t>(range.end);
  stretch->tokens.assign(facts.tokens.begin() + begin,
                         facts.tokens.begin() + end);
  stretch->form = facts.form;
  stretch->prefix_end = begin == 0 ? std::min(facts.prefix_end, range.end) : 0;
  for (TokenFacts& token : stretch->tokens) {
    token.head =
        begin <= token.head && token.head < end ? token.head - begin : -1;
  }
  LayOutTrees(stretch);
}

}  // namespace claimdiff
