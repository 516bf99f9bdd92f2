// NewsML-G2, NITF, RSS and Atom.

#include "engine/ingest/document.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::CheckInputs(claimdiff::ReadDocument(
      claimdiff::BytesOf(data, size), claimdiff::InputFormat::kXml,
      {"item.xml", ""}, "item.xml", {}));
  return 0;
}
