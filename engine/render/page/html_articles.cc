#include "engine/render/page/html_articles.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/span.h"
#include "engine/render/model/count.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/marked_text.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

// More stand folded: a page should not begin with all of them laid out.
constexpr int kMostOpen = 4;

bool IsDisputed(const HtmlView& view, int claim) {
  const auto& sides = view.index.SidesOf(claim);
  return std::any_of(sides.begin(), sides.end(), [&](const SideRef& ref) {
    return RoleOf(view.index.finding(ref.finding).kind()) ==
           FindingRole::kDispute;
  });
}

// What the number behind a claim tells those who cannot see its color.
std::string LabelOfRow(const HtmlView& view, int claim) {
  const int item = view.index.ItemOf(claim);
  // In the order of Part.
  constexpr const char* kLabels[] = {
      "only here",     "told by all", "told by several", "told differently",
      "on one matter", "only here",   "left out"};
  return absl::StrCat("row ", view.outline.number_of[item], ", ",
                      kLabels[static_cast<size_t>(view.outline.part_of[item])],
                      IsDisputed(view, claim) ? ", disputed" : "");
}

void AppendRun(const HtmlView& view, const TextRun& run,
               const std::string& text, std::string* out) {
  // One claim that begins here takes its anchor along; others get empty ones.
  const bool own = run.begins.size() == 1 && run.begins[0] == run.claim;
  if (!own) {
    for (const int claim : run.begins) {
      absl::StrAppend(out, "<span id=\"c", claim, "\"></span>");
    }
  }
  const std::string words = Inert(run.span.In(text));
  if (run.claim >= 0) {
    absl::StrAppend(out, "<span class=\"m ",
                    ClassOf(view, view.index.ItemOf(run.claim)), "\"",
                    own ? absl::StrCat(" id=\"c", run.claim, "\"") : "", ">",
                    words, "</span>");
  } else if (run.source) {
    absl::StrAppend(out, "<span class=\"src\">", words, "</span>");
  } else {
    *out += words;
  }
  for (const int claim : run.ends) {
    const int item = view.index.ItemOf(claim);
    const std::string link = ItemLink(view, item);
    if (link.empty()) continue;
    absl::StrAppend(out, "<sup><a class=\"ref ", ClassOf(view, item),
                    IsDisputed(view, claim) ? " disputed" : "", "\" href=\"",
                    link, "\" aria-label=\"", LabelOfRow(view, claim), "\">",
                    view.outline.number_of[item],
                    IsDisputed(view, claim) ? "⇄" : "", "</a></sup>");
  }
}

// The kind of the passage that a line lies in, nullptr outside of all.
const v1::Passage* PassageAt(const v1::Article& article, uint32_t offset) {
  for (const v1::Passage& passage : article.passages()) {
    if (passage.span().begin() <= offset && offset < passage.span().end()) {
      return &passage;
    }
  }
  return nullptr;
}

// Names of the articles that have this line too, copied.
std::string CopiedWith(const HtmlView& view, const v1::Article& article,
                       uint32_t offset) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& id, const v1::TextSpan& span,
                       const std::string& other) {
    if (id != article.id() || offset < span.begin() || offset >= span.end()) {
      return;
    }
    const ArticlePlaces* places = view.index.FindArticle(other);
    const std::string name =
        places != nullptr ? Bdi(places->label()) : Bdi(other);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(name);
    }
  };
  for (const v1::CopiedPassage& copy : view.index.report().copies()) {
    add(copy.left_article_id(), copy.left(), copy.right_article_id());
    add(copy.right_article_id(), copy.right(), copy.left_article_id());
  }
  return absl::StrJoin(names, ", ");
}

// Whether the passage is the article's headline itself.
bool IsHeadline(const v1::Article& article, const v1::Passage& passage) {
  return passage.kind() == v1::PASSAGE_KIND_HEADLINE &&
         Clamp(passage.span(), article.text()).In(article.text()) ==
             article.headline();
}

