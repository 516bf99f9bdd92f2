#include "tools/train/who_what.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <vector>

namespace claimdiff {
namespace {

// A content and a gold one with less in common than this are different.
constexpr double kSameContent = 0.5;

bool Overlap(ByteSpan a, ByteSpan b) {
  return a.begin < b.end && b.begin < a.end;
}

bool Same(ByteSpan a, ByteSpan b) {
  return a.begin == b.begin && a.end == b.end;
}

uint32_t Common(ByteSpan a, ByteSpan b) {
  const uint32_t begin = std::max(a.begin, b.begin);
  const uint32_t end = std::min(a.end, b.end);
  return begin < end ? end - begin : 0;
}

// Bytes in common by bytes in either, 0..1. The spans of a list are disjoint.
double Likeness(const std::vector<ByteSpan>& a,
                const std::vector<ByteSpan>& b) {
  double common = 0, all = 0;
  for (const ByteSpan one : a) {
    all += one.end - one.begin;
    for (const ByteSpan other : b) common += Common(one, other);
  }
  for (const ByteSpan other : b) all += other.end - other.begin;
  return all > common ? common / (all - common) : 1;
}

bool SameSource(const std::optional<ByteSpan>& a,
                const std::optional<ByteSpan>& b) {
  if (!a || !b) return !a && !b;
  return Overlap(*a, *b);
}

bool IsJudged(const AttributedArticle& article, const GoldAttribution& claim) {
  std::vector<ByteSpan> spans = claim.content;
  if (claim.source) spans.push_back(*claim.source);
  if (claim.cue) spans.push_back(*claim.cue);
  for (const ByteSpan ignored : article.ignore) {
    for (const ByteSpan span : spans) {
      if (Overlap(span, ignored)) return false;
    }
  }
  if (!claim.cue) return true;
  bool nested = false;
  for (const GoldAttribution& gold : article.attributions) {
    if (gold.cue && Same(*gold.cue, *claim.cue)) return true;
    for (const ByteSpan content : gold.content) {
      nested = nested || (content.begin <= claim.cue->begin &&
                          claim.cue->end <= content.end);
    }
  }
  return !nested;
}

}  // namespace

std::vector<Verdict> JudgeClaims(const AttributedArticle& article,
                                 const std::vector<GoldAttribution>& claims) {
  std::vector<Verdict> verdicts(claims.size(), Verdict::kWrong);
  // Falling likeness, then claim, then attribution.
  std::vector<std::tuple<double, size_t, size_t>> fits;
  for (size_t i = 0; i < claims.size(); ++i) {
    if (!IsJudged(article, claims[i])) {
      verdicts[i] = Verdict::kUnjudged;
      continue;
    }
    for (size_t j = 0; j < article.attributions.size(); ++j) {
      const GoldAttribution& gold = article.attributions[j];
      const double likeness = Likeness(claims[i].content, gold.content);
      if (likeness >= kSameContent &&
          SameSource(claims[i].source, gold.source)) {
        fits.emplace_back(-likeness, i, j);
      }
    }
  }
  std::sort(fits.begin(), fits.end());
  std::vector<bool> taken(article.attributions.size(), false);
  for (const auto& [likeness, i, j] : fits) {
    if (verdicts[i] == Verdict::kRight || taken[j]) continue;
    verdicts[i] = Verdict::kRight;
    taken[j] = true;
  }
  return verdicts;
}

}  // namespace claimdiff
