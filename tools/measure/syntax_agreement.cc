// syntax_agreement: how often the tagger and the parser agree with parsed
// sentences, and how fast they are.
//
//   zcat silver-dev.conllu.gz | syntax_agreement -
//
// Prints the share of tags, of heads (UAS) and of heads with their relations
// (LAS), the latter two without punctuation, and tokens a second on one core:
// words described, tagged and parsed.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "engine/language/parser.h"
#include "engine/language/syntax_model.h"
#include "engine/language/syntax_names.h"
#include "engine/language/syntax_weights.h"
#include "engine/language/syntax_words.h"
#include "engine/language/tagger.h"
#include "tools/train/conllu.h"

namespace claimdiff {
namespace {

struct Counts {
  size_t tokens = 0;
  size_t tags = 0;
  size_t words = 0;  // without punctuation
  size_t heads = 0;
  size_t labels = 0;
};

void Compare(const GoldSentence& gold, const std::vector<ParserNode>& nodes,
             Counts* counts) {
  for (size_t i = 0; i < gold.size(); ++i) {
    const ParserNode& node = nodes[i + 1];
    ++counts->tokens;
    counts->tags += node.tag == gold[i].tag;
    if (gold[i].relation == kRelPunct) continue;
    ++counts->words;
    if (node.head != gold[i].head + 1) continue;
    ++counts->heads;
    counts->labels += node.label == gold[i].relation;
  }
}

Counts Run(const SyntaxModel& model, const std::vector<GoldSentence>& gold) {
  Counts counts;
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

double Share(size_t part, size_t whole) {
  return whole == 0 ? 0
                    : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: syntax_agreement FILE.conllu|-\n");
    return 2;
  }
  const auto gold = claimdiff::ReadConllu(argv[1]);
  const auto model = claimdiff::ParseSyntaxModel(claimdiff::SyntaxWeights());
  if (!gold.ok() || !model.ok()) {
    const auto& status = gold.ok() ? model.status() : gold.status();
    std::fprintf(stderr, "%s: %s\n", argv[1], status.ToString().c_str());
    return 2;
  }
  claimdiff::Counts counts;
  double fastest = 0;
  for (int round = 0; round < 5; ++round) {
    const auto start = std::chrono::steady_clock::now();
    counts = claimdiff::Run(*model, *gold);
    const std::chrono::duration<double> seconds =
        std::chrono::steady_clock::now() - start;
    const double rate = static_cast<double>(counts.tokens) / seconds.count();
    if (rate > fastest) fastest = rate;
  }
  std::printf("%zu tokens: tags %.4f  UAS %.4f  LAS %.4f  %.0f tokens/s\n",
              counts.tokens, claimdiff::Share(counts.tags, counts.tokens),
              claimdiff::Share(counts.heads, counts.words),
              claimdiff::Share(counts.labels, counts.words), fastest);
}
