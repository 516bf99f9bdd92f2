#include "engine/extract/spans/cue_columns.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr std::string_view kStageNames[] = {
    "slabel", "ps", "psb", "pse", "pc", "pcb", "pce", "pq", "pqb", "pqe",
};
static_assert(sizeof(kStageNames) / sizeof(kStageNames[0]) ==
              kParagraphColumns - kSpanColumns);

constexpr std::string_view kCueNames[] = {
    "cdist", "csent", "clemma", "cclass", "ctag",   "ckids", "cpath",
    "carg",  "cedge", "cdepth", "cbet",   "cquote", "cspan", "cmarks",
};
static_assert(sizeof(kCueNames) / sizeof(kCueNames[0]) == kCueColumns);

constexpr uint32_t kReach = 160;

uint32_t ChanceClass(float chance) {
  constexpr float kSteps[] = {0.02f, 0.1f, 0.3f, 0.5f, 0.7f, 0.9f, 0.98f};
  uint32_t result = 1;
  for (const float step : kSteps) result += chance >= step;
  return result;
}

uint32_t Mix(uint32_t sequence, uint32_t next) {
  return (sequence ^ next) * 0x9E3779B1u + (sequence >> 15);
}

// 0, 1, 2, 3 (to 4), 4 (to 8), 5 (to 16), 6 (to 32), 7.
uint32_t FineDistance(uint32_t tokens) {
  return tokens <= 8    ? DistanceClass(tokens)
         : tokens <= 16 ? 5
         : tokens <= 32 ? 6
                        : 7;
}

// Where a token hangs as seen from the cue.
struct Place {
  int32_t ancestor = -1;  // steps from the cue up to the common ancestor
  int32_t child = -1;     // the ancestor's child one comes through; -1: itself
  uint32_t depth = 0;
  uint32_t up = 0;  // relations of the child and of the token below it
};

class CueView {
 public:
  CueView(const ParagraphFacts& facts, const std::vector<uint32_t>& children,
          const StageOne& stage, uint32_t candidate, TokenRange window,
          ColumnTable* table)
      : facts_(facts),
        children_(children),
        stage_(stage),
        cue_(static_cast<int32_t>(candidate)),
        begin_(static_cast<int32_t>(window.begin)),
        end_(static_cast<int32_t>(window.end)),
        table_(table) {}

  void Fill() {
    FillCue();
    FillTree();
    FillBetween(cue_ - 1, begin_ - 1, -1);
    FillBetween(cue_ + 1, end_, 1);
    FillQuotes();
    FillSpans();
  }

 private:
  uint32_t* row(int32_t i) { return table_->row(i - begin_); }
  const TokenFacts& token(int32_t i) const { return facts_.tokens[i]; }

  void FillCue() {
    const TokenFacts& cue = token(cue_);
    const bool subject = (children_[cue_] & 3u) != 0;
    for (int32_t i = begin_; i < end_; ++i) {
      uint32_t* cells = row(i);
      const uint32_t distance = FineDistance(std::abs(i - cue_));
      cells[kColCueDistance] = 1 + 2 * distance + (i > cue_);
      const int32_t sentences = static_cast<int32_t>(token(i).sentence) -
                                static_cast<int32_t>(cue.sentence);
      cells[kColCueSentence] = 3 + std::clamp(sentences, -2, 2);
      cells[kColCueLemma] = cue.lemma;
      cells[kColCueOdds] = 1 + cue.cue.likelihood * 3u + cue.cue.frequency;
      cells[kColCueTag] = 1 + cue.tag * 2u + subject;
      cells[kColCueChildren] = 1 + children_[cue_];
      cells[kColCueBetween] = cells[kColCueMarks] = 1;
      cells[kColCueQuote] = cells[kColCueSpan] = 1;
    }
  }

  void FillTree() {
    // The cue's ancestors, and the relations from it up to each of them.
    std::vector<Place> places(facts_.tokens.size());
    std::vector<uint32_t> down;
    uint32_t relations = 1;
    for (int32_t i = cue_; i >= 0; i = token(i).head) {
      places[i].ancestor = static_cast<int32_t>(down.size());
      down.push_back(relations);
      // Past three relations the way is only "far".
      relations = down.size() <= 3 ? Mix(relations, 2u + token(i).relation) : 2;
    }
    const uint32_t sentence = token(cue_).sentence;
    for (const int32_t i : facts_.top_down) {
      if (token(i).sentence != sentence) continue;
      Place& place = places[i];
      const int32_t head = token(i).head;
      if (place.ancestor < 0 && head >= 0) {
        const Place& above = places[head];
        place = above;
        ++place.depth;
        if (above.child < 0) place.child = i;
        if (place.depth <= 2) place.up = Mix(place.up, 1u + token(i).relation);
      }
      if (i < begin_ || i >= end_) continue;
      uint32_t* cells = row(i);
      const uint32_t way = place.ancestor >= 0 ? down[place.ancestor] : 0;
      uint32_t through = 1;
      uint32_t edge = 0;
      if (place.child >= 0) {
        const TokenFacts& child = token(place.child);
        through = 2 + child.relation * 2u + (place.child > cue_);
        edge = 2u + (i == child.first) + 2 * (i == child.last);
      }
      cells[kColCueArgument] = Mix(Mix(7, through), way);
      cells[kColCuePath] = Mix(Mix(place.up, place.ancestor + 1u), way);
      cells[kColCueEdge] = 1 + edge;
      cells[kColCueDepth] = 1 + std::min(place.depth, 4u);
    }
    for (int32_t i = begin_; i < end_; ++i) {
      if (token(i).sentence == sentence) continue;
      uint32_t* cells = row(i);
      cells[kColCueArgument] = cells[kColCuePath] = 1 + (i > cue_);
      cells[kColCueEdge] = cells[kColCueDepth] = 1;
    }
  }

