// ninjs 1.x to 3.x, whatever IsNinjs says of the object.

#include "engine/ingest/formats/ninjs.h"

#include "engine/ingest/trees/json_tree.h"
#include "engine/text/utf8.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto item = claimdiff::ParseJsonTree(
      claimdiff::RepairUtf8(claimdiff::BytesOf(data, size)).text);
  if (!item.has_value()) return 0;
  claimdiff::IsNinjs(*item);
  claimdiff::CheckInput(
      claimdiff::ReadNinjs(*item, {"item.json", ""}, "item.json"));
  return 0;
}
