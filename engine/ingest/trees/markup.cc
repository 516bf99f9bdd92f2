#include "engine/ingest/trees/markup.h"

#include <algorithm>
#include <memory>
#include <mutex>

#include "absl/strings/str_cat.h"
#include "libxml/HTMLparser.h"
#include "libxml/parser.h"
#include "libxml/tree.h"
#include "libxml/xmlerror.h"

namespace claimdiff {
namespace {

// A piece as it goes to the push parser; small enough that a limit passed stops
// it soon.
constexpr size_t kChunkBytes = 1 << 15;

std::string_view ViewOf(const xmlChar* text) {
  return text == nullptr ? std::string_view()
                         : reinterpret_cast<const char*>(text);
}

// What the parser's callbacks share.
struct Run {
  MarkupLimits limits;
  MarkupHandler* handler;
  xmlParserCtxtPtr parser = nullptr;
  int depth = 0;
  int elements = 0;
  bool too_deep = false;
  bool too_many = false;
  MarkupElement element = {};  // kept for its memory

  bool is_stopped() const { return too_deep || too_many; }

  void Start() {
    if (is_stopped()) return;
    too_deep = depth >= limits.max_depth;
    too_many = elements >= limits.max_elements;
    if (is_stopped()) {
      xmlStopParser(parser);
      return;
    }
    ++depth;
    ++elements;
    handler->StartElement(element);
  }

  void End() {
    if (is_stopped() || depth == 0) return;
    --depth;
    handler->EndElement();
  }

  void Characters(std::string_view text) {
    if (!is_stopped()) handler->Text(text);
  }

  absl::Status LimitStatus() const {
    if (too_deep) {
      return absl::OutOfRangeError(absl::StrCat(
          "has more than ", limits.max_depth,
          " elements inside one another; no report looks like that"));
    }
    if (too_many) {
      return absl::OutOfRangeError(absl::StrCat(
          "has more than ", limits.max_elements, " elements; split it"));
    }
    return absl::OkStatus();
  }
};

Run* RunOf(void* context) { return static_cast<Run*>(context); }

void OnHtmlStart(void* context, const xmlChar* name, const xmlChar** pairs) {
  Run* run = RunOf(context);
  run->element.name = ViewOf(name);
  run->element.attributes.clear();
  for (int i = 0; pairs != nullptr && pairs[i] != nullptr; i += 2) {
    run->element.attributes.push_back({ViewOf(pairs[i]), ViewOf(pairs[i + 1])});
  }
  run->Start();
}

void OnHtmlEnd(void* context, const xmlChar*) { RunOf(context)->End(); }

void OnXmlStart(void* context, const xmlChar* name, const xmlChar*,
                const xmlChar* space, int, const xmlChar**, int attributes, int,
                const xmlChar** fields) {
  Run* run = RunOf(context);
  run->element.name = ViewOf(name);
  run->element.space = ViewOf(space);
  run->element.attributes.clear();
  // Five fields each: name, prefix, namespace, first byte and end of the value.
  for (int i = 0; i < attributes; ++i) {
    const xmlChar** field = fields + 5 * i;
    run->element.attributes.push_back(
        {ViewOf(field[0]),
         std::string_view(reinterpret_cast<const char*>(field[3]),
                          static_cast<size_t>(field[4] - field[3]))});
  }
  run->Start();
}

void OnXmlEnd(void* context, const xmlChar*, const xmlChar*, const xmlChar*) {
  RunOf(context)->End();
}

void OnText(void* context, const xmlChar* text, int length) {
  RunOf(context)->Characters(std::string_view(
      reinterpret_cast<const char*>(text), static_cast<size_t>(length)));
}

// Without it, libxml2 writes to standard error.
void OnError(void*, xmlErrorPtr) {}

// Calls `parse` with one piece of the text after another, the last one empty.
template <typename Parse>
void Push(std::string_view text, const Run& run, Parse parse) {
  while (!text.empty() && !run.is_stopped()) {
    size_t length = std::min(text.size(), kChunkBytes);
    // A code point cut in two is an error to the parser.
    while (length < text.size() && (text[length] & 0xC0) == 0x80) ++length;
    parse(text.data(), static_cast<int>(length), 0);
    text.remove_prefix(length);
  }
  if (!run.is_stopped()) parse("", 0, 1);
}

void InitializeOnce() {
  static std::once_flag once;
  std::call_once(once, xmlInitParser);
}

struct FreeParser {
  void operator()(xmlParserCtxtPtr parser) const {
    // A DOCTYPE makes a document even where only events are wanted.
    const xmlDocPtr document = parser->myDoc;
    parser->myDoc = nullptr;
    xmlFreeParserCtxt(parser);
    xmlFreeDoc(document);
  }
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

void CloseOpenElements(Run* run) {
  while (run->depth > 0 && !run->is_stopped()) run->End();
}

}  // namespace

std::string_view MarkupElement::Attribute(std::string_view attribute) const {
  for (const MarkupAttribute& one : attributes) {
    if (one.name == attribute) return one.value;
  }
  return {};
}

absl::Status ParseHtml(std::string_view text, const MarkupLimits& limits,
                       MarkupHandler* handler) {
  InitializeOnce();
  Run run{limits, handler};
  htmlSAXHandler events{};
  events.startElement = OnHtmlStart;
  events.endElement = OnHtmlEnd;
  events.characters = OnText;
  events.ignorableWhitespace = OnText;
  events.cdataBlock = OnText;
  events.initialized = XML_SAX2_MAGIC;
  events.serror = OnError;
  const Parser parser(htmlCreatePushParserCtxt(
      &events, &run, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
  if (parser == nullptr) return absl::ResourceExhaustedError("out of memory");
  run.parser = parser.get();
  htmlCtxtUseOptions(
      parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                        HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  Push(text, run, [&](const char* bytes, int size, int is_last) {
    htmlParseChunk(parser.get(), bytes, size, is_last);
  });
  CloseOpenElements(&run);
  return run.LimitStatus();
}

absl::Status ParseXml(std::string_view text, const MarkupLimits& limits,
                      MarkupHandler* handler) {
  InitializeOnce();
  Run run{limits, handler};
  xmlSAXHandler events{};
  events.startElementNs = OnXmlStart;
  events.endElementNs = OnXmlEnd;
  events.characters = OnText;
  events.ignorableWhitespace = OnText;
  events.cdataBlock = OnText;
  events.initialized = XML_SAX2_MAGIC;
  events.serror = OnError;
  const Parser parser(
      xmlCreatePushParserCtxt(&events, &run, nullptr, 0, nullptr));
  if (parser == nullptr) return absl::ResourceExhaustedError("out of memory");
  run.parser = parser.get();
  xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_NOERROR |
                                      XML_PARSE_NOWARNING |
                                      XML_PARSE_IGNORE_ENC);
  int error = 0;
  Push(text, run, [&](const char* bytes, int size, int is_last) {
    if (error == 0) error = xmlParseChunk(parser.get(), bytes, size, is_last);
  });
  if (absl::Status status = run.LimitStatus(); !status.ok()) return status;
  if (error == 0) return absl::OkStatus();
  const xmlError* last = xmlCtxtGetLastError(parser.get());
  return absl::InvalidArgumentError(
      absl::StrCat(last == nullptr ? 1 : last->line, ":",
                   last == nullptr ? 1 : std::max(last->int2, 1),
                   ": not well-formed XML; fix it or leave it out"));
}

}  // namespace claimdiff
