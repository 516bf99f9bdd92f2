#include "tools/train/who_what.h"

#include <optional>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Spans by their words; "" is none.
ByteSpan SpanOf(const std::string& text, const std::string& words) {
  const size_t begin = text.find(words);
  EXPECT_NE(begin, std::string::npos) << words;
  return {static_cast<uint32_t>(begin),
          static_cast<uint32_t>(begin + words.size())};
}

GoldAttribution MakeClaim(const std::string& text, const std::string& source,
                          const std::string& cue,
                          const std::vector<std::string>& content) {
  GoldAttribution claim;
  if (!source.empty()) claim.source = SpanOf(text, source);
  if (!cue.empty()) claim.cue = SpanOf(text, cue);
  for (const std::string& piece : content) {
    claim.content.push_back(SpanOf(text, piece));
  }
  return claim;
}

class WhoWhatTest : public testing::Test {
 protected:
  WhoWhatTest() {
    article_.text =
        "The talks failed, Choe said on Monday. Aides denied that Ruiz had "
        "said so. Reports of a strike spread. Read more.";
    article_.attributions = {
        Claim("Choe", "said", {"The talks failed"}),
        Claim("Aides", "denied", {"that Ruiz had said so"}),
        Claim("", "Reports of", {"a strike"}),
    };
    article_.ignore = {SpanOf(article_.text, "Read more.")};
  }

  GoldAttribution Claim(const std::string& source, const std::string& cue,
                        const std::vector<std::string>& content) const {
    return MakeClaim(article_.text, source, cue, content);
  }

  // "right", "wrong" or "-" for each claim.
  std::string Judge(const std::vector<GoldAttribution>& claims) const {
    std::string dump;
    for (const Verdict verdict : JudgeClaims(article_, claims)) {
      dump += verdict == Verdict::kRight   ? " right"
              : verdict == Verdict::kWrong ? " wrong"
                                           : " -";
    }
    return dump;
  }

  AttributedArticle article_;
};

TEST_F(WhoWhatTest, EachKindOfVerdict) {
  const struct {
    const char* what;
    GoldAttribution claim;
    const char* verdict;
  } kCases[] = {
      {"exact", Claim("Choe", "said", {"The talks failed"}), " right"},
      {"most of it", Claim("Choe", "said", {"talks failed"}), " right"},
      {"too little of it", Claim("Choe", "said", {"failed"}), " wrong"},
      {"no source", Claim("", "said", {"The talks failed"}), " wrong"},
      {"another source", Claim("Ruiz", "said", {"The talks failed"}), " wrong"},
      {"source overlaps", Claim("Choe said", "on", {"The talks failed"}),
       " right"},
      {"rightly none", Claim("", "Reports of", {"a strike"}), " right"},
      {"inside a content", Claim("Ruiz", "said so", {"that"}), " -"},
      {"not annotated", Claim("", "Read", {"more"}), " -"},
      {"no cue", Claim("Choe", "", {"The talks failed"}), " right"},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Judge({test.claim}), test.verdict) << test.what;
  }
}

TEST_F(WhoWhatTest, AnAttributionMakesOneClaimRight) {
  EXPECT_EQ(Judge({Claim("Choe", "said", {"talks failed"}),
                   Claim("Choe", "said", {"The talks failed"}),
                   Claim("Choe", "said", {"The talks failed"})}),
            " wrong right wrong");
}

TEST_F(WhoWhatTest, PiecesCountTogether) {
  EXPECT_EQ(Judge({Claim("Choe", "said", {"The", "failed"})}), " right")
      << "9 of 16 bytes";
  EXPECT_EQ(
      Judge({Claim("Choe", "said",
                   {"The talks failed", "on Monday. Aides denied that Ruiz"})}),
      " wrong");
}

TEST_F(WhoWhatTest, NothingFound) { EXPECT_EQ(Judge({}), ""); }

}  // namespace
}  // namespace claimdiff
