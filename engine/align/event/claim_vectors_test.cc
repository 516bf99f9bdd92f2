#include "engine/align/event/claim_vectors.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/base/fingerprint.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

class ClaimVectorsTest : public ::testing::Test {
 protected:
  // The vectors of an event of these claims.
  std::vector<ClaimVectors> Weigh(const std::vector<std::string>& claims) {
    const auto background = BackgroundTables::Load();
    EXPECT_TRUE(background.ok()) << background.status();
    std::vector<ClaimText> texts;
    for (const std::string& text : claims) {
      const Document doc = Document::Parse(text);
      v1::Claim claim;
      claim.add_content()->set_end(static_cast<uint32_t>(text.size()));
      texts.push_back(MakeClaimText(doc, claim));
    }
    return WeighClaims(*background, texts);
  }
};

float WeightOf(const SparseVector& v, const char* stem) {
  for (const WeightedId& entry : v) {
    if (entry.id == Fingerprint(stem)) return entry.weight;
  }
  return 0;
}

float Length(const SparseVector& v) {
  float sum = 0;
  for (const WeightedId& entry : v) sum += entry.weight * entry.weight;
  return std::sqrt(sum);
}

TEST_F(ClaimVectorsTest, WhatIsRareInTheEventAndInNewsWeighsMost) {
  std::vector<std::string> claims(20, "the ferry left, people said");
  claims.push_back("people said the ferry sank at Ellan");
  const ClaimVectors last = Weigh(claims).back();
  const float ellan = WeightOf(last.stems, "ellan");
  const float sank = WeightOf(last.stems, "sink");
  const float ferry = WeightOf(last.stems, "ferri");
  const float said = WeightOf(last.stems, "say");
  EXPECT_GT(ellan, sank);  // both once here, Ellan never elsewhere
  EXPECT_GT(sank, ferry);  // the ferry is in every claim
  EXPECT_GT(ferry, said);  // and "said" in every report besides
  EXPECT_GT(said, 0);
  EXPECT_EQ(WeightOf(last.stems, "the"), 0);
}

TEST_F(ClaimVectorsTest, VectorsAreOfUnitLengthAndSorted) {
  for (const ClaimVectors& claim :
       Weigh({"the ferry sank, the ferry is lost", "“12 of 15” died", ""})) {
    for (const SparseVector* v : {&claim.stem_tfidf, &claim.characters}) {
      EXPECT_NEAR(Length(*v), v->empty() ? 0 : 1, 1e-5);
      for (size_t i = 1; i < v->size(); ++i) {
        EXPECT_LT((*v)[i - 1].id, (*v)[i].id);
      }
    }
    EXPECT_EQ(claim.stems.size(), claim.stem_tfidf.size());
  }
}

TEST_F(ClaimVectorsTest, NumbersNamesQuotesAndBigrams) {
  const ClaimVectors claim =
      Weigh({"on Monday Holt said 12 “of the crew” and 12 guests drowned"})[0];
  EXPECT_EQ(claim.numbers, (std::vector<uint64_t>{Fingerprint("12")}));
  EXPECT_EQ(claim.names.size(), 2u);
  EXPECT_GT(WeightOf(claim.names, "holt"), 0);
  EXPECT_EQ(claim.quoted.size(), 1u);
  EXPECT_GT(WeightOf(claim.quoted, "crew"), 0);
  // monday holt said 12 crew 12 guest drown
  EXPECT_EQ(claim.sequence.size(), 8u);
  EXPECT_EQ(claim.bigrams.size(), 7u);
}

TEST_F(ClaimVectorsTest, TheOrderOfClaimsDoesNotMatter) {
  const std::string a = "the ferry sank off Port Ellan";
  const std::string b = "the harbour of Port Ellan is closed";
  const auto forth = Weigh({a, b});
  const auto back = Weigh({b, a});
  EXPECT_EQ(forth[0].stem_tfidf, back[1].stem_tfidf);
  EXPECT_EQ(forth[0].characters, back[1].characters);
  EXPECT_EQ(forth[1].stems, back[0].stems);
}

}  // namespace
}  // namespace claimdiff
