#include "engine/extract/mentions/antecedents.h"

#include <algorithm>
#include <string_view>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestPhrase = 8;  // tokens
constexpr uint32_t kFarthest = 24;      // tokens
constexpr uint32_t kPeople = kRole | kGroup | kPartyMember;

class AntecedentFinder {
 public:
  AntecedentFinder(const Document& doc, const Mentions& mentions, uint32_t at)
      : doc_(doc), mentions_(mentions) {
    const Sentence& sentence = doc.sentences()[doc.SentenceAt(at)];
    first_ =
        std::max(sentence.first_token, at > kFarthest ? at - kFarthest : 0);
  }

  TokenRange Find(uint32_t i) const {
    const bool people = norm(i) == "who";
    uint32_t end = i;
    if (end > first_ && norm(end - 1) == ",") --end;
    if (end > first_ + 1 && norm(end - 1) == ")") {
      while (end > first_ && norm(end) != "(") --end;
    }
    if (end <= first_) return {};
    if (end < i) {
      if (const TokenRange name = BeforeApposition(end); !name.empty()) {
        return name;
      }
    }
    TokenRange phrase = PhraseBefore(end);
    if (phrase.empty() || !people) return phrase;
    // "the fishermen in the north who": not the north.
    TokenRange whole = phrase;
    while (!IsPeople(whole) && phrase.begin > first_ + 1 &&
           IsPreposition(norm(phrase.begin - 1))) {
      phrase = PhraseBefore(phrase.begin - 1);
      if (phrase.empty()) break;
      if (NameEndingWith(phrase.end) != nullptr) return phrase;
      if (IsPeople(phrase)) return {phrase.begin, whole.end};
    }
    return whole;
  }

  TokenRange PhraseBefore(uint32_t end) const {
    if (const Mention* mention = NameEndingWith(end)) return mention->tokens;
    uint32_t begin = end;
    while (begin > first_ && end - begin < kLongestPhrase) {
      const uint32_t i = begin - 1;
      const std::string_view word = norm(i);
      if (IsOpener(word)) {
        begin = i;
        break;
      }
      if (!IsInside(i, begin == end)) break;
      begin = i;
    }
    while (begin < end && (norm(begin) == "-" || norm(begin) == "'s")) ++begin;
    // "to sway lawmakers"
    if (begin + 1 < end && begin > first_ && norm(begin - 1) == "to" &&
        !doc_.tokens()[begin].capitalized && !IsOpener(norm(begin)) &&
        (mentions_.kinds[begin] & (kPeople | kRoleModifier)) == 0) {
      ++begin;
    }
    return {begin, end};
  }

 private:
  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }

  const Mention* NameEndingWith(uint32_t end) const {
    const size_t m = FirstMentionEndingAfter(mentions_, end - 1);
    if (m == mentions_.mentions.size()) return nullptr;
    const Mention& mention = mentions_.mentions[m];
    return mention.tokens.end == end ? &mention : nullptr;
  }

  // Begins a noun phrase and is part of it.
  static bool IsOpener(std::string_view word) {
    return word == "the" || word == "a" || word == "an" || word == "any" ||
           word == "some" || word == "those" || word == "these" ||
           word == "every" || word == "another" || word == "his" ||
           word == "her" || word == "their" || word == "its" ||
           word == "many" || word == "several" || word == "few" ||
           word == "no" || word == "all" || word == "most";
  }

  bool IsInside(uint32_t i, bool head) const {
    const Token& token = doc_.tokens()[i];
    const std::string_view word = norm(i);
    if (word == "-" || word == "'s") return true;
    if (token.kind == TokenKind::kNumber) return true;
    if (token.kind != TokenKind::kWord) return false;
    if (IsPreposition(word) || IsConjunction(word) || IsAuxiliary(word) ||
        IsSubjectPronoun(word) || IsDeterminer(word) || IsNegation(word) ||
        IsAdverb(word)) {
      return false;
    }
    if (head || token.capitalized) return true;
    if ((mentions_.kinds[i] & (kPeople | kRoleModifier)) != 0) return true;
    // Any verb but what may be a plural.
    return word.back() == 's' || VerbBase(word) == word;
  }

  bool IsPeople(TokenRange phrase) const {
    const uint32_t head = phrase.end - 1;
    if (const Mention* mention = NameEndingWith(phrase.end)) {
      const EntityKind kind = mentions_.entities[mention->entity].kind;
      return kind == EntityKind::kPerson;
    }
    const std::string_view word = norm(head);
    return (mentions_.kinds[head] & kPeople) != 0 || word == "those" ||
           word == "people" || word == "anyone" || word == "someone" ||
           word == "everyone" || word == "one" || word == "many";
  }

  // "Sam Orlo, the pilot,": the name, where the comma at `end` closes an
  // apposition.
  TokenRange BeforeApposition(uint32_t end) const {
    for (uint32_t i = end; i > first_ + 1; --i) {
      if (norm(i - 1) != ",") continue;
      const std::string_view next = norm(i);
      const bool apposition =
          IsOpener(next) ||
          (mentions_.kinds[i] & (kPeople | kRoleModifier)) != 0 ||
          doc_.tokens()[i].kind == TokenKind::kNumber;
      if (!apposition) return {};
      const Mention* name = NameEndingWith(i - 1);
      return name != nullptr ? name->tokens : TokenRange{};
    }
    return {};
  }

  const Document& doc_;
  const Mentions& mentions_;
  uint32_t first_;
};

}  // namespace

TokenRange NounPhraseBefore(const Document& doc, const Mentions& mentions,
                            uint32_t end) {
  if (end == 0) return {};
  return AntecedentFinder(doc, mentions, end - 1).PhraseBefore(end);
}

TokenRange Antecedent(const Document& doc, const Mentions& mentions,
                      uint32_t i) {
  return AntecedentFinder(doc, mentions, i).Find(i);
}

}  // namespace claimdiff
