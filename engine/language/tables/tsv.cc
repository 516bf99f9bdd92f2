#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

// Takes what stands before the first `separator`, and the separator, off
// `text`.
std::string_view TakeUntil(char separator, std::string_view* text) {
  const size_t end = text->find(separator);
  const std::string_view taken = text->substr(0, end);
  text->remove_prefix(end == std::string_view::npos ? text->size() : end + 1);
  return taken;
}

}  // namespace

std::vector<TsvRow> ParseTsv(std::string_view tsv) {
  std::vector<TsvRow> rows;
  while (!tsv.empty()) {
    std::string_view line = TakeUntil('\n', &tsv);
    if (line.empty() || line.front() == '#') continue;
    TsvRow row;
    while (!line.empty()) row.push_back(TakeUntil('\t', &line));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace claimdiff
