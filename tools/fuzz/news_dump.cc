// Objects of dumps of news, whatever else they may look like.

#include "engine/ingest/formats/news_dump.h"

#include "engine/ingest/trees/json_tree.h"
#include "engine/text/utf8.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto object = claimdiff::ParseJsonTree(
      claimdiff::RepairUtf8(claimdiff::BytesOf(data, size)).text);
  if (!object.has_value()) return 0;
  claimdiff::Input input;
  claimdiff::v1::Article article;
  claimdiff::FillFromDump(*object, &article);
  input.message = article;
  claimdiff::CheckInput(input);
  return 0;
}
