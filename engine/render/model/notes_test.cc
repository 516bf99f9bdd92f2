#include "engine/render/model/notes.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(NotesTest, OneNoteAnArticleAndMessage) {
  v1::ComparisonReport report = testing::TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Holt", "said", "rain fell", 1},
      {"Gull", "Holt", "said", "12 were hurt", 0},
  });
  const auto add = [&](const char* article, int begin, const char* message) {
    v1::Issue* issue = report.add_issues();
    issue->set_code(v1::ISSUE_CODE_UNPAIRED_QUOTE);
    issue->set_article_id(article);
    issue->set_message(message);
    if (begin >= 0) issue->mutable_span()->set_begin(begin);
  };
  add("Pier", 0, "odd");
  add("Gull", 0, "odd");
  add("Pier", 30, "odd");
  add("Pier", -1, "");
  add("Lost", 7, "odd");
  add("", -1, "odd");
  const ReportIndex index(report);
  std::string dump;
  for (const Note& note : NotesOf(index)) {
    absl::StrAppend(&dump, note.label, ":", absl::StrJoin(note.lines, ","), " ",
                    note.message, " x", note.times, "\n");
  }
  EXPECT_EQ(dump,
            "Pier:1,2 odd x2\n"
            "Gull:1 odd x1\n"
            "Pier: a quotation mark has no partner x1\n"
            "Lost: odd x1\n"
            ": odd x1\n");
}

}  // namespace
}  // namespace claimdiff::render
