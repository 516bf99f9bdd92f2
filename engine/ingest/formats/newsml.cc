#include "engine/ingest/formats/newsml.h"

#include <utility>

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

std::string TextOf(const XmlNode* node) {
  return node == nullptr ? "" : node->AllText();
}

// The name of a provider, creator or source: <name>, else its literal, else
// what its code says after the scheme.
std::string NameOf(const XmlNode* node) {
  if (node == nullptr) return "";
  std::string name = TextOf(node->Find("name"));
  if (name.empty()) name = node->Attribute("literal");
  if (name.empty()) {
    const std::string_view code = node->Attribute("qcode");
    name = code.substr(code.rfind(':') + 1);
  }
  return name;
}

// Blocks of a body in NITF or XHTML.
std::vector<PageBlock> BlocksOf(const XmlNode& body) {
  PageCollector collector;
  Replay(body, &collector);
  const Page page = collector.Finish();
  std::vector<PageBlock> blocks;
  for (const PageBlock& block : page.blocks) {
    if (!page.elements[block.element].left_out) blocks.push_back(block);
  }
  return blocks;
}

// The node of that name, `node` itself or the first one inside it.
const XmlNode* Search(const XmlNode& node, std::string_view name) {
  if (node.name == name) return &node;
  for (const XmlNode& child : node.children) {
    if (const XmlNode* found = Search(child, name)) return found;
  }
  return nullptr;
}

std::vector<PageBlock> ContentOf(const XmlNode& content) {
  if (const XmlNode* inline_xml = content.Find("inlineXML")) {
    for (const char* body : {"body.content", "body"}) {
      if (const XmlNode* found = Search(*inline_xml, body)) {
        return BlocksOf(*found);
      }
    }
    return BlocksOf(*inline_xml);
  }
  const XmlNode* data = content.Find("inlineData");
  if (data == nullptr) return {};
  if (Contains(data->Attribute("contenttype"), "html")) {
    return BlocksOfHtml(data->AllText()).value_or(std::vector<PageBlock>());
  }
  return BlocksOfText(data->AllText());
}

// The first of several headlines, the main one where their roles say so.
std::string HeadlineOf(const XmlNode& meta) {
  const std::vector<const XmlNode*> headlines = meta.All("headline");
  for (const XmlNode* headline : headlines) {
    if (EndsWith(headline->Attribute("role"), "main")) {
      return headline->AllText();
    }
  }
  return headlines.empty() ? "" : headlines[0]->AllText();
}

void SetOutlet(const InputSpec& spec, std::string name, v1::Article* article) {
  if (!spec.outlet.empty()) name = RepairUtf8(spec.outlet).text;
  if (name.empty()) name = FileStem(spec.path);
  article->set_outlet(std::move(name));
}

absl::StatusOr<Input> ReadItem(const XmlNode& item, const InputSpec& spec,
                               const std::string& place) {
  const XmlNode no_node;
  const XmlNode* item_meta = item.Find("itemMeta");
  const XmlNode* content_meta = item.Find("contentMeta");
  const XmlNode* content = item.Find("contentSet");
  if (item_meta == nullptr) item_meta = &no_node;
  if (content_meta == nullptr) content_meta = &no_node;
  if (content == nullptr) content = &no_node;
  std::string_view status;
  if (const XmlNode* node = item_meta->Find("pubStatus")) {
    status = node->Attribute("qcode");
    if (status.empty()) status = node->Attribute("uri");
  }
  const absl::Status usable =
      CheckUsable(status, item_meta->Find("embargoed") != nullptr, place);
  if (!usable.ok()) return usable;
  v1::Article article;
  article.set_series(std::string(item.Attribute("guid")));
  article.set_headline(HeadlineOf(*content_meta));
  std::string outlet = NameOf(item_meta->Find("provider"));
  if (outlet.empty()) outlet = NameOf(content_meta->Find("infoSource"));
  SetOutlet(spec, std::move(outlet), &article);
  for (const XmlNode* creator : content_meta->All("creator")) {
    std::string name = NameOf(creator);
    if (!name.empty()) article.add_authors(std::move(name));
  }
  if (article.authors().empty()) {
    for (std::string& name : SplitByline(TextOf(content_meta->Find("by")))) {
      article.add_authors(std::move(name));
    }
  }
  std::string published =
      NormalizeTimestamp(TextOf(item_meta->Find("versionCreated")));
  if (published.empty()) {
    published = NormalizeTimestamp(TextOf(item_meta->Find("firstCreated")));
  }
  article.set_published(std::move(published));
  if (const XmlNode* language = content_meta->Find("language")) {
    article.set_language(std::string(language->Attribute("tag")));
  }
  if (article.language().empty()) {
    article.set_language(std::string(item.Attribute("lang")));
  }
  return MakeArticleInput(std::move(article), ContentOf(*content), place);
}

absl::StatusOr<Input> ReadNitf(const XmlNode& nitf, const InputSpec& spec,
                               const std::string& place) {
  v1::Article article;
  if (const XmlNode* headline = Search(nitf, "hl1")) {
    article.set_headline(headline->AllText());
  } else {
    article.set_headline(TextOf(nitf.Find({"head", "title"})));
  }
  const XmlNode* source = nitf.Find({"head", "docdata", "doc.copyright"});
  SetOutlet(spec,
            source == nullptr ? "" : std::string(source->Attribute("holder")),
            &article);
  for (std::string& name :
       SplitByline(TextOf(nitf.Find({"body", "body.head", "byline"})))) {
    article.add_authors(std::move(name));
  }
  if (const XmlNode* date = Search(nitf, "date.issue")) {
    article.set_published(NormalizeTimestamp(date->Attribute("norm")));
  }
  const XmlNode* body = Search(nitf, "body.content");
  return MakeArticleInput(
      std::move(article),
      body == nullptr ? std::vector<PageBlock>() : BlocksOf(*body), place);
}

void CollectItems(const XmlNode& node, std::vector<const XmlNode*>* items) {
  if (node.name == "newsItem") {
    items->push_back(&node);
    return;
  }
  for (const XmlNode& child : node.children) CollectItems(child, items);
}

}  // namespace

bool IsNewsml(const XmlNode& root) {
  return root.name == "newsItem" || root.name == "newsMessage" ||
         root.name == "packageItem" || root.name == "nitf";
}

Inputs ReadNewsml(const XmlNode& root, const InputSpec& spec,
                  const std::string& place) {
  Inputs inputs;
  if (root.name == "nitf") {
    inputs.push_back(ReadNitf(root, spec, place));
    return inputs;
  }
  std::vector<const XmlNode*> items;
  CollectItems(root, &items);
  for (const XmlNode* item : items) {
    inputs.push_back(ReadItem(
        *item, spec,
        items.size() == 1 ? place
                          : absl::StrCat(place, ":", inputs.size() + 1)));
  }
  return inputs;
}

}  // namespace claimdiff
