#include "engine/text/stem.h"

#include <string>
#include <thread>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(StemTest, StemsEnglish) {
  const struct {
    const char* word;
    const char* stem;
  } cases[] = {
      {"negotiations", "negoti"},
      {"negotiating", "negoti"},
      {"said", "said"},
      {"denied", "deni"},
      {"denies", "deni"},
      {"generously", "generous"},
      {"mayor's", "mayor"},
      {"skies", "sky"},
      {"", ""},
      {"1,200", "1,200"},
      {"\"", "\""},
      {"žižek", "žižek"},
  };
  for (const auto& [word, stem] : cases) EXPECT_EQ(StemWord(word), stem);
}

TEST(StemTest, LeavesWhatIsTooLongForAWord) {
  const std::string address(200, 's');
  std::string scratch;
  EXPECT_EQ(Stemmer().Stem(address, &scratch).data(), address.data());
}

TEST(StemTest, CallsRunSideBySide) {
  const Stemmer stemmer;
  const auto stem_many = [&stemmer](const char* word, const char* stem) {
    std::string scratch;
    for (int i = 0; i < 2000; ++i) {
      ASSERT_EQ(stemmer.Stem(word, &scratch), stem);
    }
  };
  std::thread other(stem_many, "votes", "vote");
  stem_many("harbours", "harbour");
  other.join();
}

}  // namespace
}  // namespace claimdiff
