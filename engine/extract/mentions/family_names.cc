#include "engine/extract/mentions/family_names.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "engine/base/one_of.h"
#include "engine/extract/mentions/name_titles.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kGivenName = kFemaleName | kMaleName;
constexpr uint32_t kNoPerson =
    kPlace | kOrganisation | kNationality | kCalendar | kPlaceWord | kThing;
constexpr uint32_t kWordsBeforeLookedAt = 3;

// What two of one family are together.
constexpr std::string_view kKin[] = {
    "brothers", "couple",       "cousins",  "daughters", "grandparents",
    "husband",  "newlyweds",    "parents",  "siblings",  "sisters",
    "sons",     "stepchildren", "stepsons", "twins",     "wife"};

class FamilyFinder {
 public:
  FamilyFinder(const Document& doc, const std::vector<NameRun>& runs,
               const std::vector<uint32_t>& kinds)
      : doc_(doc), runs_(runs), kinds_(kinds) {
    for (const Token& token : doc.tokens()) {
      if (token.capitalized) capitalized_.insert(View(doc.norm(token)));
    }
    for (const NameRun& run : runs) {
      const std::string_view last = norm(run.name.end - 1);
      if (run.name.end - run.name.begin > 1) {
        last_words_.insert(View(last));
      } else if (!BeforeName(run.name.end)) {
        lone_.insert(View(last));
      }
    }
  }

  std::vector<uint32_t> Run() const {
    std::vector<uint32_t> family(runs_.size(), 0);
    for (size_t r = 0; r + 1 < runs_.size(); ++r) {
      if (Shares(runs_[r], runs_[r + 1])) family[r] = runs_[r + 1].name.end - 1;
    }
    return family;
  }

 private:
  static absl::string_view View(std::string_view text) {
    return {text.data(), text.size()};
  }
  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }

  // "and Ilse Varga" begins at `i`.
  bool BeforeName(uint32_t i) const {
    const size_t end = doc_.tokens().size();
    return i + 2 < end && norm(i) == "and" &&
           doc_.tokens()[i + 1].capitalized && doc_.tokens()[i + 2].capitalized;
  }

  bool Shares(const NameRun& run, const NameRun& next) const {
    const uint32_t given = run.name.begin;
    const uint32_t last = next.name.end - 1;
    if (run.name.end != given + 1 || next.name.begin != given + 2 ||
        next.name.end != next.name.begin + 2 || norm(given + 1) != "and" ||
        IsNameSuffix(norm(last))) {
      return false;
    }
    for (const uint32_t word : {given, next.name.begin, last}) {
      if ((kinds_[word] & kNoPerson) != 0) return false;
    }
    // "Grant and Ilse Varga", where the article has a Sam Grant.
    if (last_words_.contains(View(norm(given)))) return false;
    if ((kinds_[given] & kGivenName) != 0 &&
        (kinds_[next.name.begin] & kGivenName) != 0) {
      return true;
    }
    // Whom the article calls by one word is called by a family's name.
    return !lone_.contains(View(norm(given))) &&
           (KinBefore(given) || IsFamily(last));
  }

  bool KinBefore(uint32_t i) const {
    const uint32_t first = i - std::min(i, kWordsBeforeLookedAt);
    for (uint32_t k = first; k < i; ++k) {
      if (IsOneOf(norm(k), kKin)) {
        return true;
      }
    }
    return false;
  }

  // "the Vargas" stands somewhere in the article.
  bool IsFamily(uint32_t last) const {
    return capitalized_.contains(std::string(norm(last)) + "s");
  }

  const Document& doc_;
  const std::vector<NameRun>& runs_;
  const std::vector<uint32_t>& kinds_;
  // Only looked up, never gone through.
  absl::flat_hash_set<absl::string_view> capitalized_;
  absl::flat_hash_set<absl::string_view> last_words_;
  absl::flat_hash_set<absl::string_view> lone_;
};

}  // namespace

std::vector<uint32_t> SharedFamilyNames(const Document& doc,
                                        const std::vector<NameRun>& runs,
                                        const std::vector<uint32_t>& kinds) {
  return FamilyFinder(doc, runs, kinds).Run();
}

}  // namespace claimdiff
