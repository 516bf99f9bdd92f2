// Two texts, with a line of "%%" between them, compared.

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/claimdiff.h"
#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const auto& engine =
      *new absl::StatusOr<claimdiff::Engine>(claimdiff::Engine::Create({}));
  const std::string_view bytes = claimdiff::BytesOf(data, size);
  const size_t gap = std::min(bytes.find("\n%%\n"), bytes.size());
  claimdiff::v1::CompareRequest request;
  for (const std::string_view text :
       {bytes.substr(0, gap), bytes.substr(std::min(gap + 4, bytes.size()))}) {
    request.add_sources()->mutable_article()->set_text(std::string(text));
  }
  claimdiff::CheckReport(engine->Compare(request));
  return 0;
}
