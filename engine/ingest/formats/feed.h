#ifndef CLAIMDIFF_ENGINE_INGEST_FORMATS_FEED_H_
#define CLAIMDIFF_ENGINE_INGEST_FORMATS_FEED_H_

// RSS 2.0, RSS 1.0 (RDF) and Atom (RFC 4287) whose items carry the full report.
//
//   <rss><channel><title>Harbour Wire</title><item><title>Ferry sinks</title>
//   <content:encoded>&lt;p>The ferry sank ...&lt;/p></content:encoded></item>
//     outlet "Harbour Wire", headline "Ferry sinks"

#include <string>

#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/trees/xml_tree.h"

namespace claimdiff {

// True where the root is rss, RDF or feed.
bool IsFeed(const XmlNode& root);

// One Input for each item, in order. An item that carries a summary only is an
// error, for half a report would look like one that leaves things out.
Inputs ReadFeed(const XmlNode& root, const InputSpec& spec,
                const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_FORMATS_FEED_H_
