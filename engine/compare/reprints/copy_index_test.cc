#include "engine/compare/reprints/copy_index.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Copies the whole of one claim's content onto the whole of another's.
void AddCopy(const v1::Claim& left, const v1::Claim& right,
             v1::ComparisonReport* report) {
  v1::CopiedPassage* copy = report->add_copies();
  copy->set_left_article_id(left.article_id());
  copy->set_right_article_id(right.article_id());
  *copy->mutable_left() = left.content(0);
  *copy->mutable_right() = right.content(0);
}

TEST(CopyIndexTest, BothLieInOnePassage) {
  v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[the pier was shut]\n[the crew left at noon]"},
       {"B", "[the pier was shut]\n[the crew left at noon]"},
       {"C", "[the pier was shut]"}});
  // Claims 0, 1 are A's, 2, 3 B's, 4 C's. The later article on the left counts
  // the same; an article that the report does not have is passed over.
  AddCopy(report.claims(0), report.claims(2), &report);
  AddCopy(report.claims(3), report.claims(1), &report);
  AddCopy(report.claims(0), report.claims(4), &report);
  report.mutable_copies(2)->set_right_article_id("no such article");
  const ReportView view(report);
  const CopyIndex index(report, view);
  const auto are_copies = [&](uint32_t a, uint32_t b) {
    const bool there = index.AreCopies(view.claims()[a], view.claims()[b]);
    EXPECT_EQ(index.AreCopies(view.claims()[b], view.claims()[a]), there);
    return there;
  };
  EXPECT_TRUE(are_copies(0, 2));
  EXPECT_TRUE(are_copies(1, 3));
  // In two passages, and in articles that share none.
  EXPECT_FALSE(are_copies(0, 3));
  EXPECT_FALSE(are_copies(1, 2));
  EXPECT_FALSE(are_copies(0, 4));
  EXPECT_FALSE(are_copies(0, 1));
}

}  // namespace
}  // namespace claimdiff
