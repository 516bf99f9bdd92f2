#include "engine/compare/clauses/clause_subjects.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::TokenOf;

TEST(ClauseSubjectsTest, OfWhomAVerbTells) {
  const struct {
    const char* sentence;
    const char* verb;
    const char* subject;
  } kCases[] = {
      {"the tug towed the ferry to Ellan", "towed", "tug"},
      {"the ferry was towed by the tug", "towed", "tug"},
      {"the ferry was towed to Ellan", "towed", "-"},
      {"the crew rowed well and won the race", "won", "crew"},
      {"the boat was towed by the tug and sank", "sank", "boat"},
      {"the crew that won the race left Ellan", "won", "crew"},
      {"the mayor said the ferry had sunk", "sunk", "ferry"},
      // a part of what the sentence is about
      {"the losing crew left Ellan", "losing", "-"},
      {"the ferry sank off Ellan", "ferry", "-"},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.sentence) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    const uint32_t verb = TokenOf(claim, c.verb);
    const uint32_t subject = SubjectOf(claim, claim.TreeOf(verb), verb);
    EXPECT_EQ(subject == kNoToken ? "-" : claim.norm(subject), c.subject)
        << c.sentence;
  }
}

TEST(ClauseSubjectsTest, TwoThatBothClaimsSpeakOf) {
  const struct {
    const char* a;
    const char* left;
    const char* b;
    const char* right;
    bool two;
  } kCases[] = {
      {"the bank lent the yard four boats", "lent",
       "the yard borrowed four boats from the bank", "borrowed", true},
      {"Tolan beat Olden in the race off Ellan", "beat",
       "Olden lost to Tolan in the race off Ellan", "lost", true},
      {"Tolan beat Olden in the race off Ellan", "beat",
       "Tolan lost to Olden in the race off Ellan", "lost", false},
      // the bank is spoken of in one claim only
      {"the bank bought the old ferry", "bought", "the yard sold the old ferry",
       "sold", false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.a) + "]1"},
                             {"B", "[" + std::string(c.b) + "]1"}});
    const ReportView view(report);
    const PairView& pair = view.groups()[0].pairs[0];
    EXPECT_EQ(AreToldOfTwo(pair, TokenOf(*pair.left, c.left),
                           TokenOf(*pair.right, c.right)),
              c.two)
        << c.a << "\n"
        << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
