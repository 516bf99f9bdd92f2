#include "engine/compare/view/finding_draft.h"

#include <algorithm>
#include <utility>

namespace claimdiff {
namespace {

bool IsContinuationByte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Appends `item` unless it is in the list.
void AddNew(const std::string& item, std::vector<std::string>* list) {
  if (std::find(list->begin(), list->end(), item) == list->end()) {
    list->push_back(item);
  }
}

std::string Join(const std::vector<std::string>& items,
                 std::string_view separator) {
  std::string joined;
  for (const std::string& item : items) {
    if (&item != &items.front()) joined += separator;
    joined += item;
  }
  return joined;
}

// Finds the entry of `key` or appends one.
template <typename Value>
Value& EntryOf(const std::string& key,
               std::vector<std::pair<std::string, Value>>* entries) {
  for (auto& [known, value] : *entries) {
    if (known == key) return value;
  }
  return entries->emplace_back(key, Value()).second;
}

std::string Explanation(const FindingDraft& draft, const ReportView& view) {
  using Strings = std::vector<std::string>;
  // What each telling shows, then who shows the same; in the order of sides.
  std::vector<std::pair<std::string, Strings>> shown_by;
  for (const DraftSide& side : draft.sides) {
    if (side.shown.empty()) continue;
    const std::string name = TellingName(view, *side.claim);
    const std::string shown =
        side.unread ? side.shown + " (in its text)" : side.shown;
    if (draft.side_by_side) {
      shown_by.emplace_back(name, Strings{shown});
    } else {
      AddNew(shown, &EntryOf(name, &shown_by));
    }
  }
  std::vector<std::pair<std::string, Strings>> tellings_of;
  for (const auto& [telling, shown] : shown_by) {
    AddNew(telling, &EntryOf(Join(shown, " / "), &tellings_of));
  }
  std::string line = draft.lead;
  for (const auto& [what, names] : tellings_of) {
    if (!line.empty())
      line += &what == &tellings_of.front().first ? ": " : "; ";
    line += Join(names, ", ") + ": " + what;
  }
  return line;
}

}  // namespace

bool SpansMeet(const DraftSide& a, const DraftSide& b) {
  return a.claim->doc == b.claim->doc &&
         std::any_of(a.spans.begin(), a.spans.end(), [&](ByteSpan x) {
           return std::any_of(b.spans.begin(), b.spans.end(),
                              [&](ByteSpan y) { return x.Overlaps(y); });
         });
}

bool DraftsMeet(const FindingDraft& a, const FindingDraft& b) {
  return std::any_of(a.sides.begin(), a.sides.end(), [&](const DraftSide& x) {
    return std::any_of(b.sides.begin(), b.sides.end(), [&](const DraftSide& y) {
      return x.claim == y.claim && SpansMeet(x, y);
    });
  });
}

void AddOthers(std::vector<FindingDraft> more,
               std::vector<FindingDraft>* drafts) {
  for (FindingDraft& draft : more) {
    const auto meets = [&draft](const FindingDraft& other) {
      return DraftsMeet(draft, other);
    };
    if (std::none_of(drafts->begin(), drafts->end(), meets)) {
      drafts->push_back(std::move(draft));
    }
  }
}

bool Names(const std::vector<FindingDraft>& drafts, const ClaimView& claim) {
  return std::any_of(
      drafts.begin(), drafts.end(), [&](const FindingDraft& draft) {
        return std::any_of(
            draft.sides.begin(), draft.sides.end(),
            [&](const DraftSide& side) { return side.claim == &claim; });
      });
}

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
    if (side.unread) continue;
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
