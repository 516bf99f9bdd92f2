// Prints the attributions that ModelSpanFinder finds, with bare spans (see
// bare_claims.h).
//
//   span_claims GOLD.jsonl [FIRST.bin SECOND.bin] > CLAIMS.jsonl
//
// GOLD is a file of attributed articles (see tools/train/attribution_gold.h);
// the models are those of the library where none are given. CLAIMS has one
// ProtoJSON ArticleClaims a line, the article without its text. The speed, in
// bytes of text a second of processor time, goes to standard error.

#include <cstddef>
#include <ctime>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/extract/spans/model_span_finder.h"
#include "engine/language/syntax/syntax.h"
#include "google/protobuf/util/json_util.h"
#include "tools/measure/bare_claims.h"
#include "tools/train/attribution_gold.h"

namespace claimdiff {
namespace {

std::string ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

int Run(const ModelSpanFinder& finder, const std::string& path) {
  const absl::StatusOr<std::vector<AttributedArticle>> articles =
      ReadAttributionGold(path);
  if (!articles.ok()) {
    std::cerr << articles.status().message() << "\n";
    return 2;
  }
  size_t bytes = 0;
  std::vector<v1::ArticleClaims> results;
  const std::clock_t start = std::clock();
  for (const AttributedArticle& article : *articles) {
    results.push_back(FindBareClaims(finder, article));
    bytes += article.text.size();
  }
  const double seconds =
      static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  for (const v1::ArticleClaims& result : results) {
    std::string line;
    if (!google::protobuf::util::MessageToJsonString(result, &line).ok()) {
      std::cerr << path << ": claims that are not JSON\n";
      return 2;
    }
    std::cout << line << "\n";
  }
  std::cerr << static_cast<double>(bytes) / seconds / 1e6 << " MB/s\n";
  return 0;
}

int Main(int argc, char** argv) {
  if (argc != 2 && argc != 4) {
    std::cerr << "usage: span_claims GOLD.jsonl [FIRST.bin SECOND.bin] > "
                 "CLAIMS.jsonl\n";
    return 2;
  }
  if (argc == 2) return Run(ModelSpanFinder::Default(), argv[1]);
  const std::string first = ReadFile(argv[2]);
  const std::string second = ReadFile(argv[3]);
  const auto finder =
      ModelSpanFinder::Create(first, second, &SyntaxAnalyzer::Default());
  if (!finder.ok()) {
    std::cerr << argv[2] << ", " << argv[3] << ": " << finder.status().message()
              << "\n";
    return 2;
  }
  return Run(**finder, argv[1]);
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
