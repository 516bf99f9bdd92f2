// Stored reports and claims, whatever stands in them, in every format that
// `claimdiff print` writes.

#include "engine/ingest/messages/text_proto.h"
#include "engine/text/utf8.h"
#include "tools/claimdiff/presentation.h"
#include "tools/fuzz/checks.h"

namespace {

template <typename Message>
void Print(const Message& message) {
  for (const auto format :
       {claimdiff::OutputFormat::kText, claimdiff::OutputFormat::kHtml,
        claimdiff::OutputFormat::kMarkdown, claimdiff::OutputFormat::kTsv,
        claimdiff::OutputFormat::kJson, claimdiff::OutputFormat::kJsonLines,
        claimdiff::OutputFormat::kJsonLd, claimdiff::OutputFormat::kTextProto,
        claimdiff::OutputFormat::kBinary}) {
    claimdiff::Presentation presentation;
    presentation.format = format;
    presentation.explain = true;
    const absl::StatusOr<std::string> bytes =
        claimdiff::Present(message, presentation);
    claimdiff::Check(bytes.ok(), "a message that was read can be shown");
    if (format == claimdiff::OutputFormat::kBinary) continue;
    claimdiff::Check(claimdiff::IsValidUtf8(*bytes), "what is shown is UTF-8");
    claimdiff::Check(bytes->find('\x1B') == std::string::npos,
                     "what is shown does not steer a terminal");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto input =
      claimdiff::ParseTextProto(claimdiff::BytesOf(data, size), "r.txtpb");
  if (!input.ok()) return 0;
  if (const auto* report =
          std::get_if<claimdiff::v1::ComparisonReport>(&input->message)) {
    Print(*report);
  } else if (const auto* claims =
                 std::get_if<claimdiff::v1::ArticleClaims>(&input->message)) {
    Print(*claims);
  }
  return 0;
}
