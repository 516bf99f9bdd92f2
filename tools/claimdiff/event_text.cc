#include "tools/claimdiff/event_text.h"

#include <cstddef>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "engine/text/display.h"

namespace claimdiff {
namespace {

// The text's first line that holds more than spaces.
std::string_view FirstLine(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == text.npos) return {};
  text.remove_prefix(begin);
  return text.substr(0, text.find_first_of("\r\n"));
}

std::string CutTo(int width, const std::string& line) {
  if (DisplayWidth(line) <= width) return line;
  return absl::StrCat(line.substr(0, PrefixOfWidth(line, width - 1)), "…");
}

std::string ArticleLine(const v1::Article& article) {
  const std::string& teller =
      article.outlet().empty() ? article.id() : article.outlet();
  const std::string_view headline = article.headline().empty()
                                        ? FirstLine(article.text())
                                        : article.headline();
  std::string line = SafeDisplay(teller);
  if (!headline.empty()) absl::StrAppend(&line, " — ", SafeDisplay(headline));
  if (!article.published().empty()) {
    absl::StrAppend(&line, " — ",
                    SafeDisplay(article.published().substr(0, 10)));
  }
  return line;
}

}  // namespace

std::string RenderEventText(const v1::CompareRequest& request, int width) {
  std::string text =
      absl::StrCat(request.id(), ": ", request.sources_size(),
                   request.sources_size() == 1 ? " article\n" : " articles\n");
  for (const v1::ArticleSource& source : request.sources()) {
    const v1::Article& article = source.has_extracted()
                                     ? source.extracted().article()
                                     : source.article();
    absl::StrAppend(&text, CutTo(width, "  " + ArticleLine(article)), "\n");
  }
  return text;
}

}  // namespace claimdiff
