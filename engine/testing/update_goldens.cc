// Writes the goldens of all events anew; `tools/update_goldens` runs it.

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/testing/golden.h"

int main() {
  // Set by `bazel run`.
  const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY");
  if (workspace == nullptr) {
    std::cerr << "run it with tools/update_goldens\n";
    return 2;
  }
  const std::string testdata = std::string(workspace) + "/testdata";
  for (const std::string& event : claimdiff::testing::GoldenEvents(testdata)) {
    const auto report = claimdiff::testing::CompareEvent(testdata, event);
    if (!report.ok()) {
      std::cerr << event << ": " << report.status() << "\n";
      return 2;
    }
    std::ofstream out(absl::StrCat(testdata, "/", event, "/report.txtpb"));
    out << claimdiff::testing::GoldenText(
        claimdiff::testing::Condense(*report));
    if (!out.flush()) {
      std::cerr << event << ": report.txtpb cannot be written\n";
      return 2;
    }
  }
  return 0;
}
