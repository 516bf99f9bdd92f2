#ifndef CLAIMDIFF_TOOLS_TRAIN_WHO_WHAT_H_
#define CLAIMDIFF_TOOLS_TRAIN_WHO_WHAT_H_

// Which of the claims found in an article say who said what.
//
//   The talks failed, Choe said on Monday.    gold: Choe / The talks failed
//   found: Choe / The talks failed            right
//          Choe / talks failed                right: most of the content
//          none / The talks failed            wrong: a source is missing
//
// A claim is right where its content and a gold content have half or more of
// their bytes together in common, and the sources overlap or both are missing.
// Each gold attribution makes one claim right at most.

#include <optional>
#include <vector>

#include "engine/base/span.h"
#include "tools/train/attribution_gold.h"

namespace claimdiff {

enum class Verdict {
  kRight,
  kWrong,
  // In a passage that was not annotated, or inside a gold content, where
  // attributions were not either.
  kUnjudged,
};

// `claims`, by place, as GoldAttribution holds them: bytes of the article.
// Where several claims fit an attribution, the one with most in common is
// right; of equals the first. Quadratic in the claims and attributions.
std::vector<Verdict> JudgeClaims(const AttributedArticle& article,
                                 const std::vector<GoldAttribution>& claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_WHO_WHAT_H_
