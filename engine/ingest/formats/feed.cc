#include "engine/ingest/formats/feed.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/input/timestamp.h"
#include "engine/ingest/pages/article_text.h"
#include "engine/ingest/pages/html.h"
#include "engine/ingest/pages/page_facts.h"
#include "engine/ingest/prose/plain_text.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

constexpr std::string_view kAtom = "http://www.w3.org/2005/Atom";

std::string TextOf(const XmlNode* node) {
  return node == nullptr ? "" : node->AllText();
}

// Text of the first child among `names`.
std::string FirstText(const XmlNode& node,
                      std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    std::string text = TextOf(node.Find(name));
    if (!text.empty()) return text;
  }
  return "";
}

// <content:encoded> of RSS, <content> of Atom. Other vocabularies have a
// "content" too (Media RSS), which is no text.
std::vector<PageBlock> ContentOf(const XmlNode& item) {
  const XmlNode* content = item.Find("encoded");
  for (const XmlNode* atom : item.All("content")) {
    if (content == nullptr && atom->space == kAtom) content = atom;
  }
  if (content == nullptr) return {};
  const std::string_view type = content->Attribute("type");
  if (type == "xhtml") {
    PageCollector collector;
    Replay(*content, &collector);
    return collector.Finish().blocks;
  }
  const std::string text = content->AllText();
  if (type == "text") return BlocksOfText(text);
  return BlocksOfHtml(text).value_or(std::vector<PageBlock>());
}

std::string LinkOf(const XmlNode& item) {
  for (const XmlNode* link : item.All("link")) {
    const std::string_view rel = link->Attribute("rel");
    if (!link->Attribute("href").empty() &&
        (rel.empty() || rel == "alternate")) {
      return std::string(link->Attribute("href"));
    }
  }
  return TextOf(item.Find("link"));
}

absl::StatusOr<Input> ReadItem(const XmlNode& item, const v1::Article& channel,
                               const std::string& place) {
  const std::vector<PageBlock> blocks = ContentOf(item);
  if (blocks.empty()) {
    return absl::InvalidArgumentError(absl::StrCat(
        place, ": an item without its full text; give the page it links to"));
  }
  v1::Article article = channel;
  article.set_headline(TextOf(item.Find("title")));
  const std::string url = LinkOf(item);
  if (!HostOf(url).empty()) article.set_url(url);
  article.set_published(NormalizeTimestamp(
      FirstText(item, {"pubDate", "date", "published", "updated"})));
  for (const XmlNode* author : item.All("author")) {
    for (std::string& name : SplitByline(FirstText(*author, {"name"}))) {
      article.add_authors(std::move(name));
    }
  }
  for (const XmlNode* creator : item.All("creator")) {
    for (std::string& name : SplitByline(creator->AllText())) {
      article.add_authors(std::move(name));
    }
  }
  return MakeArticleInput(std::move(article), blocks, place);
}

}  // namespace

bool IsFeed(const XmlNode& root) {
  return root.name == "rss" || root.name == "RDF" || root.name == "feed";
}

Inputs ReadFeed(const XmlNode& root, const InputSpec& spec,
                const std::string& place) {
  const XmlNode* channel = root.Find("channel");
  if (channel == nullptr) channel = &root;
  v1::Article shared;
  shared.set_outlet(spec.outlet.empty() ? TextOf(channel->Find("title"))
                                        : RepairUtf8(spec.outlet).text);
  if (shared.outlet().empty()) shared.set_outlet(FileStem(spec.path));
  shared.set_language(root.name == "feed" ? std::string(root.Attribute("lang"))
                                          : TextOf(channel->Find("language")));
  // RSS 1.0 has its items beside the channel.
  std::vector<const XmlNode*> items =
      root.name == "feed" ? root.All("entry") : channel->All("item");
  if (items.empty()) items = root.All("item");
  Inputs inputs;
  for (const XmlNode* item : items) {
    inputs.push_back(
        ReadItem(*item, shared, absl::StrCat(place, ":", inputs.size() + 1)));
  }
  return inputs;
}

}  // namespace claimdiff
