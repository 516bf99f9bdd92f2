#ifndef CLAIMDIFF_ENGINE_INGEST_TREES_XML_TREE_H_
#define CLAIMDIFF_ENGINE_INGEST_TREES_XML_TREE_H_

// An XML document as a tree, for formats of news agencies and feeds.
//
//   <item><title>Ferry <b>sinks</b></title></item>
//     item.Find("title")->AllText()   "Ferry sinks"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/ingest/trees/markup.h"

namespace claimdiff {

struct XmlNode {
  std::string name;   // local name; empty for a piece of text
  std::string space;  // namespace
  std::string text;   // of a piece of text
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<XmlNode> children;

  // The first child of that local name; null for none.
  const XmlNode* Find(std::string_view child) const;
  // Down a path of local names; null where a step is missing.
  const XmlNode* Find(std::initializer_list<std::string_view> path) const;
  // The children of that local name, in order.
  std::vector<const XmlNode*> All(std::string_view child) const;
  // Empty where it is missing.
  std::string_view Attribute(std::string_view attribute) const;
  // All text inside it, trimmed.
  std::string AllText() const;
};

// The document's root. Errors are those of ParseXml, at most 200 levels deep
// and 200,000 elements.
absl::StatusOr<XmlNode> ParseXmlTree(std::string_view xml);

// Sends the node and all inside it to the handler, as a parser would.
void Replay(const XmlNode& node, MarkupHandler* handler);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_TREES_XML_TREE_H_
