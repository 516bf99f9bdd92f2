// Writes background_stems.bin of engine/similarity/data and
// background_characters.bin of engine/align/event/data: in how many sentences
// of news each stem and each character shingle occurs.
//
//   background_idf STEMS.bin CHARACTERS.bin MIN_STEM MIN_CHARACTERS
//   TEXTS.jsonl...
//
// What is read and counted: background_counts.h. What occurs in fewer sentences
// than the given minimum is left out. The same files give the same bytes; the
// tables hold counts by fingerprint, no words.

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/numbers.h"
#include "tools/train/background_counts.h"

namespace claimdiff {
namespace {

bool Write(const char* path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  std::printf("%s: %zu bytes\n", path, bytes.size());
  return static_cast<bool>(file.flush());
}

int Main(int argc, char** argv) {
  uint32_t min_stem = 0;
  uint32_t min_characters = 0;
  if (argc < 6 || !absl::SimpleAtoi(argv[3], &min_stem) ||
      !absl::SimpleAtoi(argv[4], &min_characters)) {
    std::fprintf(stderr,
                 "usage: background_idf STEMS.bin CHARACTERS.bin MIN_STEM "
                 "MIN_CHARACTERS TEXTS.jsonl...\n");
    return 2;
  }
  BackgroundCounts counts;
  for (int i = 5; i < argc; ++i) {
    std::ifstream file(argv[i]);
    if (!file) {
      std::fprintf(stderr, "%s: cannot be read\n", argv[i]);
      return 2;
    }
    std::string line;
    while (std::getline(file, line)) {
      const absl::Status status = counts.AddJsonLine(line);
      if (!status.ok()) {
        std::fprintf(stderr, "%s: %s\n", argv[i],
                     std::string(status.message()).c_str());
        return 2;
      }
    }
  }
  std::printf("%u sentences\n", counts.sentences());
  return Write(argv[1], counts.StemTable(min_stem)) &&
                 Write(argv[2], counts.CharacterTable(min_characters))
             ? 0
             : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
