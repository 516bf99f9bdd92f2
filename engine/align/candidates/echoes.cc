#include "engine/align/candidates/echoes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"

namespace claimdiff {
namespace {

// The first claim of each of the first `most` tellings among `claims`.
std::vector<uint32_t> VoicesOf(absl::Span<const uint32_t> claims,
                               absl::Span<const uint32_t> telling,
                               uint32_t most) {
  std::vector<uint32_t> voices;
  for (const uint32_t claim : claims) {
    if (voices.size() >= most) break;
    const bool is_new = std::none_of(
        voices.begin(), voices.end(),
        [&](uint32_t voice) { return telling[voice] == telling[claim]; });
    if (is_new) voices.push_back(claim);
  }
  return voices;
}

}  // namespace

Echoes FindEchoes(absl::Span<const uint64_t> wording,
                  absl::Span<const uint32_t> telling, uint32_t voices) {
  Echoes echoes;
  std::vector<uint32_t> claims;  // by wording, then by place
  for (uint32_t i = 0; i < wording.size(); ++i) {
    echoes.voice.push_back(i);
    if (wording[i] != 0) claims.push_back(i);
  }
  std::sort(claims.begin(), claims.end(), [&](uint32_t a, uint32_t b) {
    return std::make_pair(wording[a], a) < std::make_pair(wording[b], b);
  });
  for (size_t begin = 0, end = 0; begin < claims.size(); begin = end) {
    while (end < claims.size() &&
           wording[claims[end]] == wording[claims[begin]]) {
      ++end;
    }
    if (end - begin <= voices) continue;
    const auto alike = absl::MakeConstSpan(claims).subspan(begin, end - begin);
    const std::vector<uint32_t> speak = VoicesOf(alike, telling, voices);
    for (const uint32_t claim : alike) {
      if (std::binary_search(speak.begin(), speak.end(), claim)) continue;
      echoes.voice[claim] = speak.front();
      for (const uint32_t voice : speak) {
        if (telling[voice] == telling[claim]) continue;
        echoes.pairs.push_back(
            {std::min(voice, claim), std::max(voice, claim)});
      }
    }
  }
  std::sort(echoes.pairs.begin(), echoes.pairs.end());
  return echoes;
}

void JoinEchoes(const Echoes& echoes,
                std::vector<std::vector<uint32_t>>* groups) {
  std::vector<size_t> group_of(echoes.voice.size());
  for (size_t g = 0; g < groups->size(); ++g) {
    for (const uint32_t claim : (*groups)[g]) group_of[claim] = g;
  }
  for (uint32_t claim = 0; claim < echoes.voice.size(); ++claim) {
    if (!echoes.IsEcho(claim)) continue;
    (*groups)[group_of[claim]].clear();
    (*groups)[group_of[echoes.voice[claim]]].push_back(claim);
  }
  groups->erase(std::remove_if(groups->begin(), groups->end(),
                               [](const std::vector<uint32_t>& group) {
                                 return group.empty();
                               }),
                groups->end());
}

}  // namespace claimdiff
