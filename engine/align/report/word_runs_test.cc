#include "engine/align/report/word_runs.h"

#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/language/links/word_links.h"
#include "engine/testing/proto_matchers.h"
#include "engine/text/document.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::EqualsProto;

TEST(WordRunsTest, RunsEndWhereEitherSideJumpsOrTheKindChanges) {
  //                                    0         1         2
  //                                    0123456789012345678901234
  const Document left = Document::Parse("the ferry sank, 12 killed");
  const Document right = Document::Parse("ferry sank; 15 were killed");
  const std::vector<TokenLink> links = {
      {1, 0, LinkKind::kSame},  // ferry
      {2, 1, LinkKind::kSame},  // sank
      {4, 3, LinkKind::kSlot},  // 12, 15
      {5, 5, LinkKind::kSame},  // killed
  };
  v1::ClaimPair pair;
  WriteLinkRuns(left, right, links, &pair);
  EXPECT_THAT(pair, EqualsProto(R"pb(
                links {
                  left { begin: 4 end: 14 }
                  right { begin: 0 end: 10 }
                  kind: WORD_LINK_KIND_SAME
                }
                links {
                  left { begin: 16 end: 18 }
                  right { begin: 12 end: 14 }
                  kind: WORD_LINK_KIND_SLOT
                }
                links {
                  left { begin: 19 end: 25 }
                  right { begin: 20 end: 26 }
                  kind: WORD_LINK_KIND_SAME
                })pb"));
}

TEST(WordRunsTest, NoLinksNoRuns) {
  const Document doc = Document::Parse("a");
  v1::ClaimPair pair;
  WriteLinkRuns(doc, doc, {}, &pair);
  EXPECT_EQ(pair.links_size(), 0);
}

}  // namespace
}  // namespace claimdiff
