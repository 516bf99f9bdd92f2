#include "engine/align/event/said_texts.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/related_stems.h"
#include "engine/base/fingerprint.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

void SetSpan(const std::string& text, const std::string& words,
             v1::TextSpan* span) {
  const size_t at = text.find(words);
  ASSERT_NE(at, std::string::npos) << words;
  span->set_begin(static_cast<uint32_t>(at));
  span->set_end(static_cast<uint32_t>(at + words.size()));
}

// What is said in `text`; no cue where it is empty.
v1::Claim ClaimIn(const std::string& text,
                  const std::vector<std::string>& content,
                  const std::string& cue) {
  v1::Claim claim;
  for (const std::string& words : content) {
    SetSpan(text, words, claim.add_content());
  }
  if (!cue.empty()) {
    SetSpan(text, cue, claim.mutable_attribution()->mutable_cue());
  }
  return claim;
}

// Of one article's claims.
std::vector<SaidVectors> Weigh(const std::string& text,
                               const std::vector<v1::Claim>& claims) {
  const auto background = BackgroundTables::Load();
  EXPECT_TRUE(background.ok()) << background.status();
  std::vector<Document> documents;
  documents.push_back(Document::Parse(text));
  std::vector<ClaimText> said;
  std::vector<ClaimText> passages;
  for (const v1::Claim& claim : claims) {
    SaidText text = MakeSaidText(documents[0], claim);
    said.push_back(text.said);
    passages.push_back(text.passage);
  }
  const std::vector<uint32_t> article(claims.size(), 0);
  return WeighSaidTexts(*background,
                        RelatedStems::Find(documents, article, said), said,
                        passages);
}

bool Has(const SparseVector& vector, const std::string& stem) {
  const uint64_t id = Fingerprint(stem);
  return std::any_of(vector.begin(), vector.end(),
                     [&](const WeightedId& entry) { return entry.id == id; });
}

TEST(SaidTextsTest, TheCueIsSaidWithTheContent) {
  const std::string text =
      "Rain fell. On Monday Ruiz endorsed Ben Okri, her deputy. More rain "
      "fell.";
  const auto said =
      Weigh(text, {ClaimIn(text, {"Ben Okri, her deputy"}, "endorsed")});
  ASSERT_EQ(said.size(), 1u);
  for (const char* stem : {"endors", "okri", "deputi"}) {
    EXPECT_TRUE(Has(said[0].stems, stem)) << stem;
    EXPECT_TRUE(Has(said[0].stem_tfidf, stem)) << stem;
    EXPECT_TRUE(Has(said[0].related, stem)) << stem;
  }
  EXPECT_FALSE(Has(said[0].stems, "ruiz"));
  EXPECT_TRUE(Has(said[0].sentence, "ruiz"));
  EXPECT_TRUE(Has(said[0].sentence, "mond"));
  EXPECT_FALSE(Has(said[0].sentence, "rain")) << "another sentence's";
}

TEST(SaidTextsTest, ACueBetweenTwoPieces) {
  const std::string text =
      "“The pier must close,” Ruiz warned. “It is rotten.” Rain fell.";
  const auto said = Weigh(
      text,
      {ClaimIn(text, {"“The pier must close", "“It is rotten"}, "warned")});
  for (const char* stem : {"pier", "close", "warn", "rotten"}) {
    EXPECT_TRUE(Has(said[0].stems, stem)) << stem;
  }
  EXPECT_TRUE(Has(said[0].sentence, "pier"));
  EXPECT_TRUE(Has(said[0].sentence, "rott"));
  EXPECT_FALSE(Has(said[0].sentence, "rain"));
}

TEST(SaidTextsTest, ThePassageIsOneSentenceWiderOnEitherSide) {
  const std::string text =
      "Gulls cried.\nThe pier is rotten. Ruiz said it must close. Storms "
      "are due. Boats stay in.";
  const auto said = Weigh(text, {ClaimIn(text, {"it must close"}, "said"),
                                 ClaimIn(text, {"Gulls cried"}, "cried"),
                                 ClaimIn(text, {"Boats stay in"}, "stay"),
                                 ClaimIn(text, {"Storms are due"}, "")});
  const struct {
    size_t claim;
    const char* stem;
    bool in;
  } kCases[] = {
      {0, "pier", true},  {0, "ruiz", true},  {0, "storm", true},
      {0, "gull", false}, {0, "boat", false}, {1, "gull", true},
      {1, "pier", true},  {1, "ruiz", false}, {2, "boat", true},
      {2, "storm", true}, {2, "ruiz", false}, {3, "storm", false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Has(said[c.claim].passage, c.stem), c.in)
        << c.claim << ' ' << c.stem;
  }
}

TEST(SaidTextsTest, OnlyTheContentWhereNobodySaysIt) {
  const std::string text = "On Monday the pier closed. Holt said it would.";
  const auto said = Weigh(text, {ClaimIn(text, {"the pier closed"}, ""),
                                 ClaimIn(text, {}, "said")});
  ASSERT_EQ(said.size(), 2u);
  EXPECT_TRUE(Has(said[0].stems, "pier"));
  EXPECT_TRUE(Has(said[0].sentence, "pier"));
  EXPECT_FALSE(Has(said[0].sentence, "mond"));
  EXPECT_TRUE(said[1].stems.empty()) << "no content";
}

TEST(SaidTextsTest, OddSpans) {
  v1::Claim claim;
  claim.add_content();
  claim.mutable_attribution()->mutable_cue();
  for (const char* text : {"", " ", "Rain fell.", "\nRain fell."}) {
    EXPECT_EQ(Weigh(text, {claim}).size(), 1u) << text;
  }
}

}  // namespace
}  // namespace claimdiff
