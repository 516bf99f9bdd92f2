#include "engine/align/scoring/spoken_pairs.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::ReportOf;

class SpokenPairsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
    const auto scorer = EventScorer::Load();
    ASSERT_TRUE(scorer.ok()) << scorer.status();
    scorer_ = *scorer;
  }

  static void Say(const std::string& name, v1::SourceKind kind,
                  v1::Claim* claim) {
    if (name.empty()) return;
    v1::Source* source = claim->mutable_attribution()->mutable_source();
    source->set_name(name);
    source->set_kind(kind);
  }

  struct Scores {
    double similarity = 0;
    double spoken = 0;  // what the model for spoken claims makes of it
  };

  // Of a claim by `left` and another one by `right`; no name, no attribution.
  Scores Score(const std::string& left, const std::string& right,
               const std::string& claim, const std::string& other,
               v1::SourceKind kind = v1::SOURCE_KIND_NAMED_PERSON) {
    v1::ComparisonReport report = ReportOf({{"A", {claim}}, {"B", {other}}});
    Say(left, kind, report.mutable_claims(0));
    Say(right, kind, report.mutable_claims(1));
    return ScoreFirst(&report);
  }

  // Of sentences in which cue and content stand: "|endorsed| [Okri]". The one
  // is Mara Holt's.
  Scores ScoreMarked(const std::string& one, const std::string& other,
                     const std::string& speaker = "Mara Holt") {
    v1::ComparisonReport report =
        ReportOf({{"A", {Unmarked(one)}}, {"B", {Unmarked(other)}}});
    Mark(one, "Mara Holt", report.mutable_claims(0));
    Mark(other, speaker, report.mutable_claims(1));
    return ScoreFirst(&report);
  }

 private:
  static std::string Unmarked(std::string text) {
    text.erase(
        std::remove_if(text.begin(), text.end(),
                       [](char c) { return c == '|' || c == '[' || c == ']'; }),
        text.end());
    return text;
  }

  static void Mark(const std::string& text, const std::string& speaker,
                   v1::Claim* claim) {
    Say(speaker, v1::SOURCE_KIND_NAMED_PERSON, claim);
    const auto set = [&](char begin, char end, v1::TextSpan* span) {
      const size_t from = text.find(begin);
      const size_t to = text.find(end, from + 1);
      span->set_begin(
          static_cast<uint32_t>(Unmarked(text.substr(0, from)).size()));
      span->set_end(static_cast<uint32_t>(Unmarked(text.substr(0, to)).size()));
    };
    set('[', ']', claim->mutable_content(0));
    set('|', '|', claim->mutable_attribution()->mutable_cue());
  }

  Scores ScoreFirst(v1::ComparisonReport* report) {
    const PreparedEvent event = PrepareEvent(background_, report);
    const ScoredPairs scored = scorer_.Score(background_, event, {{0, 1}});
    Scores scores;
    scores.similarity = scored.similarity[0];
    if (event.texts[0].spoken && event.texts[1].spoken) {
      scores.spoken = scorer_.spoken().Similarity(ComputeSpokenFeatures(
          event, {0, 1},
          ComputePairFeatures(event.vectors[0], event.vectors[1]),
          scored.of_event[0], scored.by_wording[0]));
    }
    return scores;
  }

 protected:
  BackgroundTables background_;
  EventScorer scorer_;
};

TEST_F(SpokenPairsTest, SpeakersTellClaimsApart) {
  const std::string claim = "the pier must close before the winter storms";
  const std::string other = "the old pier was crowded all winter";
  const double one = Score("Mara Holt", "Holt", claim, other).spoken;
  const double two = Score("Mara Holt", "Ben Okri", claim, other).spoken;
  const double bodies =
      Score("Port Aid", "the union", claim, other, v1::SOURCE_KIND_ORGANISATION)
          .spoken;
  EXPECT_LT(bodies, one);
  EXPECT_LT(two, bodies);
  // Only one of both is attributed: nothing to tell apart.
  EXPECT_EQ(Score("Mara Holt", "", claim, other).similarity,
            Score("", "", claim, other).similarity);
  // The same words are the same claim whoever says them.
  EXPECT_EQ(Score("Mara Holt", "Ben Okri", claim, claim).similarity, 1);
}

TEST_F(SpokenPairsTest, TheDeedIsInTheCue) {
  const std::string endorsed =
      "At a rally in the harbour on Monday, Holt |endorsed| [Ben Okri].";
  const double same =
      ScoreMarked(endorsed,
                  "Whoever wins in May, Mara Holt |endorsed| [Ben Okri].")
          .spoken;
  const double another =
      ScoreMarked(endorsed,
                  "Whoever wins in May, Mara Holt |dislikes| [Ben Okri].")
          .spoken;
  EXPECT_GT(same, another);
}