// `facts` (HTML) stand below the headline, where that stands in the text.
void AppendText(const HtmlView& view, const v1::Article& article,
                const std::vector<int>& claims, std::string facts,
                std::string* out) {
  std::string copied_before;
  for (const std::vector<TextRun>& line :
       MarkedLines(view.index, article, claims)) {
    const uint32_t begin = line[0].span.begin;
    const std::string copied = CopiedWith(view, article, begin);
    if (!copied.empty() && copied != copied_before) {
      absl::StrAppend(out, "<p class=\"copied-note\">also in ", copied,
                      ":</p>\n");
    }
    copied_before = copied;
    const v1::Passage* passage = PassageAt(article, begin);
    if (passage != nullptr && IsHeadline(article, *passage)) {
      out->append("<h4 dir=\"auto\">");
      for (const TextRun& run : line) AppendRun(view, run, article.text(), out);
      absl::StrAppend(out, "</h4>\n", facts);
      facts.clear();
      continue;
    }
    absl::StrAppend(out, "<p",
                    passage != nullptr ? " class=\"aside\""
                    : !copied.empty()  ? " class=\"copied\""
                                       : "",
                    " dir=\"auto\">");
    if (passage != nullptr) {
      absl::StrAppend(out, "<span class=\"tag\">", LabelOf(passage->kind()),
                      "</span> ");
    }
    for (const TextRun& run : line) AppendRun(view, run, article.text(), out);
    out->append("</p>\n");
  }
}

// "14 May 2024 · by Ann Lee · https://..."; empty where nothing is known.
std::string FactsHtml(const v1::Article& article) {
  std::vector<std::string> facts;
  if (!article.published().empty()) {
    facts.push_back(DateHtml(article.published()));
  }
  if (!article.authors().empty()) {
    facts.push_back("by " + Bdi(absl::StrJoin(article.authors(), ", ")));
  }
  if (!article.url().empty()) facts.push_back(WebLink(article.url()));
  if (facts.empty()) return "";
  return absl::StrCat("<p class=\"facts\">", absl::StrJoin(facts, " · "),
                      "</p>\n");
}

void AppendArticle(const HtmlView& view, int number,
                   const std::vector<int>& claims, bool open,
                   std::string* out) {
  const v1::Article& article = view.index.report().articles(number);
  const ArticlePlaces* places = view.index.FindArticle(article.id());
  absl::StrAppend(out, "<details class=\"report\" id=\"a", number, "\"",
                  open ? " open" : "", ">\n<summary><h3>",
                  Bdi(places != nullptr ? places->label() : NameOf(article)),
                  "</h3> <span class=\"size\">", Count(claims.size(), "claim"),
                  "</span></summary>\n<article",
                  LangAttribute(article.language()), ">\n");
  // Where it stands in the text it is shown there, with its claims.
  const bool in_text = std::any_of(
      article.passages().begin(), article.passages().end(),
      [&](const v1::Passage& passage) { return IsHeadline(article, passage); });
  if (!article.headline().empty() && !in_text) {
    absl::StrAppend(out, "<h4>", Bdi(article.headline()), "</h4>\n");
  }
  const std::string facts = FactsHtml(article);
  if (!in_text) *out += facts;
  AppendText(view, article, claims, in_text ? facts : "", out);
  if (article.text().empty()) out->append("<p>It has no text.</p>\n");
  out->append("</article>\n</details>\n");
}

}  // namespace

void AppendArticles(const HtmlView& view, std::string* out) {
  const v1::ComparisonReport& report = view.index.report();
  if (report.articles().empty()) return;
  std::vector<std::vector<int>> claims(report.articles_size());
  for (int claim = 0; claim < report.claims_size(); ++claim) {
    const ArticlePlaces* places = view.index.ArticleOf(claim);
    if (places == nullptr) continue;
    claims[view.index.NumberOf(*places)].push_back(claim);
  }
  OpenSection("articles", "The reports in full", report.articles_size(),
              "<span class=\"legend\"><span class=\"m all\">told by all</span> "
              "<span class=\"m several\">by several</span> "
              "<span class=\"m differs\">differently</span> "
              "<span class=\"m related\">on one matter</span> "
              "<span class=\"m only\">only here</span> "
              "<span class=\"src\">who says so</span></span> "
              "Numbers lead to a claim’s row.",
              out);
  out->append("<div class=\"reports\">\n");
  for (int i = 0; i < report.articles_size(); ++i) {
    AppendArticle(view, i, claims[i], report.articles_size() <= kMostOpen, out);
  }
  out->append("</div>\n");
  CloseSection(out);
}

}  // namespace claimdiff::render
