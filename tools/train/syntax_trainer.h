#ifndef CLAIMDIFF_TOOLS_TRAIN_SYNTAX_TRAINER_H_
#define CLAIMDIFF_TOOLS_TRAIN_SYNTAX_TRAINER_H_

// Tagger and parser together: from parsed sentences to the file of weights that
// engine/language/syntax/syntax_model.h describes.
//
// The parser learns from tags as they will be at run time: each fifth of the
// sentences is tagged by a tagger that learned from the other four.

#include <string>
#include <vector>

#include "tools/train/conllu.h"
#include "tools/train/parser_trainer.h"
#include "tools/train/tagger_trainer.h"

namespace claimdiff {

struct SyntaxTraining {
  // Words seen less often are not in the vocabulary. Default: 4
  int least_count = 4;
  // Parts that the sentences are cut into to tag them. Default: 5
  int folds = 5;
  TaggerTraining tagger;
  ParserTraining parser;
};

// The file of the parts. `entries` is what HashVocabulary gave.
std::string PackSyntax(const std::vector<VocabularyEntry>& entries,
                       const TrainedTagger& tagger,
                       const TrainedParser& parser);

// Trains all parts and packs them: the same bytes for the same sentences and
// options.
std::string TrainSyntax(const std::vector<GoldSentence>& sentences,
                        const SyntaxTraining& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_SYNTAX_TRAINER_H_
