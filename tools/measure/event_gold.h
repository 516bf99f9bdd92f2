#ifndef CLAIMDIFF_TOOLS_MEASURE_EVENT_GOLD_H_
#define CLAIMDIFF_TOOLS_MEASURE_EVENT_GOLD_H_

// Gold files of events: articles of which it is known what event they tell of.
// One JSON object a line, in either of two forms:
//
//   {"event": "e1", "articles": [
//     {"outlet": "a.com", "title": "Ferry sinks", "date": "2019-03-15",
//      "text": "..."}]}
//   {"id": "t1", "docs": [{"text": "...", "sub": "e1"},
//                         {"text": "...", "sub": "e2"}]}
//
// In the second, a line holds articles of several events that look alike.

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/article.pb.h"

namespace claimdiff {

struct GoldArticle {
  std::string event;
  v1::Article article;  // outlet, headline, published and text
};

// One line. InvalidArgument where it is no JSON object of these forms.
absl::StatusOr<std::vector<GoldArticle>> ParseGoldArticles(
    std::string_view line);

// A whole file. NotFound where it cannot be read; errors name file and line.
absl::StatusOr<std::vector<GoldArticle>> ReadGoldArticles(
    const std::string& path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_EVENT_GOLD_H_
