#ifndef CLAIMDIFF_TOOLS_TRAIN_BACKGROUND_COUNTS_H_
#define CLAIMDIFF_TOOLS_TRAIN_BACKGROUND_COUNTS_H_

// Counts in how many sentences each stem and each character shingle occurs.
//
//   BackgroundCounts counts;
//   counts.AddJsonLine(R"({"docs": [{"text": "The dam held. It rained."}]})");
//   counts.AddJsonLine(R"({"title": "The dam held."})");   // known: not again
//   counts.sentences()                                     // 2
//
// A sentence that comes twice counts once: agency copy would otherwise make its
// words common.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "absl/status/status.h"

namespace claimdiff {

class BackgroundCounts {
 public:
  // Adds every string named "text" or "title", at any depth of the object.
  // InvalidArgument where the line is no JSON object.
  absl::Status AddJsonLine(std::string_view line);

  // Adds the sentences of a text. Linear, and a logarithm of what is known.
  void AddText(std::string_view text);

  uint32_t sentences() const { return static_cast<uint32_t>(seen_.size()); }

  // Tables as BackgroundFrequencies reads them, of what occurs in at least
  // `minimum` sentences. The same texts give the same bytes, in whatever order
  // they come.
  std::string StemTable(uint32_t minimum) const;
  std::string CharacterTable(uint32_t minimum) const;

 private:
  using Counts = std::map<uint64_t, uint32_t>;

  std::string Table(const Counts& counts, uint32_t minimum) const;

  std::set<uint64_t> seen_;  // fingerprints of sentences
  Counts stems_;
  Counts characters_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_BACKGROUND_COUNTS_H_
