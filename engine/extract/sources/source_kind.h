#ifndef CLAIMDIFF_ENGINE_EXTRACT_SOURCES_SOURCE_KIND_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SOURCES_SOURCE_KIND_H_

// What a source is: somebody named, people without a name, a body, a document,
// an outlet.
//
//   Rha Min-ju                      NAMED_PERSON
//   two officials in Ellan          UNNAMED_PEOPLE, by "officials"
//   the Harbour Ministry            ORGANISATION
//   the ministry's annual report    DOCUMENT, by "report"
//   Reuters                         OUTLET
//
// A name is what the article shows it to be; a description is what its head is,
// by data/source_nouns.tsv and the words for roles and bodies.

#include "claimdiff/v1/claim.pb.h"
#include "engine/extract/mentions/mentions.h"
#include "engine/extract/sources/resolve_source.h"

namespace claimdiff {

// UNSPECIFIED where nothing tells, and for "it" that stands for nobody known.
// Of several people the first one counts. Linear in the name.
v1::SourceKind SourceKindOf(const Mentions& mentions,
                            const ResolvedSource& source);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SOURCES_SOURCE_KIND_H_
