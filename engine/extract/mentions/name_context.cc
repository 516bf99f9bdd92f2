#include "engine/extract/mentions/name_context.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestRole = 7;         // tokens
constexpr uint32_t kLongestParenthesis = 8;  // tokens
constexpr uint32_t kLongestPlace = 3;        // tokens

// "R" in "(R-Tex.)"
std::string_view PartyOf(std::string_view letter) {
  if (letter == "r") return "republican";
  if (letter == "d") return "democrat";
  if (letter == "i") return "independent";
  return std::string_view();
}

class ContextReader {
 public:
  ContextReader(const Document& doc, const std::vector<uint32_t>& kinds,
                const NameRun& run)
      : doc_(doc),
        kinds_(kinds),
        run_(run),
        first_(doc.sentences()[run.sentence].first_token),
        end_(doc.sentences()[run.sentence].end_token) {}

  NameContext Read() {
    if (!run_.title.empty()) {
      AddRole(run_.title, RoleOfTitle(doc_, kinds_, run_.title));
      context_.person = true;
    } else {
      ReadBefore();
    }
    ReadBehind(run_.name.end);
    return std::move(context_);
  }

 private:
  // "" behind the sentence.
  std::string_view norm(uint32_t i) const {
    return i < end_ ? doc_.norm(doc_.tokens()[i]) : std::string_view();
  }
  bool Has(uint32_t i, uint32_t kinds) const {
    return i < end_ && (kinds_[i] & kinds) != 0;
  }

  void AddRole(TokenRange words, std::string role) {
    for (uint32_t i = words.begin; i < words.end; ++i) {
      context_.female |= Has(i, kFemaleTitle);
      context_.male |= Has(i, kMaleTitle);
    }
    if (!role.empty()) context_.roles.push_back(std::move(role));
  }

  // "the vice mayor, Tom Roe,"
  void ReadBefore() {
    uint32_t i = run_.name.begin;
    if (i < first_ + 2 || norm(i - 1) != "," || !Has(i - 2, kRole)) return;
    const std::string_view next = norm(run_.name.end);
    if (next != "," && next != "." && next != "(") return;
    const uint32_t end = --i;
    while (i > first_ && end - i < kLongestRole &&
           Has(i - 1, kRole | kRoleModifier | kNationality)) {
      --i;
    }
    AddRole({i, end}, RoleOfTitle(doc_, kinds_, {i, end}));
    context_.person = true;
  }

  void ReadBehind(uint32_t i) {
    if (norm(i) == "of" || norm(i) == "from") ReadPlace(&++i);
    if (norm(i) == "(") {
      ReadParty(i + 1);
      const uint32_t limit = std::min(end_, i + kLongestParenthesis);
      while (i < limit && norm(i) != ")") ++i;
      if (i < limit) ++i;
    }
    if (norm(i) != ",") return;
    ++i;
    if (const uint32_t behind = ReadParty(i); behind > i) {
      i = behind;
      if (norm(i) != ",") return;
      ++i;
    }
    if (i < end_ && doc_.tokens()[i].kind == TokenKind::kNumber &&
        (norm(i + 1) == "," || norm(i + 1) == ".")) {
      context_.person = true;  // an age
      i += 2;
    }
    ReadApposition(i);
  }

  // "R-Tex." or "Republican of Iowa"; returns where it ends, or `i`.
  uint32_t ReadParty(uint32_t i) {
    std::string_view party = PartyOf(norm(i));
    uint32_t place = i + 1;
    if (!party.empty()) {
      if (norm(place) == "-") {
        ++place;
      } else if (norm(place) != ")") {
        return i;
      }
    } else if (Has(i, kPartyMember) &&
               (norm(place) == "of" || norm(place) == "from")) {
      party = norm(i);
      ++place;
    } else {
      return i;
    }
    context_.person = true;
    context_.roles.emplace_back(party);
    ReadPlace(&place);
    return place;
  }

  // "New Mexico" or "N.M." at `*i`, which moves behind it.
  void ReadPlace(uint32_t* i) {
    for (uint32_t length = kLongestPlace; length > 0; --length) {
      std::string place;
      bool capital = *i + length <= end_;
      for (uint32_t k = *i; capital && k < *i + length; ++k) {
        capital = doc_.tokens()[k].capitalized;
        if (k > *i) place += ' ';
        place += norm(k);
      }
      if (!capital || (NameWordKinds(place) & kPlace) == 0) continue;
      place = std::string(PlainNameWord(place));
      std::replace(place.begin(), place.end(), '-', ' ');
      context_.places.push_back(std::move(place));
      *i += length;
      return;
    }
  }

  // "the vice foreign minister," or "a Texas Republican." behind the comma.
  void ReadApposition(uint32_t i) {
    if (norm(i) == "the" || norm(i) == "a" || norm(i) == "an") ++i;
    const uint32_t limit = std::min(end_, i + kLongestRole);
    for (uint32_t j = i; j < limit; ++j) {
      if (doc_.tokens()[j].kind != TokenKind::kWord && norm(j) != "-") return;
      if (IsAuxiliary(norm(j)) || IsPreposition(norm(j))) return;
      const bool body = Has(j, kOrganisation) && !doc_.tokens()[j].capitalized;
      if (!Has(j, kRole | kPartyMember) && !body) continue;
      while (j + 1 < limit && Has(j + 1, kRole)) ++j;
      if (!EndsApposition(j + 1)) continue;
      if (Has(j, kRole | kPartyMember)) {
        uint32_t place = i;
        ReadPlace(&place);
        AddRole({i, j + 1}, RoleOfTitle(doc_, kinds_, {i, j + 1}));
        context_.person = true;
      } else {
        context_.roles.emplace_back(norm(j));
        context_.organisation = true;
      }
      return;
    }
  }

  bool EndsApposition(uint32_t i) const {
    const std::string_view next = norm(i);
    return next.empty() || next == "who" || next == "and" || next == "that" ||
           IsPreposition(next) ||
           doc_.tokens()[i].kind == TokenKind::kPunctuation;
  }

  const Document& doc_;
  const std::vector<uint32_t>& kinds_;
  const NameRun& run_;
  const uint32_t first_;
  const uint32_t end_;
  NameContext context_;
};

}  // namespace

NameContext ReadNameContext(const Document& doc,
                            const std::vector<uint32_t>& kinds,
                            const NameRun& run) {
  return ContextReader(doc, kinds, run).Read();
}

std::string RoleOfTitle(const Document& doc, const std::vector<uint32_t>& kinds,
                        TokenRange title) {
  std::string role;
  for (uint32_t i = title.begin; i < title.end; ++i) {
    if ((kinds[i] & kHonorific) != 0 && (kinds[i] & kRole) == 0) continue;
    const std::string_view norm = doc.norm(doc.tokens()[i]);
    // "Gov." in full; "congresswoman" stays what it is.
    const bool abbreviation = norm.back() == '.';
    if (!role.empty()) role += ' ';
    role += abbreviation ? PlainNameWord(norm) : norm;
  }
  return role;
}

}  // namespace claimdiff
