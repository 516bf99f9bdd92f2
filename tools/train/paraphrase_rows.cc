#include "tools/train/paraphrase_rows.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

namespace claimdiff {
namespace {

constexpr std::string_view kBetween = ", ";

// Up to the next `separator`, which is taken off `rest` too.
std::string_view Take(std::string_view separator, std::string_view* rest) {
  const size_t end = std::min(rest->find(separator), rest->size());
  const std::string_view piece = rest->substr(0, end);
  rest->remove_prefix(std::min(end + separator.size(), rest->size()));
  return piece;
}

bool IsWord(std::string_view word) {
  if (word.empty() || word.front() == ' ' || word.back() == ' ' ||
      word.find("  ") != std::string_view::npos) {
    return false;
  }
  return std::all_of(word.begin(), word.end(), [](char c) {
    return absl::ascii_islower(c) || absl::ascii_isdigit(c) ||
           std::string_view("'-.& ").find(c) != std::string_view::npos;
  });
}

bool ParseRow(std::string_view line, ParaphraseRow* row) {
  const std::string_view mark = Take("\t", &line);
  if (mark != "=" && mark != "~") return false;
  row->same = mark == "=";
  while (!line.empty()) row->words.emplace_back(Take(kBetween, &line));
  return row->words.size() >= 2 &&
         std::all_of(row->words.begin(), row->words.end(), IsWord);
}

}  // namespace

absl::StatusOr<std::vector<ParaphraseRow>> ParseParaphraseRows(
    std::string_view tsv) {
  std::vector<ParaphraseRow> rows;
  size_t number = 0;
  while (!tsv.empty()) {
    ++number;
    const std::string_view line = Take("\n", &tsv);
    if (line.empty() || line.front() == '#') continue;
    ParaphraseRow row;
    if (!ParseRow(line, &row)) {
      return absl::InvalidArgumentError(
          absl::StrCat("line ", number, ": not a row of paraphrases"));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace claimdiff
