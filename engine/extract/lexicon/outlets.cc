#include "engine/extract/lexicon/outlets.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/extract/lexicon/outlets_data.h"
#include "engine/language/names/names.h"
#include "engine/language/tables/tsv.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr std::string_view kLastWords[] = {
    "times",        "post",     "news",      "herald",     "tribune",
    "journal",      "gazette",  "chronicle", "courier",    "dispatch",
    "telegraph",    "observer", "tv",        "radio",      "television",
    "broadcasting", "sentinel", "examiner",  "inquirer",   "register",
    "globe",        "daily",    "weekly",    "mirror",     "echo",
    "mail",         "star",     "standard",  "press",      "magazine",
    "review",       "bulletin", "argus",     "advertiser", "mercury",
    "today",        "beacon",   "ledger",    "wire",       "newswire"};

constexpr std::string_view kNouns[] = {
    "report",   "newspaper", "paper",   "outlet",    "broadcaster", "network",
    "magazine", "website",   "channel", "station",   "publication", "tabloid",
    "daily",    "newswire",  "reports", "broadsheet"};

// One way to write an outlet's name.
struct OutletForm {
  std::string key;        // folded
  std::string_view name;  // its full name, in the embedded data
  bool capitals;          // is the outlet only where written in capitals
};
using OutletTable = std::vector<OutletForm>;

bool HasLowerCase(std::string_view name) {
  return std::any_of(name.begin(), name.end(),
                     [](char c) { return 'a' <= c && c <= 'z'; });
}

// "AP" and "INA" are outlets, "Ap" and "Ina" are not.
bool IsAcronym(std::string_view form) {
  constexpr size_t kLongest = 6;
  return form.size() <= kLongest && !HasLowerCase(form);
}

OutletTable Build(std::string_view tsv) {
  OutletTable table;
  for (const TsvRow& row : ParseTsv(tsv)) {
    std::string_view name = row.front();
    const bool needs_article = name.back() == '*';
    if (needs_article) name.remove_suffix(1);
    for (size_t i = needs_article ? 1 : 0; i < row.size(); ++i) {
      const std::string_view form = i == 0 ? name : row[i];
      table.push_back({FoldKey(form), name, IsAcronym(form)});
    }
  }
  std::sort(table.begin(), table.end(),
            [](const OutletForm& a, const OutletForm& b) {
              return std::tie(a.key, a.name) < std::tie(b.key, b.name);
            });
  return table;
}

// The outlet of a folded form; empty where there is none.
std::string_view Find(const OutletTable& table, std::string_view key,
                      bool in_capitals) {
  const auto it = std::lower_bound(
      table.begin(), table.end(), key,
      [](const OutletForm& form, std::string_view k) { return form.key < k; });
  if (it == table.end() || it->key != key) return {};
  return it->capitals && !in_capitals ? std::string_view() : it->name;
}

// "fox news" -> "foxnews", as in addresses.
std::string WithoutSpaces(std::string_view key) {
  std::string joined(key);
  joined.erase(std::remove(joined.begin(), joined.end(), ' '), joined.end());
  return joined;
}

// The outlet whose domain it is: "www.foxnews.com", "bbc.co.uk".
std::string_view FindDomain(const OutletTable& table, std::string_view domain) {
  using Domains = std::map<std::string, std::string_view>;
  static const Domains* const domains = [&] {
    auto* built = new Domains();
    for (const OutletForm& form : table) {
      built->emplace(WithoutSpaces(form.key), form.name);
    }
    return built;
  }();
  // From the right, the part before ".com" first.
  size_t end = domain.rfind('.');
  while (end != std::string_view::npos && end > 0) {
    const size_t dot = domain.rfind('.', end - 1);
    const size_t begin = dot == std::string_view::npos ? 0 : dot + 1;
    const auto it = domains->find(FoldKey(domain.substr(begin, end - begin)));
    if (it != domains->end()) return it->second;
    end = dot;
  }
  return {};
}

bool IsDomain(std::string_view name) {
  const size_t dot = name.rfind('.');
  return dot != std::string_view::npos && dot > 0 && dot + 2 < name.size() &&
         name.find(' ') == std::string_view::npos;
}

bool IsUpperCase(char c) { return 'A' <= c && c <= 'Z'; }

bool EndsIn(std::string_view text, std::string_view words) {
  return text.size() > words.size() &&
         text.substr(text.size() - words.size()) == words;
}

// At least two words, each with a capital: the last one of kLastWords, or the
// first one "Daily". A day or a period behind them is no part of the name.
bool LooksLikeAnOutlet(std::string_view name) {
  const size_t last = name.rfind(' ');
  if (last == std::string_view::npos) return false;
  const std::string last_word = FoldKey(name.substr(last + 1));
  const std::string first_word = FoldKey(name.substr(0, name.find(' ')));
  const bool agency = EndsIn(name, " News Agency");
  const bool daily = first_word == "daily";
  if (!daily && !agency && !IsOneOf(last_word, kLastWords)) return false;
  if (name.back() == '.' || (NameWordKinds(last_word) & kCalendar) != 0) {
    return false;
  }
  for (size_t at = 0; at != std::string_view::npos && at < name.size();) {
    const std::string_view rest = name.substr(at);
    const bool joins = rest.substr(0, 3) == "of " || rest.substr(0, 2) == "& ";
    const bool lower = 'a' <= name[at] && name[at] <= 'z';
    if (lower && !joins) return false;
    const size_t space = name.find(' ', at);
    at = space == std::string_view::npos ? space : space + 1;
  }
  return true;
}

}  // namespace

std::string OutletNamed(std::string_view written) {
  static const OutletTable* const table = new OutletTable(Build(OutletsData()));
  std::string name = CleanName(written);
  // "to the The Associated Press"
  if (FoldKey(name).compare(0, 8, "the the ") == 0) name.erase(0, 4);
  const std::string key = FoldKey(name);
  if (IsDomain(name)) {
    const std::string_view found = Find(*table, key, /*in_capitals=*/true);
    return std::string(found.empty() ? FindDomain(*table, name) : found);
  }
  constexpr std::string_view kArticle = "the ";
  const bool article = key.compare(0, kArticle.size(), kArticle) == 0;
  std::string_view found;
  if (article) {
    found = Find(*table, key, !HasLowerCase(name));
    name.erase(0, kArticle.size());
  }
  if (found.empty()) {
    found = Find(*table,
                 std::string_view(key).substr(article ? kArticle.size() : 0),
                 !HasLowerCase(name));
  }
  // In lower case it is no name, whatever it spells.
  const bool capital = std::any_of(name.begin(), name.end(), [](char c) {
    return IsUpperCase(c) || (c & 0x80) != 0;
  });
  if (!found.empty() && capital) return std::string(found);
  return LooksLikeAnOutlet(name) ? name : std::string();
}

bool IsOutletNoun(std::string_view norm) { return IsOneOf(norm, kNouns); }

bool IsOutletLastWord(std::string_view norm) {
  return IsOneOf(norm, kLastWords);
}

}  // namespace claimdiff
