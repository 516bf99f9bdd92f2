#include "tools/train/parser_trainer.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/language/syntax/parser.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"
#include "gtest/gtest.h"
#include "tools/train/conllu.h"

namespace claimdiff {
namespace {

// A sentence of words that only have heads, counted from 1, 0 for the root.
struct HeadsCase {
  explicit HeadsCase(const std::vector<int32_t>& gold) : heads(1, -1) {
    state.Clear();
    for (const int32_t head : gold) {
      state.Add(SyntaxWord(), kTagNn);
      heads.push_back(head == 0 ? static_cast<int32_t>(gold.size()) + 1 : head);
    }
    heads.resize(heads.size() + 3, -1);
    state.Start();
  }

  ParserState state;
  std::vector<int32_t> heads;
};

// What the moves allowed would lose: "S0 L1".
std::string Losses(const HeadsCase& c) {
  int losses[kMoves];
  CountLosses(c.state, c.heads, losses);
  std::string out;
  for (const Move move : {kShift, kLeft, kRight}) {
    if (!c.state.Allowed(move)) continue;
    out += (out.empty() ? "" : " ") + std::string(1, "SLR"[move]) +
           std::to_string(losses[move]);
  }
  return out;
}

TEST(CountLossesTest, AlongTheRightWay) {
  // Choe(2) said(0) the(4) talks(5) failed(2)
  HeadsCase c({2, 0, 4, 5, 2});
  const struct {
    const char* losses;
    Move move;
  } kSteps[] = {
      {"S0", kShift},
      {"S2 L0", kLeft},  // Choe <- said, and it is no root over other words
      {"S0", kShift},
      {"S0 L2", kShift},    // left: "said" loses its root and "failed"
      {"S1 L0 R1", kLeft},  // the <- talks
      {"S0 L2", kShift},    //
      {"S2 L0 R1", kLeft},  // talks <- failed
      {"S0 L2", kShift},    // left: "said" is no child of "failed"
  };
  for (const auto& step : kSteps) {
    EXPECT_EQ(Losses(c), step.losses) << "next is " << c.state.next;
    c.state.Apply(step.move);
  }
  EXPECT_TRUE(c.state.AtEnd());
}

TEST(CountLossesTest, AfterAnError) {
  // The second word was shifted over its child: that arc is lost, and no move
  // loses it again.
  HeadsCase c({2, 3, 0});
  c.state.Apply(kShift);
  c.state.Apply(kShift);
  EXPECT_EQ(Losses(c), "S2 L0 R1");
  c.state.Apply(kLeft);
  EXPECT_EQ(Losses(c), "S1 L0");
}

TEST(CountLossesTest, ARootOverOtherWords) {
  // The root cannot be one with a word below it on the stack.
  HeadsCase c({3, 3, 0});
  c.state.Apply(kShift);
  EXPECT_EQ(Losses(c), "S0 L1");
  c.state.Apply(kShift);
  EXPECT_EQ(Losses(c), "S3 L0 R1");
}

// Following the moves that lose nothing gives back a projective tree.
TEST(CountLossesTest, LeadsToTheGoldTree) {
  const auto sample = ReadConllu("tools/train/testdata/parsed.conllu");
  ASSERT_TRUE(sample.ok()) << sample.status();
  for (const GoldSentence& sentence : *sample) {
    std::vector<int32_t> gold;
    for (const GoldWord& word : sentence) gold.push_back(word.head + 1);
    HeadsCase c(gold);
    while (!c.state.AtEnd()) {
      int losses[kMoves];
      CountLosses(c.state, c.heads, losses);
      Move best = kShift;
      for (const Move move : {kRight, kLeft}) {
        if (c.state.Allowed(move) && losses[move] <= losses[best]) best = move;
      }
      EXPECT_EQ(losses[best], 0);
      c.state.Apply(best);
    }
    while (c.state.depth() > 1) c.state.Apply(kRight);
    for (size_t i = 0; i < gold.size(); ++i) {
      if (gold[i] != 0) {
        EXPECT_EQ(c.state.nodes[i + 1].head, gold[i]) << sentence[i].written;
      }
    }
  }
}

TEST(TrainParserTest, LearnsItsOwnSentences) {
  const std::vector<GoldSentence> sample =
      *ReadConllu("tools/train/testdata/parsed.conllu");
  std::vector<TaggedSentence> sentences;
  for (const GoldSentence& gold : sample) {
    TaggedSentence sentence;
    sentence.gold = &gold;
    for (size_t i = 0; i < gold.size(); ++i) {
      sentence.words.push_back(DescribeWord(ViewOf(gold, i)));
      sentence.tags.push_back(gold[i].tag);
    }
    sentences.push_back(sentence);
  }
  ParserTraining options;
  options.move_bits = 14;
  options.label_bits = 10;
  options.passes = 15;
  const TrainedParser parser = TrainParser(sentences, options);
  size_t words = 0;
  size_t right = 0;
  for (const TaggedSentence& sentence : sentences) {
    ParserState state;
    state.Clear();
    for (size_t i = 0; i < sentence.words.size(); ++i) {
      state.Add(sentence.words[i], sentence.tags[i]);
    }
    state.Start();
    ParseWords(parser.view(), &state);
    for (size_t i = 0; i < sentence.gold->size(); ++i) {
      const GoldWord& gold = (*sentence.gold)[i];
      ++words;
      right += state.nodes[i + 1].head == gold.head + 1 &&
               state.nodes[i + 1].label == gold.relation;
    }
  }
  EXPECT_GE(static_cast<double>(right), .95 * static_cast<double>(words));
  const TrainedParser again = TrainParser(sentences, options);
  EXPECT_EQ(again.move_rows, parser.move_rows) << "the same again";
  EXPECT_EQ(again.label_rows, parser.label_rows);
}

}  // namespace
}  // namespace claimdiff
