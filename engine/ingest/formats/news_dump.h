#ifndef CLAIMDIFF_ENGINE_INGEST_FORMATS_NEWS_DUMP_H_
#define CLAIMDIFF_ENGINE_INGEST_FORMATS_NEWS_DUMP_H_

// Articles as crawlers, APIs and data sets write them: JSON objects whose
// fields go by many names (data/dump_fields.tsv).
//
//   {"maintext": "The ferry sank ...", "title": "Ferry sinks",
//    "source": {"name": "Harbour Press"}, "date_publish": "2031-05-03
//    08:15:00"}
//     text "The ferry sank ...", headline "Ferry sinks",
//     outlet "Harbour Press", published "2031-05-03"

#include "claimdiff/v1/article.pb.h"
#include "engine/ingest/trees/json_tree.h"

namespace claimdiff {

// Sets each field of the article that is unset and that the object has under
// one of its names. Fields without a row are passed over. A text with
// paragraphs in HTML gives up its tags, any other stays as it is. Where no
// field names an outlet, the host of the url does.
void FillFromDump(const JsonNode& object, v1::Article* article);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_FORMATS_NEWS_DUMP_H_
