#include "engine/compare/reprints/copied_passages.h"

#include "engine/compare/comparer.h"
#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Two articles of one paragraph each, the passage `left`, `right` between them.
v1::ComparisonReport WithCopy(const v1::TextSpan& left,
                              const v1::TextSpan& right) {
  v1::ComparisonReport report = testing::MakeReport({
      {"A", "<Ana Ruiz> {said} [the pier was shut]1"},
      {"B", "<Ana Ruiz> {said} [the pier was shut]1"},
  });
  v1::CopiedPassage* copy = report.add_copies();
  copy->set_left_article_id("A");
  *copy->mutable_left() = left;
  copy->set_right_article_id("B");
  *copy->mutable_right() = right;
  copy->set_overlap(0.984);
  const auto comparer = Comparer::Create({});
  EXPECT_TRUE(comparer.ok());
  if (comparer.ok()) comparer->Compare(&report);
  return report;
}

v1::TextSpan Span(uint32_t begin, uint32_t end) {
  v1::TextSpan span;
  span.set_begin(begin);
  span.set_end(end);
  return span;
}

TEST(CopiedPassagesTest, ClaimsInACommonPassage) {
  const auto report = WithCopy(Span(0, 31), Span(0, 31));
  EXPECT_EQ(testing::Explanations(report, v1::FINDING_KIND_COPIED),
            "A and B share a passage, 98% word for word");
  EXPECT_EQ(testing::DumpKind(report, v1::FINDING_KIND_COPIED),
            "copied/passage; A: [Ana Ruiz said the pier was shut]; B: [Ana "
            "Ruiz said the pier was shut]");
}

TEST(CopiedPassagesTest, ClaimsAreComparedAllTheSame) {
  const auto report = WithCopy(Span(0, 31), Span(0, 31));
  EXPECT_NE(testing::DumpKind(report, v1::FINDING_KIND_SAME), "");
}

// Which passages make a finding: there must be a whole claim in both parts.
TEST(CopiedPassagesTest, NoClaimInsideNoFinding) {
  const struct {
    v1::TextSpan left, right;
    bool reported;
  } cases[] = {
      {Span(0, 31), Span(0, 31), true},
      // without the attribution
      {Span(14, 31), Span(14, 31), true},
      {Span(0, 32), Span(0, 31), true},
      {Span(0, 31), Span(9, 32), true},
      // no claim on one side, or on both
      {Span(0, 31), Span(0, 5), false},
      {Span(0, 8), Span(0, 31), false},
      {Span(0, 0), Span(0, 0), false},
      // a part of the claim
      {Span(0, 31), Span(0, 30), false},
      {Span(15, 31), Span(0, 31), false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(
        testing::DumpKind(WithCopy(c.left, c.right), v1::FINDING_KIND_COPIED)
            .empty(),
        !c.reported)
        << c.left.ShortDebugString() << " | " << c.right.ShortDebugString();
  }
}

}  // namespace
}  // namespace claimdiff
