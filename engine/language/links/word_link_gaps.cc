#include "engine/language/links/word_link_gaps.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {

int LinkGaps::Around::OffLine(int place, int partner) const {
  return std::min(std::abs((partner - before_partner) - (place - before)),
                  std::abs((after_partner - partner) - (after - place)));
}

std::vector<LinkGaps::Around> LinkGaps::LinksAround(
    const std::vector<int>& partner_of, int partners) {
  const int size = static_cast<int>(partner_of.size());
  std::vector<Around> around(partner_of.size());
  int link = -1;
  for (int i = 0; i < size; ++i) {
    Around& a = around[static_cast<size_t>(i)];
    a.before = link;
    if (link >= 0) a.before_partner = partner_of[static_cast<size_t>(link)];
    if (partner_of[static_cast<size_t>(i)] >= 0) link = i;
  }
  link = size;
  for (int i = size - 1; i >= 0; --i) {
    Around& a = around[static_cast<size_t>(i)];
    a.after = link;
    a.after_partner =
        link < size ? partner_of[static_cast<size_t>(link)] : partners;
    if (partner_of[static_cast<size_t>(i)] >= 0) link = i;
  }
  return around;
}

LinkGaps::LinkGaps(int rows, int columns, absl::Span<const TokenLink> links) {
  std::vector<int> right_of(static_cast<size_t>(rows), -1);
  std::vector<int> left_of(static_cast<size_t>(columns), -1);
  for (const TokenLink& link : links) {
    right_of[link.left] = static_cast<int>(link.right);
    left_of[link.right] = static_cast<int>(link.left);
  }
  rows_ = LinksAround(right_of, columns);
  columns_ = LinksAround(left_of, rows);
}

GapView LinkGaps::At(int row, int column) const {
  const Around& of_row = rows_[static_cast<size_t>(row)];
  const Around& of_column = columns_[static_cast<size_t>(column)];
  const int row_off = of_row.OffLine(row, column);
  const int column_off = of_column.OffLine(column, row);
  GapView view;
  view.facing = (of_row.Faces(column) ? 1 : 0) + (of_column.Faces(row) ? 1 : 0);
  view.small = std::min(of_row.gap(), of_column.gap());
  view.large = std::max(of_row.gap(), of_column.gap());
  view.off_line_less = std::min(row_off, column_off);
  view.off_line_more = std::max(row_off, column_off);
  return view;
}

}  // namespace claimdiff
