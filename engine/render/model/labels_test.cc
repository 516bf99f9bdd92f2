#include "engine/render/model/labels.h"

#include <set>
#include <string>

#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(LabelsTest, NamesEveryFindingKind) {
  struct Case {
    v1::FindingKind kind;
    std::string label;
    FindingRole role;
  };
  for (const Case& c : {
           Case{v1::FINDING_KIND_SAME, "same words", FindingRole::kAgreement},
           Case{v1::FINDING_KIND_REWORDED, "reworded", FindingRole::kAgreement},
           Case{v1::FINDING_KIND_FRAMING, "framing", FindingRole::kDifference},
           Case{v1::FINDING_KIND_ONLY_IN, "only in", FindingRole::kOnlyIn},
           Case{v1::FINDING_KIND_COPIED, "copied", FindingRole::kAgreement},
           Case{v1::FINDING_KIND_QUOTE_ALTERED, "quote altered",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_ATTRIBUTION, "other speaker",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_RELAY, "other relay",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_NUMBER, "number", FindingRole::kDifference},
           Case{v1::FINDING_KIND_DATE, "date", FindingRole::kDifference},
           Case{v1::FINDING_KIND_NAME, "name", FindingRole::kDifference},
           Case{v1::FINDING_KIND_NEGATION, "negation",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_OPPOSITE, "opposite",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_CERTAINTY, "certainty",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_DETAIL, "added detail",
                FindingRole::kDifference},
           Case{v1::FINDING_KIND_DISPUTED, "disputed", FindingRole::kDispute},
           // What a newer engine may send.
           Case{static_cast<v1::FindingKind>(99), "difference",
                FindingRole::kDifference},
           Case{static_cast<v1::FindingKind>(-1), "difference",
                FindingRole::kDifference},
       }) {
    EXPECT_EQ(LabelOf(c.kind), c.label);
    EXPECT_EQ(RoleOf(c.kind), c.role) << c.label;
  }
}

// How many labels the values of an enum have between them.
template <typename Kind>
size_t LabelCount(int values) {
  std::set<std::string> labels;
  for (int i = 0; i < values; ++i) labels.insert(LabelOf(static_cast<Kind>(i)));
  return labels.size();
}

TEST(LabelsTest, NamesEveryTraitOfAClaimApart) {
  EXPECT_EQ(LabelCount<v1::SourceKind>(v1::SourceKind_ARRAYSIZE), 6u);
  EXPECT_EQ(LabelCount<v1::CueClass>(v1::CueClass_ARRAYSIZE), 13u);
  EXPECT_EQ(LabelCount<v1::Channel>(v1::Channel_ARRAYSIZE), 6u);
  EXPECT_EQ(LabelCount<v1::Certainty>(v1::Certainty_ARRAYSIZE), 4u);
  EXPECT_EQ(LabelOf(v1::CUE_CLASS_DOUBTFUL), std::string("with distance"));
  EXPECT_EQ(LabelOf(static_cast<v1::Channel>(99)),
            std::string("channel not said"));
}

TEST(LabelsTest, NamesEveryOtherKindApart) {
  std::set<std::string> labels;
  for (int i = 0; i < v1::QuoteType_ARRAYSIZE; ++i) {
    labels.insert(LabelOf(static_cast<v1::QuoteType>(i)));
  }
  for (int i = 0; i < v1::PassageKind_ARRAYSIZE; ++i) {
    labels.insert(LabelOf(static_cast<v1::PassageKind>(i)));
  }
  for (int i = 0; i < v1::IssueCode_ARRAYSIZE; ++i) {
    labels.insert(LabelOf(static_cast<v1::IssueCode>(i)));
  }
  EXPECT_EQ(labels.size(), static_cast<size_t>(v1::QuoteType_ARRAYSIZE +
                                               v1::PassageKind_ARRAYSIZE +
                                               v1::IssueCode_ARRAYSIZE));
  EXPECT_EQ(LabelOf(v1::QUOTE_TYPE_MIXED), std::string("mixed"));
  EXPECT_EQ(LabelOf(v1::PASSAGE_KIND_CREDIT), std::string("credit"));
  EXPECT_EQ(LabelOf(v1::ISSUE_CODE_EMPTY_ARTICLE),
            std::string("the article has no text"));
}

}  // namespace
}  // namespace claimdiff::render
