// Runs a fuzz target on its corpus, as an ordinary test and with any compiler:
// each file as it is, cut off at several places, and with bytes changed. What
// is tried depends on the files only.
//
//   html_test corpus/html/nested.html ...

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

constexpr int kCuts = 8;
constexpr int kChanges = 8;

void Try(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()),
                         bytes.size());
}

// The next number of a series that looks random (Knuth's MMIX).
uint64_t Next(uint64_t* state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return *state >> 33;
}

void Replay(const std::string& bytes) {
  Try(bytes);
  if (bytes.empty()) return;
  for (int i = 1; i < kCuts; ++i)
    Try(bytes.substr(0, bytes.size() * i / kCuts));
  uint64_t state = bytes.size();
  for (int i = 0; i < kChanges; ++i) {
    std::string changed = bytes;
    for (int j = 0; j <= i; ++j) {
      changed[Next(&state) % changed.size()] = static_cast<char>(Next(&state));
    }
    Try(changed);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("replay: give the files of the corpus\n", stderr);
    return 2;
  }
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    if (!file) {
      std::fprintf(stderr, "replay: %s cannot be read\n", argv[i]);
      return 2;
    }
    // Printed before, so that a crash tells where it was.
    std::printf("%s\n", argv[i]);
    std::fflush(stdout);
    Replay(std::string(std::istreambuf_iterator<char>(file), {}));
  }
  return 0;
}
