#ifndef CLAIMDIFF_ENGINE_EXTRACT_CRF_FEATURE_TEMPLATES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CRF_FEATURE_TEMPLATES_H_

// Feature templates: which columns of a token and its neighbours, taken
// together, make a feature of a linear model.
//
//   # lines of a template file
//   word@-1 word          the word before and the word
//   quote cue@1           in quotes or not, and the class of the next word
//   > quote               weighs pairs of labels, not labels
//
// Columns are numbers. A feature is the sum of its columns times constants that
// belong to the template, cut to the bits of the weight table: nothing is
// written out, and features that meet in a bucket share a weight.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

// Numbers a token, in rows of equal length, with kMargin rows of zeros on
// either side so that templates may look past the ends.
class ColumnTable {
 public:
  static constexpr int kMargin = 3;

  // `rows` rows of `columns` zeros. Keeps its memory.
  void Reset(size_t rows, size_t columns) {
    rows_ = rows;
    columns_ = columns;
    cells_.assign((rows + 2 * kMargin) * columns, 0);
  }
  size_t rows() const { return rows_; }
  size_t columns() const { return columns_; }
  // Row -kMargin .. rows() + kMargin - 1.
  uint32_t* row(ptrdiff_t i) { return &cells_[(i + kMargin) * columns_]; }
  const uint32_t* row(ptrdiff_t i) const {
    return &cells_[(i + kMargin) * columns_];
  }

 private:
  size_t rows_ = 0;
  size_t columns_ = 0;
  std::vector<uint32_t> cells_;
};

// A list of templates whose columns lie in one table, or in two: what depends
// on the paragraph alone and what depends on a cue candidate too.
class FeatureTemplates {
 public:
  // Templates that are computed together.
  enum Group {
    kFixed,    // labels, columns of the first table only
    kVarying,  // labels, some column of the second table
    kPair,     // label pairs
    kGroups,
  };

  // Reads a template file: one template a line, `column@offset` parts, "#"
  // comments, ">" before templates of label pairs. `first` and `second` name
  // the columns of the two tables. InvalidArgument, naming the line, where a
  // column is unknown, an offset is past the margin or a template has more than
  // kMaxParts parts.
  static absl::StatusOr<FeatureTemplates> Parse(
      std::string_view text, const std::vector<std::string_view>& first,
      const std::vector<std::string_view>& second);

  static constexpr int kMaxParts = 4;

  size_t size(Group group) const { return groups_[group].size; }

  // Writes the size(group) buckets, of 2^bits, of the token whose rows these
  // are: those of short templates first, else in the order of the file.
  // `second` is not read where no template names it. 1 <= bits <= 32.
  void Buckets(Group group, const uint32_t* first, const uint32_t* second,
               int bits, uint32_t* buckets) const;

 private:
  struct Part {
    uint64_t factor;
    ptrdiff_t cell;  // relative to the token's row
  };
  // Templates with as many columns of either table, so that a loop over them
  // takes the same steps for each.
  struct Block {
    std::vector<uint64_t> seeds;
    std::vector<uint32_t> places;  // of their buckets
    std::vector<Part> parts;  // those of the first table, then of the second
  };
  struct GroupTemplates {
    Block blocks[kMaxParts + 1][kMaxParts + 1];  // [of first][of second]
    uint32_t sizes[kMaxParts + 1] = {};          // templates of each length
    size_t size = 0;
  };

  template <int kFirst, int kSecond>
  static void FillBuckets(const GroupTemplates& group, const uint32_t* first,
                          const uint32_t* second, int shift, uint32_t* buckets);

  GroupTemplates groups_[kGroups];
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CRF_FEATURE_TEMPLATES_H_
