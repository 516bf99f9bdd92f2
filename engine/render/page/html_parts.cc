#include "engine/render/page/html_parts.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/count.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/marked_text.h"
#include "engine/render/model/shortened.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

constexpr int kWrittenWidth = 60;  // columns

std::string Tag(const std::string& text) {
  return absl::StrCat(" <span class=\"tag\">", text, "</span>");
}

// What an editor wants to know of a claim that its words do not shout: a cue
// that takes sides, a channel, a hedge, a source without a name.
std::string TagsOf(const HtmlView& view, int index) {
  const v1::Claim& claim = view.index.claim(index);
  const v1::Attribution& attribution = claim.attribution();
  std::string tags;
  if (attribution.cue_class() != v1::CUE_CLASS_UNSPECIFIED &&
      attribution.cue_class() != v1::CUE_CLASS_NEUTRAL) {
    tags += Tag(LabelOf(attribution.cue_class()));
  }
  if (attribution.channel() != v1::CHANNEL_UNSPECIFIED &&
      attribution.channel() != v1::CHANNEL_RELAYED) {
    tags += Tag(LabelOf(attribution.channel()));
  }
  if (claim.certainty() == v1::CERTAINTY_LIKELY ||
      claim.certainty() == v1::CERTAINTY_POSSIBLE) {
    tags += Tag(LabelOf(claim.certainty()));
  }
  const v1::SourceKind kind = attribution.source().kind();
  if (kind == v1::SOURCE_KIND_UNNAMED_PEOPLE ||
      kind == v1::SOURCE_KIND_DOCUMENT) {
    tags += Tag(LabelOf(kind));
  }
  return tags;
}

const char* ClassOf(FindingRole role) {
  switch (role) {
    case FindingRole::kAgreement:
      return "all";
    case FindingRole::kDifference:
      return "differs";
    case FindingRole::kOnlyIn:
      return "only";
    case FindingRole::kDispute:
      break;
  }
  return "disputed";
}

}  // namespace

void OpenSection(const std::string& id, const std::string& title, size_t count,
                 const std::string& note, std::string* out) {
  absl::StrAppend(out, "<section id=\"", id, "\" aria-labelledby=\"", id,
                  "-h\">\n<h2 id=\"", id, "-h\">", title,
                  " <span class=\"count\">", count, "</span></h2>\n");
  if (!note.empty()) absl::StrAppend(out, "<p class=\"note\">", note, "</p>\n");
}

void CloseSection(std::string* out) { out->append("</section>\n"); }

void OpenBlock(const char* role, const char* title, std::string* out) {
  absl::StrAppend(out, "<div class=\"block ", role, "\">\n<h2>", title,
                  "</h2>\n");
}

void AppendMore(size_t count, size_t shown, const char* link,
                std::string* out) {
  if (count > shown) {
    absl::StrAppend(out, "<p class=\"rest\"><a href=\"", link, "\">and ",
                    count - shown, " more</a></p>\n");
  }
}

void AppendFolded(size_t count, size_t open, std::string_view noun,
                  const std::function<void(size_t)>& append, std::string* out) {
  // One or two are not worth a click.
  if (count <= open + 2) open = count;
  for (size_t i = 0; i < open; ++i) append(i);
  if (open == count) return;
  absl::StrAppend(out, "<details class=\"more\"><summary>",
                  Count(count - open, absl::StrCat("more ", std::string(noun))),
                  "</summary>\n");
  for (size_t i = open; i < count; ++i) append(i);
  out->append("</details>\n");
}

std::string ClassOf(const HtmlView& view, int item) {
  // In the order of Part.
  constexpr const char* kClasses[] = {"none",    "all",  "several", "differs",
                                      "related", "only", "skipped"};
  return kClasses[static_cast<size_t>(view.outline.part_of[item])];
}

std::string ItemLink(const HtmlView& view, int item) {
  const int number = item < 0 ? 0 : view.outline.number_of[item];
  return number == 0 ? "" : absl::StrCat("#i", number);
}

std::string NumberHtml(const HtmlView& view, int item) {
  const std::string link = ItemLink(view, item);
  if (link.empty()) return "";
  return absl::StrCat("<a class=\"num\" href=\"", link, "\">",
                      view.outline.number_of[item], "</a>");
}

std::string ChipHtml(v1::FindingKind kind) {
  return ChipHtml(kind, LabelOf(kind));
}

std::string ChipHtml(v1::FindingKind kind, const char* label) {
  return absl::StrCat("<span class=\"chip ", ClassOf(RoleOf(kind)), "\">",
                      label, "</span>");
}

