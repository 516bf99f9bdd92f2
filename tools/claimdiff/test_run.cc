#include "tools/claimdiff/test_run.h"

#include <fstream>
#include <iterator>

#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"

namespace claimdiff {

std::string WriteTestFile(const std::string& name, const std::string& bytes) {
  std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

std::string ReadTestFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

void TestRun::Do(
    const std::function<absl::StatusOr<Outcome>(const RunContext&)>& run) {
  command.output = ::testing::TempDir() + "/run.out";
  absl::StatusOr<Output> file = Output::Open(command.output, 1);
  ASSERT_TRUE(file.ok()) << file.status();
  const Presentation presentation = ChoosePresentation(command, {}, false);
  Progress progress(-1);
  const absl::StatusOr<Outcome> ran =
      run({command, presentation, *file,
           [this](const absl::Status& complaint) {
             complaints.push_back(
                 absl::StrReplaceAll(std::string(complaint.message()),
                                     {{::testing::TempDir() + "/", ""}}));
           },
           progress});
  status = ran.status();
  if (ran.ok()) outcome = *ran;
  ASSERT_TRUE(file->Commit().ok());
  output = absl::StrReplaceAll(ReadTestFile(command.output),
                               {{::testing::TempDir() + "/", ""}});
}

}  // namespace claimdiff
