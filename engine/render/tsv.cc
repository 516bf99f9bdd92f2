#include "engine/render/tsv.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "engine/render/model/basis.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/single_article.h"
#include "engine/render/model/standing.h"
#include "engine/text/display.h"

namespace claimdiff {
namespace {

using render::LabelOf;

// What a row is written from.
struct Row {
  const render::ReportIndex& index;
  const render::Outline& outline;
  int item;
  int claim;  // index in the report
  const render::Cell& cell;
  const v1::Claim& message;
  const v1::Article& article;
};

std::string Words(const Row& row, const v1::TextSpan& span) {
  return std::string(
      render::Clamp(span, row.article.text()).In(row.article.text()));
}

const char* PartLabel(render::Part part) {
  // In the order of Part.
  constexpr const char* kLabels[] = {
      "",        "all",     "several", "differently", "on one matter",
      "only in", "left out"};
  return kLabels[static_cast<size_t>(part)];
}

// "number: at least 15; other relay: via Harbour Wire"
std::string ValuesOf(const Row& row) {
  std::vector<std::string> values;
  for (const render::SideRef& ref : row.index.SidesOf(row.claim)) {
    const v1::Finding& finding = row.index.finding(ref.finding);
    const std::string& value = finding.sides(ref.side).value();
    if (value.empty()) continue;
    values.push_back(absl::StrCat(LabelOf(finding.kind()), ": ", value));
  }
  return absl::StrJoin(values, "; ");
}

std::string Content(const Row& row) {
  return absl::StrJoin(row.message.content(), " … ",
                       [&](std::string* out, const v1::TextSpan& piece) {
                         out->append(Words(row, piece));
                       });
}

// "14-hour shifts = 840 minutes; may = possible"
std::string ReadAs(const Row& row) {
  return absl::StrJoin(render::ReadingsOf(row.article, row.message), "; ",
                       [](std::string* out, const render::Reading& reading) {
                         absl::StrAppend(out, reading.words, " = ",
                                         reading.meaning);
                       });
}

std::string Relays(const Row& row) {
  return absl::StrJoin(row.message.attribution().relays(), " > ",
                       [](std::string* out, const v1::Relay& relay) {
                         out->append(relay.outlet());
                       });
}

std::string Line(const Row& row) {
  const render::ArticlePlaces* places = row.index.ArticleOf(row.claim);
  if (places == nullptr || row.message.content().empty()) return "";
  return absl::StrCat(places->LineOf(row.message.content(0).begin()));
}

// A label where the value says something, else nothing.
template <typename Kind>
std::string Told(Kind kind) {
  return kind == Kind() ? "" : LabelOf(kind);
}

struct Column {
  const char* name;
  std::string (*cell)(const Row&);
};

const Column kColumns[] = {
    {"number",
     [](const Row& r) { return absl::StrCat(r.outline.number_of[r.item]); }},
    {"part",
     [](const Row& r) {
       return std::string(PartLabel(r.outline.part_of[r.item]));
     }},
    {"outlet",
     [](const Row& r) {
       return r.index.tellings()[r.index.TellingOf(r.claim)].name;
     }},
    {"standing", [](const Row& r) { return LabelOf(r.cell); }},
    {"values", ValuesOf},
    {"speaker",
     [](const Row& r) { return render::SpeakerOf(r.article, r.message); }},
    {"source as written",
     [](const Row& r) {
       return Words(r, r.message.attribution().source().span());
     }},
    {"source kind",
     [](const Row& r) {
       return Told(r.message.attribution().source().kind());
     }},
    {"cue",
     [](const Row& r) { return Words(r, r.message.attribution().cue()); }},
    {"cue class",
     [](const Row& r) { return Told(r.message.attribution().cue_class()); }},
    {"channel",
     [](const Row& r) { return Told(r.message.attribution().channel()); }},
    {"relays", Relays},
    {"quote", [](const Row& r) { return Told(r.message.quote_type()); }},
    {"certainty", [](const Row& r) { return Told(r.message.certainty()); }},
    {"claim", Content},
    {"read as", ReadAs},
    {"origins",
     [](const Row& r) { return render::OriginsLine(r.index, r.item); }},
    {"line", Line},
    {"article", [](const Row& r) { return r.message.article_id(); }},
    {"published", [](const Row& r) { return r.article.published(); }},
    {"url", [](const Row& r) { return r.article.url(); }},
    {"claim id", [](const Row& r) { return r.message.id(); }},
};

// Spreadsheets take a cell for a formula by its first sign, and for a quoted
// one where that is a quotation mark: such a cell is quoted indeed, as in CSV.
void PutCell(const std::string& text, std::string* out) {
  const std::string safe = SafeDisplay(text);
  const size_t first = safe.find_first_not_of(' ');
  if (first != std::string::npos &&
      std::string_view("=+-@").find(safe[first]) != std::string_view::npos) {
    out->append("'");
  }
  if (first != std::string::npos && safe[first] == '"') {
    absl::StrAppend(out, "\"", absl::StrReplaceAll(safe, {{"\"", "\"\""}}),
                    "\"");
  } else {
    out->append(safe);
  }
}

// Items in the order of their numbers.
std::vector<int> NumberedItems(const render::Outline& outline) {
  std::vector<int> items;
  for (size_t item = 0; item < outline.number_of.size(); ++item) {
    if (outline.number_of[item] > 0) items.push_back(static_cast<int>(item));
  }
  std::sort(items.begin(), items.end(), [&](int a, int b) {
    return outline.number_of[a] < outline.number_of[b];
  });
  return items;
}

}  // namespace

std::string RenderTsv(const v1::ComparisonReport& report) {
  const render::ReportIndex index(report);
  const render::Outline outline = render::MakeOutline(index);
  std::string out = absl::StrJoin(
      kColumns, "\t", [](std::string* header, const Column& column) {
        header->append(column.name);
      });
  out += '\n';
  for (const int item : NumberedItems(outline)) {
    // A finding without a group shows claims that have rows of their own.
    if (!index.items()[item].is_group) continue;
    const std::vector<render::Cell> cells = CellsOf(index, index.items()[item]);
    for (const int claim : index.items()[item].claims) {
      const render::ArticlePlaces* places = index.ArticleOf(claim);
      const Row row = {index,
                       outline,
                       item,
                       claim,
                       cells[index.TellingOf(claim)],
                       index.claim(claim),
                       places != nullptr ? places->article()
                                         : v1::Article::default_instance()};
      for (const Column& column : kColumns) {
        if (&column != &kColumns[0]) out += '\t';
        PutCell(column.cell(row), &out);
      }
      out += '\n';
    }
  }
  return out;
}

std::string RenderClaimsTsv(const v1::ArticleClaims& claims) {
  return RenderTsv(render::ReportOf(claims));
}

}  // namespace claimdiff
