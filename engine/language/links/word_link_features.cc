#include "engine/language/links/word_link_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_link_context.h"
#include "engine/language/links/word_link_gaps.h"
#include "engine/language/links/word_link_grid.h"
#include "engine/language/links/word_link_likeness.h"
#include "engine/language/links/word_link_rivals.h"
#include "engine/language/links/word_links.h"
#include "engine/language/words/lexical_table.h"

namespace claimdiff {
namespace {

constexpr std::array<std::string_view, kWordLinkFeatureCount> kNames = {
    "linked",
    "likeness",
    "same",
    "meaning",
    "trigrams",
    "capitals",
    "class-low",
    "class-high",
    "word-length",
    "place",
    "from-start",
    "from-end",
    "edge",
    "length-ratio",
    "shorter",
    "covered",
    "covered-more",
    "like-window",
    "like-beside",
    "like-rival-more",
    "like-rival-short",
    "link-window",
    "link-crossing",
    "link-before",
    "link-after",
    "content-before",
    "content-after",
    "link-beside",
    "link-rival-more",
    "link-rival-less",
    "link-rival-short",
    "gaps-facing",
    "gap-small",
    "gap-large",
    "off-line-less",
    "off-line-more",
    "tag-low",
    "tag-high",
    "same-tag",
    "relation-low",
    "relation-high",
    "same-relation",
    "link-heads",
    "link-dependents",
    "link-own-head",
    "belief",
    "belief-gap",
    "belief-closing",
    "belief-rival-less",
    "belief-rival-more",
    "belief-rest-less",
    "belief-rest-more",
    "belief-before",
    "belief-after",
    "belief-beside",
    "belief-crossing",
    "belief-heads",
    "belief-own-head",
    "belief-own-dependents",
    "believed-less",
    "believed-more",
    "sure-less",
    "sure-more",
    "class-before-low",
    "class-before-high",
    "class-after-low",
    "class-after-high"};

// What a sure link is worth as evidence for others around it.
float WorthOf(LinkKind kind) {
  switch (kind) {
    case LinkKind::kSame:
    case LinkKind::kForm:
      return 1;
    case LinkKind::kMeaning:
      return 0.9f;
    case LinkKind::kSlot:
      break;
  }
  return 0.6f;
}

// A pair whose words are less alike is looked at only where like words stand
// around it.
constexpr float kLikeEnough = 0.4f;
constexpr float kWindowEnough = 0.3f;
// A word with one as like as this on the other side is covered.
constexpr float kCovering = 0.8f;
constexpr int kMostFromEnds = 30;
constexpr int kMostOffLine = 15;

// Where the content word before each word is, or after it; -1 where none is.
std::vector<int> ContentWords(const std::vector<LinkWord>& words, int step) {
  const int size = static_cast<int>(words.size());
  std::vector<int> places(words.size(), -1);
  int last = -1;
  for (int i = step < 0 ? 0 : size - 1; 0 <= i && i < size; i -= step) {
    places[static_cast<size_t>(i)] = last;
    if (words[static_cast<size_t>(i)].is_content()) last = i;
  }
  return places;
}

float CoveredShare(const std::vector<float>& best) {
  if (best.empty()) return 0;
  return static_cast<float>(
             std::count_if(best.begin(), best.end(),
                           [](float worth) { return worth >= kCovering; })) /
         static_cast<float>(best.size());
}

class CellFinder {
 public:
  CellFinder(const std::vector<LinkWord>& left,
             const std::vector<LinkWord>& right,
             absl::Span<const TokenLink> sure)
      : left_(left),
        right_(right),
        rows_(static_cast<int>(left.size())),
        columns_(static_cast<int>(right.size())),
        like_(rows_, columns_),
        links_(rows_, columns_),
        dependents_(rows_, columns_),
        gaps_(rows_, columns_, sure),
        left_before_(ContentWords(left, -1)),
        left_after_(ContentWords(left, 1)),
        right_before_(ContentWords(right, -1)),
        right_after_(ContentWords(right, 1)) {
    relations_.resize(left.size() * right.size());
    for (size_t i = 0; i < left.size(); ++i) {
      for (size_t j = 0; j < right.size(); ++j) {
        const LinkLikeness likeness = CompareLinkWords(left[i], right[j]);
        like_.Set(static_cast<int>(i), static_cast<int>(j), likeness.worth);
        relations_[i * right.size() + j] = likeness.relation;
      }
    }
    AddAcronyms(left, right, &like_);
    for (const TokenLink& link : sure) {
      links_.Set(static_cast<int>(link.left), static_cast<int>(link.right),
                 WorthOf(link.kind));
      const int left_head = left[link.left].head;
      const int right_head = right[link.right].head;
      if (left_head < 0 || right_head < 0) continue;
      dependents_.Set(left_head, right_head,
                      dependents_.At(left_head, right_head) + 1);
    }
  }

