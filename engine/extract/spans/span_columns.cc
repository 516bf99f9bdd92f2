#include "engine/extract/spans/span_columns.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr std::string_view kNames[] = {
    "word", "suf",     "shape", "quote",    "run",  "cue",  "lcue", "lcued",
    "rcue", "rcued",   "place", "tag",      "form", "bias", "rel",  "hlem",
    "htag", "hfar",    "hrel",  "hcue",     "arg",  "argd", "edge", "argcue",
    "open", "opencue", "close", "closecue", "kids",
};
static_assert(sizeof(kNames) / sizeof(kNames[0]) == kSpanColumns);

// Bits of FindChildren; relations that say nothing about cues have none.
uint32_t KindBit(uint8_t relation) {
  switch (relation) {
    case kRelNsubj:
    case kRelCsubj:
      return 1u << 0;
    case kRelNsubjpass:
    case kRelCsubjpass:
      return 1u << 1;
    case kRelCcomp:
      return 1u << 2;
    case kRelXcomp:
      return 1u << 3;
    case kRelDobj:
      return 1u << 4;
    case kRelDative:
      return 1u << 5;
    case kRelPrep:
      return 1u << 6;
    case kRelAgent:
      return 1u << 7;
    case kRelAux:
    case kRelAuxpass:
      return 1u << 8;
    case kRelNeg:
      return 1u << 9;
    case kRelMark:
      return 1u << 10;
    case kRelAdvcl:
      return 1u << 11;
    case kRelRelcl:
    case kRelAcl:
      return 1u << 12;
    case kRelPrt:
      return 1u << 13;
    case kRelAcomp:
    case kRelOprd:
    case kRelAttr:
      return 1u << 14;
    case kRelPoss:
      return 1u << 15;
    case kRelPcomp:
      return 1u << 16;
    default:
      return 0;
  }
}

// Relation of token i and the side of its head it stands on.
uint32_t RelationAndSide(const ParagraphFacts& facts, int32_t i) {
  const TokenFacts& token = facts.tokens[i];
  return 2 + token.relation * 2u + (token.head > i);
}

bool IsLikelyCue(const TokenFacts& token) {
  return token.cue.likelihood >= kLikelyCue;
}

void FillBase(const ParagraphFacts& facts, ColumnTable* table) {
  uint32_t place = 0;
  for (size_t i = 0; i < facts.tokens.size(); ++i) {
    const TokenFacts& token = facts.tokens[i];
    const bool begins =
        i == 0 || token.sentence != facts.tokens[i - 1].sentence;
    place = begins ? 1 : std::min(place + 1, 3u);
    uint32_t* row = table->row(i);
    row[kColWord] = token.word;
    row[kColSuffix] = token.suffix;
    row[kColShape] = token.shape;
    row[kColQuote] = token.quote;
    row[kColRun] = token.quote * 4u + token.quote_length;
    row[kColCue] = 1 + token.cue.likelihood * 3u + token.cue.frequency;
    row[kColPlace] = place;
    row[kColTag] = 1u + token.tag;
    row[kColForm] = 1 + facts.form * 4 +
                    (i + 1 == facts.prefix_end ? 2
                     : i < facts.prefix_end    ? 1
                                               : 0);
    row[kColBias] = 1;
  }
}

// Likely cues inside quotations are passed over: they attribute what is quoted
// there to somebody else.
void FillNearestCues(const ParagraphFacts& facts, ColumnTable* table) {
  const ptrdiff_t n = static_cast<ptrdiff_t>(facts.tokens.size());
  const auto fill = [&](ptrdiff_t i, ptrdiff_t* nearest, int column) {
    const TokenFacts& token = facts.tokens[i];
    if (*nearest >= 0 && facts.tokens[*nearest].sentence != token.sentence) {
      *nearest = -1;
    }
    uint32_t* row = table->row(i);
    uint32_t likelihood = 1;
    uint32_t distance = 0;
    if (*nearest >= 0) {
      likelihood = 1u + facts.tokens[*nearest].cue.likelihood;
      distance = DistanceClass(
          static_cast<uint32_t>(*nearest > i ? *nearest - i : i - *nearest));
    }
    row[column] = likelihood;
    row[column + 1] = likelihood * 8 + distance;
    if (IsLikelyCue(token) && token.quote == kNoQuote) *nearest = i;
  };
  ptrdiff_t nearest = -1;
  for (ptrdiff_t i = 0; i < n; ++i) fill(i, &nearest, kColLeft);
  nearest = -1;
  for (ptrdiff_t i = n; i-- > 0;) fill(i, &nearest, kColRight);
}

