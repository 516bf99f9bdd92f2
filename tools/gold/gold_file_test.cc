#include "tools/gold/gold_file.h"

#include <fstream>
#include <string>

#include "absl/status/status.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kLine[] =
    R"({"id": "e1", "docs": [{"outlet": "a", "text": "It sank. 12 died.",)"
    R"( "units": [[0, 8], [9, 17]]}, {"text": "Twelve drowned.",)"
    R"( "units": [[0, 15]]}], "gold": [[1, 0, 0, 1]],)"
    R"( "possible": [[0, 0, 1, 0]], "judged": 1, "clusters": []})";

TEST(GoldFileTest, ReadsTheExampleOfTheHeader) {
  const auto event = ParseGoldEvent(kLine);
  ASSERT_TRUE(event.ok()) << event.status();
  EXPECT_EQ(event->id, "e1");
  ASSERT_EQ(event->documents.size(), 2u);
  EXPECT_EQ(event->documents[0].outlet, "a");
  EXPECT_EQ(event->documents[1].outlet, "1");
  EXPECT_EQ(event->documents[0].units[1].In(event->documents[0].text),
            "12 died.");
  EXPECT_TRUE(event->IsGold({{0, 1}, {1, 0}}));
  EXPECT_FALSE(event->IsGold({{0, 0}, {1, 0}}));
  EXPECT_TRUE(event->IsPossible({{0, 0}, {1, 0}}));
  EXPECT_TRUE(event->Judged({{0, 0}, {1, 0}}));
  EXPECT_FALSE(event->Judged({{0, 0}, {0, 1}}));
}

TEST(GoldFileTest, RefusesWhatPointsNowhere) {
  for (const char* line : {
           "",
           "[1]",
           "{\"docs\": ",
           R"({"docs": [{"text": "abc", "units": [[0, 4]]}]})",
           R"({"docs": [{"text": "abc", "units": [[2, 1]]}]})",
           R"({"docs": [{"text": "abc", "units": [[0]]}]})",
           R"({"docs": [{"text": "a", "units": [[0, 1]]}], "gold": [[0, 0]]})",
           R"({"docs": [{"text": "a", "units": [[0, 1]]}],
               "gold": [[0, 0, 1, 0]]})",
           R"({"docs": [{"text": "a", "units": [[0, 1]]}],
               "gold": [[0, 0, 0, 1]]})",
       }) {
    EXPECT_EQ(ParseGoldEvent(line).status().code(),
              absl::StatusCode::kInvalidArgument)
        << line;
  }
}

TEST(GoldFileTest, ErrorsNameFileAndLine) {
  const std::string path = ::testing::TempDir() + "/gold.jsonl";
  std::ofstream(path) << kLine << "\n\n" << kLine << "\n";
  const auto events = ReadGoldFile(path);
  ASSERT_TRUE(events.ok());
  EXPECT_EQ(events->size(), 2u);
  std::ofstream(path, std::ios::app) << "{\n";
  EXPECT_EQ(ReadGoldFile(path).status().message(),
            path + ":4: not a JSON object");
  EXPECT_EQ(ReadGoldFile(path + ".none").status().code(),
            absl::StatusCode::kNotFound);
}

}  // namespace
}  // namespace claimdiff
