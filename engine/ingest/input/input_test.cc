#include "engine/ingest/input/input.h"

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

TEST(InputTest, WithheldItemsAreToldFromOtherErrors) {
  const absl::Status status = WithheldItem("a.xml", "withheld");
  EXPECT_EQ(status.message(), "a.xml: withheld");
  EXPECT_TRUE(IsWithheld(status));
  EXPECT_FALSE(IsWithheld(absl::FailedPreconditionError("a.xml: withheld")));
  EXPECT_FALSE(IsWithheld(absl::OkStatus()));
}

}  // namespace
}  // namespace claimdiff
