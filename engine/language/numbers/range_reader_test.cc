#include "engine/language/numbers/range_reader.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/numbers/number_reader.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "first-last", or "first" where nothing ends a range, for the number that
// starts at atom `at` and its currency sign at `begin`.
std::string Dump(const char* text, size_t begin, size_t at) {
  const std::string written = text;
  const Document doc = Document::Parse(written);
  const std::vector<QuantityAtom> atoms =
      CutQuantityAtoms(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  std::optional<ReadNumber> first = ReadNumberAt(atoms, at);
  if (!first.has_value()) return "none";
  const std::optional<ReadNumber> last = ReadRangeEnd(atoms, begin, &*first);
  std::string dump = absl::StrCat(first->low);
  if (last.has_value()) absl::StrAppend(&dump, "-", last->low);
  return dump;
}

TEST(RangeReaderTest, EndsOfRanges) {
  const struct {
    const char* text;
    size_t begin;
    size_t at;
    const char* dump;
  } cases[] = {
      {"10 to 12 boats", 0, 0, "10-12"},
      {"10-12 boats", 0, 0, "10-12"},
      {"10- 12 boats", 0, 0, "10-12"},
      {"between 12 and 16", 1, 1, "12-16"},
      {"$10 - $12", 0, 1, "10-12"},
      // What only the second number has is the first one's too.
      {"10 to 12 million", 0, 0, "1e+07-1.2e+07"},
      {"1978-79", 0, 0, "1978-1979"},
      {"by 3 to 4 percent", 1, 1, "3-4"},
      // A score.
      {"won 3-1", 1, 1, "3-1"},
      // No range.
      {"12 and 16", 0, 0, "12"},
      {"12 boats", 0, 0, "12"},
      {"fell from 12 to 10", 2, 2, "12"},
      {"rose by 51,000 to 419,000", 2, 2, "51000"},
      {"from 6,121 in 2016 to 7,314", 3, 3, "2016"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Dump(c.text, c.begin, c.at), c.dump) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