std::string ClaimLink(const HtmlView& view, int claim) {
  const ArticlePlaces* article = view.index.ArticleOf(claim);
  if (article == nullptr) return "";
  return CanBeMarked(article->article(), view.index.claim(claim))
             ? absl::StrCat("#c", claim)
             : absl::StrCat("#a", view.index.NumberOf(*article));
}

std::string PlaceHtml(const HtmlView& view, int claim) {
  const ReportIndex& index = view.index;
  const ArticlePlaces* article = index.ArticleOf(claim);
  const std::string& telling = index.tellings()[index.TellingOf(claim)].name;
  if (article == nullptr) return Bdi(telling);
  const v1::Claim& message = index.claim(claim);
  const uint32_t begin =
      message.content().empty() ? 0 : message.content(0).begin();
  return absl::StrCat("<a class=\"place\" href=\"", ClaimLink(view, claim),
                      "\">", Bdi(telling), "<span class=\"line\">",
                      article->label() == telling
                          ? ""
                          : absl::StrCat(" in ", Bdi(article->label())),
                      " line&nbsp;", article->LineOf(begin), "</span></a>");
}

std::string PlacesHtml(const HtmlView& view, const std::vector<int>& claims) {
  std::string html;
  for (const int claim : claims) {
    absl::StrAppend(&html, html.empty() ? "" : ", ", PlaceHtml(view, claim));
  }
  return html;
}

std::string ClaimHtml(const HtmlView& view, int claim) {
  return ClaimHtml(view, claim, PartsOf(view.index, claim));
}

std::string ClaimHtml(const HtmlView& view, int claim,
                      const ClaimParts& parts) {
  std::string html;
  const std::string tags = TagsOf(view, claim);
  if (!parts.speaker.empty() || !tags.empty()) {
    const std::string cue =
        parts.cue.empty() ? ""
                          : absl::StrCat("<i>", RunsHtml(parts.cue), "</i>");
    absl::StrAppend(&html, "<p class=\"says\">",
                    parts.cue_first ? absl::StrCat(cue, " ") : "", "<b>",
                    RunsHtml(parts.speaker), "</b>",
                    parts.cue_first || cue.empty() ? "" : " ",
                    parts.cue_first ? "" : cue);
    if (!parts.relays.empty()) {
      absl::StrAppend(&html, " <span class=\"via\">", RunsHtml(parts.relays),
                      "</span>");
    }
    absl::StrAppend(&html, tags, "</p>");
  }
  absl::StrAppend(&html, "<p class=\"what\">",
                  parts.content.empty() ? "(no text)" : RunsHtml(parts.content),
                  "</p>");
  return html;
}

std::string ShortClaimHtml(const HtmlView& view, int claim) {
  const ClaimParts parts = PartsOf(view.index, claim);
  std::string html;
  // Without its cue, a claim that was denied would read as one that was made.
  for (const StyledText* part : WhoSays(parts)) {
    absl::StrAppend(&html, html.empty() ? "" : " ",
                    part == &parts.speaker ? "<b>" : "", RunsHtml(*part),
                    part == &parts.speaker ? "</b>" : "");
  }
  if (!html.empty()) html += parts.cue_first ? ": " : " ";
  absl::StrAppend(&html, "<span class=\"what\">",
                  parts.content.empty() ? "(no text)" : RunsHtml(parts.content),
                  "</span>");
  return html;
}

std::string EditsHtml(const std::vector<Edit>& edits) {
  std::string html;
  for (const Edit& edit : edits) {
    const char* const tag = edit.kind == EditKind::kAdded     ? "ins"
                            : edit.kind == EditKind::kRemoved ? "del"
                                                              : nullptr;
    absl::StrAppend(&html, html.empty() ? "" : " ");
    if (tag == nullptr) {
      html += Inert(edit.text);
    } else {
      absl::StrAppend(&html, "<", tag, ">", Inert(edit.text), "</", tag, ">");
    }
  }
  return absl::StrCat("<q><bdi>", html, "</bdi></q>");
}

std::string ValuesHtml(const HtmlView& view,
                       const std::vector<SideValue>& values) {
  std::string html = "<dl class=\"values\">\n";
  for (const SideValue& side : values) {
    absl::StrAppend(&html, "<div><dt>",
                    Bdi(TellingNames(view.index, side.claims)), "</dt><dd>",
                    Bdi(side.value));
    if (!side.words.empty()) {
      absl::StrAppend(&html, " <span class=\"written\">“",
                      Bdi(Shortened(side.words, kWrittenWidth)), "”</span>");
    }
    html += "</dd></div>\n";
  }
  return html + "</dl>\n";
}

}  // namespace claimdiff::render
