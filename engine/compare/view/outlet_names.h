#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_OUTLET_NAMES_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_OUTLET_NAMES_H_

// Whether two names are one outlet's.
//
//   "the Gull"          "GULL"              one
//   "harborpost.com"    "Harbor Post"       one: an address
//   "hpost"             "The Harbor Post"   one: its words cut short
//   "Harbor Post"       "Harbor Star"       two

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace claimdiff {

// The name folded, without "the" and what an address adds ("www.", ".com").
std::string OutletKey(std::string_view name);

// True for one key, and where one name is written together from the beginnings
// of all words of the other, but for a last "news". Symmetric.
bool IsSameOutlet(std::string_view a, std::string_view b);

// Outlets by name, where many names are to be held against many.
class OutletSet {
 public:
  explicit OutletSet(const std::vector<std::string>& names);

  // Whether one of them is the same outlet (IsSameOutlet). Linear in those that
  // begin with the same letter.
  bool Has(std::string_view name) const;

 private:
  std::map<char, std::vector<std::string>> keys_;  // by first byte
};

// Whether `outlet` is what `own` calls itself: the same, or its last word ("the
// Post" in "Harbor Post" or "harborpost.com").
bool IsOwnName(std::string_view outlet, std::string_view own);

// Whether the name is that of a news agency, whose reports others print under
// their own name: "Reuters", "AP", "The Associated Press", "Agence
// France-Presse".
bool IsAgency(std::string_view name);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_OUTLET_NAMES_H_
