#include "engine/extract/spans/cue_candidates.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/spans/parsed_text.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// A stage with the given chances that tokens are in a cue and begin one.
StageOne Stage(const std::vector<float>& inside,
               const std::vector<float>& begins) {
  StageOne stage;
  stage.labels.assign(inside.size(), kOutside);
  stage.chances.resize(inside.size() * 3);
  for (size_t i = 0; i < inside.size(); ++i) {
    auto& chance = stage.chances[i * 3 + static_cast<size_t>(SpanRole::kCue)];
    chance.inside = inside[i];
    chance.begins = begins[i];
  }
  return stage;
}

TEST(CueCandidatesTest, ACandidateIsTheHeadOfARun) {
  const ParsedText text(
      "Choe/NNP/nsubj/2 said/VBD/ROOT/0 in/IN/prep/2 a/DT/det/5 "
      "statement/NN/pobj/3 that/IN/mark/8 she/PRP/nsubj/8 hoped/VBD/ccomp/2 "
      "so/RB/advmod/8 ././punct/2");
  const struct {
    std::string_view what;
    std::vector<float> inside, begins;
    std::vector<uint32_t> candidates;
  } kCases[] = {
      {"one run, one alone",
       {.01f, .97f, .9f, .9f, .9f, .01f, .0f, .3f, .0f, .0f},
       {.01f, .97f, .0f, .0f, .0f, .01f, .0f, .3f, .0f, .0f},
       {1, 7}},
      {"below the floor",
       std::vector<float>(10, .05f),
       std::vector<float>(10, .05f),
       {}},
      {"a likely begin parts two runs",
       {0, .9f, .9f, 0, 0, 0, 0, 0, 0, 0},
       {0, .9f, .4f, 0, 0, 0, 0, 0, 0, 0},
       {1, 2}},
      {"a run to the very end",
       {0, 0, 0, 0, 0, 0, 0, .2f, .1f, .1f},
       {0, 0, 0, 0, 0, 0, 0, .2f, .0f, .0f},
       // "." hangs on "said" but is no verb.
       {7}},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(FindCueCandidates(text.facts(), Stage(test.inside, test.begins),
                                kTaughtChance),
              test.candidates)
        << test.what;
  }
}

TEST(CueCandidatesTest, ASecondVerbOfARunIsACandidateToo) {
  // Two verbs whose heads both lie outside of the run.
  const ParsedText text(
      "He/PRP/nsubj/4 said/VBD/csubj/4 claimed/VBD/advcl/4 won/VBD/ROOT/0 "
      "././punct/4");
  EXPECT_EQ(FindCueCandidates(text.facts(),
                              Stage({0, .8f, .2f, 0, 0}, {0, .8f, .0f, 0, 0}),
                              kTaughtChance),
            (std::vector<uint32_t>{1, 2}));
  EXPECT_EQ(FindCueCandidates(text.facts(),
                              Stage({0, .8f, .1f, 0, 0}, {0, .8f, .0f, 0, 0}),
                              kTaughtChance),
            (std::vector<uint32_t>{1}));
}

TEST(CueCandidatesTest, ReadsChancesAndSpansOffTheChain) {
  CrfChain chain;
  chain.Reset(3);
  chain.emission(0)[kSourceBegin] = 9;
  chain.emission(1)[kCueBegin] = 9;
  chain.emission(2)[kCueInside] = 9;
  StageOne stage;
  ReadStageOne(&chain, &stage);
  EXPECT_EQ(Dump(stage.labels), "SCc");
  ASSERT_EQ(stage.spans.size(), 2u);
  EXPECT_NEAR(stage.chance(0, SpanRole::kSource).begins, 1, 0.01);
  EXPECT_NEAR(stage.chance(0, SpanRole::kSource).ends, 1, 0.01);
  EXPECT_NEAR(stage.chance(1, SpanRole::kCue).inside, 1, 0.01);
  EXPECT_NEAR(stage.chance(1, SpanRole::kCue).ends, 0, 0.01);
  EXPECT_NEAR(stage.chance(2, SpanRole::kCue).begins, 0, 0.01);
  EXPECT_NEAR(stage.chance(2, SpanRole::kCue).ends, 1, 0.01);
}

}  // namespace
}  // namespace claimdiff
