#include "engine/render/model/basis.h"

#include <cmath>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::ParseTextProto;

TEST(BasisTest, SaysHowWordsWereRead) {
  v1::Article article;
  //                         1         2         3         4         5
  //               012345678901234567890123456789012345678901234567890123456
  article.set_text("14-hour shifts, a third, at 7:10, not on 3 May, may sink");
  struct Case {
    const char* claim;
    const char* readings;
  };
  for (const Case& c : {
           Case{"quantities { span { begin: 0 end: 2 } kind: "
                "QUANTITY_KIND_COUNT low: 840 high: 840 unit: 'minute' "
                "unit_span { begin: 3 end: 14 } }",
                "14-hour shifts = 840 minutes"},
           Case{"quantities { span { begin: 0 end: 2 } bound: "
                "QUANTITY_BOUND_LEAST low: 14 high: 15 }",
                "14 = at least 14 to 15"},
           Case{"quantities { span { begin: 16 end: 23 } kind: "
                "QUANTITY_KIND_PERCENT low: 33.3 high: 33.3 unit: 'percent' }",
                "a third = 33.3 percent"},
           Case{"quantities { span { begin: 28 end: 32 } kind: "
                "QUANTITY_KIND_TIME low: 430 high: 430 }",
                "7:10 = 07:10"},
           Case{"quantities { span { begin: 28 end: 32 } kind: "
                "QUANTITY_KIND_TIME low: 9430 high: 9430 }",
                "7:10 = 9430"},
           Case{"quantities { span { begin: 41 end: 46 } kind: "
                "QUANTITY_KIND_DATE date_first: '2024-05-03' date_last: "
                "'2024-05-03' }",
                "3 May = 2024-05-03"},
           Case{"quantities { span { begin: 41 end: 46 } kind: "
                "QUANTITY_KIND_DATE date_first: '2024-05' date_last: "
                "'2024-06' }",
                "3 May = 2024-05 to 2024-06"},
           Case{"quantities { span { begin: 41 end: 46 } kind: "
                "QUANTITY_KIND_DATE }",
                ""},
           Case{"quantities { span { begin: 0 end: 2 } kind: "
                "QUANTITY_KIND_LABEL low: 14 high: 14 }",
                "14 = a name"},
           Case{"quantities { span { begin: 0 end: 2 } kind: "
                "QUANTITY_KIND_ORDINAL low: 3 high: 3 }",
                "14 = place 3"},
           Case{"negation_spans { begin: 34 end: 37 } certainty: "
                "CERTAINTY_POSSIBLE certainty_spans { begin: 48 end: 51 }",
                "may = possible; not = negated"},
           Case{"negation_spans { begin: 52 end: 99 }", "sink = negated"},
           Case{"", ""},
       }) {
    EXPECT_EQ(absl::StrJoin(
                  ReadingsOf(article, ParseTextProto<v1::Claim>(c.claim)), "; ",
                  [](std::string* out, const Reading& reading) {
                    absl::StrAppend(out, reading.words, " = ", reading.meaning);
                  }),
              c.readings);
  }
}

TEST(BasisTest, SaysWhatSpokeForAPair) {
  struct Case {
    const char* pair;
    const char* reasons;
  };
  for (const Case& c : {
           Case{"", " / "},
           Case{"evidence { feature: 'stem:fog' weight: 2 }",
                "the word fog / "},
           Case{"evidence { feature: 'same-speaker' weight: 3 } "
                "evidence { feature: 'stem:fog' weight: 2 } "
                "evidence { feature: 'related:ship/vessel' weight: 1 } "
                "evidence { feature: 'stem:ferri' weight: 1 } "
                "evidence { feature: 'event:best' weight: 1 } "
                "evidence { feature: 'event:third' weight: .5 } "
                "evidence { feature: 'numbers' weight: -.5 } "
                "evidence { feature: 'event:rank' weight: -.1 } "
                "evidence { feature: 'quote' weight: 0 }",
                "same speaker; the words fog, ferri; related ship/vessel; "
                "what the other claims share / numbers; what the other claims "
                "share"},
       }) {
    const PairReasons reasons =
        ReasonsOf(ParseTextProto<v1::ClaimPair>(c.pair));
    EXPECT_EQ(absl::StrCat(absl::StrJoin(reasons.speaks_for, "; "), " / ",
                           absl::StrJoin(reasons.speaks_against, "; ")),
              c.reasons);
  }
}

TEST(BasisTest, ASimilarityIsWithinItsRange) {
  v1::ClaimPair pair;
  for (const auto& [value, text] :
       {std::pair(.873, "0.87"), std::pair(7., "1.00"), std::pair(-1., "0.00"),
        std::pair(std::nan(""), "0.00")}) {
    pair.set_similarity(value);
    EXPECT_EQ(SimilarityOf(pair), text);
  }
}

}  // namespace
}  // namespace claimdiff::render
