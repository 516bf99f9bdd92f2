#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_PARTS_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_PARTS_H_

// What every section of the page is written from, and the parts that they
// share: headings, claims, places, labels, folded lists.
//
//   #i5     item 5, wherever it is shown in full
//   #c12    claims(12) in its article, marked
//   #a0     articles(0) in full

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/copies.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/speakers.h"
#include "engine/render/model/word_edits.h"

namespace claimdiff::render {

// A report on its way to a page. All of it outlives the sections' calls.
struct HtmlView {
  const ReportIndex& index;
  const Outline& outline;
  const std::vector<Speaker>& speakers;
  const std::vector<Copy>& copies;
};

// Opens a section with its heading and count; `note` (HTML) explains it.
void OpenSection(const std::string& id, const std::string& title, size_t count,
                 const std::string& note, std::string* out);
void CloseSection(std::string* out);

// Opens a block of the summary, of the class `role`; closed by "</div>\n".
void OpenBlock(const char* role, const char* title, std::string* out);

// "and 4 more" as a link, where `count` is more than what is shown.
void AppendMore(size_t count, size_t shown, const char* link, std::string* out);

// Calls `append` for 0 .. count - 1; what comes after the first `open` folds
// away behind "42 more claims".
void AppendFolded(size_t count, size_t open, std::string_view noun,
                  const std::function<void(size_t)>& append, std::string* out);

// "all", "several", "differs", "related", "only" or "skipped": the class by
// which an item gets its color, everywhere.
std::string ClassOf(const HtmlView& view, int item);

// "#i5"; empty for an item that is shown nowhere.
std::string ItemLink(const HtmlView& view, int item);

// The item's number as a link to it.
std::string NumberHtml(const HtmlView& view, int item);

// A colored label: "number", "disputed"; the kind's own where none is given.
std::string ChipHtml(v1::FindingKind kind);
std::string ChipHtml(v1::FindingKind kind, const char* label);

// "#c12", or "#a0" for a claim that cannot be marked in its article (see
// marked_text.h); empty where its article is not in the report.
std::string ClaimLink(const HtmlView& view, int claim);

// Where a claim stands, as a link into its article: "The Daily Gull, line 7".
std::string PlaceHtml(const HtmlView& view, int claim);
// The same for several, set apart by commas.
std::string PlacesHtml(const HtmlView& view, const std::vector<int>& claims);

// Speaker, cue and relays on one line, the content on the next.
std::string ClaimHtml(const HtmlView& view, int claim);
// The same of parts of the claim that were made before.
std::string ClaimHtml(const HtmlView& view, int claim, const ClaimParts& parts);

// Speaker, cue and content on one line, for lists and the matrix.
std::string ShortClaimHtml(const HtmlView& view, int claim);

// A quotation with what was struck out of it and written in.
std::string EditsHtml(const std::vector<Edit>& edits);

// Values set against each other, each under the names of those who have it.
std::string ValuesHtml(const HtmlView& view,
                       const std::vector<SideValue>& values);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_PARTS_H_
