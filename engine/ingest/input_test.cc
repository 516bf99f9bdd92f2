#include "engine/ingest/input.h"

#include <string>
#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(InputTest, KindsAndMessagesAgree) {
  for (const InputKind kind : {InputKind::kArticle, InputKind::kArticleClaims,
                               InputKind::kRequest, InputKind::kReport}) {
    Input input;
    input.message = EmptyMessage(kind);
    EXPECT_EQ(input.kind(), kind);
    const std::string name = AsMessage(&input.message)->GetDescriptor()->name();
    EXPECT_NE(KindName(kind).find(name), std::string_view::npos) << name;
  }
}

}  // namespace
}  // namespace claimdiff
