#include "engine/ingest/pages/page.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/pages/page_cues.h"

namespace claimdiff {
namespace {

// Bytes that make a block prose by themselves, or with a sentence's end.
constexpr size_t kLongProse = 120;
constexpr size_t kShortProse = 30;
// The longest <title>, heading or byline kept, in bytes.
constexpr size_t kLongestFact = 2000;

enum class TagRole {
  kInline,
  kBlock,
  kParagraph,
  kHeading,
  kListItem,
  kQuotation,
  kTableCell,
  kCaption,
  kCitation,  // whose a block quote is; elsewhere a part of its line
  kSkip,      // its text is never the report's
  kScript,
  kTitle,
  kBreak,
};

struct TagRow {
  std::string_view name;
  TagRole role;
};

constexpr TagRow kTags[] = {
    {"address", TagRole::kSkip},
    {"amp-ad", TagRole::kSkip},
    {"amp-consent", TagRole::kSkip},
    {"amp-embed", TagRole::kSkip},
    {"amp-iframe", TagRole::kSkip},
    {"amp-lightbox", TagRole::kSkip},
    {"amp-sidebar", TagRole::kSkip},
    {"amp-social-share", TagRole::kSkip},
    {"amp-sticky-ad", TagRole::kSkip},
    {"amp-user-notification", TagRole::kSkip},
    {"article", TagRole::kBlock},
    {"aside", TagRole::kSkip},
    {"audio", TagRole::kSkip},
    {"block", TagRole::kBlock},
    {"blockquote", TagRole::kQuotation},
    {"body", TagRole::kBlock},
    {"bq", TagRole::kQuotation},
    {"br", TagRole::kBreak},
    {"button", TagRole::kSkip},
    {"canvas", TagRole::kSkip},
    {"caption", TagRole::kCaption},
    {"center", TagRole::kBlock},
    {"cite", TagRole::kCitation},
    {"dd", TagRole::kListItem},
    {"details", TagRole::kBlock},
    {"dialog", TagRole::kSkip},
    {"div", TagRole::kBlock},
    {"dl", TagRole::kBlock},
    {"dt", TagRole::kListItem},
    {"fieldset", TagRole::kSkip},
    {"figcaption", TagRole::kCaption},
    {"figure", TagRole::kCaption},
    {"footer", TagRole::kSkip},
    {"form", TagRole::kSkip},
    {"h1", TagRole::kHeading},
    {"h2", TagRole::kHeading},
    {"h3", TagRole::kHeading},
    {"h4", TagRole::kHeading},
    {"h5", TagRole::kHeading},
    {"h6", TagRole::kHeading},
    {"header", TagRole::kSkip},
    {"hl1", TagRole::kHeading},
    {"hl2", TagRole::kHeading},
    {"hr", TagRole::kBlock},
    {"html", TagRole::kBlock},
    {"iframe", TagRole::kSkip},
    {"li", TagRole::kListItem},
    {"main", TagRole::kBlock},
    {"media", TagRole::kCaption},
    {"media-caption", TagRole::kCaption},
    {"menu", TagRole::kSkip},
    {"nav", TagRole::kSkip},
    {"noscript", TagRole::kSkip},
    {"object", TagRole::kSkip},
    {"ol", TagRole::kBlock},
    {"option", TagRole::kSkip},
    {"p", TagRole::kParagraph},
    {"picture", TagRole::kSkip},
    {"pre", TagRole::kBlock},
    {"script", TagRole::kScript},
    {"section", TagRole::kBlock},
    {"select", TagRole::kSkip},
    {"style", TagRole::kSkip},
    {"summary", TagRole::kBlock},
    {"svg", TagRole::kSkip},
    {"table", TagRole::kBlock},
    {"tbody", TagRole::kBlock},
    {"td", TagRole::kTableCell},
    {"template", TagRole::kSkip},
    {"textarea", TagRole::kSkip},
    {"th", TagRole::kTableCell},
    {"thead", TagRole::kBlock},
    {"title", TagRole::kTitle},
    {"tr", TagRole::kBlock},
    {"ul", TagRole::kBlock},
    {"video", TagRole::kSkip},
};

TagRole RoleOf(std::string_view name) {
  const auto* row = std::lower_bound(
      std::begin(kTags), std::end(kTags), name,
      [](const TagRow& tag, std::string_view key) { return tag.name < key; });
  return row != std::end(kTags) && row->name == name ? row->role
                                                     : TagRole::kInline;
}

std::optional<BlockKind> KindOf(TagRole role) {
  switch (role) {
    case TagRole::kHeading:
      return BlockKind::kHeading;
    case TagRole::kListItem:
      return BlockKind::kListItem;
    case TagRole::kQuotation:
      return BlockKind::kQuotation;
    case TagRole::kTableCell:
      return BlockKind::kTableCell;
    case TagRole::kCaption:
      return BlockKind::kCaption;
    default:
      return std::nullopt;
  }
}

bool IsHidden(const MarkupElement& element) {
  for (const MarkupAttribute& attribute : element.attributes) {
    if (attribute.name == "hidden") return true;
  }
  const std::string_view style = element.Attribute("style");
  return element.Attribute("aria-hidden") == "true" ||
         Contains(style, "display:none") || Contains(style, "display: none");
}

// "1", "[12]", "*": the mark of a footnote.
bool IsFootnoteMark(std::string_view text) {
  return text.size() <= 4 &&
         text.find_first_not_of("0123456789[]*") == std::string_view::npos;
}

// ARIA says plainly what a part is.
bool IsRoleApart(std::string_view role) {
  for (const std::string_view apart :
       {"navigation", "banner", "complementary", "contentinfo", "dialog",
        "alertdialog", "search", "menu", "toolbar"}) {
    if (role == apart) return true;
  }
  return false;
}

std::string Lowered(std::string_view text) {
  std::string lowered(text);
  absl::AsciiStrToLower(&lowered);
  return lowered;
}

}  // namespace

// An element whose end tag is still to come.
struct PageCollector::Open {
  TagRole role = TagRole::kInline;
  bool is_link = false;
  bool is_linked_data = false;
  bool is_byline = false;
  bool is_inner_link = false;  // to a place in the page
  size_t text_begin = 0;       // where it began, in the text being gathered
  int element = 0;  // its own index where it is a block, else the one around it
  BlockKind kind = BlockKind::kParagraph;  // of text right in it
  int level = 0;
};

std::string_view Page::Fact(std::string_view name) const {
  for (const auto& [key, content] : facts) {
    if (key == name) return content;
  }
  return {};
}

bool IsProseBlock(const PageBlock& block) {
  const std::string_view text = block.text;
  if (block.kind == BlockKind::kHeading || block.kind == BlockKind::kCaption ||
      2 * block.link_bytes > text.size()) {
    return false;
  }
  const bool ends_sentence = EndsWith(text, ".") || EndsWith(text, "?") ||
                             EndsWith(text, "!") || EndsWith(text, "\"") ||
                             EndsWith(text, "\u201D");
  return text.size() >= kLongProse ||
         (text.size() >= kShortProse && ends_sentence);
}

PageCollector::PageCollector() {
  page_.elements.emplace_back();
  open_.push_back({TagRole::kBlock});
}

PageCollector::~PageCollector() = default;

void PageCollector::StartElement(const MarkupElement& element) {
  Open open = open_.back();
  // What is in a part that is skipped is skipped too, but for its blocks: they
  // are left out below, and may still say what the headline is.
  TagRole role = RoleOf(element.name);
  const bool in_quotation =
      open.kind == BlockKind::kQuotation && open.role != TagRole::kCitation;
  if (role == TagRole::kCitation && !in_quotation) role = TagRole::kInline;
  if (element.name == "footer" && in_quotation) role = TagRole::kCitation;
  const bool follows = role == TagRole::kInline || role == TagRole::kTitle;
  if (open.role != TagRole::kSkip || !follows) open.role = role;
  open.is_link |= element.name == "a";
  open.is_linked_data = false;
  if (element.name == "html") page_.language = element.Attribute("lang");
  NoteFacts(element);
  if (open.role == TagRole::kScript) {
    open.is_linked_data =
        Contains(Lowered(element.Attribute("type")), "ld+json");
    if (open.is_linked_data) page_.linked_data.emplace_back();
  } else if (open.role == TagRole::kBreak) {
    Flush();
  } else if (!follows) {
    Flush();
    OpenBlock(element, &open);
    // So that it does not read like a heading, nor like what was said.
    if (open.role == TagRole::kCitation) Append("\u2014 ");
  } else if (IsHidden(element) && open.role == TagRole::kInline) {
    open.role = TagRole::kSkip;
  }
  open.is_inner_link =
      element.name == "a" && Contains(element.Attribute("href"), '#');
  open.text_begin = text_.size();
  const bool is_author = element.Attribute("rel") == "author" ||
                         element.Attribute("itemprop") == "author";
  if (is_author && !open.is_byline) {
    open.is_byline = true;
    page_.bylines.emplace_back();
  }
  open_.push_back(open);
}

// A block is an element of the page; whether it is the report's is said by its
// tag, its role, its being hidden, and the words of its class and id.
void PageCollector::OpenBlock(const MarkupElement& element, Open* open) {
  PageElement block;
  block.parent = open->element;
  block.is_article = element.name == "article";
  if (block.is_article) {
    const std::string_view names = Trim(element.Attribute("class"));
    block.look = names.substr(0, names.find(' '));
  }
  block.is_body = Contains(element.Attribute("itemprop"), "articleBody");
  // What the whole page is called says nothing of its parts.
  const bool is_whole = element.name == "html" || element.name == "body" ||
                        element.name == "main";
  PageCue cue = PageCue::kNone;
  block.is_whole = is_whole || block.is_article;
  if (!is_whole && !block.is_body) {
    for (const char* name : {"class", "id", "data-component", "data-testid"}) {
      cue = std::max(cue, MatchPageCue(element.Attribute(name)));
    }
  }
  if (block.is_article) cue = std::min(cue, PageCue::kSmall);
  block.is_soft = cue == PageCue::kSmall;
  block.left_out = open->role == TagRole::kSkip || cue == PageCue::kAlways ||
                   IsHidden(element) || IsRoleApart(element.Attribute("role"));
  open->element = static_cast<int>(page_.elements.size());
  page_.elements.push_back(block);
  if (cue == PageCue::kCaption) {
    open->kind = BlockKind::kCaption;
  } else if (open->role == TagRole::kParagraph) {
    // A paragraph in a cell of a table that only lays out the page.
    if (open->kind == BlockKind::kTableCell) open->kind = BlockKind::kParagraph;
  } else if (const auto kind = KindOf(open->role)) {
    open->kind = *kind;
    open->level = absl::ascii_isdigit(element.name.back())
                      ? element.name.back() - '0'
                      : 0;
  }
}

void PageCollector::NoteFacts(const MarkupElement& element) {
  if (element.name == "meta") {
    std::string_view name = element.Attribute("property");
    if (name.empty()) name = element.Attribute("name");
    if (name.empty()) name = element.Attribute("itemprop");
    const std::string_view content = Trim(element.Attribute("content"));
    if (!name.empty() && !content.empty() && content.size() <= kLongestFact) {
      page_.facts.emplace_back(Lowered(name), content);
    }
  } else if (element.name == "link" && page_.canonical.empty() &&
             Lowered(element.Attribute("rel")) == "canonical") {
    page_.canonical = Trim(element.Attribute("href"));
  } else if (element.name == "time" && page_.time.empty()) {
    page_.time = Trim(element.Attribute("datetime"));
  }
}

void PageCollector::EndElement() {
  const Open open = open_.back();
  const bool is_block =
      open_.size() > 1 && open.element != open_[open_.size() - 2].element;
  if (is_block) {
    Flush();
    page_.elements[open.element].end = static_cast<int>(page_.elements.size());
  } else if (open.is_inner_link && open.text_begin < text_.size() &&
             IsFootnoteMark(
                 Trim(std::string_view(text_).substr(open.text_begin)))) {
    link_bytes_ -= std::min(link_bytes_, text_.size() - open.text_begin);
    text_.resize(open.text_begin);
  }
  open_.pop_back();
}

void PageCollector::Text(std::string_view text) {
  const Open& open = open_.back();
  if (open.is_linked_data) {
    page_.linked_data.back() += text;
    return;
  }
  if (open.role == TagRole::kScript) return;
  if (open.role == TagRole::kTitle) {
    if (page_.title.size() < kLongestFact) page_.title += text;
    return;
  }
  if (open.is_byline && page_.bylines.back().size() < kLongestFact) {
    page_.bylines.back() += text;
  }
  if (open.role != TagRole::kSkip) Append(text);
}

// Adds to the block, each run of white space as one space.
void PageCollector::Append(std::string_view text) {
  const bool in_link = open_.back().is_link;
  for (const char c : text) {
    if (absl::ascii_isspace(c)) {
      space_pending_ = !text_.empty();
      continue;
    }
    if (space_pending_) text_ += ' ';
    space_pending_ = false;
    text_ += c;
    link_bytes_ += in_link ? 1 : 0;
  }
}

void PageCollector::Flush() {
  space_pending_ = false;
  const bool has_letters = std::any_of(
      text_.begin(), text_.end(),
      [](unsigned char c) { return absl::ascii_isalnum(c) || c >= 0x80; });
  // Letters that are the dash put before a citation are none.
  if (!has_letters || text_ == "\u2014") text_.clear();
  if (text_.empty()) return;
  for (const std::string_view twice :
       {"\u2014 \u2014", "\u2014 \u2013", "\u2014 -"}) {
    if (StartsWith(text_, twice)) text_.replace(0, twice.size(), "\u2014");
  }
  const Open& open = open_.back();
  if (open.kind == BlockKind::kHeading && open.level == 1 &&
      page_.first_heading.empty()) {
    page_.first_heading = text_;
  }
  page_.blocks.push_back({open.kind, std::move(text_), open.element,
                          link_bytes_, open.level,
                          page_.elements[open.element].parent});
  text_.clear();
  link_bytes_ = 0;
}

// Sums over the elements, each with what is inside it. The blocks of what is
// left out count for nothing.
void PageCollector::AddUp() {
  std::vector<PageElement>& elements = page_.elements;
  for (PageElement& element : elements) {
    element.prose = element.text = element.links = 0;
  }
  for (const PageBlock& block : page_.blocks) {
    PageElement& element = elements[block.element];
    if (element.left_out) continue;
    if (IsProseBlock(block)) element.prose += block.text.size();
    element.text += block.text.size();
    element.links += block.link_bytes;
  }
  for (size_t i = elements.size(); i-- > 1;) {
    PageElement& parent = elements[elements[i].parent];
    parent.prose += elements[i].prose;
    parent.text += elements[i].text;
    parent.links += elements[i].links;
  }
}

// Works out what is left out: by its name, and lists of links.
void PageCollector::Settle() {
  std::vector<PageElement>& elements = page_.elements;
  for (size_t i = 1; i < elements.size(); ++i) {
    elements[i].left_out |= elements[elements[i].parent].left_out;
  }
  AddUp();
  const size_t all = elements[0].prose;
  for (size_t i = 1; i < elements.size(); ++i) {
    PageElement& element = elements[i];
    const bool is_links = !element.is_whole && element.prose == 0 &&
                          2 * element.links > element.text;
    element.left_out |= elements[element.parent].left_out || is_links ||
                        (element.is_soft && 2 * element.prose <= all);
  }
  AddUp();
}

Page PageCollector::Finish() {
  Flush();
  page_.elements[0].end = static_cast<int>(page_.elements.size());
  Settle();
  return std::move(page_);
}

absl::StatusOr<Page> ReadPage(std::string_view html) {
  PageCollector collector;
  CLAIMDIFF_RETURN_IF_ERROR(ParseHtml(html, {}, &collector));
  return collector.Finish();
}

}  // namespace claimdiff
