// Prints how often the tagger and the parser agree with parsed sentences, and
// how fast they are.
//
//   zcat silver-dev.conllu.gz | syntax_agreement -
//
// The share of tags, of heads (UAS) and of heads with their relations (LAS),
// the latter two without punctuation, and tokens a second on one core, the best
// of five rounds: words described, tagged and parsed.

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "engine/language/syntax/syntax_model.h"
#include "engine/language/syntax/syntax_weights.h"
#include "tools/measure/parse_agreement.h"
#include "tools/train/conllu.h"

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
  claimdiff::ParseAgreement counts;
  double fastest = 0;
  for (int round = 0; round < 5; ++round) {
    const auto start = std::chrono::steady_clock::now();
    counts = claimdiff::MeasureParses(*model, *gold);
    const std::chrono::duration<double> seconds =
        std::chrono::steady_clock::now() - start;
    fastest =
        std::max(fastest, static_cast<double>(counts.tokens) / seconds.count());
  }
  std::printf("%zu tokens: tags %.4f  UAS %.4f  LAS %.4f  %.0f tokens/s\n",
              counts.tokens, counts.TagShare(), counts.HeadShare(),
              counts.LabelShare(), fastest);
}
