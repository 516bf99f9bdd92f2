#include "tools/gold/gold_report.h"

#include "engine/testing/proto_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::EqualsProto;

TEST(GoldReportTest, DocumentsBecomeArticlesAndUnitsClaims) {
  GoldEvent event;
  event.id = "e1";
  event.documents = {{"Gazette", "It sank. 12 died.", {{0, 8}, {9, 17}}},
                     {"1", "Nothing.", {}}};
  EXPECT_THAT(MakeReport(event), EqualsProto(R"pb(
                id: "e1"
                articles { id: "0" outlet: "Gazette" text: "It sank. 12 died." }
                articles { id: "1" outlet: "1" text: "Nothing." }
                claims {
                  id: "0#0"
                  article_id: "0"
                  content { begin: 0 end: 8 }
                }
                claims {
                  id: "0#1"
                  article_id: "0"
                  content { begin: 9 end: 17 }
                })pb"));
}

}  // namespace
}  // namespace claimdiff
