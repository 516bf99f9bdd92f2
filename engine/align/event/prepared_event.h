#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_PREPARED_EVENT_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_PREPARED_EVENT_H_

// One event ready for scoring: its claims as tokens and weighted vectors, in an
// order that the request's order has no part in.
//
// Everything that follows works on indices into that order, so that floating
// point sums, ties and caps come out the same however the reports were listed;
// only the aligner turns the indices back into claims of the report.

#include <cstdint>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/said_texts.h"
#include "engine/text/document.h"

namespace claimdiff {

struct PreparedEvent {
  std::vector<Document> documents;  // by article of the report

  // By claim in canonical order: by fingerprint of the article's text, then by
  // place in it, then by outlet and id.
  std::vector<uint32_t> report_index;  // into report.claims()
  std::vector<uint32_t> article;       // into documents
  std::vector<uint32_t> telling;       // into report.tellings()
  uint32_t tellings = 0;               // how many of them there are
  std::vector<ClaimText> texts;        // without their character shingles
  std::vector<ClaimVectors> vectors;
  // Empty where nobody says any of the claims.
  std::vector<SaidVectors> said;

  uint32_t size() const { return static_cast<uint32_t>(texts.size()); }
  // Whether two claims use the same words in the same order.
  bool SameWords(uint32_t a, uint32_t b) const {
    return texts[a].wording != 0 && texts[a].wording == texts[b].wording;
  }
};

// Reads the report's articles and claims and writes its tellings. The report
// must outlive the result: documents are views of its texts. Linear in the
// texts but for the sorting.
PreparedEvent PrepareEvent(const BackgroundTables& background,
                           v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_PREPARED_EVENT_H_
