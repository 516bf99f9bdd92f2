#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_SUGGESTION_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_SUGGESTION_H_

#include <string>
#include <vector>

namespace claimdiff {

// Which of `names` was probably meant by the mistyped `word`: the one with the
// fewest letters added, left out, changed or swapped with the next; at most
// two, and fewer than half of the word. Ties go to the first. Empty for none.
//
//   NearestName("comapre", {"extract", "compare", "print"})   "compare"
//   NearestName("merge", {"extract", "compare", "print"})     ""
std::string NearestName(const std::string& word,
                        const std::vector<std::string>& names);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_SUGGESTION_H_
