#ifndef CLAIMDIFF_ENGINE_INGEST_PAGES_JSON_LD_H_
#define CLAIMDIFF_ENGINE_INGEST_PAGES_JSON_LD_H_

// What a page says of its report for programs: JSON-LD with schema.org's
// NewsArticle or a kind of it (https://schema.org/NewsArticle).
//
//   {"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline":
//    "Ferry runs aground", "publisher": {"name": "Harbour Press"}}]}
//     headline "Ferry runs aground", outlet "Harbour Press"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimdiff {

// As stated; empty where it is not.
struct StatedArticle {
  std::string headline;
  std::string outlet;
  std::vector<std::string> authors;
  std::string published;
  std::string language;
  std::string url;
  std::string body;  // paragraphs apart by line breaks, or not at all
};

// The article of the scripts. Where there are several: the one whose address is
// `canonical`, else the first with a body, else the first. An article inside
// another one (a post of a live blog) is a part of it; the bodies of posts are
// the body of the blog that has none of its own. A publisher or author that is
// only an @id is looked up in all scripts. Scripts that are not JSON are passed
// over: what is in the page itself is good without them. nullopt for none.
std::optional<StatedArticle> FindStatedArticle(
    const std::vector<std::string>& scripts, std::string_view canonical);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PAGES_JSON_LD_H_
