#include "engine/extract/spans/cue_candidates.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace claimdiff {
namespace {

// A token that begins a cue with this chance begins a run.
constexpr float kBeginsRun = 0.3f;
// Beside the likeliest head of a run, its other verbs with this chance.
constexpr float kSecondVerb = 0.15f;

void AddHeads(const ParagraphFacts& facts, const StageOne& stage, int32_t begin,
              int32_t end, std::vector<uint32_t>* candidates) {
  const auto chance = [&](int32_t i) {
    return stage.chance(i, SpanRole::kCue).inside;
  };
  std::vector<int32_t> heads;
  for (int32_t i = begin; i < end; ++i) {
    const int32_t head = facts.tokens[i].head;
    if (head < begin || head >= end) heads.push_back(i);
  }
  const int32_t likeliest = *std::max_element(
      heads.begin(), heads.end(),
      [&](int32_t a, int32_t b) { return chance(a) < chance(b); });
  for (const int32_t i : heads) {
    const bool verb = CoarseTagOf(facts.tokens[i].tag) == CoarseTag::kVerb;
    if (i == likeliest || (verb && chance(i) >= kSecondVerb)) {
      candidates->push_back(static_cast<uint32_t>(i));
    }
  }
}

}  // namespace

void ReadStageOne(CrfChain* chain, StageOne* stage) {
  chain->Infer();
  chain->Viterbi(&stage->labels);
  stage->spans = SpansOf(stage->labels);
  const size_t n = chain->size();
  stage->chances.assign(n * 3, {});
  for (size_t i = 0; i < n; ++i) {
    for (const SpanRole role :
         {SpanRole::kSource, SpanRole::kCue, SpanRole::kContent}) {
      const SpanLabel begin = BeginLabel(role);
      const SpanLabel inside = InsideLabel(role);
      StageOne::RoleChance& chance =
          stage->chances[i * 3 + static_cast<size_t>(role)];
      chance.begins = chain->Marginal(i, begin);
      chance.inside = chance.begins + chain->Marginal(i, inside);
      chance.ends =
          chance.inside - (i + 1 < n ? chain->Marginal(i + 1, inside) : 0.0f);
    }
  }
}

std::vector<uint32_t> FindCueCandidates(const ParagraphFacts& facts,
                                        const StageOne& stage,
                                        float least_chance) {
  std::vector<uint32_t> candidates;
  const int32_t n = static_cast<int32_t>(facts.tokens.size());
  int32_t begin = -1;  // of the current run
  for (int32_t i = 0; i <= n; ++i) {
    const bool in =
        i < n && stage.chance(i, SpanRole::kCue).inside >= least_chance;
    const bool fresh =
        in && stage.chance(i, SpanRole::kCue).begins >= kBeginsRun;
    if (begin >= 0 && (!in || fresh)) {
      AddHeads(facts, stage, begin, i, &candidates);
      begin = -1;
    }
    if (in && begin < 0) begin = i;
  }
  return candidates;
}

}  // namespace claimdiff
