#include "tools/train/syntax_trainer.h"

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/language/syntax/syntax_model.h"
#include "gtest/gtest.h"
#include "tools/train/conllu.h"

namespace claimdiff {
namespace {

SyntaxTraining Small() {
  SyntaxTraining options;
  options.least_count = 2;
  options.folds = 3;
  options.tagger.bits = 8;
  options.tagger.passes = 3;
  options.parser.move_bits = 10;
  options.parser.label_bits = 8;
  options.parser.passes = 3;
  return options;
}

TEST(TrainSyntaxTest, WritesAFileThatCanBeRead) {
  const auto sample = ReadConllu("tools/train/testdata/parsed.conllu");
  ASSERT_TRUE(sample.ok()) << sample.status();
  const std::string bytes = TrainSyntax(*sample, Small());
  const auto model = ParseSyntaxModel(bytes);
  ASSERT_TRUE(model.ok()) << model.status();
  EXPECT_EQ(model->tagger.rows.bits, 8);
  EXPECT_EQ(model->parser.moves.bits, 10);
  EXPECT_EQ(model->parser.labels.bits, 8);
}

TEST(TrainSyntaxTest, SameBytesAgainOthersForOtherSeeds) {
  const auto sample = ReadConllu("tools/train/testdata/parsed.conllu");
  ASSERT_TRUE(sample.ok());
  SyntaxTraining options = Small();
  const std::string bytes = TrainSyntax(*sample, options);
  EXPECT_EQ(TrainSyntax(*sample, options), bytes);
  options.parser.seed = 2;
  EXPECT_NE(TrainSyntax(*sample, options), bytes);
}

TEST(TrainSyntaxTest, NothingToLearnFrom) {
  EXPECT_TRUE(ParseSyntaxModel(TrainSyntax({}, Small())).ok());
}

}  // namespace
}  // namespace claimdiff
