#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_RUNS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_RUNS_H_

// Where an article writes names: runs of capitalised words, with the titles
// before them cut off.
//
//   PORT ELLAN (AP) — Then Vice Foreign Minister Rha Min-ju met Gov. de Roe.
//                          |-title------------| |name-----|     |t-| |name|
//
// Capital letters are all there is to go by, and they mislead: at the start of
// a sentence, in headlines, in datelines. A word that opens a sentence is part
// of a name where it has a capital elsewhere or what follows says so; a
// headline names only those that the text below names too.

#include <cstdint>
#include <vector>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

struct NameRun {
  TokenRange title;  // may be empty; ends where the name begins
  TokenRange name;
  uint32_t sentence = 0;  // index into Document::sentences()
  // The first name of its sentence that stands neither behind a preposition
  // nor before "'s" or a noun ("the Roe campaign"): as a rule the subject.
  bool subject = false;
};

// NameWordKinds of every token; 0 for what is no word.
std::vector<uint32_t> TokenNameKinds(const Document& doc);

// The runs in the paragraphs that `skip` (one entry a paragraph) leaves in, in
// the order of the text. `kinds` is TokenNameKinds(doc). Linear.
std::vector<NameRun> FindNameRuns(const Document& doc,
                                  const std::vector<bool>& skip,
                                  const std::vector<uint32_t>& kinds);

// Whether token `i` begins "D-Mass." or "R-N.Y.": an office holder's party and
// state.
bool IsPartyAside(const Document& doc, uint32_t i);

// The first token behind a dateline ("PORT ELLAN (AP) — ") that the sentence
// begins with; its first token where there is none. At most 16 tokens are
// looked at.
uint32_t DatelineEnd(const Document& doc, const Sentence& sentence);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_RUNS_H_
