#include "engine/ingest/prose/boilerplate_cues.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/bytes/views.h"
#include "engine/ingest/prose/boilerplate_data.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Match(std::string_view line, TextPart part) {
  const auto kind = MatchBoilerplateCue(SplitLines(line)[0], part);
  constexpr size_t kPrefix = sizeof("PASSAGE_KIND_") - 1;
  return kind.has_value() ? v1::PassageKind_Name(*kind).substr(kPrefix) : "-";
}

struct Case {
  std::string_view line;
  std::string_view kind;
};

TEST(BoilerplateCuesTest, Matches) {
  const Case cases[] = {
      {"© 2031 Harbour Press. All rights reserved.", "COPYRIGHT"},
      {"(c) Harbour Press", "COPYRIGHT"},
      {"This story may not be reproduced in any form.", "COPYRIGHT"},
      {"Bo Lind/Pool via Harbour Press/Getty Images", "CREDIT"},
      {"Bo Lind via Getty Images.", "CREDIT"},
      {"(AP Photo/Bo Lind, File)", "CREDIT"},
      {"The ferry on Friday, Oct. 3. (Reuters/Bo Lind)", "CREDIT"},
      {"Photo: Ada Quist", "CREDIT"},
      {"(Reporting by Ada Quist; editing by Bo Lind)", "BYLINE"},
      {"Ada Quist contributed to this report.", "BYLINE"},
      {"Want to join the conversation?", "SOLICITATION"},
      {"Already a subscriber? Log in", "SOLICITATION"},
      {"READ MORE: Ferry afloat again", "SOLICITATION"},
      {"Sign up for the morning letter", "SOLICITATION"},
      {"Share this!", "SOLICITATION"},
      {"Click here for the pictures", "SOLICITATION"},
      {"[Follow us on every channel]", "SOLICITATION"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Match(c.line, TextPart::kBody), c.kind) << c.line;
  }
}

TEST(BoilerplateCuesTest, LeavesProseAlone) {
  const std::string_view lines[] = {
      "“Subscribe to my view or leave,” the captain told the crew.",
      "\"Copyright is not our business,\" she said.",
      "A poll for the Reuters/Quist panel found 4 in 10 for the bridge.",
      "Copyrighted songs were played on board, the band said.",
      "He shared this with nobody, the court heard.",
      "Photographs by drones showed the hull, the coast guard said in a long "
      "statement.",
      "The mayor asked them to leave a tip for the guides, who had walked with "
      "the stranded passengers from the reef to the village and back, carried "
      "the luggage of the elderly, found beds for all of them and asked for no "
      "more than a cup of tea, she said.",
      "Want to or not, the island will get its bridge.",
      "Follow the money, the auditor told the council.",
  };
  for (const std::string_view line : lines) {
    EXPECT_EQ(Match(line, TextPart::kBody), "-") << line;
  }
}

TEST(BoilerplateCuesTest, SomeCuesNeedTheirPlace) {
  EXPECT_EQ(Match("Published 3 May 2031", TextPart::kHead), "BYLINE");
  EXPECT_EQ(Match("Published 3 May 2031", TextPart::kBody), "-");
  EXPECT_EQ(Match("Want to know the tides?", TextPart::kTail), "SOLICITATION");
  EXPECT_EQ(Match("Want to know the tides?", TextPart::kBody), "-");
}

// Every row is well formed, lower case, and there once.
TEST(BoilerplateCuesTest, TableIsSound) {
  const std::set<std::string_view> places = {"is", "starts", "has", "ends"};
  const std::set<std::string_view> parts = {"any", "head", "tail"};
  std::set<std::string> seen;
  for (const std::string_view row : SplitView(BoilerplateTable(), '\n')) {
    if (row.empty() || row[0] == '#') continue;
    const std::vector<std::string_view> cells = SplitView(row, '\t');
    ASSERT_EQ(cells.size(), 5u) << row;
    v1::PassageKind kind;
    EXPECT_TRUE(
        v1::PassageKind_Parse("PASSAGE_KIND_" + std::string(cells[0]), &kind))
        << row;
    EXPECT_EQ(places.count(cells[1]), 1u) << row;
    EXPECT_EQ(parts.count(cells[2]), 1u) << row;
    EXPECT_GT(std::stoi(std::string(cells[3])), 0) << row;
    EXPECT_EQ(SplitLines(cells[4])[0].folded, cells[4]) << row;
    EXPECT_TRUE(
        seen.insert(std::string(cells[1]) + " " + std::string(cells[4])).second)
        << row;
  }
}

}  // namespace
}  // namespace claimdiff
