#include "engine/align/event/related_stems.h"

#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The related stems of an event of two claims.
class RelatedStemsTest : public ::testing::Test {
 protected:
  void Read(const std::string& left, const std::string& right) {
    text_[0] = left;
    text_[1] = right;
    documents_.clear();
    claims_.clear();
    for (const std::string& text : text_) {
      documents_.push_back(Document::Parse(text));
      v1::Claim claim;
      claim.add_content()->set_end(static_cast<uint32_t>(text.size()));
      claims_.push_back(MakeClaimText(documents_.back(), claim));
    }
    related_ = RelatedStems::Find(documents_, {0, 1}, claims_);
  }

  float Likeness(const std::string& a, const std::string& b) {
    Read(a, b);
    for (const WeightedId& other : related_.Of(claims_[0].words[0].id)) {
      if (other.id == claims_[1].words[0].id) return other.weight;
    }
    return 0;
  }

  std::string text_[2];
  std::vector<Document> documents_;
  std::vector<ClaimText> claims_;
  RelatedStems related_;
};

TEST_F(RelatedStemsTest, ByMeaningAndByLetters) {
  const struct {
    const char* a;
    const char* b;
    float likeness;
  } kCases[] = {
      {"woman", "women", .95f},
      {"colour", "color", .95f},
      {"collided", "collision", .9f},
      {"purchased", "bought", .9f},
      {"ferry", "boat", .6f},
      {"killed", "died", .6f},
      {"canoe", "boat", .5f},
      {"rose", "fell", .4f},
      {"apple", "pear", .3f},
      {"France", "French", .9f},
      // Not in WordNet; six letters of eight.
      {"lindsund", "lindsutt", .75f},
      // "wound" is a form of it, but "wounded" is none.
      {"wounded", "wind", 0},
      {"ferry", "storm", 0},
      {"ferry", "ferries", 0},  // one stem
      {"12", "13", 0},
      {"twelve", "thirteen", 0},
  };
  for (const auto& c : kCases) {
    EXPECT_NEAR(Likeness(c.a, c.b), c.likeness, .001) << c.a << " " << c.b;
    EXPECT_NEAR(Likeness(c.b, c.a), c.likeness, .001) << c.b << " " << c.a;
  }
}

TEST_F(RelatedStemsTest, WordsOfAPhraseAreLikeWhatItMeans) {
  const struct {
    const char* a;
    const char* b;
    float likeness;
  } kCases[] = {
      {"stepped down on Monday", "quit on Monday", .9f},
      {"stepped up on Monday", "quit on Monday", 0},
      {"stepped, down on Monday", "quit on Monday", 0},
      {"stepped down", "stood down", .9f},
      // Words of one phrase are no forms of each other.
      {"took office", "office hours", 0},
  };
  for (const auto& c : kCases) {
    EXPECT_NEAR(Likeness(c.a, c.b), c.likeness, .001) << c.a << " " << c.b;
    EXPECT_NEAR(Likeness(c.b, c.a), c.likeness, .001) << c.b << " " << c.a;
  }
}

// "number 10" is a prime minister to the table.
TEST_F(RelatedStemsTest, NumbersInPhrasesAreOnlyLikeThemselves) {
  Read("Number 10 said", "the prime minister and 10 others");
  ASSERT_TRUE(claims_[0].words[1].number);
  EXPECT_TRUE(related_.Of(claims_[0].words[1].id).empty());
  EXPECT_FALSE(related_.Of(claims_[0].words[0].id).empty());
}

TEST_F(RelatedStemsTest, ExpandsClaims) {
  Read("the ferry sank, the ferry", "a boat and 12 boats");
  const SparseVector expanded = related_.Expand(claims_[0]);
  std::vector<float> weights;
  for (size_t i = 0; i < expanded.size(); ++i) {
    weights.push_back(expanded[i].weight);
    if (i > 0) {
      EXPECT_LT(expanded[i - 1].id, expanded[i].id);
    }
    const bool own = expanded[i].id == claims_[0].words[0].id ||
                     expanded[i].id == claims_[0].words[1].id;
    EXPECT_EQ(expanded[i].weight, own ? 1 : .6f);
  }
  EXPECT_EQ(expanded.size(), 3u) << "ferry, sink, boat";
  EXPECT_TRUE(related_.Expand(ClaimText()).empty());
}

}  // namespace
}  // namespace claimdiff
