#include "engine/compare/finding_draft.h"

#include <algorithm>
#include <utility>

namespace claimdiff {
namespace {

bool IsContinuationByte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string Explanation(const FindingDraft& draft, const ReportView& view) {
  // What is shown, and the tellings that show it, in the order of the sides.
  std::vector<std::pair<std::string, std::vector<std::string>>> shown;
  for (const DraftSide& side : draft.sides) {
    if (side.shown.empty()) continue;
    auto same = std::find_if(shown.begin(), shown.end(), [&](const auto& s) {
      return s.first == side.shown;
    });
    if (same == shown.end()) same = shown.insert(same, {side.shown, {}});
    const std::string name = TellingName(view, *side.claim);
    if (std::find(same->second.begin(), same->second.end(), name) ==
        same->second.end()) {
      same->second.push_back(name);
    }
  }
  std::string line = draft.lead;
  for (const auto& [what, names] : shown) {
    if (!line.empty()) line += &what == &shown.front().first ? ": " : "; ";
    for (const std::string& name : names) {
      if (&name != &names.front()) line += ", ";
      line += name;
    }
    line += ": " + what;
  }
  return line;
}

}  // namespace

std::string TellingName(const ReportView& view, const ClaimView& claim) {
  if (claim.telling >= view.tellings().size() ||
      view.tellings()[claim.telling].empty()) {
    return "unnamed";
  }
  return OneLine(view.tellings()[claim.telling]);
}

std::string OneLine(std::string_view text, size_t max_bytes) {
  std::string line;
  bool space = false;
  for (const char c : text) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      space = !line.empty();
      continue;
    }
    if (space) line += ' ';
    space = false;
    line += c;
  }
  if (line.size() <= max_bytes) return line;
  size_t cut = line.rfind(' ', max_bytes);
  if (cut == std::string::npos) {
    cut = max_bytes;
    while (cut > 0 && IsContinuationByte(line[cut])) --cut;
  }
  line.resize(cut);
  return line + "...";
}

v1::Finding ToFinding(const FindingDraft& draft, const ReportView& view) {
  v1::Finding finding;
  finding.set_kind(draft.kind);
  finding.set_rule(std::string(draft.rule));
  finding.set_importance(draft.importance);
  finding.set_explanation(Explanation(draft, view));
  for (const DraftSide& side : draft.sides) {
    finding.add_claim_ids(side.claim->claim->id());
    v1::FindingSide* out = finding.add_sides();
    out->set_claim_id(side.claim->claim->id());
    out->set_value(side.value);
    for (const ByteSpan& span : side.spans) {
      v1::TextSpan* text_span = out->add_spans();
      text_span->set_begin(span.begin);
      text_span->set_end(span.end);
    }
  }
  return finding;
}

}  // namespace claimdiff
