#include "engine/ingest/formats/news_dump.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/bytes/views.h"
#include "engine/ingest/formats/dump_fields_data.h"
#include "engine/ingest/input/timestamp.h"
#include "engine/ingest/pages/article_text.h"
#include "engine/ingest/pages/html.h"
#include "engine/ingest/pages/page_facts.h"

namespace claimdiff {
namespace {

// A value in plain form: a string, a number, an object's "name" (or "rendered",
// as WordPress has it).
std::string PlainValue(const JsonNode& value) {
  if (value.is_object()) {
    const JsonNode* name = value.Find("name");
    if (name == nullptr) name = value.Find("rendered");
    return name == nullptr ? "" : PlainValue(*name);
  }
  return std::string(Trim(value.text));
}

// The values of the first name of the field that the object has something
// under; a list gives several.
std::vector<std::string> ValuesOf(const JsonNode& object,
                                  std::string_view field) {
  for (const std::string_view row : SplitView(DumpFieldTable(), '\n')) {
    const std::vector<std::string_view> cells = SplitView(row, '\t');
    if (cells.size() != 2 || cells[0] != field) continue;
    const JsonNode* member = object.Find(cells[1]);
    if (member == nullptr) continue;
    std::vector<std::string> values;
    for (const JsonNode* item : member->Items()) {
      std::string value = PlainValue(*item);
      if (!value.empty()) values.push_back(std::move(value));
    }
    if (!values.empty()) return values;
  }
  return {};
}

std::string ValueOf(const JsonNode& object, std::string_view field) {
  std::vector<std::string> values = ValuesOf(object, field);
  return values.empty() ? "" : std::move(values[0]);
}

bool HoldsHtml(std::string_view text) {
  return Contains(text, "</p>") || Contains(text, "<br") ||
         Contains(text, "</div>");
}

// "en", "eng", "en-GB"; not "English", which no table of languages has.
bool IsLanguageCode(std::string_view language) {
  const size_t end = std::min(language.find_first_of("-_"), language.size());
  return end == 2 || end == 3;
}

// A text may come as a list of its paragraphs.
void SetText(const JsonNode& object, v1::Article* article) {
  std::string text;
  for (const std::string& part : ValuesOf(object, "text")) {
    if (!text.empty()) text += "\n\n";
    text += part;
  }
  if (!HoldsHtml(text)) {
    article->set_text(std::move(text));
    return;
  }
  SetArticleText(BlocksOfHtml(text).value_or(std::vector<PageBlock>()),
                 article);
}

}  // namespace

void FillFromDump(const JsonNode& object, v1::Article* article) {
  if (article->text().empty()) SetText(object, article);
  if (article->id().empty()) article->set_id(ValueOf(object, "id"));
  if (article->headline().empty()) {
    article->set_headline(ValueOf(object, "headline"));
  }
  if (const std::string url = ValueOf(object, "url");
      article->url().empty() && !HostOf(url).empty()) {
    article->set_url(url);
  }
  if (article->outlet().empty()) {
    const std::string outlet = ValueOf(object, "outlet");
    // Some give the outlet's address for its name.
    article->set_outlet(HostOf(outlet).empty() ? outlet : HostOf(outlet));
  }
  if (article->outlet().empty()) article->set_outlet(HostOf(article->url()));
  if (article->published().empty()) {
    article->set_published(NormalizeTimestamp(ValueOf(object, "published")));
  }
  if (article->authors().empty()) {
    for (const std::string& byline : ValuesOf(object, "authors")) {
      for (std::string& name : SplitByline(byline)) {
        article->add_authors(std::move(name));
      }
    }
  }
  if (const std::string language = ValueOf(object, "language");
      article->language().empty() && IsLanguageCode(language)) {
    article->set_language(language);
  }
}

}  // namespace claimdiff
