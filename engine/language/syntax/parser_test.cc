#include "engine/language/syntax/parser.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/tables/packed_rows.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr int kBits = 10;

// "Choe said the talks failed"
ParserState Sentence() {
  ParserState state;
  state.Clear();
  const struct {
    std::string_view norm;
    uint8_t tag;
  } kWords[] = {{"choe", kTagNnp},
                {"said", kTagVbd},
                {"the", kTagDt},
                {"talks", kTagNns},
                {"failed", kTagVbd}};
  for (const auto& word : kWords) {
    state.Add(DescribeWord({word.norm, word.norm}), word.tag);
  }
  state.Start();
  return state;
}

// The stack, the rest, and the heads given so far: "1 2 | 3 4 5 | 1<2".
std::string Dump(const ParserState& state) {
  std::string out;
  for (size_t i = state.depth(); i-- > 0;) {
    out += std::to_string(state.Top(i)) + " ";
  }
  out += "|";
  for (int32_t i = state.next; i <= state.size; ++i) {
    out += " " + std::to_string(i);
  }
  out += " |";
  for (int32_t i = 1; i <= state.size; ++i) {
    if (state.nodes[i].head <= 0) continue;
    out += " " + std::to_string(i) + (i < state.nodes[i].head ? "<" : ">") +
           std::to_string(state.nodes[i].head);
  }
  return out;
}

TEST(ParserStateTest, Moves) {
  ParserState state = Sentence();
  const struct {
    Move move;
    const char* after;
  } kSteps[] = {
      {kShift, "1 | 2 3 4 5 |"},         {kLeft, "| 2 3 4 5 | 1<2"},
      {kShift, "2 | 3 4 5 | 1<2"},       {kShift, "2 3 | 4 5 | 1<2"},
      {kLeft, "2 | 4 5 | 1<2 3<4"},      {kShift, "2 4 | 5 | 1<2 3<4"},
      {kLeft, "2 | 5 | 1<2 3<4 4<5"},    {kShift, "2 5 | | 1<2 3<4 4<5"},
      {kRight, "2 | | 1<2 3<4 4<5 5>2"},
  };
  EXPECT_EQ(Dump(state), "| 1 2 3 4 5 |");
  for (const auto& step : kSteps) {
    ASSERT_TRUE(state.Allowed(step.move)) << step.after;
    state.Apply(step.move);
    EXPECT_EQ(Dump(state), step.after);
  }
  EXPECT_TRUE(state.AtEnd());
}

TEST(ParserStateTest, MovesAllowed) {
  ParserState state = Sentence();
  const auto allowed = [&state] {
    std::string out;
    for (const Move move : {kShift, kLeft, kRight}) {
      if (state.Allowed(move)) out += "SLR"[move];
    }
    return out;
  };
  EXPECT_EQ(allowed(), "S");
  state.Apply(kShift);
  EXPECT_EQ(allowed(), "SL");
  state.Apply(kShift);
  EXPECT_EQ(allowed(), "SLR");
  for (int i = 0; i < 3; ++i) state.Apply(kShift);
  EXPECT_EQ(allowed(), "R");
  for (int i = 0; i < 4; ++i) state.Apply(kRight);
  EXPECT_EQ(allowed(), "");
}

TEST(ParserStateTest, RemembersChildren) {
  ParserState state = Sentence();
  for (const Move move : {kShift, kShift, kShift, kShift, kShift}) {
    state.Apply(move);
  }
  state.SetLabel(state.Apply(kRight), kRelAmod);   // failed -> talks
  state.SetLabel(state.Apply(kRight), kRelDobj);   // talks -> the
  state.SetLabel(state.Apply(kRight), kRelCcomp);  // the -> said
  const ParserNode& said = state.nodes[2];
  EXPECT_EQ(said.right, 3);
  EXPECT_EQ(said.right_count, 1);
  EXPECT_EQ(said.right_labels, uint64_t{1} << kRelCcomp);
  EXPECT_EQ(said.left_count, 0);

  state = Sentence();
  for (const Move move : {kShift, kShift, kShift}) state.Apply(move);
  state.SetLabel(state.Apply(kLeft), kRelDet);    // the <- talks
  state.SetLabel(state.Apply(kLeft), kRelNsubj);  // said <- talks
  const ParserNode& talks = state.nodes[4];
  EXPECT_EQ(talks.left, 2);
  EXPECT_EQ(talks.second_left, 3);
  EXPECT_EQ(talks.left_count, 2);
  EXPECT_EQ(talks.left_labels,
            uint64_t{1} << kRelDet | uint64_t{1} << kRelNsubj);
}

TEST(ParserStateTest, FindsTheVerbsAround) {
  ParserState state = Sentence();
  EXPECT_EQ(state.nodes[1].next_verb, 2) << "Choe: said";
  EXPECT_EQ(state.nodes[2].next_verb, 5) << "said: failed";
  EXPECT_EQ(state.nodes[5].next_verb, 6) << "failed: none";
  for (const Move move : {kShift, kShift, kShift, kShift}) state.Apply(move);
  EXPECT_EQ(state.nodes[2].stack_verb, 0);
  EXPECT_EQ(state.nodes[3].stack_verb, 2) << "the: said";
  EXPECT_EQ(state.nodes[4].stack_verb, 2) << "talks, above the: said";
}

