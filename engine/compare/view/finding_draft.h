#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_FINDING_DRAFT_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_FINDING_DRAFT_H_

// What a rule has found, before it becomes a message.
//
//   FindingDraft draft{v1::FINDING_KIND_NUMBER, "number/slot", 0.8};
//   draft.sides.push_back({claim, {span}, "12", "12 people"});
//   draft.sides.push_back({other, {span}, "at least 15", "at least 15
//   people"}); ToFinding(draft, view).explanation()
//       "Harbor Post: 12 people; Coast Wire: at least 15 people"

#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/base/span.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct DraftSide {
  const ClaimView* claim = nullptr;
  std::vector<ByteSpan> spans;  // in the claim's article, ascending
  std::string value;            // FindingSide.value
  // What the explanation says of this side. Empty: the side is not mentioned.
  std::string shown;
  // The words stand in the telling's text, and no claim was read there: the
  // explanation says so, the message has no such side.
  bool unread = false;
};

struct FindingDraft {
  v1::FindingKind kind = v1::FINDING_KIND_UNSPECIFIED;
  std::string_view rule;  // stable id, static
  double importance = 0;  // 0..1
  std::vector<DraftSide> sides;
  // Said before the sides ("Told in other words"). May be empty.
  std::string lead;
  // The explanation names each side by itself: what one telling shows on two
  // sides are two people's words.
  bool side_by_side = false;
};

// Whether words of the two sides are the same words of one text.
bool SpansMeet(const DraftSide& a, const DraftSide& b);

// Whether two findings speak of the same words of a claim.
bool DraftsMeet(const FindingDraft& a, const FindingDraft& b);

// Adds to the drafts those of `more` that meet none of them, nor one another.
// Quadratic.
void AddOthers(std::vector<FindingDraft> more,
               std::vector<FindingDraft>* drafts);

// Whether the claim is a side of any of the drafts.
bool Names(const std::vector<FindingDraft>& drafts, const ClaimView& claim);

// The message, without group. The explanation is one line: the lead, then each
// telling and what its sides show (" / " between), tellings that show the same
// put together ("Harbor Post, Gull: 12; Coast Wire: 15 / 16").
v1::Finding ToFinding(const FindingDraft& draft, const ReportView& view);

// The telling's name of a claim; "unnamed" where it has none.
std::string TellingName(const ReportView& view, const ClaimView& claim);

// `text` on one line for an explanation: white space runs become one space, and
// past `max_bytes` it is cut at a space where there is one and ends in "...".
std::string OneLine(std::string_view text, size_t max_bytes = 160);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_FINDING_DRAFT_H_
