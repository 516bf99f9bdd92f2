#include "engine/language/syntax/parser.h"

#include <algorithm>

namespace claimdiff {
namespace {

bool IsVerb(uint8_t tag) {
  return tag == kTagVbd || tag == kTagVbz || tag == kTagVbp || tag == kTagVb ||
         tag == kTagVbn || tag == kTagVbg || tag == kTagMd;
}

bool IsFinite(uint8_t tag) {
  return tag == kTagVbd || tag == kTagVbz || tag == kTagVbp || tag == kTagMd;
}

// Distance in words, in few classes.
uint64_t DistanceClass(int32_t from, int32_t to) {
  static constexpr uint8_t kClass[] = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6};
  const int32_t distance = to - from;
  if (distance < 0) return 9;
  return distance <= 10 ? kClass[distance] : distance <= 20 ? 7 : 8;
}

// Verbs and commas after `a` up to `b`, three counting as many, and whether
// quotation marks between them are odd.
uint64_t Between(const ParserNode& a, const ParserNode& b) {
  const uint64_t verbs = std::min<uint16_t>(b.verbs - a.verbs, 3);
  const uint64_t commas = std::min<uint16_t>(b.commas - a.commas, 3);
  const uint64_t quotes = (b.quotes - a.quotes) & 1;
  return verbs << 4 | commas << 1 | quotes;
}

// What hangs on a word, and as what.
uint64_t Edge(const ParserNode& node) {
  return uint64_t{node.label} << 6 | node.tag;
}

}  // namespace

void ParserState::Clear() {
  nodes.assign(1, ParserNode());
  stack.assign(3, 0);
  next = 1;
  size = 0;
}

void ParserState::Add(const SyntaxWord& word, uint8_t tag) {
  ParserNode node;
  node.word = word.id;
  node.tag = tag;
  nodes.push_back(node);
  ++size;
}

void ParserState::Start() {
  for (int32_t i = 1; i <= size; ++i) {
    ParserNode& node = nodes[i];
    const ParserNode& before = nodes[i - 1];
    node.verbs = before.verbs + IsVerb(node.tag);
    node.commas = before.commas + (node.tag == kTagComma);
    node.quotes = before.quotes +
                  (node.tag == kTagOpenQuote || node.tag == kTagCloseQuote);
  }
  ParserNode none;
  none.verbs = nodes[size].verbs;
  none.commas = nodes[size].commas;
  none.quotes = nodes[size].quotes;
  none.next_verb = size + 1;
  nodes.resize(nodes.size() + 3, none);
  int32_t next_verb = size + 1;
  for (int32_t i = size; i >= 1; --i) {
    nodes[i].next_verb = next_verb;
    if (IsFinite(nodes[i].tag)) next_verb = i;
  }
}

bool ParserState::Allowed(Move move) const {
  switch (move) {
    case kShift:
      return next <= size;
    case kLeft:
      return next <= size && depth() >= 1;
    default:
      return depth() >= 2;
  }
}

int32_t ParserState::Apply(Move move) {
  if (move == kShift) {
    const int32_t top = stack.back();
    nodes[next].stack_verb =
        IsVerb(nodes[top].tag) ? top : nodes[top].stack_verb;
    stack.push_back(next++);
    return 0;
  }
  const int32_t word = stack.back();
  stack.pop_back();
  const int32_t head = move == kLeft ? next : stack.back();
  nodes[word].head = head;
  ParserNode& node = nodes[head];
  if (move == kLeft) {
    node.second_left = node.left;
    node.left = word;
    if (node.left_count < 255) ++node.left_count;
  } else {
    node.second_right = node.right;
    node.right = word;
    if (node.right_count < 255) ++node.right_count;
  }
  return word;
}

void ParserState::SetLabel(int32_t word, uint8_t label) {
  nodes[word].label = label;
  ParserNode& head = nodes[nodes[word].head];
  (word < nodes[word].head ? head.left_labels : head.right_labels) |=
      uint64_t{1} << label;
}

