#ifndef CLAIMDIFF_ENGINE_COMPARE_TESTING_TESTING_REPORT_H_
#define CLAIMDIFF_ENGINE_COMPARE_TESTING_TESTING_REPORT_H_

// Reports for tests, written as a reader would mark an article up:
//
//   MakeReport({{"Harbor Post", "<Ana Ruiz> {said} [the pier was shut]1."},
//               {"Coast Wire", "[\"The pier is open,\"]1 {said} <she=Ana
//               Ruiz>."}})
//
// One line is one claim: [..] its content (one or more pieces), the digits
// after the last piece its group (none: a group of its own), <..> its source as
// written and perhaps its name, {..} its cue, |..| a relay. A name without a
// capital is a description. Claims of one group in different tellings are
// aligned, with the links of LinkWords.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff::testing {

struct MarkedArticle {
  std::string telling;
  std::string lines;  // separated by '\n'
};

v1::ComparisonReport MakeReport(const std::vector<MarkedArticle>& articles);

// The report after Comparer with default settings.
v1::ComparisonReport Compared(const std::vector<MarkedArticle>& articles);

// The first token of the claim that is the word, as Document::norm gives it;
// kNoToken where none is.
uint32_t TokenOf(const ClaimView& claim, std::string_view word);

// One finding as a line: rule, then for each side its telling, value and the
// words of its spans.
//   "number/slot; Harbor Post: 12 [12]; Coast Wire: at least 15 [15]"
std::string Dump(const v1::ComparisonReport& report,
                 const v1::Finding& finding);

// The findings of that kind, a line each.
std::string DumpKind(const v1::ComparisonReport& report, v1::FindingKind kind);

// The explanations of that kind, a line each.
std::string Explanations(const v1::ComparisonReport& report,
                         v1::FindingKind kind);

// For tables with two tellings "A" and "B" and one claim each: DumpKind of the
// two lines, both marked up.
std::string DumpPair(const std::string& a, const std::string& b,
                     v1::FindingKind kind);

// A row of such a table.
struct PairCase {
  const char* a;
  const char* b;
  const char* dump;
};

// Expects of each row that its lines have that dump, and no other finding of
// the kind.
void ExpectDumps(v1::FindingKind kind, absl::Span<const PairCase> cases);

// Agency copy around marked lines, long enough to be nobody's chance.
std::string WireCopy(const std::string& claims);

// The findings of two tellings, "Wire" and "Post", of such a text, a line each;
// agreement left out.
std::string CopyDifferences(const std::string& wire, const std::string& post);

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_COMPARE_TESTING_TESTING_REPORT_H_
