#include "tools/train/parser_trainer.h"

#include <algorithm>
#include <array>
#include <random>

#include "tools/train/softmax_learner.h"
#include "tools/train/tagger_trainer.h"

namespace claimdiff {
namespace {

constexpr size_t kClasses = WideSum::kClasses;

// The 32 commonest relations on one side, and the class of every relation
// (kClasses: none).
struct Classes {
  std::vector<uint8_t> labels;
  std::array<uint8_t, kRelations + 1> of;
};

Classes ChooseClasses(const std::array<uint64_t, kRelations + 1>& counts) {
  Classes classes;
  for (uint8_t label = 0; label < kRelations; ++label) {
    classes.labels.push_back(label);
  }
  std::stable_sort(classes.labels.begin(), classes.labels.end(),
                   [&](uint8_t a, uint8_t b) { return counts[a] > counts[b]; });
  classes.labels.resize(kClasses);
  classes.of.fill(kClasses);
  for (size_t c = 0; c < kClasses; ++c) {
    classes.of[classes.labels[c]] = static_cast<uint8_t>(c);
  }
  return classes;
}

constexpr uint64_t kAllClasses = (uint64_t{1} << kClasses) - 1;

int BestOf(const float* scores, uint64_t allowed) {
  int best = -1;
  for (int c = 0; c < static_cast<int>(kClasses); ++c) {
    if ((allowed >> c & 1) && (best < 0 || scores[c] > scores[best])) best = c;
  }
  return best;
}

// Moves as bits: those that are possible, and those of them that lose least.
struct Choice {
  uint64_t allowed = 0;
  uint64_t best = 0;
};

Choice AskOracle(const ParserState& state, const std::vector<int32_t>& heads) {
  int losses[kMoves];
  CountLosses(state, heads, losses);
  Choice choice;
  int least = 0;
  for (int m = 0; m < kMoves; ++m) {
    if (!state.Allowed(static_cast<Move>(m))) continue;
    if (choice.allowed == 0 || losses[m] < least) {
      least = losses[m];
      choice.best = 0;
    }
    choice.allowed |= uint64_t{1} << m;
    if (losses[m] == least) choice.best |= uint64_t{1} << m;
  }
  return choice;
}

void StartSentence(const TaggedSentence& sentence, ParserState* state,
                   std::vector<int32_t>* heads) {
  const GoldSentence& gold = *sentence.gold;
  const auto root = static_cast<int32_t>(gold.size()) + 1;
  state->Clear();
  heads->assign(1, -1);
  for (size_t i = 0; i < gold.size(); ++i) {
    state->Add(sentence.words[i], sentence.tags[i]);
    heads->push_back(gold[i].head < 0 ? root : gold[i].head + 1);
  }
  heads->resize(heads->size() + 3, -1);
  state->Start();
}

}  // namespace

void CountLosses(const ParserState& state, const std::vector<int32_t>& heads,
                 int losses[kMoves]) {
  const int32_t top = state.Top(0);
  const int32_t below = state.Top(1);
  const int32_t next = state.next;
  const int32_t root = state.size + 1;
  std::fill(losses, losses + kMoves, 0);
  // Children of the top in the rest beyond `next` are lost when it is popped.
  int beyond = 0;
  for (int32_t i = next + 1; i <= state.size; ++i) beyond += heads[i] == top;
  const bool child_next = heads[next] == top;
  if (state.Allowed(kLeft)) {
    losses[kLeft] =
        beyond + child_next + (heads[top] == below || heads[top] > next);
  }
  if (state.Allowed(kRight)) {
    losses[kRight] = beyond + child_next + (heads[top] >= next);
  }
  for (size_t i = 0; i < state.depth(); ++i) {
    const int32_t word = state.Top(i);
    losses[kShift] += heads[word] == next;
    losses[kShift] += i > 0 && heads[next] == word;
  }
  losses[kShift] += heads[next] == root && state.depth() > 0;
}

TrainedParser TrainParser(const std::vector<TaggedSentence>& sentences,
                          const ParserTraining& options) {
  std::array<uint64_t, kRelations + 1> left_counts = {};
  std::array<uint64_t, kRelations + 1> right_counts = {};
  for (const TaggedSentence& sentence : sentences) {
    const GoldSentence& gold = *sentence.gold;
    for (size_t i = 0; i < gold.size(); ++i) {
      if (gold[i].head < 0) continue;
      ++(static_cast<int>(i) < gold[i].head ? left_counts
                                            : right_counts)[gold[i].relation];
    }
  }
  const Classes left = ChooseClasses(left_counts);
  const Classes right = ChooseClasses(right_counts);

  SoftmaxOptions learning;
  learning.rate = options.rate;
  learning.damping = options.damping;
  learning.bits = options.move_bits;
  learning.classes = kMoves;
  learning.own_rows = true;
  SoftmaxLearner moves(learning);
  learning.bits = options.label_bits;
  learning.classes = kClasses;
  learning.own_rows = false;
  SoftmaxLearner labels(learning);

  std::mt19937_64 random(options.seed);
  std::vector<size_t> order(sentences.size());
  for (size_t s = 0; s < order.size(); ++s) order[s] = s;
  const auto explore_below = static_cast<uint64_t>(options.explore * 1000000);
  uint32_t features[kMaxMoveFeatures];
  float scores[kClasses];
  std::vector<int32_t> heads;
  ParserState state;
  // Pass -1 counts the features on the way of the oracle.
  for (int pass = -1; pass < options.passes; ++pass) {
    if (pass == 0) moves.AssignRows();
    Shuffle(&random, &order);
    for (const size_t s : order) {
      const TaggedSentence& sentence = sentences[s];
      const GoldSentence& gold = *sentence.gold;
      StartSentence(sentence, &state, &heads);
      while (!state.AtEnd() || state.depth() > 1) {
        Move move = state.AtEnd() ? kRight : kShift;
        if (!state.AtEnd() && state.depth() > 0) {
          const Choice choice = AskOracle(state, heads);
          const size_t count = MoveFeatures(state, features);
          if (pass < 0) {
            moves.Count(features, count);
            // Left before right before shift, as soon as it is right.
            move = choice.best >> kLeft & 1    ? kLeft
                   : choice.best >> kRight & 1 ? kRight
                                               : kShift;
          } else {
            moves.Score(features, count, scores);
            moves.Learn(features, count, scores, choice.best, choice.allowed);
            const bool explore = pass > 0 && random() % 1000000 < explore_below;
            move = static_cast<Move>(
                BestOf(scores, explore ? choice.allowed : choice.best));
          }
        }
        const int32_t word = state.Apply(move);
        if (word == 0) continue;
        const Classes& classes = move == kLeft ? left : right;
        const bool is_gold = heads[word] == state.nodes[word].head;
        const uint8_t gold_class = classes.of[gold[word - 1].relation];
        if (pass < 0) {
          state.SetLabel(word, classes.labels[gold_class % kClasses]);
          continue;
        }
        const size_t count = LabelFeatures(state, word, features);
        labels.Score(features, count, scores);
        if (is_gold && gold_class != kClasses) {
          labels.Learn(features, count, scores, uint64_t{1} << gold_class,
                       kAllClasses);
        }
        state.SetLabel(word, classes.labels[BestOf(scores, kAllClasses)]);
      }
    }
  }
  moves.Average();
  labels.Average();
  TrainedParser parser;
  parser.move_bits = options.move_bits;
  parser.label_bits = options.label_bits;
  parser.move_rows = moves.Pack(options.move_scale);
  parser.label_rows = labels.Pack(options.label_scale);
  parser.left_labels = left.labels;
  parser.right_labels = right.labels;
  return parser;
}

}  // namespace claimdiff
