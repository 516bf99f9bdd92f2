#include "engine/ingest/json_ld.h"

#include "engine/ingest/json_tree.h"
#include "engine/ingest/page.h"
#include "engine/ingest/views.h"

namespace claimdiff {
namespace {

bool IsArticleType(std::string_view type) {
  // With or without "http://schema.org/" before it.
  type = type.substr(type.rfind('/') + 1);
  for (const std::string_view known :
       {"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle",
        "BackgroundNewsArticle", "OpinionNewsArticle", "AskPublicNewsArticle",
        "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting", "Article",
        "Report", "SocialMediaPosting", "TechArticle"}) {
    if (type == known) return true;
  }
  return false;
}

bool IsArticle(const JsonNode& node) {
  const JsonNode* type = node.Find("@type");
  if (type == nullptr) return false;
  for (const JsonNode* one : type->Items()) {
    if (one->is_string() && IsArticleType(one->text)) return true;
  }
  return false;
}

// Every object in the tree that is an article, outermost first.
void CollectArticles(const JsonNode& node,
                     std::vector<const JsonNode*>* found) {
  if (node.is_object() && IsArticle(node)) found->push_back(&node);
  for (const JsonNode& child : node.children) {
    if (child.is_object() || child.is_array()) CollectArticles(child, found);
  }
}

// The name of a person or organization: a string, an object's "name".
std::string NameOf(const JsonNode& node) {
  if (node.is_string()) return std::string(Trim(node.text));
  return std::string(Trim(node.String("name")));
}

std::vector<std::string> NamesOf(const JsonNode* node) {
  std::vector<std::string> names;
  if (node == nullptr) return names;
  for (const JsonNode* one : node->Items()) {
    std::string name = NameOf(*one);
    if (!name.empty()) names.push_back(std::move(name));
  }
  return names;
}

// The text of a value that may hold tags and references, as some sites write
// their headlines and bodies.
std::string PlainText(std::string_view text) {
  if (!Contains(text, '<') && !Contains(text, '&')) return std::string(text);
  std::string plain;
  const absl::StatusOr<Page> page = ReadPage(text);
  if (!page.ok()) return plain;
  // Line breaks of the text separate paragraphs only where no tags do.
  if (page->blocks.size() == 1 && Contains(text, '\n')) {
    for (const std::string_view line : SplitView(text, '\n')) {
      if (!plain.empty()) plain += '\n';
      const absl::StatusOr<Page> part = ReadPage(line);
      if (part.ok() && !part->blocks.empty()) plain += part->blocks[0].text;
    }
    return plain;
  }
  for (const PageBlock& block : page->blocks) {
    if (!plain.empty()) plain += '\n';
    plain += block.text;
  }
  return plain;
}

std::string FirstString(const JsonNode& node,
                        std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    if (!node.String(key).empty()) return std::string(Trim(node.String(key)));
  }
  return "";
}

StatedArticle Read(const JsonNode& node) {
  StatedArticle article;
  article.headline = PlainText(FirstString(node, {"headline", "name"}));
  const std::vector<std::string> outlets = NamesOf(node.Find("publisher"));
  if (!outlets.empty()) article.outlet = outlets[0];
  article.authors = NamesOf(node.Find("author"));
  if (article.authors.empty()) article.authors = NamesOf(node.Find("creator"));
  article.published = FirstString(node, {"datePublished", "dateCreated"});
  article.language = FirstString(node, {"inLanguage"});
  article.url = FirstString(node, {"url", "mainEntityOfPage", "@id"});
  if (const JsonNode* page = node.Find("mainEntityOfPage");
      page != nullptr && article.url.empty()) {
    article.url = FirstString(*page, {"@id", "url"});
  }
  article.body = PlainText(node.String("articleBody"));
  return article;
}

}  // namespace

std::optional<StatedArticle> FindStatedArticle(
    const std::vector<std::string>& scripts) {
  std::optional<StatedArticle> first;
  for (const std::string& script : scripts) {
    const std::optional<JsonNode> tree = ParseJsonTree(script);
    if (!tree.has_value()) continue;
    std::vector<const JsonNode*> articles;
    CollectArticles(*tree, &articles);
    for (const JsonNode* node : articles) {
      StatedArticle article = Read(*node);
      if (!article.body.empty()) return article;
      if (!first.has_value()) first = std::move(article);
    }
  }
  return first;
}

}  // namespace claimdiff
