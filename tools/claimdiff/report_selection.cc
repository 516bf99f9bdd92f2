#include "tools/claimdiff/report_selection.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/text/normalize.h"
#include "tools/claimdiff/suggestion.h"

namespace claimdiff {
namespace {

constexpr char kPrefix[] = "FINDING_KIND_";

using Ids = std::set<std::string>;

std::string Shown(v1::FindingKind kind) {
  std::string name = v1::FindingKind_Name(kind).substr(sizeof(kPrefix) - 1);
  absl::AsciiStrToLower(&name);
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

// Takes the items out of a repeated field that `stays` is false for.
template <typename Field, typename Stays>
void KeepIf(Field* field, Stays stays) {
  field->erase(
      std::remove_if(field->begin(), field->end(),
                     [&stays](const auto& item) { return !stays(item); }),
      field->end());
}

template <typename List>
bool HasAny(const List& ids, const Ids& wanted) {
  return std::any_of(ids.begin(), ids.end(), [&wanted](const std::string& id) {
    return wanted.count(id) > 0;
  });
}

// Claims of the base's telling; all where none is asked for.
Ids ClaimsOfBase(const ReportSelection& selection,
                 const v1::ComparisonReport& report) {
  Ids ids;
  const std::string base = FoldKey(selection.base);
  for (const v1::Telling& telling : report.tellings()) {
    if (base.empty() || FoldKey(telling.name()) == base) {
      ids.insert(telling.claim_ids().begin(), telling.claim_ids().end());
    }
  }
  return ids;
}

// Claims of the speaker; all where none is asked for.
Ids ClaimsOfSpeaker(const ReportSelection& selection,
                    const v1::ComparisonReport& report) {
  Ids ids;
  const std::string speaker = FoldKey(selection.speaker);
  for (const v1::Claim& claim : report.claims()) {
    const std::string name = FoldKey(claim.attribution().source().name());
    if (name.find(speaker) != std::string::npos) ids.insert(claim.id());
  }
  return ids;
}

}  // namespace

absl::Status CheckBase(const ReportSelection& selection,
                       const v1::ComparisonReport& report) {
  const std::string base = FoldKey(selection.base);
  std::vector<std::string> names;
  for (const v1::Telling& telling : report.tellings()) {
    if (FoldKey(telling.name()) == base) return absl::OkStatus();
    names.push_back(telling.name());
  }
  if (base.empty()) return absl::OkStatus();
  const std::string nearest = NearestName(selection.base, names);
  return absl::InvalidArgumentError(absl::StrCat(
      "--base: no outlet of ", report.id().empty() ? "the report" : report.id(),
      " is called ", selection.base, "; it has ",
      names.empty() ? "none" : absl::StrJoin(names, ", "),
      nearest.empty() ? "" : absl::StrCat("; did you mean ", nearest, "?")));
}

std::vector<std::string> KindNames() {
  std::vector<std::string> names;
  for (int kind = 1; v1::FindingKind_IsValid(kind); ++kind) {
    names.push_back(Shown(static_cast<v1::FindingKind>(kind)));
  }
  return names;
}

std::optional<v1::FindingKind> FindKind(const std::string& name) {
  std::string wanted = name;
  std::replace(wanted.begin(), wanted.end(), '_', '-');
  absl::AsciiStrToLower(&wanted);
  for (int kind = 1; v1::FindingKind_IsValid(kind); ++kind) {
    if (Shown(static_cast<v1::FindingKind>(kind)) == wanted) {
      return static_cast<v1::FindingKind>(kind);
    }
  }
  return std::nullopt;
}

void Select(const ReportSelection& selection, v1::ComparisonReport* report) {
  if (selection.is_all()) return;
  const Ids of_base = ClaimsOfBase(selection, *report);
  const Ids of_speaker = ClaimsOfSpeaker(selection, *report);
  const auto has_kind = [&selection](v1::FindingKind kind) {
    return selection.kinds.empty() ||
           std::count(selection.kinds.begin(), selection.kinds.end(), kind) > 0;
  };
  const auto concerns = [&](const auto& ids) {
    return (selection.base.empty() || HasAny(ids, of_base)) &&
           (selection.speaker.empty() || HasAny(ids, of_speaker));
  };
  KeepIf(report->mutable_findings(), [&](const v1::Finding& finding) {
    return has_kind(finding.kind()) && concerns(finding.claim_ids());
  });
  Ids groups;
  Ids claims;
  for (const v1::Finding& finding : report->findings()) {
    groups.insert(finding.group_id());
    claims.insert(finding.claim_ids().begin(), finding.claim_ids().end());
  }
  KeepIf(report->mutable_groups(), [&](const v1::ClaimGroup& group) {
    const bool is_asked_for =
        groups.count(group.id()) > 0 ||
        (selection.kinds.empty() && concerns(group.claim_ids()));
    if (is_asked_for) {
      claims.insert(group.claim_ids().begin(), group.claim_ids().end());
    }
    return is_asked_for;
  });
  KeepIf(report->mutable_claims(), [&claims](const v1::Claim& claim) {
    return claims.count(claim.id()) > 0;
  });
  KeepIf(report->mutable_pairs(), [&claims](const v1::ClaimPair& pair) {
    return claims.count(pair.left_claim_id()) > 0 &&
           claims.count(pair.right_claim_id()) > 0;
  });
  KeepIf(report->mutable_skipped(), [&claims](const v1::SkippedClaim& skipped) {
    return claims.count(skipped.claim_id()) > 0;
  });
  for (v1::Telling& telling : *report->mutable_tellings()) {
    KeepIf(telling.mutable_claim_ids(),
           [&claims](const std::string& id) { return claims.count(id) > 0; });
  }
  const std::string base = FoldKey(selection.base);
  KeepIf(report->mutable_telling_pairs(), [&](const v1::TellingPair& pair) {
    return base.empty() || FoldKey(pair.left()) == base ||
           FoldKey(pair.right()) == base;
  });
  for (v1::TellingPair& pair : *report->mutable_telling_pairs()) {
    KeepIf(pair.mutable_findings(),
           [&](const v1::KindCount& count) { return has_kind(count.kind()); });
  }
  if (!has_kind(v1::FINDING_KIND_COPIED)) report->clear_copies();
}

}  // namespace claimdiff
