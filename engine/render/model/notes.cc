#include "engine/render/model/notes.h"

#include <map>
#include <utility>

#include "engine/render/model/labels.h"

namespace claimdiff::render {

std::vector<Note> NotesOf(
    const google::protobuf::RepeatedPtrField<v1::Issue>& issues,
    const std::function<const ArticlePlaces*(const v1::Issue&)>& article_of) {
  std::vector<Note> notes;
  std::map<std::pair<std::string, std::string>, size_t> note_of;
  for (const v1::Issue& issue : issues) {
    const ArticlePlaces* article = article_of(issue);
    const std::string& label =
        article != nullptr ? article->label() : issue.article_id();
    const std::string message =
        issue.message().empty() ? LabelOf(issue.code()) : issue.message();
    const auto [entry, added] =
        note_of.emplace(std::pair(label, message), notes.size());
    if (added) notes.push_back({label, message, {}, 0});
    Note& note = notes[entry->second];
    ++note.times;
    if (article != nullptr && issue.has_span()) {
      note.lines.push_back(article->LineOf(issue.span().begin()));
    }
  }
  return notes;
}

std::vector<Note> NotesOf(const ReportIndex& index) {
  return NotesOf(index.report().issues(), [&](const v1::Issue& issue) {
    return index.FindArticle(issue.article_id());
  });
}

}  // namespace claimdiff::render
