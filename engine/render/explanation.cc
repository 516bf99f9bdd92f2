#include "engine/render/explanation.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/count.h"

namespace claimdiff::render {
std::string ExplanationOf(const ReportIndex& index,
                          const v1::Finding& finding) {
  if (!finding.explanation().empty()) return finding.explanation();
  return absl::StrJoin(
      finding.sides(), "; ",
      [&](std::string* out, const v1::FindingSide& side) {
        const auto claim = index.FindClaim(side.claim_id());
        absl::StrAppend(out, claim ? index.PlaceOf(*claim) : side.claim_id());
        if (!side.value().empty()) absl::StrAppend(out, ": ", side.value());
      });
}

std::string ReadableValue(const std::string& value) {
  constexpr std::pair<const char*, const char*> kSigns[] = {
      {">=", "at least "},
      {"<=", "at most "},
      {"~", "about "},
  };
  for (const auto& [sign, words] : kSigns) {
    if (absl::StartsWith(value, sign)) {
      return absl::StrCat(words, value.substr(std::string(sign).size()));
    }
  }
  return value;
}

std::vector<SideValue> ValuesOf(const ReportIndex& index,
                                const v1::Finding& finding) {
  std::vector<SideValue> values;
  for (const v1::FindingSide& side : finding.sides()) {
    const auto claim = index.FindClaim(side.claim_id());
    if (!claim || side.value().empty()) continue;
    const std::string readable = ReadableValue(side.value());
    auto same = std::find_if(
        values.begin(), values.end(),
        [&](const SideValue& value) { return value.value == readable; });
    if (same == values.end()) {
      same = values.insert(values.end(), {readable, {}});
    }
    same->claims.push_back(*claim);
  }
  if (values.size() < 2) values.clear();
  return values;
}

std::string TellingNames(const ReportIndex& index,
                         const std::vector<int>& claims) {
  std::vector<int> tellings;
  for (const int claim : claims) {
    const int telling = index.TellingOf(claim);
    if (std::find(tellings.begin(), tellings.end(), telling) ==
        tellings.end()) {
      tellings.push_back(telling);
    }
  }
  return absl::StrJoin(tellings, ", ", [&](std::string* out, int telling) {
    out->append(index.tellings()[telling].name);
  });
}

std::string OriginsLine(const ReportIndex& index, int item) {
  const v1::ComparisonReport& report = index.report();
  const size_t tellings = index.items()[item].tellings.size();
  if (item >= report.groups_size() || tellings < 2) return "";
  const auto& origins = report.groups(item).origins();
  if (origins.empty()) return "";
  const std::string names = absl::StrJoin(
      origins, "; ", [](std::string* out, const v1::Origin& origin) {
        out->append(origin.name());
        if (origin.witnesses().empty()) return;
        absl::StrAppend(out,
                        origin.name().empty() ? "heard by " : ", heard by ",
                        absl::StrJoin(origin.witnesses(), ", "));
      });
  return absl::StrCat(Count(tellings, "outlet"), ", ",
                      Count(origins.size(), "origin"),
                      names.empty() ? "" : absl::StrCat(" (", names, ")"));
}

}  // namespace claimdiff::render
