#ifndef CLAIMDIFF_ENGINE_ALIGN_ALIGNER_H_
#define CLAIMDIFF_ENGINE_ALIGN_ALIGNER_H_

// Aligner: lines the claims of a report up across its tellings.
//
//   Gazette     c0  the ferry sank off Port Ellan    c1  the harbour will close
//   Pier Times  c2  a ferry had sunk off Port Ellan
//
//   pairs   c0 c2 aligned, because of "stem:ellan" ...
//   groups  {c0 c2} {c1}
//
// Claims that say the same thing are marked aligned whoever says them; a claim
// may be in several aligned pairs. Claims of one telling are never compared.

#include <cstdint>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/scoring/event_scorer.h"

namespace claimdiff {

struct AlignOptions {
  // How pairs to score are found in large events.
  CandidateOptions candidates;
  // Groups are joined while the mean similarity between their claims is at
  // least this. 0..1. Default: .42
  double group_similarity = 0.42;
  // Pieces of evidence kept for an aligned pair. Default: 8
  uint32_t evidence_per_pair = 8;
};

class Aligner {
 public:
  // InvalidArgument, naming the field, where an option is out of its range.
  static absl::StatusOr<Aligner> Create(const AlignOptions& options);

  // Reads report->articles, claims and options; writes tellings, pairs,
  // groups and copies, in the orders that report.proto states. Without
  // options.min_similarity only aligned pairs are listed, else all scored ones
  // at or above it; in events larger than options.candidates.exhaustive_claims
  // only candidates are scored, which an Issue then says. Every claim's article
  // must be in the report and its spans in the text.
  //
  // `affairs` is by article of the report: claims from articles of two affairs
  // are aligned only where they are nearly the same in words (affair_pairs.h).
  // Empty: all are of one.
  //
  // The same report for any order of the articles, but for the orders that
  // follow theirs. Calls may run side by side.
  void Align(v1::ComparisonReport* report,
             absl::Span<const uint32_t> affairs = {}) const;

 private:
  Aligner(const AlignOptions& options, const BackgroundTables& background,
          const EventScorer& scorer);

  AlignOptions options_;
  BackgroundTables background_;
  EventScorer scorer_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_ALIGNER_H_
