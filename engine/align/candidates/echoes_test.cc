#include "engine/align/candidates/echoes.h"

#include <cstdint>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Ids = std::vector<uint32_t>;

TEST(EchoesTest, AFewSpeakForAll) {
  const std::vector<uint64_t> wording = {7, 7, 5, 7, 7, 5, 7};
  const Ids telling = {0, 1, 0, 1, 2, 1, 3};
  const Echoes echoes = FindEchoes(wording, telling, 2);
  // 0 and 1 speak; 3 is of one's telling with 1.
  EXPECT_THAT(echoes.voice, ElementsAre(0, 1, 2, 0, 0, 5, 0));
  EXPECT_THAT(
      echoes.pairs,
      ElementsAre(CandidatePair{0, 3}, CandidatePair{0, 4}, CandidatePair{0, 6},
                  CandidatePair{1, 4}, CandidatePair{1, 6}));
}

TEST(EchoesTest, NoneAmongFewOrWithoutWords) {
  const std::vector<uint64_t> wording = {7, 7, 0, 0, 0};
  const Echoes echoes = FindEchoes(wording, Ids{0, 1, 2, 3, 4}, 2);
  EXPECT_THAT(echoes.voice, ElementsAre(0, 1, 2, 3, 4));
  EXPECT_THAT(echoes.pairs, IsEmpty());
}

TEST(EchoesTest, OneTellingEchoesItselfInNoPair) {
  const std::vector<uint64_t> wording = {7, 7, 7};
  const Echoes echoes = FindEchoes(wording, Ids{0, 0, 0}, 2);
  EXPECT_THAT(echoes.voice, ElementsAre(0, 0, 0));
  EXPECT_THAT(echoes.pairs, IsEmpty());
}

TEST(EchoesTest, GoWhereTheirVoiceGoes) {
  Echoes echoes;
  echoes.voice = {0, 1, 0, 1, 4};
  std::vector<Ids> groups = {{0, 4}, {1}, {2}, {3}};
  JoinEchoes(echoes, &groups);
  EXPECT_THAT(groups, ElementsAre(Ids{0, 4, 2}, Ids{1, 3}));
}

}  // namespace
}  // namespace claimdiff
