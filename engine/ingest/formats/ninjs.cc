#include "engine/ingest/formats/ninjs.h"

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/timestamp.h"
#include "engine/ingest/pages/article_text.h"
#include "engine/ingest/pages/html.h"
#include "engine/ingest/pages/page_facts.h"
#include "engine/ingest/prose/plain_text.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

// The first of the members that is a string with something in it.
std::string_view First(const JsonNode& node,
                       std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    if (!node.String(key).empty()) return node.String(key);
  }
  return {};
}

// The items of the first member that is there, whatever its spelling.
std::vector<const JsonNode*> Items(
    const JsonNode& node, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    if (const JsonNode* member = node.Find(key)) return member->Items();
  }
  return {};
}

// Of several headlines or bodies the one whose role is "main", else the first
// with a value.
const JsonNode* MainOf(const std::vector<const JsonNode*>& items) {
  const JsonNode* first = nullptr;
  for (const JsonNode* item : items) {
    if (item->String("value").empty()) continue;
    if (item->String("role") == "main") return item;
    if (first == nullptr) first = item;
  }
  return first;
}

std::vector<PageBlock> BlocksOf(std::string_view body, bool is_html) {
  if (!is_html) return BlocksOfText(body);
  return BlocksOfHtml(body).value_or(std::vector<PageBlock>());
}

std::vector<PageBlock> BodyOf(const JsonNode& item) {
  if (const JsonNode* body = MainOf(Items(item, {"bodies"}))) {
    const std::string_view type = First(*body, {"contentType", "contenttype"});
    return BlocksOf(body->String("value"), Contains(type, "html"));
  }
  const std::string_view html = First(item, {"body_xhtml", "body_html"});
  if (!html.empty()) return BlocksOf(html, true);
  return BlocksOf(item.String("body_text"), false);
}

// Who publishes it: the source whose role says so, else the first one.
std::string OutletOf(const JsonNode& item) {
  std::string outlet;
  for (const JsonNode* source :
       Items(item, {"infoSources", "infosources", "infosource", "source"})) {
    const std::string_view name =
        source->is_string() ? source->text : source->String("name");
    const std::string_view role = source->String("role");
    const bool publishes =
        Contains(role, "provider") || Contains(role, "publisher");
    if (outlet.empty() || publishes) outlet = name;
    if (publishes) break;
  }
  if (outlet.empty())
    outlet = First(item, {"provider", "copyrightHolder", "copyrightholder"});
  return outlet;
}

}  // namespace

bool IsNinjs(const JsonNode& item) {
  if (item.String("uri").empty()) return false;
  for (const std::string_view key :
       {"body_text", "body_xhtml", "body_html", "bodies", "headlines",
        "pubstatus", "pubStatus", "versioncreated", "versionCreated"}) {
    if (item.Find(key) != nullptr) return true;
  }
  return false;
}

absl::StatusOr<Input> ReadNinjs(const JsonNode& item, const InputSpec& spec,
                                const std::string& place) {
  const bool has_embargo =
      !First(item, {"embargoed", "embargoedUntil", "embargoeduntil"}).empty();
  CLAIMDIFF_RETURN_IF_ERROR(
      CheckUsable(First(item, {"pubStatus", "pubstatus"}), has_embargo, place));
  v1::Article article;
  article.set_series(std::string(item.String("uri")));
  if (!HostOf(item.String("uri")).empty()) {
    article.set_url(std::string(item.String("uri")));
  }
  if (const JsonNode* headline = MainOf(Items(item, {"headlines"}))) {
    article.set_headline(std::string(headline->String("value")));
  } else {
    article.set_headline(
        std::string(First(item, {"headline", "title", "name"})));
  }
  std::string outlet =
      spec.outlet.empty() ? OutletOf(item) : RepairUtf8(spec.outlet).text;
  if (outlet.empty()) outlet = FileStem(spec.path);
  article.set_outlet(std::move(outlet));
  for (std::string& name : SplitByline(First(item, {"by", "byline"}))) {
    article.add_authors(std::move(name));
  }
  article.set_published(NormalizeTimestamp(
      First(item, {"versionCreated", "versioncreated", "contentCreated",
                   "firstCreated", "firstcreated"})));
  article.set_language(std::string(item.String("language")));
  return MakeArticleInput(std::move(article), BodyOf(item), place);
}

}  // namespace claimdiff
