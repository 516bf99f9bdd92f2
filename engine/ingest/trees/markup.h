#ifndef CLAIMDIFF_ENGINE_INGEST_TREES_MARKUP_H_
#define CLAIMDIFF_ENGINE_INGEST_TREES_MARKUP_H_

// HTML and XML as a stream of events, by libxml2's SAX push parsers. No tree is
// built (libxml2's own drops what lies deeper than 256 elements), nothing is
// fetched, no entity is defined by a document.
//
//   <p>The ferry <b>sank</b>.   Start "p", Text "The ferry ", Start "b",
//                               Text "sank", End "b", Text ".", End "p"

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"

namespace claimdiff {

struct MarkupAttribute {
  std::string_view name;   // HTML: lower case; XML: local name
  std::string_view value;  // references resolved
};

// Valid during the call that hands it out.
struct MarkupElement {
  std::string_view name;   // HTML: lower case; XML: local name
  std::string_view space;  // namespace; empty for HTML
  std::vector<MarkupAttribute> attributes;

  // The value of the attribute, empty where it is missing.
  std::string_view Attribute(std::string_view attribute) const;
};

class MarkupHandler {
 public:
  virtual ~MarkupHandler() = default;
  // Starts and ends match, also where the document leaves elements open; not
  // after an error.
  virtual void StartElement(const MarkupElement& element) = 0;
  virtual void EndElement() = 0;
  // A piece of text; text between two tags may come in several pieces. The
  // content of scripts comes as text too.
  virtual void Text(std::string_view text) = 0;
};

struct MarkupLimits {
  // Elements inside one another; no page or item of news has a hundred.
  // Default: 1000
  int max_depth = 1000;
  // Elements in all. Default: 1,000,000
  int max_elements = 1000000;
};

// Reads a page as forgivingly as a browser. `text` is valid UTF-8; what the
// page says of its character set is ignored. OUT_OF_RANGE past a limit, in a
// sentence to stand after the input's name. Linear.
absl::Status ParseHtml(std::string_view text, const MarkupLimits& limits,
                       MarkupHandler* handler);

// The same for XML, which must be well-formed: INVALID_ARGUMENT otherwise,
// its message beginning with the place, "12:4: not XML; ...".
absl::Status ParseXml(std::string_view text, const MarkupLimits& limits,
                      MarkupHandler* handler);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_TREES_MARKUP_H_