  // From the cue outwards: other cues and marks on the way.
  void FillBetween(int32_t from, int32_t to, int32_t step) {
    uint32_t cues = 0;
    uint32_t marks = 0;
    const uint32_t side = step > 0;
    for (int32_t i = from; i != to; i += step) {
      uint32_t* cells = row(i);
      cells[kColCueBetween] = 2 + std::min(cues, 2u) * 2 + side;
      cells[kColCueMarks] = 2 + marks * 2 + side;
      const TokenFacts& fact = token(i);
      if (stage_.chance(i, SpanRole::kCue).begins >= 0.3f) ++cues;
      if (fact.tag == kTagComma) marks |= 1;
      if (fact.tag == kTagColon) marks |= 2;
      if (fact.word == that_) marks |= 4;
      if (fact.tag == kTagCc) marks |= 8;
    }
  }

  void FillQuotes() {
    const int32_t own = token(cue_).quote_run;
    // Quotations on either side, counted from the cue.
    int32_t before = own;
    for (int32_t i = cue_; i >= 0 && before < 0; --i) {
      before = token(i).quote_run;
    }
    int32_t after = own;
    for (int32_t i = cue_;
         i < static_cast<int32_t>(facts_.tokens.size()) && after < 0; ++i) {
      after = token(i).quote_run;
    }
    for (int32_t i = begin_; i < end_; ++i) {
      const TokenFacts& fact = token(i);
      if (fact.quote_run < 0) continue;
      uint32_t number;
      if (fact.quote_run == own) {
        number = 0;
      } else if (i < cue_) {
        number = 1 + std::min(before - fact.quote_run, 3);
      } else {
        number = 5 + std::min(fact.quote_run - after, 3);
      }
      row(i)[kColCueQuote] = 2 + number * 4 + (fact.quote - 1u);
    }
  }

  void FillSpans() {
    for (const SpanRole role :
         {SpanRole::kSource, SpanRole::kCue, SpanRole::kContent}) {
      // Spans that end at or before the cue, the nearest first; then those that
      // begin after it.
      uint32_t before = 0, after = 0;
      for (size_t k = stage_.spans.size(); k-- > 0;) {
        const LabelledSpan& span = stage_.spans[k];
        if (span.role != role) continue;
        if (static_cast<int32_t>(span.tokens.end) <= cue_) {
          Number(span, 1 + std::min(before++, 2u));
        }
      }
      for (const LabelledSpan& span : stage_.spans) {
        if (span.role != role) continue;
        if (static_cast<int32_t>(span.tokens.begin) > cue_) {
          Number(span, 4 + std::min(after++, 2u));
        } else if (static_cast<int32_t>(span.tokens.end) > cue_) {
          Number(span, 0);
        }
      }
    }
  }

  void Number(const LabelledSpan& span, uint32_t number) {
    const int32_t first = static_cast<int32_t>(span.tokens.begin);
    const int32_t last = static_cast<int32_t>(span.tokens.end) - 1;
    for (int32_t i = std::max(first, begin_); i <= last && i < end_; ++i) {
      const uint32_t part = i == first ? 0 : i == last ? 2 : 1;
      row(i)[kColCueSpan] =
          2 + (static_cast<uint32_t>(span.role) * 7 + number) * 3 + part;
    }
  }

  const ParagraphFacts& facts_;
  const std::vector<uint32_t>& children_;
  const StageOne& stage_;
  const int32_t cue_;
  const int32_t begin_;
  const int32_t end_;
  ColumnTable* const table_;
  const uint32_t that_ = LemmaOf("that", kTagIn);
};

}  // namespace

std::vector<std::string_view> ParagraphColumnNames() {
  std::vector<std::string_view> names = SpanColumnNames();
  names.insert(names.end(), std::begin(kStageNames), std::end(kStageNames));
  return names;
}

std::vector<std::string_view> CueColumnNames() {
  return {std::begin(kCueNames), std::end(kCueNames)};
}

void FillStageColumns(const StageOne& stage, ColumnTable* table) {
  for (size_t i = 0; i < stage.labels.size(); ++i) {
    uint32_t* row = table->row(static_cast<ptrdiff_t>(i));
    row[kColStageLabel] = 1u + stage.labels[i];
    for (int role = 0; role < 3; ++role) {
      const auto& chance = stage.chance(i, static_cast<SpanRole>(role));
      row[kColSourceInside + 3 * role] = ChanceClass(chance.inside);
      row[kColSourceBegins + 3 * role] = ChanceClass(chance.begins);
      row[kColSourceEnds + 3 * role] = ChanceClass(chance.ends);
    }
  }
}

TokenRange CueWindow(uint32_t candidate, uint32_t tokens) {
  return {candidate - std::min(candidate, kReach),
          std::min(tokens, candidate + kReach)};
}

void FillCueColumns(const ParagraphFacts& facts,
                    const std::vector<uint32_t>& children,
                    const StageOne& stage, uint32_t candidate,
                    TokenRange window, ColumnTable* table) {
  table->Reset(window.end - window.begin, kCueColumns);
  CueView(facts, children, stage, candidate, window, table).Fill();
}

}  // namespace claimdiff
