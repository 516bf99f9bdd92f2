#include "engine/extract/spans/cue_frames.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

Frame MakeFrame(float score, TokenRange cue, std::vector<TokenRange> content) {
  Frame frame;
  frame.candidate = cue.begin;
  frame.score = score;
  frame.cue = cue;
  frame.content = std::move(content);
  return frame;
}

std::string Dump(const std::vector<Frame>& frames) {
  std::string dump;
  for (const Frame& frame : frames) {
    if (!dump.empty()) dump += "; ";
    dump += std::to_string(frame.cue.begin) + ":";
    for (const TokenRange content : frame.content) {
      dump += " " + std::to_string(content.begin) + "-" +
              std::to_string(content.end);
    }
  }
  return dump;
}

TEST(CueFramesTest, CompetingFramesGiveWayToTheBest) {
  const struct {
    const char* what;
    std::vector<Frame> frames;
    const char* chosen;
  } kCases[] = {
      {"side by side",
       {MakeFrame(.6f, {2, 3}, {{3, 6}}), MakeFrame(.9f, {7, 8}, {{8, 10}})},
       "2: 3-6; 7: 8-10"},
      {"a cue in a better frame's content",
       {MakeFrame(.9f, {2, 3}, {{3, 9}}), MakeFrame(.6f, {5, 6}, {{6, 9}})},
       "2: 3-9"},
      {"a better cue in a content",
       {MakeFrame(.6f, {2, 3}, {{3, 9}}), MakeFrame(.9f, {5, 6}, {{6, 9}})},
       "5: 6-9"},
      {"one content taken, the other left",
       {MakeFrame(.9f, {4, 5}, {{0, 3}}),
        MakeFrame(.6f, {6, 7}, {{0, 3}, {8, 9}})},
       "4: 0-3; 6: 8-9"},
      {"nothing said", {MakeFrame(.9f, {4, 5}, {})}, ""},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Dump(ChooseFrames(test.frames, 10)), test.chosen) << test.what;
  }
}

TEST(CueFramesTest, OfEqualFramesTheFirstWins) {
  EXPECT_EQ(Dump(ChooseFrames({MakeFrame(.7f, {2, 3}, {{3, 6}}),
                               MakeFrame(.7f, {7, 8}, {{4, 6}})},
                              10)),
            "2: 3-6");
}

TEST(CueFramesTest, NearestSpanLooksBothWays) {
  const std::vector<LabelledSpan> spans = {
      {SpanRole::kSource, {0, 2}},
      {SpanRole::kContent, {4, 5}},
      {SpanRole::kSource, {8, 9}},
  };
  const auto begin = [&](TokenRange cue, uint32_t limit) {
    const auto found = NearestSpan(spans, SpanRole::kSource, cue, limit);
    return found ? static_cast<int>(found->begin) : -1;
  };
  EXPECT_EQ(begin({3, 4}, 40), 0);
  EXPECT_EQ(begin({6, 7}, 40), 8);
  EXPECT_EQ(begin({5, 5}, 40), 0) << "as near: the one before";
  EXPECT_EQ(begin({4, 5}, 1), -1);
  EXPECT_EQ(begin({2, 3}, 0), 0);
}

}  // namespace
}  // namespace claimdiff
