#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_OUTLINE_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_OUTLINE_H_

// Outline: which part of the printed report shows which item, in which order,
// under which number.
//
//   3 tellings, "the ferry left at 6.10" in all of them     told_by_all
//   ... in two of them, in other words                      told_by_several
//   ... "12 hurt" here, "15 hurt" there                     differing
//   ... of the ferry each, and no two the same of it       related
//   ... in one of them                                      only_in
//
// What one telling alone was read to say, and another text has all the same, is
// told by several, or by all of two.
//
// Every item is in exactly one of the five, or in `skipped`: claims that the
// comparison left out. A dispute ties claims that stand there and takes none
// away, but an item whose own claims are disputed among them is one that
// differs.

#include <string>
#include <utility>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

// What was said, and everything that contradicts it.
struct DisputeThread {
  // The claim contradicted that the first finding names; -1: it names none.
  int claim = -1;
  std::vector<int> findings;  // DISPUTED, in the report's order
};

struct OnlyIn {
  int telling = 0;
  std::vector<int> items;  // most important first; ties in the report's order
};

// The part of the report that shows an item.
enum class Part : unsigned char {
  kNone,  // no claims to show
  kAll,
  kSeveral,
  kDiffering,
  kRelated,
  kOnlyIn,
  kSkipped,
};

// What the comparison left out, and why.
struct Skipped {
  int item = 0;  // of its only claim
  std::string reason;
};

// Whether a finding of that kind makes the item one that differs: a difference,
// or what one of several tellings of the item has and the others leave out.
bool IsDifference(const Item& item, v1::FindingKind kind);

// What such a finding is called beside the item: LabelOf(kind), but "one tells
// more" for what one of several tellings has of its own: "only in" is the
// section of what one has alone.
const char* DifferenceLabel(const Item& item, v1::FindingKind kind);

// Whether the item has claims of one telling alone, and findings of nothing but
// agreement with a text in which no claim was read.
bool IsToldUnread(const ReportIndex& index, const Item& item);

// Whether several tellings speak of the item's matter and nothing says that two
// of them claim the same: each claim is what its telling has of its own, or is
// set beside another as "on one matter" only. Such rows say what else was said
// of it; they are no claim that is told differently.
bool IsOnOneMatter(const ReportIndex& index, const Item& item);

// Whether one of several tellings of the item has a claim in it that another
// of its claims contradicts.
bool IsDisputedWithin(const Item& item);

struct Outline {
  std::vector<int> told_by_all;         // in the report's order
  std::vector<int> told_by_several;     // in that order too
  std::vector<int> differing;           // as OnlyIn::items
  std::vector<int> related;             // as OnlyIn::items
  std::vector<DisputeThread> disputes;  // as OnlyIn::items
  std::vector<OnlyIn> only_in;   // one a telling that has any, in their order
  std::vector<Skipped> skipped;  // in the report's order
  // By item.
  std::vector<Part> part_of;
  // By item: the number it is printed under, from 1 in the order of the print;
  // 0 for an item with nothing to show.
  std::vector<int> number_of;
};

// Linear but for sorting.
Outline MakeOutline(const ReportIndex& index);

// The items that two tellings or more were read to have, as a table shows them:
// what differs first, for that is what the table is looked at for. Without
// those on one matter only, which are no claim that an outlet could leave out.
std::vector<int> ComparedItems(const ReportIndex& index,
                               const Outline& outline);

// What an item that differs says: its findings of difference, or all of them
// where it is no group. In the report's order, without disputes: they have a
// section of their own.
std::vector<int> DifferencesOf(const ReportIndex& index, const Item& item);
// Their kinds, each once, and DISPUTED before them where IsDisputedWithin.
std::vector<v1::FindingKind> KindsOf(const ReportIndex& index,
                                     const Item& item);

// The claims of a DISPUTED finding that contradict: its first side's, and those
// of its speaker. Claims that are not in the report are left out.
std::vector<int> Contradicting(const ReportIndex& index,
                               const v1::Finding& finding);
// The claims that they contradict: all others of the finding.
std::vector<int> Contradicted(const ReportIndex& index,
                              const v1::Finding& finding);
// Those of all findings of a thread, each once.
std::vector<int> Contradicted(const ReportIndex& index,
                              const DisputeThread& thread);

// One who contradicts, in all tellings.
struct Contradiction {
  int finding = 0;          // the first that says so
  std::vector<int> claims;  // each once; empty: of none in the report
};
// In the order of the thread's findings; those that share a contradicting claim
// are one: "Reed disputes Holt" and "Reed disputes the port".
std::vector<Contradiction> ContradictionsOf(const ReportIndex& index,
                                            const DisputeThread& thread);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_OUTLINE_H_
