#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_COMPARE_SETTINGS_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_COMPARE_SETTINGS_H_

// What a caller may tune of the comparison; Comparer::Create checks the ranges.

namespace claimdiff {

struct CompareSettings {
  // Words that two quotations must share, in order, before they count as
  // tellings of the same quotation. 1 or more. Default: 4.
  int min_shared_quote_words = 4;

  // The least share of the shorter quotation that must stand in the other one,
  // above 0 up to 1. Default: 0.6.
  double min_quote_overlap = 0.6;

  // The least share of the matter of a denial, weighted by rarity, that must
  // stand in another speaker's claim before the one is said to dispute the
  // other, above 0 up to 1. A denial that names the speaker needs a third of
  // it. Default: 0.6.
  double min_dispute_overlap = 0.6;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_COMPARE_SETTINGS_H_
