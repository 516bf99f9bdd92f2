#include "tools/train/judged_pairs.h"

#include "absl/status/status.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

bool ParseClaim(const TsvRow& row, size_t column, JudgedClaim* claim) {
  claim->article = std::string(row[column]);
  return absl::SimpleAtoi(std::string(row[column + 1]), &claim->begin);
}

bool ParsePair(const TsvRow& row, JudgedPair* pair) {
  if (row.size() != 6 || (row[4] != "0" && row[4] != "1")) return false;
  pair->same = row[4] == "1";
  return ParseClaim(row, 0, &pair->left) && ParseClaim(row, 2, &pair->right) &&
         absl::SimpleAtod(std::string(row[5]), &pair->stands_for) &&
         pair->stands_for > 0;
}

}  // namespace

absl::StatusOr<std::vector<JudgedPair>> ParseJudgedPairs(
    std::string_view table) {
  std::vector<JudgedPair> pairs;
  for (const TsvRow& row : ParseTsv(table)) {
    if (!ParsePair(row, &pairs.emplace_back())) {
      return absl::InvalidArgumentError(
          absl::StrCat("judged pairs: row ", pairs.size(), " is not a pair"));
    }
  }
  return pairs;
}

}  // namespace claimdiff
