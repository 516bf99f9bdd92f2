#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_REPORT_SELECTION_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_REPORT_SELECTION_H_

// The part of a report that somebody asked for.
//
//   --only=number --base=BBC
//     the findings about numbers that concern the BBC's telling, and the
//     groups and claims they are about

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

struct ReportSelection {
  std::vector<v1::FindingKind> kinds;  // empty: all
  std::string base;                    // a telling's name; empty: all
  std::string speaker;                 // a part of a name; empty: all

  bool is_all() const {
    return kinds.empty() && base.empty() && speaker.empty();
  }
};

// Takes out of the report what was not asked for. What stays: findings of a
// kind asked for, about a claim of the base and of the speaker; groups that
// hold such a finding or, where no kinds are asked for, such a claim; the
// claims of both, and the pairs of those claims. Articles, tellings and issues
// stay, so that the report still says what was read. Names are compared without
// case. Linear but for look-ups.
void Select(const ReportSelection& selection, v1::ComparisonReport* report);

// INVALID_ARGUMENT where the report has no telling of the base, with those that
// it has: "--base: no outlet of e1 is called BBC; it has Gull, Tern".
absl::Status CheckBase(const ReportSelection& selection,
                       const v1::ComparisonReport& report);

// "only-in" for FINDING_KIND_ONLY_IN, in the order of the enum.
std::vector<std::string> KindNames();
// By its name, with - or _; nullopt for none.
std::optional<v1::FindingKind> FindKind(const std::string& name);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_REPORT_SELECTION_H_
