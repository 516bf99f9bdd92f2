#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_COPY_INDEX_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_COPY_INDEX_H_

// Which claims stand in a passage that two articles have in common, looked up
// by the articles: many outlets that print one report make a passage of every
// two of them.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

class CopyIndex {
 public:
  // Reads ComparisonReport.copies; the report must outlive it.
  CopyIndex(const v1::ComparisonReport& report, const ReportView& view);

  // Whether the first contents of the two lie on either side of one copied
  // passage. Linear in the passages of their two articles.
  bool AreCopies(const ClaimView& a, const ClaimView& b) const;

 private:
  struct Passage {
    const v1::TextSpan* low = nullptr;  // in the article that comes first
    const v1::TextSpan* high = nullptr;
  };

  // By both articles. Only looked up in, never walked.
  std::unordered_map<uint64_t, std::vector<Passage>> passages_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_COPY_INDEX_H_
