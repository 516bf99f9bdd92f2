#include "engine/compare/view/speakers.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/view/speaker_words.h"
#include "engine/language/names/names.h"
#include "engine/language/words/function_words.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

using Words = std::vector<std::string>;

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
const v1::Source& SourceOf(const ClaimView& claim) {
  return claim.claim->attribution().source();
}

bool Contains(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
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
  if (IsDirection(a.front()) && IsDirection(b.front())) return true;
  const uint32_t genders = kGiven & NameWordKinds(a.front());
  const uint32_t others = kGiven & NameWordKinds(b.front());
  return genders != 0 && others != 0 && (genders & others) == 0;
}

ContentPiece WrittenTokens(const ClaimView& claim) {
  const v1::Source& source = SourceOf(claim);
  if (!source.has_span() || claim.doc->tokens().empty()) return {};
  return TokensIn(*claim.doc, {source.span().begin(), source.span().end()});
}

bool Meet(const Words& a, const Words& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) {
    return Contains(b, word);
  });
}

SpeakerKind KindOfName(const ClaimView& claim, const ContentPiece& written) {
  const Words& name = SpeakerWords(claim);
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
    if (IsTitleWord(first) || IsFunctionWord(first))
      return SpeakerKind::kPerson;
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
    if (first && IsOneOf(word, kDefinite)) return SpeakerKind::kUnclear;
    const uint32_t kinds = NameWordKinds(word);
    const bool person =
        (kinds & (kRole | kGroup)) != 0 || IsOneOf(word, kPeople);
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

ByteSpan SpeakerSpan(const ClaimView& claim) {
  const v1::Source& source = SourceOf(claim);
  const v1::TextSpan& span =
      source.has_span() ? source.span() : source.name_span();
  return {span.begin(), span.end()};
}

SpeakerRelation RelateSpeakers(const ClaimView& a, const ClaimView& b) {
  const Words& left = a.speaker.parts;
  const Words& right = b.speaker.parts;
  if (left.empty() || right.empty()) return SpeakerRelation::kUnknown;
  if (IsSubset(left, right) || IsSubset(right, left) ||
      ShareSurnameAndInitial(left, right) || IsAcronymOf(left, b.speaker.all) ||
      IsAcronymOf(right, a.speaker.all)) {
    return SpeakerRelation::kSame;
  }
  const bool named = IsNamed(a) && IsNamed(b);
  if (named && Contrast(left, right)) return SpeakerRelation::kOther;
  if (!named && Meet(a.speaker.stems, b.speaker.stems)) {
    return SpeakerRelation::kSame;
  }
  if (Meet(a.speaker.telling, b.speaker.telling)) {
    return SpeakerRelation::kUnknown;
  }
  return IsNamed(a) != IsNamed(b) ? SpeakerRelation::kNamedOnce
                                  : SpeakerRelation::kOther;
}

}  // namespace claimdiff
