#include "engine/compare/speakers.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "engine/language/function_words.h"
#include "engine/language/names.h"
#include "engine/text/normalize.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

using Words = std::vector<std::string>;

constexpr uint32_t kTitle = kHonorific | kRole | kRoleModifier;
constexpr uint32_t kGiven = kFemaleName | kMaleName;

// Before a description: whom it means stands elsewhere.
constexpr std::string_view kDefinite[] = {
    "the",   "this", "that", "these", "those", "his",   "her", "its",
    "their", "my",   "our",  "both",  "such",  "other", "each"};
// People without a name, beside the roles and groups of names.h.
constexpr std::string_view kPeople[] = {
    "aide",      "aides",    "employee",  "employees", "man",
    "men",       "neighbor", "people",    "person",    "resident",
    "source",    "sources",  "neighbour", "parents",   "survivor",
    "survivors", "witness",  "witnesses", "woman",     "women"};
// Names that differ in these alone are of two places.
constexpr std::string_view kDirections[] = {"north", "south", "east", "west"};

template <size_t N>
bool IsIn(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

const v1::Source& SourceOf(const ClaimView& claim) {
  return claim.claim->attribution().source();
}

bool Contains(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Folded words, cut at everything but letters, digits and hyphens, without
// possessive endings.
Words SplitFolded(std::string_view text) {
  const std::string folded = FoldKey(text);
  constexpr std::string_view kCuts = " \t\n,;:()[]\"“”/";
  Words words;
  for (size_t begin = 0; begin < folded.size();) {
    size_t end = folded.find_first_of(kCuts, begin);
    if (end == std::string::npos) end = folded.size();
    std::string word = folded.substr(begin, end - begin);
    if (word.size() > 2 && word.compare(word.size() - 2, 2, "'s") == 0) {
      word.resize(word.size() - 2);
    }
    if (!word.empty()) words.push_back(std::move(word));
    begin = end + 1;
  }
  return words;
}

bool IsTitle(const std::string& word) {
  const uint32_t kinds = NameWordKinds(word);
  return (kinds & kTitle) != 0 && (kinds & kGiven) == 0;
}

// Without what stands before a name, unless nothing else is there.
Words WithoutTitles(const Words& words) {
  Words name;
  for (const std::string& word : words) {
    if (!IsTitle(word)) name.push_back(word);
  }
  return name.empty() ? words : name;
}

// "Son-hui" and "Son Hui" are the same two words.
Words WithoutHyphens(const Words& words) {
  Words parts;
  for (const std::string& word : words) {
    size_t begin = 0;
    for (size_t at; (at = word.find('-', begin)) != std::string::npos;
         begin = at + 1) {
      if (at > begin) parts.push_back(word.substr(begin, at - begin));
    }
    if (begin < word.size()) parts.push_back(word.substr(begin));
  }
  return parts;
}

bool IsSubset(const Words& small, const Words& large) {
  return std::all_of(small.begin(), small.end(), [&](const std::string& word) {
    return Contains(large, word);
  });
}

// "Ben Okri" and "Benjamin J. Okri": one surname, one initial.
bool ShareSurnameAndInitial(const Words& a, const Words& b) {
  return a.size() > 1 && b.size() > 1 && a.back() == b.back() &&
         a.front().front() == b.front().front();
}

// "NRA" and "National Rifle Association".
bool IsAcronymOf(const Words& acronym, const Words& name) {
  if (acronym.size() != 1 || name.size() < 2) return false;
  std::string initials;
  for (const std::string& word : name) {
    if (!IsFunctionWord(word)) initials += word.front();
  }
  std::string letters;
  for (const char c : acronym.front()) {
    if (c != '.') letters += c;
  }
  return letters.size() > 1 && letters == initials;
}

// Names that meet in a word and are of two all the same: "North Ellan" and
// "South Ellan", "Ana Ruiz" and "Ben Ruiz".
bool Contrast(const Words& a, const Words& b) {
  if (a.size() < 2 || b.size() < 2 || a.front() == b.front()) return false;
  if (IsIn(kDirections, a.front()) && IsIn(kDirections, b.front())) return true;
  const uint32_t genders = kGiven & NameWordKinds(a.front());
  const uint32_t others = kGiven & NameWordKinds(b.front());
  return genders != 0 && others != 0 && (genders & others) == 0;
}

ContentPiece WrittenTokens(const ClaimView& claim) {
  const v1::Source& source = SourceOf(claim);
  if (!source.has_span() || claim.doc->tokens().empty()) return {};
  return TokensIn(*claim.doc, {source.span().begin(), source.span().end()});
}

// Words of the name and capitalized ones of the source as written, folded, that
// tell one speaker from another: no titles, no short ones.
Words TellingWords(const ClaimView& claim) {
  constexpr size_t kShortest = 3;  // bytes
  Words words = IsNamed(claim) ? SpeakerWords(claim) : Words();
  const ContentPiece written = WrittenTokens(claim);
  for (uint32_t t = written.first; t < written.end; ++t) {
    if (!claim.token(t).capitalized || IsFunctionWord(claim.norm(t))) continue;
    for (std::string& word : SplitFolded(claim.written(t))) {
      words.push_back(std::move(word));
    }
  }
  words = WithoutHyphens(words);
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const std::string& word) {
                               return word.size() < kShortest ||
                                      IsTitle(word) || IsFunctionWord(word) ||
                                      IsIn(kDirections, word);
                             }),
              words.end());
  return words;
}

