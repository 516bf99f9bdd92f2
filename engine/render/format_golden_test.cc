// Compares the reports in testdata/, in every format but text, with the files
// beside them, byte for byte. See testdata/README.md.

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/render/html.h"
#include "engine/render/json_ld.h"
#include "engine/render/markdown.h"
#include "engine/render/page/report_css.h"
#include "engine/render/page/report_css_hash.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The page without its style sheet, which would be most of every golden.
template <typename Message>
std::string PageOf(std::string (*render)(const Message&),
                   const Message& message) {
  return absl::StrReplaceAll(render(message),
                             {{std::string(ReportCss()), "(the style sheet)"},
                              {std::string(ReportCssHash()), "(its hash)"}});
}

struct Format {
  const char* ending;
  std::string (*report)(const v1::ComparisonReport&);
  std::string (*claims)(const v1::ArticleClaims&);
};

const Format kFormats[] = {
    {"html",
     [](const v1::ComparisonReport& r) { return PageOf(RenderHtml, r); },
     [](const v1::ArticleClaims& c) { return PageOf(RenderClaimsHtml, c); }},
    {"md", RenderMarkdown, RenderClaimsMarkdown},
    {"tsv", RenderTsv, RenderClaimsTsv},
    {"jsonld", RenderJsonLd, RenderClaimsJsonLd},
};

class FormatGoldenTest : public ::testing::TestWithParam<Format> {};

TEST_P(FormatGoldenTest, ReportsAreAsReviewed) {
  for (const std::string name :
       {"dam", "empty", "ferry", "hostile", "kinds", "markup", "relay"}) {
    testing::ExpectGolden(absl::StrCat(name, ".", GetParam().ending),
                          GetParam().report(testing::ReadReport(name)));
  }
}

TEST_P(FormatGoldenTest, ClaimsOfAnArticleAreAsReviewed) {
  testing::ExpectGolden(absl::StrCat("claims.", GetParam().ending),
                        GetParam().claims(testing::ReadClaims("claims")));
}

INSTANTIATE_TEST_SUITE_P(All, FormatGoldenTest, ::testing::ValuesIn(kFormats),
                         [](const auto& info) {
                           return std::string(info.param.ending);
                         });

}  // namespace
}  // namespace claimdiff
