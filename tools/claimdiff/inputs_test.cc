#include "tools/claimdiff/inputs.h"

#include <fstream>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::EndsWith;

std::string WriteFile(const std::string& name, const std::string& bytes) {
  const std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

TEST(InputsTest, OneFileAfterAnother) {
  InputSequence inputs(
      {InputSpec{WriteFile("a.txt", "The ferry sank."), ""},
       InputSpec{
           WriteFile("b.jsonl", "{\"id\": \"b\", \"text\": \"x\"}\n{\"id\"}\n"),
           ""},
       InputSpec{"no-such-file", ""}, absl::NotFoundError("no folder"),
       InputSpec{WriteFile("c.txt", "It floats."), "Tern"}},
      {});
  EXPECT_EQ(inputs.size(), 5u);
  std::vector<std::string> seen;
  while (auto input = inputs.Next()) {
    seen.push_back(input->ok() ? (*input)->place
                               : std::string(input->status().message()));
  }
  EXPECT_THAT(seen,
              ElementsAre(EndsWith("a.txt"), EndsWith("b.jsonl:1"),
                          EndsWith("b.jsonl:2:6: not JSON (expected :); fix it "
                                   "or leave it out"),
                          "no-such-file: no such file; check the name",
                          "no folder", EndsWith("c.txt")));
}

TEST(InputsTest, SaysWhatWasLeftOut) {
  const v1::Issue issue =
      UnreadableInput(absl::NotFoundError("a.txt: no such file"));
  EXPECT_EQ(issue.code(), v1::ISSUE_CODE_UNREADABLE_INPUT);
  EXPECT_EQ(issue.message(), "left out: a.txt: no such file");
  EXPECT_EQ(UnreadableInput(WithheldItem("a.xml", "canceled")).code(),
            v1::ISSUE_CODE_WITHHELD_ITEM);
}

TEST(InputsTest, SaysWhatItHoldsInstead) {
  Input input;
  input.place = "b.jsonl:3";
  input.message = v1::ComparisonReport();
  EXPECT_EQ(WrongKind(input, "use claimdiff print").message(),
            "b.jsonl:3: holds a ComparisonReport; use claimdiff print");
}

}  // namespace
}  // namespace claimdiff