// Stems of the content words of the source as written and of its name.
Words Stems(const ClaimView& claim) {
  Words stems;
  std::string all = SourceOf(claim).name();
  const ContentPiece written = WrittenTokens(claim);
  for (uint32_t t = written.first; t < written.end; ++t) {
    all += ' ';
    all += claim.written(t);
  }
  for (const std::string& word : SplitFolded(all)) {
    if (!IsFunctionWord(word)) stems.push_back(StemWord(word));
  }
  return stems;
}

bool Meet(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) {
    return Contains(b, word);
  });
}

SpeakerKind KindOfName(const ClaimView& claim, const ContentPiece& written) {
  const Words name = SpeakerWords(claim);
  if (name.empty()) return SpeakerKind::kUnclear;
  for (uint32_t t = written.first; t < written.end; ++t) {
    // "Trump and Kim" is given the name of one of them.
    if (claim.norm(t) == "and") return SpeakerKind::kUnclear;
  }
  std::string whole;
  for (const std::string& word : name) {
    const uint32_t kinds = NameWordKinds(word);
    if ((kinds & (kOrganisation | kGroup)) != 0) return SpeakerKind::kBody;
    whole += (whole.empty() ? "" : " ") + word;
  }
  if ((NameWordKinds(whole) & kPlace) != 0) return SpeakerKind::kBody;
  if (written.first < written.end) {
    const std::string first(claim.norm(written.first));
    if (first == "the") return SpeakerKind::kBody;
    if (IsTitle(first) || IsFunctionWord(first)) return SpeakerKind::kPerson;
  }
  if ((NameWordKinds(name.front()) & kGiven) != 0) return SpeakerKind::kPerson;
  // "Choe Son-hui", "Ruiz": people's names have one to three words.
  const bool caps =
      written.first < written.end && claim.token(written.first).all_caps;
  return name.size() <= 3 && !caps ? SpeakerKind::kPerson : SpeakerKind::kBody;
}

// A description: people left unnamed, unless it points to somebody or has a
// name in it.
SpeakerKind KindOfDescription(const ClaimView& claim,
                              const ContentPiece& written) {
  bool people = false;
  for (uint32_t t = written.first; t < written.end; ++t) {
    const bool first = t == written.first;
    const std::string word = FoldKey(claim.written(t));
    if (first && IsIn(kDefinite, word)) return SpeakerKind::kUnclear;
    const uint32_t kinds = NameWordKinds(word);
    const bool person = (kinds & (kRole | kGroup)) != 0 || IsIn(kPeople, word);
    people |= person;
    if (claim.token(t).capitalized && !first && !person) {
      return SpeakerKind::kUnclear;
    }
  }
  return people ? SpeakerKind::kAnonymous : SpeakerKind::kUnclear;
}

}  // namespace

SpeakerKind KindOfSpeaker(const ClaimView& claim) {
  const ContentPiece written = WrittenTokens(claim);
  return IsNamed(claim) ? KindOfName(claim, written)
                        : KindOfDescription(claim, written);
}

bool IsSpeakerWritten(const ClaimView& claim) {
  const v1::NameResolution resolution = SourceOf(claim).resolution();
  return resolution != v1::NAME_RESOLUTION_PRONOUN &&
         resolution != v1::NAME_RESOLUTION_ROLE &&
         resolution != v1::NAME_RESOLUTION_CONTINUED;
}

bool IsNamed(const ClaimView& claim) {
  return !SpeakerWords(claim).empty() &&
         SourceOf(claim).resolution() != v1::NAME_RESOLUTION_DESCRIPTION;
}

std::vector<std::string> SpeakerWords(const ClaimView& claim) {
  const Words words = SplitFolded(SourceOf(claim).name());
  // A pronoun whose referent was not found.
  if (words.size() == 1 && IsFunctionWord(words[0])) return {};
  return WithoutTitles(words);
}

ByteSpan SpeakerSpan(const ClaimView& claim) {
  const v1::Source& source = SourceOf(claim);
  const v1::TextSpan& span =
      source.has_span() ? source.span() : source.name_span();
  return {span.begin(), span.end()};
}

SpeakerRelation RelateSpeakers(const ClaimView& a, const ClaimView& b) {
  const Words left = WithoutHyphens(SpeakerWords(a));
  const Words right = WithoutHyphens(SpeakerWords(b));
  if (left.empty() || right.empty()) return SpeakerRelation::kUnknown;
  const Words left_all = SplitFolded(SourceOf(a).name());
  const Words right_all = SplitFolded(SourceOf(b).name());
  if (IsSubset(left, right) || IsSubset(right, left) ||
      ShareSurnameAndInitial(left, right) || IsAcronymOf(left, right_all) ||
      IsAcronymOf(right, left_all)) {
    return SpeakerRelation::kSame;
  }
  const bool named = IsNamed(a) && IsNamed(b);
  if (named && Contrast(left, right)) return SpeakerRelation::kOther;
  if (!named && Meet(Stems(a), Stems(b))) return SpeakerRelation::kSame;
  if (Meet(TellingWords(a), TellingWords(b))) return SpeakerRelation::kUnknown;
  return IsNamed(a) != IsNamed(b) ? SpeakerRelation::kNamedOnce
                                  : SpeakerRelation::kOther;
}

}  // namespace claimdiff
