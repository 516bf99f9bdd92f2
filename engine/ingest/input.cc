#include "engine/ingest/input.h"

namespace claimdiff {

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
