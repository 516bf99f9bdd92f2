#include "engine/ingest/pages/json_ld.h"

#include <functional>
#include <map>

#include "engine/ingest/bytes/views.h"
#include "engine/ingest/pages/page.h"
#include "engine/ingest/trees/json_tree.h"

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

// The names of persons and organizations by their @id.
using Names = std::map<std::string, std::string, std::less<>>;

// Every object in the tree that is an article and in no other one, in order;
// and the names of all that has one.
void Collect(const JsonNode& node, bool in_article,
             std::vector<const JsonNode*>* articles, Names* names) {
  const bool is_article = node.is_object() && IsArticle(node);
  if (is_article && !in_article) articles->push_back(&node);
  if (!node.String("@id").empty() && !node.String("name").empty()) {
    names->emplace(node.String("@id"), Trim(node.String("name")));
  }
  for (const JsonNode& child : node.children) {
    if (child.is_object() || child.is_array()) {
      Collect(child, in_article || is_article, articles, names);
    }
  }
}

// The name of a person or organization: a string, an object's "name", that of
// the object it points at.
std::string NameOf(const JsonNode& node, const Names& names) {
  if (node.is_string()) return std::string(Trim(node.text));
  if (!node.String("name").empty()) {
    return std::string(Trim(node.String("name")));
  }
  const auto named = names.find(node.String("@id"));
  return named == names.end() ? "" : named->second;
}

std::vector<std::string> NamesOf(const JsonNode* node, const Names& by_id) {
  std::vector<std::string> names;
  if (node == nullptr) return names;
  for (const JsonNode* one : node->Items()) {
    std::string name = NameOf(*one, by_id);
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

// Of a live blog, the bodies of its posts.
std::string BodyOf(const JsonNode& node) {
  std::string body = PlainText(node.String("articleBody"));
  const JsonNode* posts = node.Find("liveBlogUpdate");
  if (!body.empty() || posts == nullptr) return body;
  for (const JsonNode* post : posts->Items()) {
    const std::string text = PlainText(post->String("articleBody"));
    if (text.empty()) continue;
    if (!body.empty()) body += '\n';
    body += text;
  }
  return body;
}

StatedArticle Read(const JsonNode& node, const Names& names) {
  StatedArticle article;
  article.headline = PlainText(FirstString(node, {"headline", "name"}));
  const std::vector<std::string> outlets =
      NamesOf(node.Find("publisher"), names);
  if (!outlets.empty()) article.outlet = outlets[0];
  article.authors = NamesOf(node.Find("author"), names);
  if (article.authors.empty()) {
    article.authors = NamesOf(node.Find("creator"), names);
  }
  article.published = FirstString(node, {"datePublished", "dateCreated"});
  article.language = FirstString(node, {"inLanguage"});
  article.url = FirstString(node, {"url", "mainEntityOfPage"});
  if (const JsonNode* page = node.Find("mainEntityOfPage");
      page != nullptr && article.url.empty()) {
    article.url = FirstString(*page, {"@id", "url"});
  }
  if (article.url.empty()) {
    // "https://gull.example/1/#article" is a name for the page's article.
    const std::string id = FirstString(node, {"@id"});
    article.url = id.substr(0, id.find('#'));
  }
  article.body = BodyOf(node);
  return article;
}

}  // namespace

std::optional<StatedArticle> FindStatedArticle(
    const std::vector<std::string>& scripts, std::string_view canonical) {
  std::vector<JsonNode> trees;
  for (const std::string& script : scripts) {
    if (auto tree = ParseJsonTree(script)) trees.push_back(*std::move(tree));
  }
  std::vector<const JsonNode*> nodes;
  Names names;
  for (const JsonNode& tree : trees) Collect(tree, false, &nodes, &names);
  std::optional<StatedArticle> first;
  std::optional<StatedArticle> with_body;
  for (const JsonNode* node : nodes) {
    StatedArticle article = Read(*node, names);
    if (!canonical.empty() && article.url == canonical) return article;
    if (!with_body.has_value() && !article.body.empty()) with_body = article;
    if (!first.has_value()) first = std::move(article);
  }
  return with_body.has_value() ? with_body : first;
}

}  // namespace claimdiff
