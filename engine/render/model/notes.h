#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_NOTES_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_NOTES_H_

// What was odd about the inputs, said once for all places of one article:
//
//   Radio Marn   lines 4, 9   a quotation mark has no partner

#include <functional>
#include <string>
#include <vector>

#include "claimdiff/v1/issue.pb.h"
#include "engine/render/model/report_index.h"
#include "google/protobuf/repeated_field.h"

namespace claimdiff::render {

struct Note {
  std::string label;       // the article's; empty: the request as a whole
  std::string message;     // never empty
  std::vector<int> lines;  // in the order of the issues
  int times = 0;           // how many issues
};

// In the order of the first issue of each. `article_of` returns nullptr where
// an issue concerns no article at hand.
std::vector<Note> NotesOf(
    const google::protobuf::RepeatedPtrField<v1::Issue>& issues,
    const std::function<const ArticlePlaces*(const v1::Issue&)>& article_of);

// Of a report's own issues.
std::vector<Note> NotesOf(const ReportIndex& index);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_NOTES_H_
