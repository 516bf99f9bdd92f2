#ifndef CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_PRINT_H_
#define CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_PRINT_H_

// Makes one section of a page, for tests, and says what can be read in it:
//
//   const HtmlSection section(report);
//   section.Print(AppendMatrix)            "<section id=\"matrix\" ..."
//   TextOf(section.Print(AppendMatrix))    "At a glance 3 | Claim | Pier | ..."

#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_replace.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/render/model/copies.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/speakers.h"
#include "engine/render/page/html_parts.h"

namespace claimdiff::render {

// A report with all that a section is written from.
class HtmlSection {
 public:
  // `report` must outlive this.
  explicit HtmlSection(const v1::ComparisonReport& report)
      : index_(report),
        outline_(MakeOutline(index_)),
        speakers_(SpeakersOf(index_)),
        copies_(CopiesOf(index_)),
        view_{index_, outline_, speakers_, copies_} {}

  const HtmlView& view() const { return view_; }
  std::string Print(void (*append)(const HtmlView&, std::string*)) const {
    std::string html;
    append(view_, &html);
    return html;
  }

 private:
  ReportIndex index_;
  Outline outline_;
  std::vector<Speaker> speakers_;
  std::vector<Copy> copies_;
  HtmlView view_;
};

// What is between the tags, " | " for the end of a block or cell, each white
// space one space. References are resolved.
inline std::string TextOf(std::string_view html) {
  std::string text;
  const auto add = [&](char c) {
    if (c == '\n') c = ' ';
    if (c == ' ' && (text.empty() || text.back() == ' ')) return;
    text += c;
  };
  const auto part = [&] {
    if (text.empty() ||
        (text.size() > 2 && text.substr(text.size() - 2) == "| "))
      return;
    add(' ');
    text += "| ";
  };
  for (size_t at = 0; at < html.size(); ++at) {
    if (html[at] != '<') {
      add(html[at]);
      continue;
    }
    const size_t end = html.find('>', at);
    const std::string_view tag = html.substr(at, end - at);
    for (const std::string_view block :
         {"<p", "</p", "</h", "<li", "</li", "<div", "</div", "<dl", "</dt",
          "</dd", "</td", "</th", "</tr", "</summary", "<br"}) {
      if (tag.substr(0, block.size()) == block) part();
    }
    at = end;
  }
  while (!text.empty() && (text.back() == ' ' || text.back() == '|')) {
    text.pop_back();
  }
  return absl::StrReplaceAll(text, {{"&nbsp;", " "},
                                    {"&lt;", "<"},
                                    {"&gt;", ">"},
                                    {"&quot;", "\""},
                                    {"&#39;", "'"},
                                    {"&amp;", "&"}});
}

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_PAGE_HTML_PRINT_H_
