#include "engine/compare/speakers.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/language/function_words.h"
#include "engine/language/names.h"
#include "engine/text/normalize.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

using Words = std::vector<std::string>;

const v1::Source& SourceOf(const ClaimView& claim) {
  return claim.claim->attribution().source();
}

Words SplitFolded(std::string_view text) {
  const std::string folded = FoldKey(text);
  Words words;
  std::string word;
  for (const char c : folded + " ") {
    if (c != ' ' && c != ',') {
      word += c;
    } else if (!word.empty()) {
      if (word.size() > 2 && word.compare(word.size() - 2, 2, "'s") == 0) {
        word.resize(word.size() - 2);
      }
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

// Without what stands before a name, unless nothing else is there.
Words WithoutTitles(Words words) {
  Words name;
  for (const std::string& word : words) {
    const uint32_t kinds = NameWordKinds(word);
    const bool title = (kinds & (kHonorific | kRole | kRoleModifier)) != 0 &&
                       (kinds & (kFemaleName | kMaleName)) == 0;
    if (!title) name.push_back(word);
  }
  return name.empty() ? words : name;
}

bool IsSubset(const Words& small, const Words& large) {
  return std::all_of(small.begin(), small.end(), [&](const std::string& word) {
    return std::find(large.begin(), large.end(), word) != large.end();
  });
}

// "Ben Okri" and "Benjamin J. Okri": one surname, one initial.
bool ShareSurnameAndInitial(const Words& a, const Words& b) {
  return a.size() > 1 && b.size() > 1 && a.back() == b.back() &&
         a.front().front() == b.front().front();
}

// Stems of the content words of the source as written and of its name.
Words Stems(const ClaimView& claim) {
  Words stems;
  const v1::Source& source = SourceOf(claim);
  const std::string_view text = claim.doc->text();
  std::string all = source.name();
  if (source.has_span() && source.span().end() <= text.size() &&
      source.span().begin() <= source.span().end()) {
    all += ' ';
    all += ByteSpan{source.span().begin(), source.span().end()}.In(text);
  }
  for (const std::string& word : SplitFolded(all)) {
    if (!IsFunctionWord(word)) stems.push_back(StemWord(word));
  }
  return stems;
}

bool ShareAStem(const ClaimView& a, const ClaimView& b) {
  const Words right = Stems(b);
  const Words left = Stems(a);
  return std::any_of(left.begin(), left.end(), [&](const std::string& stem) {
    return std::find(right.begin(), right.end(), stem) != right.end();
  });
}

}  // namespace

bool IsNamed(const ClaimView& claim) {
  const v1::Source& source = SourceOf(claim);
  return !SpeakerWords(claim).empty() &&
         source.resolution() != v1::NAME_RESOLUTION_DESCRIPTION;
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
  const Words left = SpeakerWords(a);
  const Words right = SpeakerWords(b);
  if (left.empty() || right.empty()) return SpeakerRelation::kUnknown;
  if (IsSubset(left, right) || IsSubset(right, left) ||
      ShareSurnameAndInitial(left, right)) {
    return SpeakerRelation::kSame;
  }
  if (IsNamed(a) && IsNamed(b)) return SpeakerRelation::kOther;
  if (ShareAStem(a, b)) return SpeakerRelation::kSame;
  return IsNamed(a) || IsNamed(b) ? SpeakerRelation::kNamedOnce
                                  : SpeakerRelation::kOther;
}

}  // namespace claimdiff
