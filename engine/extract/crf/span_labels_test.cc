#include "engine/extract/crf/span_labels.h"

#include <string>
#include <string_view>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<SpanLabel> Labels(std::string_view dump) {
  constexpr std::string_view kLetters = "OSCQscq";
  std::vector<SpanLabel> labels;
  for (const char c : dump) {
    labels.push_back(static_cast<SpanLabel>(kLetters.find(c)));
  }
  return labels;
}

std::string DumpSpans(const std::vector<LabelledSpan>& spans) {
  std::string dump;
  for (const LabelledSpan& span : spans) {
    if (!dump.empty()) dump += ' ';
    dump += "SCQ"[static_cast<int>(span.role)];
    dump += std::to_string(span.tokens.begin) + "-" +
            std::to_string(span.tokens.end);
  }
  return dump;
}

TEST(SpanLabelsTest, SpansAreABeginAndItsInsides) {
  const struct {
    std::string_view labels;
    std::string_view spans;
  } kCases[] = {
      {"", ""},
      {"OOO", ""},
      {"QqqqqqSCOO", "Q0-6 S6-7 C7-8"},
      {"SsCQqq", "S0-2 C2-3 Q3-6"},
      {"QqQq", "Q0-2 Q2-4"},
      {"OCcO", "C1-3"},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(DumpSpans(SpansOf(Labels(test.labels))), test.spans);
    EXPECT_EQ(Dump(Labels(test.labels)), test.labels);
  }
}

TEST(SpanLabelsTest, AnInsideFollowsItsOwnRole) {
  EXPECT_TRUE(MayFollow(kOutside, kCueBegin));
  EXPECT_TRUE(MayFollow(kCueBegin, kCueInside));
  EXPECT_TRUE(MayFollow(kCueInside, kCueInside));
  EXPECT_TRUE(MayFollow(kContentInside, kSourceBegin));
  EXPECT_FALSE(MayFollow(kOutside, kCueInside));
  EXPECT_FALSE(MayFollow(kSourceBegin, kCueInside));
}

TEST(SpanLabelsTest, LegalPairsAreNumberedWithoutGaps) {
  std::vector<int> uses(kSpanLabelPairs, 0);
  for (int a = 0; a < kSpanLabels; ++a) {
    for (int b = 0; b < kSpanLabels; ++b) {
      const auto previous = static_cast<SpanLabel>(a);
      const auto label = static_cast<SpanLabel>(b);
      if (MayFollow(previous, label)) ++uses[PairIndex(previous, label)];
    }
  }
  EXPECT_EQ(uses, std::vector<int>(kSpanLabelPairs, 1));
}

TEST(SpanLabelsTest, PaintsWhatDoesNotCollide) {
  const struct {
    std::string_view before;
    LabelledSpan span;
    std::string_view after;  // empty: refused
  } kCases[] = {
      {"OOOO", {SpanRole::kSource, {1, 3}}, "OSsO"},
      {"OSsO", {SpanRole::kSource, {1, 3}}, "OSsO"},  // shared by two cues
      {"OSsO", {SpanRole::kSource, {1, 2}}, ""},
      {"OSsO", {SpanRole::kSource, {0, 3}}, ""},
      {"OSsO", {SpanRole::kCue, {2, 4}}, ""},
      {"OSsO", {SpanRole::kSource, {3, 4}}, "OSsS"},
      {"OQqO", {SpanRole::kContent, {0, 1}}, "QQqO"},
  };
  for (const auto& test : kCases) {
    std::vector<SpanLabel> labels = Labels(test.before);
    const bool painted = PaintSpan(test.span, &labels);
    EXPECT_EQ(painted, !test.after.empty()) << test.before;
    EXPECT_EQ(Dump(labels), painted ? test.after : test.before);
  }
}

}  // namespace
}  // namespace claimdiff
