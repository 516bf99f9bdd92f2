#include "engine/extract/mentions/name_titles.h"

#include "engine/base/one_of.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestRole = 6;    // tokens
constexpr uint32_t kLongestMatter = 3;  // words behind "of" in an office
constexpr uint32_t kGivenName = kFemaleName | kMaleName;

}  // namespace

std::string_view NameTitles::norm(uint32_t i) const {
  return doc_.norm(doc_.tokens()[i]);
}

uint32_t NameTitles::End(uint32_t begin, uint32_t end) const {
  uint32_t name = begin;
  for (uint32_t i = begin; i + 1 < end; ++i) {
    if (Has(i, kHonorific | kRole)) {
      const uint32_t after = AfterRole(i, end);
      if (after < end && !IsNameSuffix(norm(after)) && norm(after) != "-" &&
          norm(after) != "'s" && norm(after) != "of" && norm(after) != "for" &&
          !IsBody(after, end)) {
        name = after;
      }
    } else if (i + 2 < end && Has(i + 1, kGivenName) &&
               Has(i, kNationality | kGroup | kPartyMember)) {
      name = i + 1;
    }
  }
  return name;
}

// Behind the role at `i` and its "of State" or "for Diplomatic Security".
uint32_t NameTitles::AfterRole(uint32_t i, uint32_t end) const {
  uint32_t after = i + 1;
  if (norm(after) == "-" && after + 2 < end && norm(after + 1) == "elect") {
    return after + 2;
  }
  if ((norm(after) != "of" && norm(after) != "for") || after + 2 >= end) {
    return after;
  }
  ++after;
  if (norm(after) == "the" && after + 2 < end) ++after;
  // At least one word, then up to a given name if there is one.
  for (uint32_t j = after + 1; j + 1 < end; ++j) {
    if (Has(j, kGivenName)) return j;
  }
  ++after;
  while (after + 1 < end && Has(after, kRoleModifier)) ++after;
  return after;
}

// "Justice Department", "General Motors": the role is part of the name.
bool NameTitles::IsBody(uint32_t begin, uint32_t end) const {
  for (uint32_t i = begin; i < end; ++i) {
    if (!Has(i, kOrganisation | kRoleModifier)) return false;
  }
  return true;
}

TokenRange NameTitles::Before(uint32_t begin, uint32_t name,
                              uint32_t first) const {
  uint32_t title = begin;
  if (begin < name) {
    if (begin > first && !doc_.tokens()[begin - 1].capitalized &&
        Has(begin - 1, kRoleModifier)) {
      --title;
    }
    return {title, name};
  }
  title = OfficeBefore(begin, first);
  if (title == begin) {
    if (begin == first || !Has(begin - 1, kRole)) return {begin, begin};
    --title;
  }
  while (
      title > first && begin - title < kLongestRole &&
      Has(title - 1, kRole | kRoleModifier | kNationality) &&
      (!doc_.tokens()[title - 1].capitalized || Has(title - 1, kNationality))) {
    --title;
  }
  return {title, begin};
}

// Where "secretary of state" or "chief of staff" before a name begins;
// `begin` where none stands there. "Director of mayor Tom Roe" is none: the
// office has the name of a matter, not of somebody.
uint32_t NameTitles::OfficeBefore(uint32_t begin, uint32_t first) const {
  for (uint32_t i = begin; i > first && begin - i <= kLongestMatter; --i) {
    const std::string_view word = norm(i - 1);
    if (word == "of") {
      return i < begin && i >= first + 2 && IsOffice(norm(i - 2)) ? i - 2
                                                                  : begin;
    }
    if (doc_.tokens()[i - 1].kind != TokenKind::kWord ||
        doc_.tokens()[i - 1].capitalized || IsDeterminer(word) ||
        IsPreposition(word) || IsConjunction(word) ||
        Has(i - 1, kHonorific | kRole | kGroup)) {
      break;
    }
  }
  return begin;
}

bool IsOffice(std::string_view norm) {
  constexpr std::string_view kOffices[] = {
      "chief",     "commissioner",   "director",      "minister",
      "secretary", "superintendent", "undersecretary"};
  return IsOneOf(norm, kOffices);
}

bool IsNameSuffix(std::string_view norm) {
  return norm == "jr." || norm == "jr" || norm == "sr." || norm == "sr" ||
         norm == "ii" || norm == "iii" || norm == "iv";
}

}  // namespace claimdiff
