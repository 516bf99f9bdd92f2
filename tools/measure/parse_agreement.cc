#include "tools/measure/parse_agreement.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/language/syntax/parser.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/syntax/tagger.h"

namespace claimdiff {
namespace {

double Share(size_t part, size_t whole) {
  return whole == 0 ? 0
                    : static_cast<double>(part) / static_cast<double>(whole);
}

void Compare(const GoldSentence& gold, const std::vector<ParserNode>& nodes,
             ParseAgreement* counts) {
  for (size_t i = 0; i < gold.size(); ++i) {
    const ParserNode& node = nodes[i + 1];  // the first is the root
    ++counts->tokens;
    counts->tags += node.tag == gold[i].tag;
    if (gold[i].relation == kRelPunct) continue;
    ++counts->words;
    if (node.head != gold[i].head + 1) continue;
    ++counts->heads;
    counts->labels += node.label == gold[i].relation;
  }
}

}  // namespace

double ParseAgreement::TagShare() const { return Share(tags, tokens); }

double ParseAgreement::HeadShare() const { return Share(heads, words); }

double ParseAgreement::LabelShare() const { return Share(labels, words); }

ParseAgreement MeasureParses(const SyntaxModel& model,
                             const std::vector<GoldSentence>& gold) {
  ParseAgreement counts;
  PaddedWords words;
  ParserState state;
  std::vector<uint8_t> tags;
  for (const GoldSentence& sentence : gold) {
    words.Clear();
    for (size_t i = 0; i < sentence.size(); ++i) {
      SyntaxWord word = DescribeWord(ViewOf(sentence, i));
      LookUpWord(model.vocabulary, &word);
      words.Add(word);
    }
    words.Close();
    tags.resize(words.size());
    TagWords(model.tagger, words, tags.data());
    state.Clear();
    for (size_t i = 0; i < words.size(); ++i) {
      state.Add(words[static_cast<ptrdiff_t>(i)], tags[i]);
    }
    state.Start();
    ParseWords(model.parser, &state);
    Compare(sentence, state.nodes, &counts);
  }
  return counts;
}

}  // namespace claimdiff