  std::vector<WordLinkCell> Find() const {
    const Rivals like_rivals(like_);
    const Rivals link_rivals(links_);
    const float left_covered = CoveredShare(like_rivals.row_best());
    const float right_covered = CoveredShare(like_rivals.column_best());
    std::vector<WordLinkCell> cells;
    for (int i = 0; i < rows_; ++i) {
      for (int j = 0; j < columns_; ++j) {
        const float window = WindowAround(like_, i, j);
        if (like_.At(i, j) < kLikeEnough && window < kWindowEnough &&
            links_.At(i, j) == 0) {
          continue;
        }
        WordLinkCell cell = {i, j, LikenessAt(i, j)};
        auto& f = cell.features;
        f[kFeatureLikeWindow] = window;
        f[kFeatureCovered] = (left_covered + right_covered) / 2;
        f[kFeatureCoveredMore] = std::max(left_covered, right_covered);
        f[kFeatureLikeRivalMore] = like_rivals.More(i, j);
        f[kFeatureLikeRivalShort] = like_rivals.OfShorter(i, j);
        f[kFeatureLinkRivalMore] = link_rivals.More(i, j);
        f[kFeatureLinkRivalLess] = link_rivals.Less(i, j);
        f[kFeatureLinkRivalShort] = link_rivals.OfShorter(i, j);
        DescribeWords(&cell);
        DescribePlaces(&cell);
        DescribeLinks(&cell);
        DescribeSyntax(&cell);
        cells.push_back(cell);
      }
    }
    return cells;
  }

 private:
  LinkLikeness LikenessAt(int i, int j) const {
    return {like_.At(i, j), relations_[static_cast<size_t>(i) * right_.size() +
                                       static_cast<size_t>(j)]};
  }

  void DescribeWords(WordLinkCell* cell) const {
    const LinkWord& a = left_[static_cast<size_t>(cell->left)];
    const LinkWord& b = right_[static_cast<size_t>(cell->right)];
    auto& f = cell->features;
    f[kFeatureLikeness] = cell->likeness.worth;
    f[kFeatureSame] = a.norm == b.norm ? 1 : 0;
    if (a.is_content() && b.is_content()) {
      f[kFeatureMeaning] = static_cast<float>(cell->likeness.relation);
      f[kFeatureTrigrams] = SharedTrigrams(a.trigrams, b.trigrams);
    }
    f[kFeatureCapitals] =
        static_cast<float>((a.capitalized ? 1 : 0) + (b.capitalized ? 1 : 0));
    f[kFeatureClassLow] =
        static_cast<float>(std::min(a.word_class, b.word_class));
    f[kFeatureClassHigh] =
        static_cast<float>(std::max(a.word_class, b.word_class));
    f[kFeatureWordLength] =
        static_cast<float>(std::min(a.norm.size(), b.norm.size()));
  }

  void DescribePlaces(WordLinkCell* cell) const {
    const int i = cell->left;
    const int j = cell->right;
    auto& f = cell->features;
    f[kFeaturePlace] = std::abs((static_cast<float>(i) + 0.5f) / rows_ -
                                (static_cast<float>(j) + 0.5f) / columns_);
    f[kFeatureFromStart] =
        static_cast<float>(std::min(std::abs(i - j), kMostFromEnds));
    f[kFeatureFromEnd] = static_cast<float>(
        std::min(std::abs((rows_ - i) - (columns_ - j)), kMostFromEnds));
    const bool first = i == 0 && j == 0;
    const bool last = i == rows_ - 1 && j == columns_ - 1;
    f[kFeatureEdge] = first || last ? 1 : 0;
    const int shorter = std::min(rows_, columns_);
    f[kFeatureShorter] = static_cast<float>(shorter);
    f[kFeatureLengthRatio] = static_cast<float>(std::max(rows_, columns_)) /
                             static_cast<float>(shorter);
  }

