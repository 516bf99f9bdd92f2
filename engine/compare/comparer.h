#ifndef CLAIMDIFF_ENGINE_COMPARE_COMPARER_H_
#define CLAIMDIFF_ENGINE_COMPARE_COMPARER_H_

// Comparer: aligned pairs and groups in, findings out.
//
//   Harbor Post   The coast guard said 12 people died.
//   Coast Wire    The coast guard said at least 15 people died.
//
//   NUMBER  number/slot  g0  "Harbor Post: 12 people; Coast Wire: at least 15
//                             people"
//
// A finding shows a difference, it judges nobody. Each is made by one rule with
// a stable id ("number/slot"); the table of rules is in comparer.cc, one file a
// rule. A rule looks at aligned pairs and reports once a group: a third telling
// joins a finding as another side, it never multiplies it.

#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/compare/view/compare_settings.h"

namespace claimdiff {

class Comparer {
 public:
  // Invalid argument, naming the setting, where one is out of its range.
  static absl::StatusOr<Comparer> Create(const CompareSettings& settings);

  // Fills report->findings from its articles, claims, tellings, aligned pairs
  // (with links), groups and copies, replacing findings that are there; with
  // them the origins of its groups, its telling pairs, and its skipped claims.
  // A claim that is alone in its group goes into that of the claim in whose
  // place it stands in a text that both print (see reprint_groups.h).
  //
  // Every claim of a group that several tellings carry stands in one of its
  // findings, and two that say one thing stand in one together; every other
  // group makes one ONLY_IN finding, unless the report has a single telling or
  // another text has the claim's words, changed or not, where it was read as
  // none (see unread_places.h).
  // Order: disputes between groups stand with the disputing claim's group;
  // groups in the report's order, within one by importance, then rule, then
  // first claim. Swapping the reports swaps the sides (but a DISPUTED
  // finding's) and changes nothing else. Linear in pairs and claims, but for
  // denials: each is held against every claim of another speaker.
  void Compare(v1::ComparisonReport* report) const;

 private:
  explicit Comparer(const CompareSettings& settings) : settings_(settings) {}

  CompareSettings settings_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_COMPARER_H_
