#ifndef CLAIMDIFF_ENGINE_INGEST_PROSE_BOILERPLATE_H_
#define CLAIMDIFF_ENGINE_INGEST_PROSE_BOILERPLATE_H_

// Marks the lines of an article that are not the report's prose.
//
//   Ferry runs aground off Quist Island                 HEADLINE
//   Bo Lind/Pool via Harbour Press/Getty Images         CREDIT
//   All 40 aboard are safe                              HEADLINE (standfirst)
//   By Ada Quist                                        BYLINE
//   The ferry ran aground on Friday, the coast guard said.
//   What next?                                          SUBHEADING
//   Its owner said divers would look at the hull on Saturday.
//   Want to join the conversation?                      SOLICITATION
//
// The rules read features of a line: its length, how it ends, where it stands,
// a cue phrase of data/boilerplate.tsv. Where they do not agree, the line is
// prose: a marked line is lost to the comparison, an unmarked one costs little.

#include "claimdiff/v1/article.pb.h"

namespace claimdiff {

// Fills article->passages with whole lines of article->text, in order,
// disjoint, and article->headline where it is unset and the first line looks
// like one. An article that has passages already is left as it is.
// article->text must be valid UTF-8. Linear in the text.
void MarkBoilerplate(v1::Article* article);

// The same for an article of whose lines some are marked already, by the tags
// of the page they come from: those marks stay, the other lines are looked at.
void MarkMoreBoilerplate(v1::Article* article);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PROSE_BOILERPLATE_H_
