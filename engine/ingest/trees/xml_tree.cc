#include "engine/ingest/trees/xml_tree.h"

#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/views.h"

namespace claimdiff {
namespace {

class TreeBuilder : public MarkupHandler {
 public:
  TreeBuilder() { open_.push_back(&document_); }

  void StartElement(const MarkupElement& element) override {
    // Only the last child is ever open, so that pointers into it stay good.
    XmlNode& node = open_.back()->children.emplace_back();
    node.name = element.name;
    node.space = element.space;
    for (const MarkupAttribute& attribute : element.attributes) {
      node.attributes.emplace_back(attribute.name, attribute.value);
    }
    open_.push_back(&node);
  }

  void EndElement() override { open_.pop_back(); }

  void Text(std::string_view text) override {
    std::vector<XmlNode>& children = open_.back()->children;
    if (children.empty() || !children.back().name.empty()) {
      children.emplace_back();
    }
    children.back().text += text;
  }

  XmlNode TakeRoot() {
    for (XmlNode& child : document_.children) {
      if (!child.name.empty()) return std::move(child);
    }
    return {};
  }

 private:
  XmlNode document_;
  std::vector<XmlNode*> open_;
};

void AppendText(const XmlNode& node, std::string* text) {
  *text += node.text;
  for (const XmlNode& child : node.children) AppendText(child, text);
}

}  // namespace

const XmlNode* XmlNode::Find(std::string_view child) const {
  for (const XmlNode& node : children) {
    if (node.name == child) return &node;
  }
  return nullptr;
}

const XmlNode* XmlNode::Find(
    std::initializer_list<std::string_view> path) const {
  const XmlNode* node = this;
  for (const std::string_view step : path) {
    node = node->Find(step);
    if (node == nullptr) break;
  }
  return node;
}

std::vector<const XmlNode*> XmlNode::All(std::string_view child) const {
  std::vector<const XmlNode*> all;
  for (const XmlNode& node : children) {
    if (node.name == child) all.push_back(&node);
  }
  return all;
}

std::string_view XmlNode::Attribute(std::string_view attribute) const {
  for (const auto& [key, value] : attributes) {
    if (key == attribute) return value;
  }
  return {};
}

std::string XmlNode::AllText() const {
  std::string all;
  AppendText(*this, &all);
  return std::string(Trim(all));
}

absl::StatusOr<XmlNode> ParseXmlTree(std::string_view xml) {
  MarkupLimits limits;
  limits.max_depth = 200;
  limits.max_elements = 200000;
  TreeBuilder builder;
  CLAIMDIFF_RETURN_IF_ERROR(ParseXml(xml, limits, &builder));
  return builder.TakeRoot();
}

void Replay(const XmlNode& node, MarkupHandler* handler) {
  if (node.name.empty()) {
    handler->Text(node.text);
    return;
  }
  MarkupElement element;
  element.name = node.name;
  element.space = node.space;
  for (const auto& [name, value] : node.attributes) {
    element.attributes.push_back({name, value});
  }
  handler->StartElement(element);
  for (const XmlNode& child : node.children) Replay(child, handler);
  handler->EndElement();
}

}  // namespace claimdiff
