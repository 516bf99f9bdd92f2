// Compares the print of the reports in testdata/ with the files beside them,
// byte for byte, and checks the reports' spans. See testdata/README.md.

#include <map>
#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/text.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Print {
  std::string report;
  int width;
  bool color = false;
  bool summary = false;

  std::string File() const {
    return absl::StrCat(report, ".", width, color ? ".color" : "",
                        summary ? ".summary" : "", ".txt");
  }
};

class TextGoldenTest : public ::testing::TestWithParam<Print> {};

TEST_P(TextGoldenTest, PrintsAsReviewed) {
  const Print& print = GetParam();
  const TextOptions options = {print.width, print.color, print.summary};
  testing::ExpectGolden(
      print.File(),
      print.report == "claims"
          ? RenderClaimsText(testing::ReadClaims(print.report), options)
          : RenderText(testing::ReadReport(print.report), options));
}

std::vector<Print> Prints() {
  std::vector<Print> prints;
  for (const char* report :
       {"ferry", "relay", "kinds", "hostile", "empty", "claims", "dam"}) {
    prints.push_back({report, 60});
    prints.push_back({report, 100});
  }
  prints.push_back({"ferry", 80, true});
  prints.push_back({"claims", 80, true});
  for (const char* report : {"dam", "ferry", "hostile"}) {
    prints.push_back({report, 80, false, /*summary=*/true});
  }
  return prints;
}

INSTANTIATE_TEST_SUITE_P(All, TextGoldenTest, ::testing::ValuesIn(Prints()));

// The number behind `key` in `line`; 0 where the key is not there.
size_t NumberAfter(const std::string& key, const std::string& line) {
  const size_t at = line.find(key);
  return at == std::string::npos ? 0 : std::stoul(line.substr(at + key.size()));
}

// Every span's comment, `# ARTICLE: WORDS`, says what it covers.
TEST(TextGoldenTest, SpansCoverWhatTheirCommentsSay) {
  for (const char* name :
       {"ferry", "relay", "kinds", "hostile", "claims", "dam"}) {
    const std::string text =
        testing::ReadTestdata(absl::StrCat(name, ".txtpb"));
    v1::ComparisonReport report;
    if (std::string(name) == "claims") {
      *report.add_articles() = testing::ReadClaims(name).article();
    } else {
      report = testing::ReadReport(name);
    }
    std::map<std::string, std::string> text_of;
    for (const v1::Article& article : report.articles()) {
      text_of[article.id()] = article.text();
    }
    const std::vector<std::string> lines = absl::StrSplit(text, '\n');
    int checked = 0;
    for (const std::string& line : lines) {
      if (!absl::StrContains(line, " end: ")) continue;
      const std::vector<std::string> comment =
          absl::StrSplit(line, absl::MaxSplits(" }  # ", 1));
      ASSERT_EQ(comment.size(), 2u) << line;
      const std::vector<std::string> said =
          absl::StrSplit(comment[1], absl::MaxSplits(": ", 1));
      ASSERT_EQ(said.size(), 2u) << line;
      std::string words;
      ASSERT_TRUE(absl::CUnescape(said[1], &words)) << line;
      const size_t begin = NumberAfter(" begin: ", comment[0]);
      const size_t end = NumberAfter(" end: ", comment[0]);
      ASSERT_LE(end, text_of[said[0]].size()) << line;
      EXPECT_EQ(text_of[said[0]].substr(begin, end - begin), words) << line;
      ++checked;
    }
    EXPECT_GT(checked, 10) << name;
  }
}

}  // namespace
}  // namespace claimdiff