size_t MoveFeatures(const ParserState& state, uint32_t* features) {
  const std::vector<ParserNode>& nodes = state.nodes;
  const int32_t i0 = state.Top(0);
  const int32_t i1 = state.Top(1);
  const int32_t ib = state.next;
  const ParserNode& s0 = nodes[i0];
  const ParserNode& s1 = nodes[i1];
  const ParserNode& s2 = nodes[state.Top(2)];
  const ParserNode& b0 = nodes[ib];
  const ParserNode& b1 = nodes[ib + 1];
  const ParserNode& b2 = nodes[ib + 2];
  const ParserNode& s0l = nodes[s0.left];
  const ParserNode& s0r = nodes[s0.right];
  const ParserNode& s0l2 = nodes[s0.second_left];
  const ParserNode& s0r2 = nodes[s0.second_right];
  const ParserNode& s1r = nodes[s1.right];
  const ParserNode& s1r2 = nodes[s1.second_right];
  const ParserNode& b0l = nodes[b0.left];
  const ParserNode& b0l2 = nodes[b0.second_left];

  const uint64_t s0w = s0.word, s1w = s1.word, b0w = b0.word, b1w = b1.word;
  const uint64_t s0t = s0.tag, s1t = s1.tag, s2t = s2.tag;
  const uint64_t b0t = b0.tag, b1t = b1.tag, b2t = b2.tag;
  const uint64_t s0wt = s0w << 6 | s0t, s1wt = s1w << 6 | s1t;
  const uint64_t b0wt = b0w << 6 | b0t, b1wt = b1w << 6 | b1t;
  const uint64_t stst = s1t << 6 | s0t;
  const uint64_t stbt = s0t << 6 | b0t;
  const uint64_t ssb = s1t << 12 | stbt;
  const uint64_t sbb = stbt << 6 | b1t;
  const uint64_t near_b = DistanceClass(i0, ib);
  const uint64_t near_s = DistanceClass(i1, i0);
  const uint64_t s0_kids =
      std::min<int>(s0.left_count, 3) << 2 | std::min<int>(s0.right_count, 3);
  const uint64_t s1_kids =
      std::min<int>(s1.left_count, 3) << 2 | std::min<int>(s1.right_count, 3);
  const uint64_t b0_kids = std::min<int>(b0.left_count, 3);
  const uint64_t between_sb = Between(s0, b0);
  const uint64_t between_ss = Between(s1, s0);
  // The verbs around: the next finite one in the rest, the nearest one on the
  // stack below the top.
  const ParserNode& nv = nodes[b0.next_verb];
  const ParserNode& sv = nodes[s0.stack_verb];
  const uint64_t near_nv = DistanceClass(ib, b0.next_verb);
  const uint64_t in_quote = (s0.quotes & 1) << 1 | (b0.quotes & 1);

  uint32_t* out = features;
  uint64_t pattern = 0;
  const auto add = [&](uint64_t a, uint64_t b = 0, uint64_t c = 0) {
    *out++ = HashFeature(++pattern, a, b, c);
  };
  // One word.
  add(s0wt);
  add(s1wt);
  add(b0wt);
  add(b1wt);
  add(s0w, b0t);
  add(s2.word, s0t, b0t);
  add(b2.word, stbt);
  // Two words.
  add(s0wt, b0t);
  add(s0t, b0wt);
  add(s1wt, s0t);
  add(s1t, s0wt);
  add(b0wt, b1t);
  add(b0t, b1wt);
  add(b0w, b1w);
  // Tags.
  add(stbt);
  add(sbb);
  add(sbb, b2t);
  add(ssb, s2t);
  add(b0t, b1t, b2t);
  add(stst, s2t);
  // Children.
  add(ssb, Edge(s1r));
  add(ssb, Edge(s0l));
  add(ssb, Edge(s0r));
  add(stbt, Edge(s0r), b1t);
  add(stbt, Edge(s0l), Edge(s0r));
  add(stbt, Edge(b0l), s1t);
  add(stbt, Edge(b0l), Edge(b0l2));
  add(stbt, Edge(s0r), Edge(s0r2));
  add(stbt, Edge(s0l), Edge(s0l2));
  add(stst, Edge(s1r), Edge(s1r2));
  add(s0w, Edge(s0l), b0t);
  add(s0w, Edge(s0r), b0t);
  add(b0w, Edge(b0l), s0t);
  add(s0wt, s0r.word, b0t);
  add(s1t, s0w, s0r.word);
  add(s0r.word, stbt);
  add(s0l.word, stbt);
  add(b0l.word, stbt);
  add(s1r.word, ssb);
  // Which relations there are already.
  add(s0w, s0.left_labels, b0t);
  add(s0w, s0.right_labels, b0t);
  add(s0t, s0.right_labels, b0t << 6 | s1t);
  add(stst, s1.right_labels, b0t);
  add(b0w, b0.left_labels, s0t);
  add(stbt, b0.left_labels, s1t);
  add(stbt, s0.left_labels, b0.left_labels);
  add(stbt, s0.right_labels, b0.left_labels);
  // Numbers of children, distances, what lies between.
  add(s0wt, s0_kids);
  add(s1wt, s1_kids, s0t);
  add(b0wt, b0_kids, s0t);
  add(stbt, s0_kids, b0_kids);
  add(s0w, near_b, b0t);
  add(b0w, near_b, s0t);
  add(stbt, near_b, b1t);
  add(ssb, near_b, near_s);
  add(stst, near_s, s1_kids);
  add(stbt, between_sb, near_b);
  add(ssb, between_ss, near_s);
  add(ssb, between_sb);
  add(s0w, between_sb, b0t);
  add(b0w, between_sb, s0t);
  // The verbs around, and whether one is inside a quotation.
  add(stbt, nv.tag, near_nv);
  add(stbt, nv.word);
  add(s0w, b0t, nv.tag);
  add(sv.word, stbt);
  add(stbt, sv.tag, sv.right_labels);
  add(stbt, in_quote, b1t);
  add(ssb, in_quote, nv.tag);
  add(s0w, b0t, in_quote);
  add(b0w, s0t, in_quote);
  return static_cast<size_t>(out - features);
}

