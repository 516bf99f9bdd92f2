#include "engine/extract/spans/span_columns.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/spans/parsed_text.h"
#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr std::string_view kFailed =
    "Choe/NNP/nsubj/2 said/VBD/ROOT/0 the/DT/det/4 talks/NNS/nsubj/6 "
    "had/VBD/aux/6 failed/VBN/ccomp/2 ././punct/2";

ColumnTable Columns(const ParsedText& text) {
  ColumnTable table;
  FillSpanColumns(text.facts(), kSpanColumns, &table);
  return table;
}

// "nsubj<" a relation whose head stands to the right, "-" none.
std::string RelationOf(uint32_t cell) {
  if (cell < 2) return "-";
  return std::string(RelationName(static_cast<uint8_t>((cell - 2) / 2))) +
         (cell % 2 != 0 ? "<" : "");
}

std::string DumpRelations(const ColumnTable& table, int column) {
  std::string dump;
  for (size_t i = 0; i < table.rows(); ++i) {
    if (i > 0) dump += ' ';
    dump += RelationOf(table.row(static_cast<ptrdiff_t>(i))[column]);
  }
  return dump;
}

std::string DumpNumbers(const ColumnTable& table, int column) {
  std::string dump;
  for (size_t i = 0; i < table.rows(); ++i) {
    if (i > 0) dump += ' ';
    dump += std::to_string(table.row(static_cast<ptrdiff_t>(i))[column]);
  }
  return dump;
}

TEST(SpanColumnsTest, WhatATokenIsToTheNearestCue) {
  const ColumnTable table = Columns(ParsedText(kFailed));
  EXPECT_EQ(DumpRelations(table, kColArgument),
            "nsubj< - ccomp ccomp ccomp ccomp punct");
  EXPECT_EQ(DumpNumbers(table, kColArgumentCue), "6 1 6 6 6 6 6");
  // 2 middle, 3 first, 4 last, 5 only.
  EXPECT_EQ(DumpNumbers(table, kColArgumentEdge), "5 1 3 2 2 4 5");
}

TEST(SpanColumnsTest, WhereConstituentsOpenAndClose) {
  const ColumnTable table = Columns(ParsedText(kFailed));
  EXPECT_EQ(DumpRelations(table, kColOpen), "ROOT - ccomp - aux< - punct");
  EXPECT_EQ(DumpRelations(table, kColClose),
            "nsubj< - det< nsubj< aux< ccomp ROOT");
}

TEST(SpanColumnsTest, TheNearestCues) {
  const ColumnTable table = Columns(ParsedText(kFailed));
  EXPECT_EQ(DumpNumbers(table, kColLeft), "1 1 5 5 5 5 5");
  EXPECT_EQ(DumpNumbers(table, kColRight), "5 1 1 1 1 1 1");
  // likelihood * 8 + distance class
  EXPECT_EQ(DumpNumbers(table, kColLeftFar), "8 8 41 42 43 43 44");
  EXPECT_EQ(DumpNumbers(table, kColPlace), "1 2 3 3 3 3 3");
}

TEST(SpanColumnsTest, CuesInQuotesAndInOtherSentencesAreNotNear) {
  const ParsedText text(
      "\u201C/``/punct/3 I/PRP/nsubj/3 said/VBD/ROOT/0 \u201D/''/punct/3 "
      "././punct/3 | He/PRP/nsubj/2 left/VBD/ROOT/0 ././punct/2");
  const ColumnTable table = Columns(text);
  EXPECT_EQ(DumpNumbers(table, kColLeft), "1 1 1 1 1 1 1 1");
  EXPECT_EQ(DumpNumbers(table, kColRight), "1 1 1 1 1 1 1 1");
  EXPECT_EQ(DumpNumbers(table, kColQuote), "2 3 3 4 1 1 1 1");
}

TEST(SpanColumnsTest, ChildrenOfVerbsAndNouns) {
  const ParsedText text(kFailed);
  std::vector<uint32_t> children;
  FindChildren(text.facts(), &children);
  // 1 subject, 4 clause, 256 auxiliary.
  EXPECT_EQ(children, (std::vector<uint32_t>{0, 5, 0, 0, 0, 257, 0}));
  EXPECT_EQ(DumpNumbers(Columns(text), kColChildren), "2 7 1 2 2 259 1");
}

TEST(SpanColumnsTest, HeadsAreReadOrMarkedAsMissing) {
  const ColumnTable table = Columns(ParsedText(kFailed));
  EXPECT_EQ(DumpRelations(table, kColRelation),
            "nsubj< ROOT det< nsubj< aux< ccomp punct");
  EXPECT_EQ(DumpNumbers(table, kColHeadCue), "6 1 2 2 2 6 6");
  EXPECT_EQ(table.row(1)[kColHeadLemma], 1u);
  EXPECT_EQ(table.row(0)[kColHeadLemma], LemmaOf("say", kTagVb));
}

TEST(SpanColumnsTest, DistancesFallIntoSixClasses) {
  const uint32_t kExpected[] = {0, 1, 2, 3, 3, 4, 4, 4, 4, 5};
  for (uint32_t i = 0; i < 10; ++i) EXPECT_EQ(DistanceClass(i), kExpected[i]);
  EXPECT_EQ(DistanceClass(1000), 5u);
}

TEST(SpanColumnsTest, EveryColumnHasAName) {
  const auto names = SpanColumnNames();
  ASSERT_EQ(names.size(), kSpanColumns);
  EXPECT_EQ(names[kColWord], "word");
  EXPECT_EQ(names[kColArgument], "arg");
  EXPECT_EQ(names[kColChildren], "kids");
}

}  // namespace
}  // namespace claimdiff
