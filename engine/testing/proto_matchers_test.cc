#include "engine/testing/proto_matchers.h"

#include "claimdiff/v1/claim.pb.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

TEST(ProtoMatchersTest, TellsEqualFromDifferent) {
  const auto claim = ParseTextProto<v1::Claim>("id: 'a#0' article_id: 'a'");
  EXPECT_THAT(claim, EqualsProto("article_id: 'a' id: 'a#0'"));
  EXPECT_THAT(claim, ::testing::Not(EqualsProto("id: 'a#0'")));
  EXPECT_EQ(Differences(claim, claim), "");
  EXPECT_EQ(Differences(v1::Claim(), claim),
            "added: id: \"a#0\"\nadded: article_id: \"a\"\n");
}

}  // namespace
}  // namespace claimdiff::testing