  void DescribeLinks(WordLinkCell* cell) const {
    const int i = cell->left;
    const int j = cell->right;
    const auto l = static_cast<size_t>(i);
    const auto r = static_cast<size_t>(j);
    auto& f = cell->features;
    f[kFeatureLinked] = links_.At(i, j);
    f[kFeatureLikeBeside] = BesideOf(like_, i, j);
    f[kFeatureLinkBeside] = BesideOf(links_, i, j);
    f[kFeatureLinkWindow] = WindowAround(links_, i, j);
    f[kFeatureLinkCrossing] = CrossingAt(links_, i, j);
    f[kFeatureLinkBefore] = links_.At(i - 1, j - 1);
    f[kFeatureLinkAfter] = links_.At(i + 1, j + 1);
    f[kFeatureContentBefore] = links_.At(left_before_[l], right_before_[r]);
    f[kFeatureContentAfter] = links_.At(left_after_[l], right_after_[r]);
    const GapView gap = gaps_.At(i, j);
    f[kFeatureGapsFacing] = static_cast<float>(gap.facing);
    f[kFeatureGapSmall] = static_cast<float>(gap.small);
    f[kFeatureGapLarge] = static_cast<float>(gap.large);
    f[kFeatureOffLineLess] =
        static_cast<float>(std::min(gap.off_line_less, kMostOffLine));
    f[kFeatureOffLineMore] =
        static_cast<float>(std::min(gap.off_line_more, kMostOffLine));
  }

  void DescribeSyntax(WordLinkCell* cell) const {
    const int i = cell->left;
    const int j = cell->right;
    const LinkWord& a = left_[static_cast<size_t>(i)];
    const LinkWord& b = right_[static_cast<size_t>(j)];
    auto& f = cell->features;
    f[kFeatureTagLow] =
        static_cast<float>(std::min(a.syntax.tag, b.syntax.tag));
    f[kFeatureTagHigh] =
        static_cast<float>(std::max(a.syntax.tag, b.syntax.tag));
    f[kFeatureSameTag] = a.syntax.tag == b.syntax.tag ? 1 : 0;
    f[kFeatureRelationLow] =
        static_cast<float>(std::min(a.syntax.label, b.syntax.label));
    f[kFeatureRelationHigh] =
        static_cast<float>(std::max(a.syntax.label, b.syntax.label));
    f[kFeatureSameRelation] = a.syntax.label == b.syntax.label ? 1 : 0;
    f[kFeatureLinkHeads] = links_.At(a.head, b.head);
    f[kFeatureLinkDependents] = dependents_.At(i, j);
    f[kFeatureLinkOwnHead] = links_.At(a.head, j) + links_.At(i, b.head);
  }

  const std::vector<LinkWord>& left_;
  const std::vector<LinkWord>& right_;
  int rows_;
  int columns_;
  LinkGrid like_;
  LinkGrid links_;
  LinkGrid dependents_;  // how many of those of both are linked
  LinkGaps gaps_;
  std::vector<int> left_before_;
  std::vector<int> left_after_;
  std::vector<int> right_before_;
  std::vector<int> right_after_;
  std::vector<LexicalRelation> relations_;
};

}  // namespace

absl::Span<const std::string_view> WordLinkFeatureNames() { return kNames; }

absl::Span<const std::string_view> FirstWordLinkFeatureNames() {
  return WordLinkFeatureNames().first(kSecondWordLinkFeature);
}

std::vector<WordLinkCell> FindWordLinkCells(const std::vector<LinkWord>& left,
                                            const std::vector<LinkWord>& right,
                                            absl::Span<const TokenLink> sure) {
  if (left.empty() || right.empty()) return {};
  return CellFinder(left, right, sure).Find();
}

}  // namespace claimdiff
