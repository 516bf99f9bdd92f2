#include "engine/compare/disputes/withheld.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

bool Withheld(const std::string& content) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "<Okri> {denied} [" + content + "]"}});
  const ReportView view(report);
  const ContentPiece& piece = view.claims()[0].pieces.front();
  return IsWithheld(view.claims()[0], piece.first, piece.end);
}

TEST(WithheldTest, WhatSomebodyDidNotGet) {
  for (const char* content :
       {"bail to the captain", "entry to two ships", "access", "a visa",
        "the request", "Tolan the nomination of the party",
        "Ana Ruiz a second term", "Mr. Okri his wages",
        "the crew the right to strike", "two sailors any help", "him the post",
        "them entry", "her a seat", "voters a choice",
        "the nurses their holidays"}) {
    EXPECT_TRUE(Withheld(content)) << content;
  }
}

TEST(WithheldTest, WhatIsDisputed) {
  for (const char* content :
       {"ties to the port", "the crew's account", "her account", "it", "them",
        "a role in the vote for access", "any part in the fire",
        "the report the mayor had read", "claims the crew had made",
        "links the two men had", "Ruiz's claims of a visa",
        "the figures of the union", "the fire"}) {
    EXPECT_FALSE(Withheld(content)) << content;
  }
}

}  // namespace
}  // namespace claimdiff
