// A text's claims.

#include "engine/claimdiff.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const auto& engine =
      *new absl::StatusOr<claimdiff::Engine>(claimdiff::Engine::Create({}));
  claimdiff::v1::Article article;
  article.set_id("a");
  // Not decoded: what callers hand in may be anything, and is repaired.
  article.set_text(std::string(claimdiff::BytesOf(data, size)));
  claimdiff::CheckClaims(engine->Extract(article));
  return 0;
}
