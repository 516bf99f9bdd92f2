#include "engine/ingest/pages/page_facts.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/ascii.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/input/timestamp.h"

namespace claimdiff {
namespace {

// Names of <meta>, in the order in which they are believed.
constexpr std::string_view kHeadlineFacts[] = {
    "og:title", "twitter:title", "dc.title", "headline", "parsely-title"};
constexpr std::string_view kOutletFacts[] = {
    "og:site_name", "publisher", "dc.publisher", "application-name"};
constexpr std::string_view kAuthorFacts[] = {
    "author",     "article:author", "byl",
    "dc.creator", "parsely-author", "sailthru.author"};
constexpr std::string_view kTimeFacts[] = {"article:published_time",
                                           "og:article:published_time",
                                           "datepublished",
                                           "date",
                                           "dc.date",
                                           "dc.date.issued",
                                           "pubdate",
                                           "publishdate",
                                           "parsely-pub-date",
                                           "sailthru.date"};
constexpr std::string_view kLanguageFacts[] = {"og:locale", "dc.language",
                                               "language"};
constexpr std::string_view kUrlFacts[] = {"og:url"};

template <size_t n>
std::string_view FirstFact(const Page& page,
                           const std::string_view (&names)[n]) {
  for (const std::string_view name : names) {
    const std::string_view content = page.Fact(name);
    if (!content.empty()) return content;
  }
  return {};
}

std::string_view FirstOf(std::initializer_list<std::string_view> values) {
  for (const std::string_view value : values) {
    if (!value.empty()) return value;
  }
  return {};
}

// White space folded, as in a block.
std::string Folded(std::string_view text) {
  std::string folded;
  for (const char c : Trim(text)) {
    if (!absl::ascii_isspace(c)) {
      folded += c;
    } else if (folded.back() != ' ') {
      folded += ' ';
    }
  }
  return folded;
}

// "Ferry runs aground" for "Ferry runs aground | Harbour Press".
std::string WithoutOutlet(std::string_view title, std::string_view outlet) {
  for (const std::string_view bar : {" | ", " - ", " \u2013 ", " \u2014 "}) {
    const size_t at = title.rfind(bar);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view after = title.substr(at + bar.size());
    if (after == outlet || bar == " | ") {
      return std::string(Trim(title.substr(0, at)));
    }
  }
  return std::string(title);
}

bool IsWebAddress(std::string_view url) {
  return (StartsWith(url, "http://") || StartsWith(url, "https://")) &&
         url.find_first_of(" \t\r\n\"<>") == std::string_view::npos;
}

// A name, not an address or an account.
bool IsName(std::string_view text) {
  return !text.empty() && text.size() <= 100 && !Contains(text, "://") &&
         !Contains(text, '@') && !StartsWith(text, "/");
}

// "en-GB" for "en_GB"; empty for what is no BCP 47 tag.
std::string LanguageTag(std::string_view written) {
  std::string tag(Trim(written));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool is_tag =
      tag.size() >= 2 && tag.size() <= 35 && absl::ascii_isalpha(tag[0]) &&
      std::all_of(tag.begin(), tag.end(),
                  [](char c) { return absl::ascii_isalnum(c) || c == '-'; });
  return is_tag ? tag : "";
}

void SetAuthors(const Page& page, const StatedArticle& stated,
                v1::Article* article) {
  std::vector<std::string> written = stated.authors;
  if (written.empty()) {
    for (const std::string_view name : kAuthorFacts) {
      for (const auto& [key, content] : page.facts) {
        if (key == name && IsName(content)) written.push_back(content);
      }
      if (!written.empty()) break;
    }
  }
  if (written.empty()) written = page.bylines;
  for (const std::string& byline : written) {
    for (std::string& name : SplitByline(byline)) {
      const auto& known = article->authors();
      if (IsName(name) &&
          std::find(known.begin(), known.end(), name) == known.end()) {
        article->add_authors(std::move(name));
      }
    }
  }
}

}  // namespace

std::string HostOf(std::string_view url) {
  if (!IsWebAddress(url)) return "";
  std::string_view host = url.substr(url.find("//") + 2);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (StartsWith(host, "www.")) host.remove_prefix(4);
  std::string lowered(host);
  absl::AsciiStrToLower(&lowered);
  return lowered;
}

std::vector<std::string> SplitByline(std::string_view byline) {
  std::string folded = Folded(byline);
  if (StartsWith(folded, "By ") || StartsWith(folded, "by ") ||
      StartsWith(folded, "BY ")) {
    folded.erase(0, 3);
  }
  std::vector<std::string> names;
  std::string_view rest = folded;
  while (!rest.empty()) {
    const size_t end =
        std::min({rest.find(" and "), rest.find(" & "), rest.find(", "),
                  rest.find("; "), rest.size()});
    const std::string_view name = Trim(rest.substr(0, end), " ,;");
    if (!name.empty()) names.emplace_back(name);
    if (end == rest.size()) break;
    rest.remove_prefix(end + 1);
    if (StartsWith(rest, "and ")) rest.remove_prefix(4);
    if (StartsWith(rest, "& ")) rest.remove_prefix(2);
  }
  return names;
}

void SetPageFacts(const Page& page, const StatedArticle& stated,
                  v1::Article* article) {
  for (const std::string_view url :
       {std::string_view(page.canonical), std::string_view(stated.url),
        FirstFact(page, kUrlFacts)}) {
    if (IsWebAddress(url)) {
      article->set_url(std::string(url));
      break;
    }
  }
  const std::string outlet =
      Folded(FirstOf({stated.outlet, FirstFact(page, kOutletFacts)}));
  if (IsName(outlet)) {
    article->set_outlet(outlet);
  } else if (const std::string host = HostOf(article->url()); !host.empty()) {
    article->set_outlet(host);
  }
  const std::string headline =
      Folded(FirstOf({stated.headline, FirstFact(page, kHeadlineFacts),
                      page.first_heading, page.title}));
  if (!headline.empty()) {
    article->set_headline(WithoutOutlet(headline, article->outlet()));
  }
  SetAuthors(page, stated, article);
  for (const std::string_view time :
       {std::string_view(stated.published), FirstFact(page, kTimeFacts),
        std::string_view(page.time)}) {
    const std::string normalized = NormalizeTimestamp(time);
    if (normalized.empty()) continue;
    article->set_published(normalized);
    break;
  }
  const std::string language = LanguageTag(FirstOf(
      {stated.language, page.language, FirstFact(page, kLanguageFacts)}));
  if (!language.empty()) article->set_language(language);
}

}  // namespace claimdiff
