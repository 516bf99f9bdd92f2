#include "engine/compare/disputes/denied_deeds.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/speakers.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::MakeReport;

// "verb object", or "-".
std::string Deed(const std::string& content) {
  const v1::ComparisonReport report =
      MakeReport({{"A", "<Okri> {denied} [" + content + "]"}});
  const ReportView view(report);
  const ClaimView& claim = view.claims()[0];
  const auto deed = FindDeniedDeed(FindDenials(claim).at(0));
  if (!deed.has_value()) return "-";
  return std::string(claim.norm(deed->verb)) + " " +
         std::string(claim.norm(deed->object));
}

TEST(DeniedDeedsTest, Finds) {
  const struct {
    const char* content;
    const char* deed;
  } kCases[] = {
      {"shooting at the first boats that came", "shooting boats"},
      {"taking bribes", "taking bribes"},
      {"ever taking bribes from builders", "taking bribes"},
      {"having sold the old ferry in May", "sold ferry"},
      {"knowingly warning the crew", "warning crew"},
      {"that he took bribes", "took bribes"},
      {"that she had ever sold the old ferry", "sold ferry"},
      // another kind of denial
      {"that the crew took bribes", "-"},
      {"that he was late", "-"},
      {"the report of bribes", "-"},
      {"lying", "-"},
      {"any claim of bribes", "-"},
      {"king Olaf's story", "-"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Deed(c.content), c.deed) << c.content;
}

bool Tells(const std::string& denied, const std::string& told) {
  const v1::ComparisonReport report =
      MakeReport({{"A", "<Okri> {denied} [" + denied + "]"},
                  {"B", "<Ana Ruiz> {said} [" + told + "]"}});
  const ReportView view(report);
  const ClaimView& denier = view.claims()[0];
  const ClaimView& other = view.claims()[1];
  const auto deed = FindDeniedDeed(FindDenials(denier).at(0));
  const uint32_t doer = FindMention(SpeakerWords(denier), other,
                                    other.tokens.front(), other.tokens.back());
  return deed.has_value() && doer != kNoToken &&
         TellsOf(other, doer, *deed, denier);
}

TEST(DeniedDeedsTest, TellsOfTheDeed) {
  const struct {
    const char* denied;
    const char* told;
    bool tells;
  } kCases[] = {
      {"shooting at the first boats that came",
       "that Okri fired at her and two other boats", true},
      {"taking bribes", "Okri took bribes from two builders", true},
      {"having sold the ferry", "Ben Okri secretly sold the ferry in May",
       true},
      {"warning the crew", "that Okri had warned the crew twice", true},
      {"stealing a boat", "Okri stole a boat at the pier", true},
      {"shooting at the sailors", "Okri shot two workers of the port", false},
      // another object, another deed, another doer
      {"taking bribes", "Okri took the ferry to Marn", false},
      {"taking bribes", "Okri wrote of bribes", false},
      {"shooting at the boats", "the boats fired at Okri", false},
      {"taking bribes", "Tolan took bribes", false},
      {"taking bribes", "Okri left. Tolan took bribes", false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Tells(c.denied, c.told), c.tells) << c.told;
  }
}

}  // namespace
}  // namespace claimdiff
