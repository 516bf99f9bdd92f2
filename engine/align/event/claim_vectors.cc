#include "engine/align/event/claim_vectors.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/align/event/background_characters_data.h"
#include "engine/align/event/claim_text.h"
#include "engine/base/status_macros.h"
#include "engine/similarity/background_frequencies.h"
#include "engine/similarity/background_stems_data.h"
#include "engine/similarity/idf.h"
#include "engine/similarity/shingles.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

void SortUnique(std::vector<uint64_t>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

// Turns the counts of every claim into (1 + ln count) * idf of unit length, and
// hands out the idf alone as it goes.
template <typename OnIdf>
void WeighCounts(const BackgroundFrequencies& background,
                 absl::Span<SparseVector* const> claims, OnIdf on_idf) {
  const std::vector<const SparseVector*> counted(claims.begin(), claims.end());
  const auto event = DocumentFrequencies::Count(counted);
  for (size_t i = 0; i < claims.size(); ++i) {
    for (WeightedId& entry : *claims[i]) {
      const float idf = BlendIdf(
          Idf(background.Of(entry.id), background.units()),
          EventIdf(event.Of(entry.id), event.claims()), event.claims());
      on_idf(i, entry.id, idf);
      entry.weight = (1 + std::log(entry.weight)) * idf;
    }
    ScaleToUnitLength(claims[i]);
  }
}

// The entries of `stems` (idf) for the words that `wanted` accepts.
template <typename Wanted>
SparseVector Select(const SparseVector& stems, const ClaimText& claim,
                    Wanted wanted) {
  std::vector<uint64_t> ids;
  for (const ContentWord& word : claim.words) {
    if (wanted(word)) ids.push_back(word.id);
  }
  SortUnique(&ids);
  SparseVector selected;
  selected.reserve(ids.size());
  auto stem = stems.begin();
  for (const uint64_t id : ids) {
    while (stem->id != id) ++stem;
    selected.push_back(*stem);
  }
  return selected;
}

}  // namespace

absl::StatusOr<BackgroundTables> BackgroundTables::Load() {
  BackgroundTables tables;
  CLAIMDIFF_ASSIGN_OR_RETURN(
      tables.stems, BackgroundFrequencies::Parse(BackgroundStemsData()));
  CLAIMDIFF_ASSIGN_OR_RETURN(
      tables.characters,
      BackgroundFrequencies::Parse(BackgroundCharactersData()));
  return tables;
}

std::vector<ClaimVectors> WeighClaims(const BackgroundTables& background,
                                      absl::Span<const ClaimText> claims) {
  std::vector<ClaimVectors> result(claims.size());
  std::vector<SparseVector*> stems;
  std::vector<SparseVector*> characters;
  for (size_t i = 0; i < claims.size(); ++i) {
    ClaimVectors& vectors = result[i];
    vectors.sequence.reserve(claims[i].words.size());
    for (const ContentWord& word : claims[i].words) {
      vectors.sequence.push_back(word.id);
      if (word.number) vectors.numbers.push_back(word.id);
    }
    SortUnique(&vectors.numbers);
    AppendWordShingles(vectors.sequence, 2, &vectors.bigrams);
    SortUnique(&vectors.bigrams);
    vectors.speaker = claims[i].speaker;
    vectors.negated = claims[i].negated;
    vectors.bigrams.shrink_to_fit();
    vectors.stem_tfidf = CountIds(vectors.sequence);
    vectors.stem_tfidf.shrink_to_fit();
    vectors.stems.reserve(vectors.stem_tfidf.size());
    vectors.characters = CountIds(claims[i].character_shingles);
    vectors.characters.shrink_to_fit();
    stems.push_back(&vectors.stem_tfidf);
    characters.push_back(&vectors.characters);
  }
  WeighCounts(background.stems, stems,
              [&](size_t claim, uint64_t id, float idf) {
                result[claim].stems.push_back({id, idf});
              });
  WeighCounts(background.characters, characters,
              [](size_t, uint64_t, float) {});
  for (size_t i = 0; i < claims.size(); ++i) {
    result[i].names = Select(result[i].stems, claims[i],
                             [](const ContentWord& w) { return w.name; });
    result[i].plain =
        Select(result[i].stems, claims[i],
               [](const ContentWord& w) { return !w.name && !w.number; });
    result[i].quoted = Select(result[i].stems, claims[i],
                              [](const ContentWord& w) { return w.quoted; });
  }
  return result;
}

}  // namespace claimdiff
