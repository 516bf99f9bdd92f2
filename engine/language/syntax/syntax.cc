#include "engine/language/syntax/syntax.h"

#include "engine/language/syntax/syntax_weights.h"

namespace claimdiff {

const SyntaxAnalyzer& SyntaxAnalyzer::Default() {
  // The library's own file: the test of Default is that it can be read.
  static const SyntaxAnalyzer* const analyzer =
      new SyntaxAnalyzer(*ParseSyntaxModel(SyntaxWeights()));
  return *analyzer;
}

absl::StatusOr<SyntaxAnalyzer> SyntaxAnalyzer::Create(std::string_view bytes) {
  absl::StatusOr<SyntaxModel> model = ParseSyntaxModel(bytes);
  if (!model.ok()) return model.status();
  return SyntaxAnalyzer(*model);
}

void SyntaxAnalyzer::Analyze(const Document& doc, uint32_t first_sentence,
                             uint32_t end_sentence, Scratch* scratch,
                             std::vector<TokenSyntax>* out) const {
  const std::vector<Token>& tokens = doc.tokens();
  PaddedWords& words = scratch->words_;
  ParserState& state = scratch->state_;
  out->clear();
  for (uint32_t s = first_sentence; s < end_sentence; ++s) {
    const Sentence& sentence = doc.sentences()[s];
    words.Clear();
    for (uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const Token& token = tokens[i];
      SyntaxWord word = DescribeWord(
          {doc.written(token), doc.norm(token),
           i == sentence.first_token || token.space_before,
           i + 1 == sentence.end_token || tokens[i + 1].space_before});
      LookUpWord(model_.vocabulary, &word);
      words.Add(word);
    }
    words.Close();
    scratch->tags_.resize(words.size());
    TagWords(model_.tagger, words, scratch->tags_.data());
    state.Clear();
    for (size_t i = 0; i < words.size(); ++i) {
      state.Add(words[static_cast<ptrdiff_t>(i)], scratch->tags_[i]);
    }
    state.Start();
    ParseWords(model_.parser, &state);
    for (size_t i = 0; i < words.size(); ++i) {
      const ParserNode& node = state.nodes[i + 1];
      const int32_t head =
          node.head == 0
              ? -1
              : static_cast<int32_t>(sentence.first_token) + node.head - 1;
      out->push_back({node.tag, node.label, head});
    }
  }
}

}  // namespace claimdiff
