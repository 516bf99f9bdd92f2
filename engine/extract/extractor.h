#ifndef CLAIMDIFF_ENGINE_EXTRACT_EXTRACTOR_H_
#define CLAIMDIFF_ENGINE_EXTRACT_EXTRACTOR_H_

// Extraction: an article to its attributed claims.
//
//   The pier is closed, Harbour Minister Ilse Varga said. She told reporters
//   that "nobody" would be let in, according to the Ellan Gazette.
//
//   #0  Ilse Varga  INDIRECT  The pier is closed
//   #1  Ilse Varga  MIXED     that "nobody" would be let in
//                             via Ellan Gazette
//
// The stages: quotation marks and spans a paragraph (SpanFinder), names of the
// whole article (mentions.h), then in the order of the text the relays, the
// speaker and the quote type of each span.

#include "absl/status/statusor.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

struct ExtractOptions {
  // Claims that the span finder is less sure of are left out.
  // Range: 0 (keep all) to 1. Default: 0
  double min_confidence = 0;
};

class Extractor {
 public:
  // Invalid argument, naming the option, where one is out of its range.
  static absl::StatusOr<Extractor> Create(const ExtractOptions& options);

  // The claims of the article in the order of the text (first content byte,
  // then cue). Their spans point into the text of the article that comes back,
  // which is the one given; bytes that are not UTF-8 are replaced first, and an
  // Issue says so. No claim touches one of article.passages. Oddities are
  // Issues: EMPTY_ARTICLE, NO_CLAIMS, UNPAIRED_QUOTE (one a paragraph),
  // INVALID_UTF8. Linear in
  // the text. Thread-compatible.
  v1::ArticleClaims Extract(v1::Article article) const;

 private:
  Extractor(const ExtractOptions& options, const SpanFinder& finder)
      : options_(options), finder_(&finder) {}

  ExtractOptions options_;
  const SpanFinder* finder_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_EXTRACTOR_H_
