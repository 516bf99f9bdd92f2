// JSON documents: ninjs, dumps of news, ProtoJSON, arrays of them.

#include "engine/ingest/messages/json_lines.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::CheckInputs(claimdiff::ParseJsonDocument(
      claimdiff::BytesOf(data, size), {"item.json", ""}, "item.json"));
  return 0;
}