struct TestParser {
  TestParser()
      : move_rows(NarrowRows::kRowBytes << kBits, kZeroWeight),
        label_rows(WideRows::kRowBytes << kBits, kZeroWeight) {
    for (uint8_t c = 0; c < WideSum::kClasses; ++c) {
      left_labels.push_back(c);
      right_labels.push_back(static_cast<uint8_t>(kRelations - 1 - c));
    }
  }

  ParserWeights view() const {
    return {{move_rows.data(), kBits},
            {label_rows.data(), kBits},
            left_labels.data(),
            right_labels.data()};
  }

  std::vector<uint8_t> move_rows;
  std::vector<uint8_t> label_rows;
  std::vector<uint8_t> left_labels;
  std::vector<uint8_t> right_labels;
};

// Knowing nothing the parser shifts everything, and the end makes a chain.
TEST(ParseWordsTest, WithoutKnowledge) {
  ParserState state = Sentence();
  ParseWords(TestParser().view(), &state);
  EXPECT_EQ(Dump(state), "1 | | 2>1 3>2 4>3 5>4");
  EXPECT_EQ(state.nodes[1].head, 0);
  EXPECT_EQ(state.nodes[1].label, kRelRoot);
  EXPECT_EQ(state.nodes[2].label, kRelations - 1);
}

TEST(ParseWordsTest, VotesDecide) {
  TestParser parser;
  ParserState state = Sentence();
  state.Apply(kShift);
  uint32_t features[kMaxMoveFeatures];
  size_t count = MoveFeatures(state, features);
  for (size_t f = 0; f < count; ++f) {
    uint8_t* row =
        &parser.move_rows[RowOf(features[f], kBits) * NarrowRows::kRowBytes];
    ++row[kLeft];
    row[NarrowSum::kClasses] = CheckOf(features[f], kBits);
  }
  const int32_t word = state.Apply(kLeft);
  count = LabelFeatures(state, word, features);
  for (size_t f = 0; f < count; ++f) {
    ++parser.label_rows[RowOf(features[f], kBits) * WideRows::kRowBytes +
                        kRelNsubj];
  }
  state = Sentence();
  ParseWords(parser.view(), &state);
  EXPECT_EQ(state.nodes[1].head, 2);
  EXPECT_EQ(state.nodes[1].label, kRelNsubj);
}

TEST(ParseWordsTest, NothingToParse) {
  ParserState state;
  state.Clear();
  state.Start();
  ParseWords(TestParser().view(), &state);
  EXPECT_EQ(state.size, 0);
}

// True where every word has a label and leads to the one root.
bool IsTree(const ParserState& state) {
  int roots = 0;
  for (int32_t i = 1; i <= state.size; ++i) {
    if (state.nodes[i].label >= kRelations) return false;
    roots += state.nodes[i].head == 0;
    int32_t steps = 0;
    for (int32_t at = i; at != 0; at = state.nodes[at].head) {
      if (at < 0 || at > state.size || ++steps > state.size) return false;
    }
  }
  return roots == 1;
}

// Whatever the weights and the words, the result is a tree.
TEST(ParseWordsTest, AlwaysATree) {
  std::mt19937 random(11);
  for (int round = 0; round < 200; ++round) {
    TestParser parser;
    for (uint8_t& byte : parser.move_rows) {
      byte = static_cast<uint8_t>(random());
    }
    for (uint8_t& byte : parser.label_rows) {
      byte = static_cast<uint8_t>(random());
    }
    ParserState state;
    state.Clear();
    const size_t size = 1 + random() % 60;
    for (size_t i = 0; i < size; ++i) {
      SyntaxWord word;
      word.id = static_cast<uint32_t>(random() % 20);
      state.Add(word, static_cast<uint8_t>(random() % kTags));
    }
    state.Start();
    ParseWords(parser.view(), &state);
    ASSERT_TRUE(IsTree(state)) << "round " << round;
  }
}

TEST(ParseWordsTest, LongSentence) {
  std::mt19937 random(12);
  TestParser parser;
  for (uint8_t& byte : parser.move_rows) byte = static_cast<uint8_t>(random());
  ParserState state;
  state.Clear();
  for (int i = 0; i < 100000; ++i) {
    SyntaxWord word;
    word.id = static_cast<uint32_t>(random());
    state.Add(word, static_cast<uint8_t>(random() % kTags));
  }
  state.Start();
  ParseWords(parser.view(), &state);
  EXPECT_EQ(state.depth(), 1u);
}

TEST(ParserFeaturesTest, FitTheirRoom) {
  ParserState state = Sentence();
  uint32_t features[kMaxMoveFeatures];
  EXPECT_LE(MoveFeatures(state, features), kMaxMoveFeatures);
  state.Apply(kShift);
  const int32_t word = state.Apply(kLeft);
  EXPECT_LE(LabelFeatures(state, word, features), kMaxLabelFeatures);
  static_assert(kMaxMoveFeatures <= kMaxFeatures);
  static_assert(kMaxLabelFeatures <= kMaxFeatures);
}

}  // namespace
}  // namespace claimdiff