TEST_F(SpokenPairsTest, BareClaimsAreOneByTheirDeedAndSpeaker) {
  const struct {
    const char* one;
    const char* other;
    const char* speaker;  // of the other; the one's is Mara Holt
    bool alike;
  } kCases[] = {
      {"Holt |endorsed| [Okri] at noon.",
       "On Monday Holt |endorsed| [Ben Okri].", "Holt", true},
      {"Holt |endorsed| [Okri] at noon.",
       "A day later Mara Holt |has supported| [Ben Okri], too.", "Mara Holt",
       true},
      {"Holt |criticized| [Okri] at noon.",
       "[Okri] |was criticized by| Holt once more.", "Mara J. Holt", true},
      {"Holt |praised| [the mayor] again.", "Then Holt |praised| [Mayor Okri].",
       "Holt", true},
      {"Rain fell, [which] Holt |denied| on Monday.",
       "Rain fell, [which] Holt |denied| on Monday.", "Mara Holt", true},
      {"Holt |endorsed| [Okri] at noon.", "At dusk Ruiz |endorsed| [Okri].",
       "Ana Ruiz", false},
      {"Holt |endorsed| [Okri] at noon.", "At dusk two men |endorsed| [Okri].",
       "two men", false},
      {"Holt |endorsed| [Okri] at noon.", "At dusk Holt |attacked| [Okri].",
       "Mara Holt", false},
      {"Holt |endorsed| [Okri] at noon.", "At dusk Holt |met| [Okri].",
       "Mara Holt", false},
      {"The loss, [which] Holt |conceded| at noon, was his second.",
       "The strike, [which] Holt |conceded| was long, ends today.", "Mara Holt",
       false},
      {"Of the plan Holt |said| [it] was late.",
       "The boat was lost: Holt |said| [it] on Monday.", "Mara Holt", false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(ScoreMarked(c.one, c.other, c.speaker).similarity > 0, c.alike)
        << c.one << " / " << c.other;
  }
}

TEST_F(SpokenPairsTest, WhatStandsAroundSaysWhatAClaimIsAbout) {
  const std::string claim = "Holt |said| [it was too late for that].";
  const std::string about_pier =
      "The town council wants to mend the rotten pier at Ellan. ";
  const double one =
      ScoreMarked(about_pier + claim,
                  "The council at Ellan asked for a mended pier. "
                  "Mara Holt |told| them [it was too late].")
          .spoken;
  const double another =
      ScoreMarked(about_pier + claim,
                  "Her daughter asked whether she would run for mayor. Mara "
                  "Holt |told| her [it was too late].")
          .spoken;
  EXPECT_GT(one, another);
}

TEST_F(SpokenPairsTest, TwoQuotationsAreTwoSayings) {
  const std::string quoted = "[“The pier must close,”] Mara Holt |said|.";
  const double quotation =
      ScoreMarked(quoted, "[“The old pier is rotten,”] Holt |said|.").spoken;
  const double reported =
      ScoreMarked(quoted, "[The old pier is rotten,] Holt |said|.").spoken;
  EXPECT_LT(quotation, reported);
}

TEST_F(SpokenPairsTest, NeverMoreAlikeThanAPoorWording) {
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    v1::ComparisonReport report = ReportOf(testing::RandomEvent(&random, 3, 6));
    for (v1::Claim& claim : *report.mutable_claims()) {
      Say(random() % 2 == 0 ? "Mara Holt" : "Ben Okri",
          v1::SOURCE_KIND_NAMED_PERSON, &claim);
    }
    const PreparedEvent event = PrepareEvent(background_, &report);
    const ScoredPairs pairs = scorer_.Score(
        background_, event, FindCandidates(event.vectors, event.telling, {}));
    for (size_t p = 0; p < pairs.similarity.size(); ++p) {
      EXPECT_GE(pairs.similarity[p], 0);
      EXPECT_LE(pairs.similarity[p], pairs.by_wording[p] < kLeastByWording
                                         ? pairs.by_wording[p]
                                         : 1);
    }
  }
}

TEST(SpokenModelTest, MoreInCommonNeverCountsAgainst) {
  const auto model = SpokenModel::Load();
  ASSERT_TRUE(model.ok()) << model.status();
  for (size_t f = 0; f < kSpokenFeatureCount; ++f) {
    const auto feature = static_cast<SpokenFeature>(f);
    SpokenFeatures features = {};
    const double before = model->Similarity(features);
    features[f] = 1;
    const double after = model->Similarity(features);
    EXPECT_TRUE(SpeaksAgainstPair(feature) ? after <= before : after >= before)
        << SpokenFeatureName(feature);
  }
}

TEST(SpokenModelTest, RefusesBrokenTables) {
  const struct {
    const char* table;
    const char* error;
  } kCases[] = {
      {"", "spoken weights: no row bias"},
      {"bias\t0\nwording\t1\n", "spoken weights: no row one-speaker"},
      {"bias\t0\nwording\t1\none-speaker\t-1\n",
       "spoken weights: the wrong sign in row one-speaker"},
      {"bias\t0\nwording\t1\none-speaker\t1\ntwo-people\t1\n",
       "spoken weights: the wrong sign in row two-people"},
      {"bias\t0\nwording\t1\none-speaker\t1\ntwo-people\t-1\n"
       "third-claim\t1\nsaid\t1\ntold\t1\nsentence\t1\npassage\t1\n"
       "plain-content\t1\nother-deed\t-1\n"
       "other-quotation\t-1\nmood\t1\n",
       "spoken weights: unknown row mood"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(SpokenModel::Parse(c.table).status().message(), c.error);
  }
}

}  // namespace
}  // namespace claimdiff
