#include "engine/compare/quotations/one_quotation.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

bool IsOne(const std::string& a, const std::string& b) {
  const auto report = testing::MakeReport(
      {{"A", "[\"" + a + "\"]1"}, {"B", "[\"" + b + "\"]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const auto left = QuotedWords(*pair.left);
  const auto right = QuotedWords(*pair.right);
  return IsOneQuotation(pair, AlignQuotes(left, right), left, right,
                        CompareSettings());
}

TEST(OneQuotationTest, Table) {
  const struct {
    const char* a;
    const char* b;
    bool one;
  } kCases[] = {
      {"We will never leave this town", "We will leave this town", true},
      {"We will never leave this town", "The bell is in the church", false},
      // one sentence, whatever they say after it
      {"This is a black day for the Harlow family. Our hearts are with the "
       "crews tonight.",
       "This is a black week for the Harlow family. The mill will stay shut "
       "until Monday.",
       true},
      {"This is a black day for the Harlow family. Our hearts are with the "
       "crews tonight.",
       "This is the end of a family. The mill will stay shut until Monday.",
       false},
      {"We are sad. Our hearts are with the crews tonight and with their sons.",
       "We are sad. The mill will stay shut until Monday.", false},
      {"A black day for us. It is sad.", "A black week for us. Ask them.",
       false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(IsOne(c.a, c.b), c.one) << c.a << " | " << c.b;
    EXPECT_EQ(IsOne(c.b, c.a), c.one) << c.b << " | " << c.a;
  }
}

}  // namespace
}  // namespace claimdiff