size_t LabelFeatures(const ParserState& state, int32_t word,
                     uint32_t* features) {
  const std::vector<ParserNode>& nodes = state.nodes;
  const ParserNode& d = nodes[word];
  const int32_t head = d.head;
  const ParserNode& h = nodes[head];
  const bool is_left = word < head;
  const ParserNode& b0 = nodes[state.next];
  const ParserNode& after = nodes[state.next + (is_left ? 1 : 0)];
  const ParserNode& dl = nodes[d.left];
  const ParserNode& dr = nodes[d.right];
  const ParserNode& dl2 = nodes[d.second_left];
  const ParserNode& sibling = nodes[is_left ? h.second_left : h.second_right];
  const ParserNode& other = nodes[is_left ? h.right : h.left];
  const ParserNode& before = nodes[word - 1];
  const ParserNode& first_left = nodes[h.left];
  const uint64_t labels = is_left ? h.left_labels : h.right_labels;
  const uint64_t other_labels = is_left ? h.right_labels : h.left_labels;
  const uint64_t hw = h.word, dw = d.word, ht = h.tag, dt = d.tag;
  const uint64_t tt = ht << 6 | dt;
  const uint64_t near =
      is_left ? DistanceClass(word, head) : DistanceClass(head, word);
  const ParserNode& low = is_left ? d : h;
  const ParserNode& high = is_left ? h : d;
  const uint64_t between = Between(low, high);

  uint32_t* out = features;
  uint64_t pattern = is_left ? 500 : 600;
  const auto add = [&](uint64_t a, uint64_t b = 0, uint64_t c = 0) {
    *out++ = HashFeature(++pattern, a, b, c);
  };
  add(tt);
  add(hw, ht);
  add(dw, dt);
  add(dw, tt);
  add(tt, near);
  add(tt, between, near);
  add(tt, labels);
  add(tt, other_labels);
  add(tt, Edge(sibling));
  add(tt, Edge(other));
  add(tt, sibling.word);
  add(tt, first_left.word, Edge(first_left));
  add(tt, d.left_labels);
  add(tt, d.right_labels);
  add(tt, d.left_labels, d.right_labels);
  add(dw, ht, d.left_labels);
  add(dw, ht, d.right_labels);
  add(tt, dl.word);
  add(tt, dr.word);
  add(tt, Edge(dl), Edge(dr));
  add(tt, dl.word, dl2.word);
  add(tt, b0.tag);
  add(tt, b0.word);
  add(tt, after.tag, b0.tag);
  add(tt, after.word);
  add(tt, before.tag, nodes[word + 1].tag);
  add(tt, before.word);
  add(tt, nodes[head - 1].tag, nodes[head + 1].tag);
  add(dw, nodes[word + 1].word);
  add(tt, labels, d.left_labels);
  add(tt, h.left_labels, h.right_labels);
  return static_cast<size_t>(out - features);
}

void ParseWords(const ParserWeights& weights, ParserState* state) {
  uint32_t features[std::max(kMaxMoveFeatures, kMaxLabelFeatures)];
  while (!state->AtEnd() || state->depth() > 1) {
    Move move = kShift;
    if (state->AtEnd()) {
      move = kRight;
    } else if (state->depth() > 0) {
      const size_t count = MoveFeatures(*state, features);
      const auto sum = weights.moves.Vote(features, count);
      int best = sum.Get(kShift);
      if (sum.Get(kLeft) > best) {
        best = sum.Get(kLeft);
        move = kLeft;
      }
      if (state->depth() > 1 && sum.Get(kRight) > best) move = kRight;
    }
    const int32_t word = state->Apply(move);
    if (word == 0) continue;
    const size_t count = LabelFeatures(*state, word, features);
    const int best = weights.labels.Vote(features, count).Best();
    state->SetLabel(word, (move == kLeft ? weights.left_labels
                                         : weights.right_labels)[best]);
  }
  if (state->depth() == 1) {
    ParserNode& root = state->nodes[state->Top(0)];
    root.head = 0;
    root.label = kRelRoot;
  }
}

}  // namespace claimdiff
