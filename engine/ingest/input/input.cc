#include "engine/ingest/input/input.h"

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"

namespace claimdiff {
namespace {

// Marks the status among others of the same code.
constexpr char kWithheldMark[] = "claimdiff/withheld";

}  // namespace

absl::Status WithheldItem(const std::string& place, const std::string& why) {
  absl::Status status =
      absl::FailedPreconditionError(absl::StrCat(place, ": ", why));
  status.SetPayload(kWithheldMark, absl::Cord());
  return status;
}

bool IsWithheld(const absl::Status& status) {
  return status.GetPayload(kWithheldMark).has_value();
}

std::string_view KindName(InputKind kind) {
  switch (kind) {
    case InputKind::kArticle:
      return "an Article";
    case InputKind::kArticleClaims:
      return "ArticleClaims";
    case InputKind::kRequest:
      return "a CompareRequest";
    case InputKind::kReport:
      return "a ComparisonReport";
  }
  return "";
}

InputMessage EmptyMessage(InputKind kind) {
  switch (kind) {
    case InputKind::kArticle:
      return v1::Article();
    case InputKind::kArticleClaims:
      return v1::ArticleClaims();
    case InputKind::kRequest:
      return v1::CompareRequest();
    case InputKind::kReport:
      return v1::ComparisonReport();
  }
  return v1::Article();
}

google::protobuf::Message* AsMessage(InputMessage* message) {
  return std::visit(
      [](auto& held) -> google::protobuf::Message* { return &held; }, *message);
}

}  // namespace claimdiff