void FillHeads(const ParagraphFacts& facts, ColumnTable* table) {
  const int32_t n = static_cast<int32_t>(facts.tokens.size());
  for (int32_t i = 0; i < n; ++i) {
    const TokenFacts& token = facts.tokens[i];
    uint32_t* row = table->row(i);
    row[kColRelation] = RelationAndSide(facts, i);
    if (token.head < 0) {
      row[kColHeadLemma] = row[kColHeadTag] = row[kColHeadFar] = 1;
      row[kColHeadRelation] = row[kColHeadCue] = 1;
      continue;
    }
    const TokenFacts& head = facts.tokens[token.head];
    const bool right = token.head > i;
    row[kColHeadLemma] = head.lemma;
    row[kColHeadTag] = 2u + head.tag;
    row[kColHeadFar] =
        2 + right + 2 * DistanceClass(right ? token.head - i : i - token.head);
    row[kColHeadRelation] = 2u + head.relation;
    row[kColHeadCue] = 2u + head.cue.likelihood;
  }
}

// Where a token hangs below the nearest likely cue.
struct Argument {
  int32_t cue = -1;
  int32_t child = -1;  // the cue's child on the way
  uint32_t depth = 0;
};

void FillArguments(const ParagraphFacts& facts, ColumnTable* table) {
  std::vector<Argument> arguments(facts.tokens.size());
  for (const int32_t i : facts.top_down) {
    const TokenFacts& token = facts.tokens[i];
    Argument& argument = arguments[i];
    uint32_t* row = table->row(i);
    row[kColArgument] = row[kColArgumentDepth] = 1;
    row[kColArgumentEdge] = row[kColArgumentCue] = 1;
    if (token.head < 0) continue;
    if (IsLikelyCue(facts.tokens[token.head])) {
      argument = {token.head, i, 1};
    } else {
      argument = arguments[token.head];
      ++argument.depth;
    }
    if (argument.cue < 0) continue;
    const TokenFacts& child = facts.tokens[argument.child];
    const uint32_t relation = RelationAndSide(facts, argument.child);
    row[kColArgument] = relation;
    row[kColArgumentDepth] =
        relation * 16 + std::min(argument.depth, 4u) * 2 + (argument.cue > i);
    row[kColArgumentEdge] = 2u + (i == child.first) + 2 * (i == child.last);
    row[kColArgumentCue] = 2u + facts.tokens[argument.cue].cue.likelihood;
  }
}

// From the roots down the first subtree that begins at a token is the largest.
void FillConstituents(const ParagraphFacts& facts, ColumnTable* table) {
  for (const int32_t i : facts.top_down) {
    const TokenFacts& token = facts.tokens[i];
    const uint32_t relation = RelationAndSide(facts, i);
    const uint32_t cue =
        token.head < 0 ? 1u : 2u + facts.tokens[token.head].cue.likelihood;
    uint32_t* first = table->row(token.first);
    if (first[kColOpen] == 0) {
      first[kColOpen] = relation;
      first[kColOpenCue] = cue;
    }
    uint32_t* last = table->row(token.last);
    if (last[kColClose] == 0) {
      last[kColClose] = relation;
      last[kColCloseCue] = cue;
    }
  }
  for (size_t i = 0; i < facts.tokens.size(); ++i) {
    for (const int column : {kColOpen, kColOpenCue, kColClose, kColCloseCue}) {
      if (table->row(i)[column] == 0) table->row(i)[column] = 1;
    }
  }
}

}  // namespace

std::vector<std::string_view> SpanColumnNames() {
  return {std::begin(kNames), std::end(kNames)};
}

uint32_t DistanceClass(uint32_t tokens) {
  return tokens <= 2 ? tokens : tokens <= 4 ? 3 : tokens <= 8 ? 4 : 5;
}

void FindChildren(const ParagraphFacts& facts,
                  std::vector<uint32_t>* children) {
  children->assign(facts.tokens.size(), 0);
  for (const TokenFacts& token : facts.tokens) {
    if (token.head >= 0) (*children)[token.head] |= KindBit(token.relation);
  }
}

void FillSpanColumns(const ParagraphFacts& facts, size_t columns,
                     ColumnTable* table) {
  table->Reset(facts.tokens.size(), columns);
  FillBase(facts, table);
  FillNearestCues(facts, table);
  FillHeads(facts, table);
  FillArguments(facts, table);
  FillConstituents(facts, table);
  std::vector<uint32_t> children;
  FindChildren(facts, &children);
  for (size_t i = 0; i < children.size(); ++i) {
    const CoarseTag tag = CoarseTagOf(facts.tokens[i].tag);
    const bool counts = tag == CoarseTag::kVerb || tag == CoarseTag::kNoun;
    table->row(i)[kColChildren] = counts ? 2 + children[i] : 1;
  }
}

}  // namespace claimdiff
