#include "engine/compare/reprints/copy_index.h"

#include <algorithm>
#include <utility>

namespace claimdiff {
namespace {

uint64_t KeyOf(uint32_t low, uint32_t high) {
  return uint64_t{low} << 32 | high;
}

bool LiesIn(const ClaimView& claim, const v1::TextSpan& passage) {
  return claim.claim->content_size() > 0 &&
         claim.claim->content(0).begin() >= passage.begin() &&
         claim.claim->content(0).end() <= passage.end();
}

}  // namespace

CopyIndex::CopyIndex(const v1::ComparisonReport& report,
                     const ReportView& view) {
  for (const v1::CopiedPassage& copy : report.copies()) {
    uint32_t low = view.ArticleOf(copy.left_article_id());
    uint32_t high = view.ArticleOf(copy.right_article_id());
    if (low == kNoArticle || high == kNoArticle) continue;
    Passage passage{&copy.left(), &copy.right()};
    if (high < low) {
      std::swap(low, high);
      std::swap(passage.low, passage.high);
    }
    passages_[KeyOf(low, high)].push_back(passage);
  }
}

bool CopyIndex::AreCopies(const ClaimView& a, const ClaimView& b) const {
  if (b.article < a.article) return AreCopies(b, a);
  const auto passages = passages_.find(KeyOf(a.article, b.article));
  if (passages == passages_.end()) return false;
  return std::any_of(
      passages->second.begin(), passages->second.end(),
      [&](const Passage& passage) {
        return (LiesIn(a, *passage.low) && LiesIn(b, *passage.high)) ||
               (a.article == b.article && LiesIn(b, *passage.low) &&
                LiesIn(a, *passage.high));
      });
}

}  // namespace claimdiff
