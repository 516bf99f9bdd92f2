#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_CUES_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_CUES_H_

// Names of parts of a page that are not the report's, from
// data/page_cues.tsv.
//
//   "c-related-links"       kSmall
//   "articleComments open"  kAlways
//   "wp-caption-text"       kCaption
//   "correlated"            kNone

#include <string_view>

namespace claimdiff {

// What a part of the page is, by its name; where its words do not agree, a
// later one goes over an earlier.
enum class PageCue {
  kNone,
  kCaption,  // the caption of a picture
  kSmall,    // left out, unless it holds most of the page's prose
  kAlways,   // left out
};

// What the words of a class or id say together. Linear.
PageCue MatchPageCue(std::string_view names);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_PAGE_CUES_H_
