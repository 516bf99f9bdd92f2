// Requests with claims of other extractors: spans outside the text, ids twice,
// claims of articles that are not there.

#include "engine/claimdiff.h"
#include "engine/ingest/messages/text_proto.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const auto& engine =
      *new absl::StatusOr<claimdiff::Engine>(claimdiff::Engine::Create({}));
  const auto input =
      claimdiff::ParseTextProto(claimdiff::BytesOf(data, size), "q.txtpb");
  if (!input.ok()) return 0;
  const auto* request =
      std::get_if<claimdiff::v1::CompareRequest>(&input->message);
  if (request != nullptr) claimdiff::CheckReport(engine->Compare(*request));
  return 0;
}
