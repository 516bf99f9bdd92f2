// Fits the constants of engine/extract/spans/frame_confidence.cc.
//
//   fit_confidence FIRST.bin SECOND.bin GOLD.jsonl [CHECK.jsonl...]
//
// The models must not have been taught by the articles of GOLD, which the
// constants are fitted to, nor by those of CHECK. The constants are printed,
// and a calibration table of each file. The same files give the same text.

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/status_macros.h"
#include "engine/language/syntax/syntax.h"
#include "tools/train/attribution_gold.h"
#include "tools/train/confidence_fit.h"

namespace claimdiff {
namespace {

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

absl::Status Run(const std::vector<std::string>& paths) {
  const std::string first = ReadFile(paths[0]);
  const std::string second = ReadFile(paths[1]);
  LogisticModel model;
  for (size_t i = 2; i < paths.size(); ++i) {
    CLAIMDIFF_ASSIGN_OR_RETURN(const std::vector<AttributedArticle> articles,
                               ReadAttributionGold(paths[i]));
    CLAIMDIFF_ASSIGN_OR_RETURN(
        const std::vector<JudgedFrame> frames,
        JudgeFrames(first, second, SyntaxAnalyzer::Default(), articles));
    if (i == 2) {
      model = FitConfidence(frames);
      std::printf("%s\n", ConfidenceConstants(model).c_str());
    }
    std::printf("%s\n%s\n", paths[i].c_str(),
                CalibrationTable(model, frames).c_str());
  }
  return absl::OkStatus();
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) {
  const std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.size() < 3) {
    std::fprintf(stderr,
                 "usage: fit_confidence FIRST.bin SECOND.bin GOLD.jsonl "
                 "[CHECK.jsonl...]\n");
    return 2;
  }
  const absl::Status status = claimdiff::Run(paths);
  if (!status.ok()) {
    std::fprintf(stderr, "%s\n", std::string(status.message()).c_str());
  }
  return status.ok() ? 0 : 2;
}
