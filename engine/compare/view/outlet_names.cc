#include "engine/compare/view/outlet_names.h"

#include <algorithm>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// News agencies, as OutletKey gives their names. General knowledge; no source.
constexpr std::string_view kAgencies[] = {"aap",
                                          "afp",
                                          "agence france-presse",
                                          "agencia efe",
                                          "anadolu agency",
                                          "ansa",
                                          "ap",
                                          "associated press",
                                          "australian associated press",
                                          "bloomberg",
                                          "bloomberg news",
                                          "canadian press",
                                          "deutsche presse-agentur",
                                          "dow jones newswires",
                                          "dpa",
                                          "efe",
                                          "interfax",
                                          "itar-tass",
                                          "jiji press",
                                          "kcna",
                                          "korean central news agency",
                                          "kyodo",
                                          "kyodo news",
                                          "pa",
                                          "pa media",
                                          "press association",
                                          "press trust of india",
                                          "pti",
                                          "reuters",
                                          "ria novosti",
                                          "tass",
                                          "thomson reuters",
                                          "united press international",
                                          "upi",
                                          "xinhua",
                                          "xinhua news agency",
                                          "yonhap",
                                          "yonhap news agency"};

void DropPrefix(std::string_view prefix, std::string* text) {
  if (text->compare(0, prefix.size(), prefix) == 0) {
    text->erase(0, prefix.size());
  }
}

// Whether `joined` is made of the beginnings of the words of `words`, one after
// another, each of one letter or more; a last "news" may be missing. A single
// word is not cut short.
bool IsMadeOf(std::string_view joined, std::string_view words) {
  constexpr size_t kShortest = 3;  // "hp" may be anybody's
  if (joined.size() < kShortest || joined.find(' ') != joined.npos ||
      words.find(' ') == words.npos) {
    return false;
  }
  // ends[i]: the first i letters are made of the words so far.
  std::vector<bool> ends(joined.size() + 1, false);
  ends[0] = true;
  int count = 0;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    const bool may_miss = words.empty() && word == "news" && count > 0;
    std::vector<bool> next(joined.size() + 1, false);
    for (size_t from = 0; from < joined.size(); ++from) {
      if (!ends[from]) continue;
      for (size_t n = 0; n < word.size() && from + n < joined.size() &&
                         joined[from + n] == word[n];
           ++n) {
        next[from + n + 1] = true;
      }
    }
    if (may_miss && ends.back()) next.back() = true;
    ends = std::move(next);
    ++count;
  }
  return count > 1 && ends.back();
}

bool AreSameKeys(std::string_view a, std::string_view b) {
  return a == b || IsMadeOf(a, b) || IsMadeOf(b, a);
}

}  // namespace

std::string OutletKey(std::string_view name) {
  std::string key = FoldKey(name);
  DropPrefix("www.", &key);
  DropPrefix("the ", &key);
  const size_t dot = key.rfind('.');
  const bool address = dot != std::string::npos && dot + 1 < key.size() &&
                       key.find(' ') == std::string::npos;
  if (address) key.erase(dot);
  return key;
}

bool IsSameOutlet(std::string_view a, std::string_view b) {
  return AreSameKeys(OutletKey(a), OutletKey(b));
}

// Whatever a name is made of begins as it does.
OutletSet::OutletSet(const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    std::string key = OutletKey(name);
    keys_[key.c_str()[0]].push_back(std::move(key));
  }
}

bool OutletSet::Has(std::string_view name) const {
  const std::string key = OutletKey(name);
  const auto keys = keys_.find(key.c_str()[0]);
  return keys != keys_.end() &&
         std::any_of(
             keys->second.begin(), keys->second.end(),
             [&](const std::string& own) { return AreSameKeys(own, key); });
}

bool IsOwnName(std::string_view outlet, std::string_view own) {
  if (IsSameOutlet(outlet, own)) return true;
  constexpr size_t kShortest = 4;  // bytes
  const std::string last = OutletKey(outlet);
  const std::string whole = OutletKey(own);
  return last.size() >= kShortest && last.size() < whole.size() &&
         whole.compare(whole.size() - last.size(), last.size(), last) == 0;
}

bool IsAgency(std::string_view name) {
  const std::string key = OutletKey(name);
  return IsOneOf(key, kAgencies);
}

}  // namespace claimdiff
