#ifndef CLAIMDIFF_TOOLS_TRAIN_JUDGED_PAIRS_H_
#define CLAIMDIFF_TOOLS_TRAIN_JUDGED_PAIRS_H_

// Pairs of claims of real coverage, judged by hand (data/judged_*.tsv):
//
//   left article<TAB>byte<TAB>right article<TAB>byte<TAB>1 or 0<TAB>stands for

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

// A claim by its article's id and the byte where its content begins.
struct JudgedClaim {
  std::string article;
  uint32_t begin = 0;
};

struct JudgedPair {
  JudgedClaim left;
  JudgedClaim right;
  bool same = false;      // both say the same thing, or a part of it
  double stands_for = 1;  // > 0: how many pairs it was drawn for
};

// InvalidArgument, naming the row by its number among those without "#", where
// one is not as above.
absl::StatusOr<std::vector<JudgedPair>> ParseJudgedPairs(
    std::string_view table);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_JUDGED_PAIRS_H_
