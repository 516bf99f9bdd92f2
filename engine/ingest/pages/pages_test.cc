// Pages after the templates of news sites, each with the paragraphs that are
// its report (testdata/pages/*.txt), in three sets (testdata/pages/facts.tsv).
// The figures printed are those of docs/inputs.md.

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
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/pages/html.h"
#include "engine/ingest/prose/lines.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kFolder[] = "engine/ingest/pages/testdata/pages/";

std::string ReadFile(const std::string& name) {
  std::ifstream file(kFolder + name, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

// Set, name, headline, outlet, authors, published, language, url.
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

// Paragraphs of some pages: of their reports, of the articles read, of both.
struct Tally {
  size_t gold = 0;
  size_t found = 0;
  size_t right = 0;

  double Precision() const { return static_cast<double>(right) / found; }
  double Recall() const { return static_cast<double>(right) / gold; }
};

// Counts the page's paragraphs and prints those that are wrong.
void Count(const std::string& page, Tally* tally) {
  const std::vector<std::string> prose = Prose(ReadArticle(page));
  const std::string text = ReadFile(page + ".txt");
  std::vector<std::string> paragraphs;
  for (const Line& line : SplitLines(text)) {
    paragraphs.emplace_back(line.span.In(text));
  }
  for (const std::string& paragraph : prose) {
    const bool is_right =
        std::count(paragraphs.begin(), paragraphs.end(), paragraph) > 0;
    tally->right += is_right ? 1 : 0;
    if (!is_right) std::cout << page << " + " << paragraph << "\n";
  }
  for (const std::string& paragraph : paragraphs) {
    if (std::count(prose.begin(), prose.end(), paragraph) == 0) {
      std::cout << page << " - " << paragraph << "\n";
    }
  }
  tally->found += prose.size();
  tally->gold += paragraphs.size();
}

TEST(PagesTest, FindsTheReport) {
  struct Case {
    std::string set;
    double least_precision;
    double least_recall;
  };
  const Case cases[] = {
      {"tuned", 0.97, 0.94}, {"later", 0.9, 0.9}, {"unseen", 0.9, 0.9}};
  for (const Case& c : cases) {
    Tally tally;
    for (const auto& facts : Facts()) {
      if (facts[0] == c.set) Count(facts[1], &tally);
    }
    ASSERT_GT(tally.found, 0u) << c.set;
    ASSERT_GT(tally.gold, 0u) << c.set;
    std::cout << c.set << ": precision " << tally.Precision() << " ("
              << tally.right << "/" << tally.found << "), recall "
              << tally.Recall() << " (" << tally.right << "/" << tally.gold
              << ")\n";
    EXPECT_GE(tally.Precision(), c.least_precision) << c.set;
    EXPECT_GE(tally.Recall(), c.least_recall) << c.set;
  }
}

TEST(PagesTest, FindsTheFacts) {
  for (const auto& facts : Facts()) {
    ASSERT_EQ(facts.size(), 8u) << facts[1];
    const v1::Article article = ReadArticle(facts[1]);
    EXPECT_EQ(article.headline(), facts[2]) << facts[1];
    EXPECT_EQ(article.outlet(), facts[3]) << facts[1];
    EXPECT_EQ(absl::StrJoin(article.authors(), "; "), facts[4]) << facts[1];
    EXPECT_EQ(article.published(), facts[5]) << facts[1];
    EXPECT_EQ(article.language(), facts[6]) << facts[1];
    EXPECT_EQ(article.url(), facts[7]) << facts[1];
  }
}

}  // namespace
}  // namespace claimdiff
