#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TABLES_TSV_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TABLES_TSV_H_

// The rows of an embedded table: one line a row, fields between tabs, lines
// that begin with # are comment.
//
//   ParseTsv("# verbs\nplan\t+\nwalk\n")   {{"plan", "+"}, {"walk"}}

#include <string_view>
#include <vector>

namespace claimdiff {

using TsvRow = std::vector<std::string_view>;

// Rows in the order of the table, empty lines left out, each with at least one
// field. The fields point into `tsv`. Linear.
std::vector<TsvRow> ParseTsv(std::string_view tsv);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TABLES_TSV_H_
