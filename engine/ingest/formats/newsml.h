#ifndef CLAIMDIFF_ENGINE_INGEST_FORMATS_NEWSML_H_
#define CLAIMDIFF_ENGINE_INGEST_FORMATS_NEWSML_H_

// NewsML-G2 (IPTC, http://iptc.org/std/nar/2006-10-01/) and plain NITF.
//
//   <newsItem guid="urn:newsml:wire:1" version="2"><itemMeta>
//     <provider literal="Harbour Wire"/><pubStatus qcode="stat:usable"/>
//   </itemMeta><contentMeta><headline>Ferry sinks</headline></contentMeta>
//   <contentSet><inlineXML><nitf>...<body.content><p>...</p>
//     series "urn:newsml:wire:1", outlet "Harbour Wire"

#include <string>

#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/trees/xml_tree.h"

namespace claimdiff {

// True where the root is one that ReadNewsml takes: newsMessage, newsItem,
// packageItem, nitf.
bool IsNewsml(const XmlNode& root);

// One Input for each newsItem of the document, in order; errors stand in the
// place of items that are withheld, canceled, under an embargo or without a
// text. Versions of one item have its guid as their series. Packages only point
// at items and are passed over. The file's name stands in for a provider.
Inputs ReadNewsml(const XmlNode& root, const InputSpec& spec,
                  const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_FORMATS_NEWSML_H_
