#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_TEST_RUN_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_TEST_RUN_H_

// For tests: running a part of the command on files of the test's own.
//
//   TestRun run;
//   run.AddInput("gull.txt", "The ferry sank, the mayor said.");
//   run.Do([&](const RunContext& context) { return RunPrint(context); });
//   run.output ...

#include <functional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "tools/claimdiff/command_line.h"
#include "tools/claimdiff/run.h"

namespace claimdiff {

// Writes a file into the test's folder and returns its path.
std::string WriteTestFile(const std::string& name, const std::string& bytes);

std::string ReadTestFile(const std::string& path);

struct TestRun {
  CommandLine command;  // jsonl, unless a test says otherwise

  TestRun() { command.format = OutputFormat::kJsonLines; }

  void AddInput(const std::string& name, const std::string& bytes) {
    command.inputs.push_back({WriteTestFile(name, bytes), ""});
  }

  // Calls `run` and gathers what it wrote and complained of, the latter without
  // the folder of the test.
  void Do(const std::function<absl::StatusOr<Outcome>(const RunContext&)>& run);

  absl::Status status;
  Outcome outcome;
  std::string output;
  std::vector<std::string> complaints;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_TEST_RUN_H_
