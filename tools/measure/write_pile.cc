// Writes a pile of made-up articles (tools/measure/article_pile.h), one a line:
//
//   write_pile ARTICLES [SEED [MOST_OF_EVENT]] |
//     claimdiff group --format=jsonl - |
//     claimdiff compare --batch --format=binpb -o reports.binpb -
//
// MOST_OF_EVENT far above ARTICLES makes one event of them all.

#include <cstdio>
#include <string>

#include "absl/strings/numbers.h"
#include "google/protobuf/util/json_util.h"
#include "tools/measure/article_pile.h"

namespace claimdiff {
namespace {

int Main(int argc, char** argv) {
  uint32_t articles = 0;
  uint32_t seed = 1;
  uint32_t most_of_event = 9;
  if (argc < 2 || argc > 4 || !absl::SimpleAtoi(argv[1], &articles) ||
      (argc > 2 && !absl::SimpleAtoi(argv[2], &seed)) ||
      (argc > 3 && !absl::SimpleAtoi(argv[3], &most_of_event)) ||
      most_of_event == 0) {
    std::fprintf(stderr, "usage: write_pile ARTICLES [SEED [MOST_OF_EVENT]]\n");
    return 2;
  }
  const ArticlePile pile(articles, seed, most_of_event);
  std::string line;
  for (uint32_t n = 0; n < pile.size(); ++n) {
    line.clear();
    if (!google::protobuf::util::MessageToJsonString(pile.Article(n), &line)
             .ok()) {
      return 2;
    }
    line += '\n';
    // Nobody may be reading any longer.
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) {
      return 2;
    }
  }
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
