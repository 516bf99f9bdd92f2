// Messages in protobuf's text format.

#include "engine/ingest/messages/text_proto.h"

#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::CheckInput(claimdiff::ParseTextProto(
      claimdiff::BytesOf(data, size), "report.txtpb"));
  return 0;
}
