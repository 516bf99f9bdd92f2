// Pages: libxml2's HTML parser, JSON-LD, the choice of the report's paragraphs.

#include "engine/ingest/pages/html.h"

#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::CheckInput(claimdiff::ReadHtml(
      claimdiff::BytesOf(data, size), {"page.html", ""}, "page.html", {}));
  return 0;
}
