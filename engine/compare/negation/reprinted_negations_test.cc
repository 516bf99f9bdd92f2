#include "engine/compare/negation/reprinted_negations.h"

#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/slots.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "cue faced" for each edge.
std::string Dump(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + a + "]1"}, {"B", "[" + b + "]1"}});
  const ReportView view(report);
  std::string dump;
  for (const SlotEdge& edge : ReprintedNegations(view.groups()[0].pairs[0])) {
    if (!dump.empty()) dump += "; ";
    dump.append(edge.a.claim->norm(edge.a.item)).append(" ");
    dump.append(edge.b.claim->norm(edge.b.item));
  }
  return dump;
}

TEST(ReprintedNegationsTest, CuesWithoutAPartner) {
  const struct {
    const char* a;
    const char* b;
    const char* dump;
  } kCases[] = {
      {"the crew had not been warned", "the crew had been warned",
       "not warned"},
      {"the crew had been warned", "the crew had never been warned",
       "never warned"},
      {"the crew had not been warned", "the crew had not been warned", ""},
      // "not" there and "never" here say the same
      {"the crew had not been warned", "the crew had never been warned", ""},
      // not one thing, but what the other says
      {"the source was not one sailor, but a group of sailors",
       "the source was a group of sailors", ""},
      {"the source was not one sailor, but a group of sailors",
       "the source was one sailor", "not one"},
      // a word that says no by itself
      {"he doesn't think fines will be paid for the leak",
       "he doubts fines will be paid for the leak and looks to the trial", ""},
      {"he doesn't think fines will be paid for the leak",
       "he thinks fines will be paid for the leak", "n't thinks"},
      {"he does not doubt that fines will be paid",
       "he doubts that fines will be paid", "not doubts"},
      // negates nothing, and yet the words are others
      {"the storm hit not just the pier", "the storm hit just the pier",
       "not hit"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Dump(c.a, c.b), c.dump) << c.a << "\n" << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
