#include "engine/align/features/article_likeness.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

constexpr size_t kMostLandmarks = 64;

// Articles about other things have a cosine of about .1, reports of one event
// .4 and more.
constexpr float kOtherStory = 0.1f;
constexpr float kSameStory = 0.4f;

// A claim and this many tokens more are no article.
constexpr size_t kBareTokens = 2;

// Keeps the correlation of two rows down where they are short or flat.
constexpr float kFlatness = 0.0015f;
constexpr float kShortness = 8;

ClaimText WholeText(const Document& doc) {
  v1::Claim claim;
  claim.add_content()->set_end(static_cast<uint32_t>(doc.text().size()));
  ClaimText text = MakeClaimText(doc, claim);
  text.character_shingles.clear();
  return text;
}

}  // namespace

ArticleLikeness::ArticleLikeness(const BackgroundTables& background,
                                 const PreparedEvent& event) {
  const size_t articles = event.documents.size();
  std::vector<ClaimText> texts;
  texts.reserve(articles);
  for (const Document& doc : event.documents) texts.push_back(WholeText(doc));
  for (ClaimVectors& vectors : WeighClaims(background, texts)) {
    stems_.push_back(std::move(vectors.stem_tfidf));
  }
  std::vector<size_t> longest_claim(articles, 0);
  // In the order of the claims, which the order of the request has no part in.
  std::vector<bool> met(articles, false);
  for (uint32_t i = 0; i < event.size(); ++i) {
    const uint32_t article = event.article[i];
    longest_claim[article] =
        std::max(longest_claim[article], event.texts[i].tokens.size());
    if (!met[article] && landmarks_.size() < kMostLandmarks) {
      landmarks_.push_back(article);
    }
    met[article] = true;
  }
  likeness_.resize(articles);
  for (uint32_t a = 0; a < articles; ++a) {
    bare_.push_back(event.documents[a].tokens().size() <=
                    longest_claim[a] + kBareTokens);
    for (const uint32_t other : landmarks_) {
      likeness_[a].push_back(Dot(stems_[a], stems_[other]));
    }
  }
  company_.resize(articles);
  for (uint32_t a = 0; a < articles; ++a) {
    for (const uint32_t other : landmarks_) {
      company_[a].push_back(a == other ? 1 : Correlation(a, other, likeness_));
    }
  }
}

ArticleLikeness::Pair ArticleLikeness::Of(uint32_t a, uint32_t b) {
  if (b < a) std::swap(a, b);
  const auto [it, is_new] = known_.try_emplace({a, b});
  if (is_new) it->second = Compute(a, b);
  return it->second;
}

ArticleLikeness::Pair ArticleLikeness::Compute(uint32_t a, uint32_t b) const {
  if (a == b || bare_[a] || bare_[b]) return {1, 0};
  Pair pair;
  pair.same_story = std::clamp(
      (Dot(stems_[a], stems_[b]) - kOtherStory) / (kSameStory - kOtherStory),
      0.0f, 1.0f);
  pair.same_company = Correlation(a, b, likeness_);
  pair.same_circle = Correlation(a, b, company_);
  return pair;
}

float ArticleLikeness::Correlation(uint32_t a, uint32_t b,
                                   const std::vector<Row>& rows) const {
  float n = 0;
  float sum_a = 0;
  float sum_b = 0;
  for (size_t l = 0; l < landmarks_.size(); ++l) {
    if (landmarks_[l] == a || landmarks_[l] == b) continue;
    n += 1;
    sum_a += rows[a][l];
    sum_b += rows[b][l];
  }
  if (n == 0) return 0;
  float covariance = 0;
  float variance_a = 0;
  float variance_b = 0;
  for (size_t l = 0; l < landmarks_.size(); ++l) {
    if (landmarks_[l] == a || landmarks_[l] == b) continue;
    const float x = rows[a][l] - sum_a / n;
    const float y = rows[b][l] - sum_b / n;
    covariance += x * y / n;
    variance_a += x * x / n;
    variance_b += y * y / n;
  }
  return covariance /
         std::sqrt((variance_a + kFlatness) * (variance_b + kFlatness)) * n /
         (n + kShortness);
}

}  // namespace claimdiff
