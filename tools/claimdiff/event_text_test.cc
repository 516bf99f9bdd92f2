#include "tools/claimdiff/event_text.h"

#include "claimdiff/v1/service.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

v1::Article* AddArticle(v1::CompareRequest* request) {
  return request->add_sources()->mutable_article();
}

TEST(EventTextTest, ListsTheArticles) {
  v1::CompareRequest request;
  request.set_id("event-2");
  v1::Article* full = AddArticle(&request);
  full->set_outlet("Harbour Wire");
  full->set_headline("Ferry runs aground");
  full->set_published("2031-05-03T08:15:00Z");
  v1::Article* bare =
      request.add_sources()->mutable_extracted()->mutable_article();
  bare->set_id("gull.txt");
  bare->set_text(" \n\n  Ferry hits reef \nForty were rescued.\n");
  AddArticle(&request)->set_id("empty.txt");
  EXPECT_EQ(RenderEventText(request, 80),
            "event-2: 3 articles\n"
            "  Harbour Wire — Ferry runs aground — 2031-05-03\n"
            "  gull.txt — Ferry hits reef \n"
            "  empty.txt\n");
}

TEST(EventTextTest, LinesAreCutAndInert) {
  v1::CompareRequest request;
  request.set_id("event-1");
  v1::Article* article = AddArticle(&request);
  article->set_outlet("Wire\x1B[31m");
  article->set_headline("Ferry runs aground off Quist Island");
  EXPECT_EQ(RenderEventText(request, 32),
            "event-1: 1 article\n"
            "  Wire<U+001B>[31m — Ferry runs…\n");
}

}  // namespace
}  // namespace claimdiff
