// Ten pages after the templates of news sites, each with the paragraphs that
// are its report (testdata/pages/*.txt). The figures printed are those of
// docs/inputs.md.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/ingest/html.h"
#include "engine/ingest/lines.h"
#include "engine/ingest/views.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kFolder[] = "engine/ingest/testdata/pages/";

std::string ReadFile(const std::string& name) {
  std::ifstream file(kFolder + name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// Name, headline, outlet, authors, published, language, url.
std::vector<std::vector<std::string>> Facts() {
  std::vector<std::vector<std::string>> rows;
  const std::string table = ReadFile("facts.tsv");
  for (const std::string_view row : SplitView(table, '\n')) {
    if (row.empty() || row[0] == '#') continue;
    auto& cells = rows.emplace_back();
    for (const std::string_view cell : SplitView(row, '\t')) {
      cells.emplace_back(cell);
    }
  }
  return rows;
}

v1::Article ReadArticle(const std::string& name) {
  const absl::StatusOr<Input> input =
      ReadHtml(ReadFile(name + ".html"), {name + ".html", ""}, name, {});
  EXPECT_TRUE(input.ok()) << input.status();
  return input.ok() ? std::get<v1::Article>(input->message) : v1::Article();
}

// The lines of the article's text that are not marked.
std::vector<std::string> Prose(const v1::Article& article) {
  std::vector<std::string> prose;
  for (const Line& line : SplitLines(article.text())) {
    const bool is_marked =
        std::any_of(article.passages().begin(), article.passages().end(),
                    [&line](const v1::Passage& passage) {
                      return passage.span().begin() <= line.span.begin &&
                             line.span.end <= passage.span().end();
                    });
    if (!is_marked) prose.emplace_back(line.span.In(article.text()));
  }
  return prose;
}

TEST(PagesTest, FindsTheReport) {
  size_t right = 0, found = 0, gold = 0;
  for (const auto& facts : Facts()) {
    const std::vector<std::string> prose = Prose(ReadArticle(facts[0]));
    std::vector<std::string> paragraphs;
    const std::string text = ReadFile(facts[0] + ".txt");
    for (const Line& line : SplitLines(text)) {
      paragraphs.emplace_back(line.span.In(text));
    }
    size_t matches = 0;
    for (const std::string& paragraph : prose) {
      const bool is_right =
          std::count(paragraphs.begin(), paragraphs.end(), paragraph) > 0;
      matches += is_right ? 1 : 0;
      if (!is_right) std::cout << facts[0] << " + " << paragraph << "\n";
    }
    for (const std::string& paragraph : paragraphs) {
      if (std::count(prose.begin(), prose.end(), paragraph) == 0) {
        std::cout << facts[0] << " - " << paragraph << "\n";
      }
    }
    right += matches;
    found += prose.size();
    gold += paragraphs.size();
  }
  ASSERT_GT(found, 0u);
  ASSERT_GT(gold, 0u);
  const double precision = static_cast<double>(right) / found;
  const double recall = static_cast<double>(right) / gold;
  std::cout << "paragraphs: precision " << precision << " (" << right << "/"
            << found << "), recall " << recall << " (" << right << "/" << gold
            << ")\n";
  EXPECT_GE(precision, 0.97);
  EXPECT_GE(recall, 0.94);
}

TEST(PagesTest, FindsTheFacts) {
  for (const auto& facts : Facts()) {
    ASSERT_EQ(facts.size(), 7u) << facts[0];
    const v1::Article article = ReadArticle(facts[0]);
    EXPECT_EQ(article.headline(), facts[1]) << facts[0];
    EXPECT_EQ(article.outlet(), facts[2]) << facts[0];
    EXPECT_EQ(absl::StrJoin(article.authors(), "; "), facts[3]) << facts[0];
    EXPECT_EQ(article.published(), facts[4]) << facts[0];
    EXPECT_EQ(article.language(), facts[5]) << facts[0];
    EXPECT_EQ(article.url(), facts[6]) << facts[0];
  }
}

}  // namespace
}  // namespace claimdiff
