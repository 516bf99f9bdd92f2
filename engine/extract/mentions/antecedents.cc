#include "engine/extract/mentions/antecedents.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestPhrase = 8;  // tokens
constexpr uint32_t kFarthest = 24;      // tokens
constexpr uint32_t kMostMarks = 2;      // between a noun and "who"
constexpr uint32_t kPeople = kRole | kGroup | kPartyMember;

bool IsModal(std::string_view norm) {
  constexpr std::string_view kModals[] = {"can",  "could",  "did",   "do",
                                          "does", "may",    "might", "must",
                                          "n't",  "should", "will",  "would"};
  return IsOneOf(norm, kModals);
}

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
    while (end > first_ && i - end < kMostMarks && IsMark(end - 1)) --end;
    if (end > first_ + 1 && norm(end - 1) == ")") {
      while (end > first_ && norm(end) != "(") --end;
    }
    end = BeforeDay(end);
    if (end <= first_) return {};
    const bool closed = norm(end) == ",";
    if (people || closed) {
      const TokenRange name = Apposed(end, closed);
      // "Ana Rell, head of the council, which": not she.
      if (!name.empty() && (people || !IsPeople(name))) return name;
    }
    const TokenRange phrase = PhraseBefore(end);
    return phrase.empty() || !people ? phrase : PeopleBefore(phrase);
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
    // "to sway lawmakers", "will sway lawmakers"
    if (begin + 1 < end && begin > first_ &&
        (norm(begin - 1) == "to" || IsModal(norm(begin - 1))) &&
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

  // "a speech on Wednesday that", "a paper published Monday that": the end of
  // what was spoken or published; `end` where no day stands before it.
  uint32_t BeforeDay(uint32_t end) const {
    if (end <= first_ + 1 || (mentions_.kinds[end - 1] & kCalendar) == 0 ||
        NameEndingWith(end) != nullptr) {
      return end;
    }
    uint32_t before = end - 1;
    if (IsPreposition(norm(before - 1))) --before;
    if (before > first_ + 1 && norm(before - 1).back() != 's' &&
        VerbBase(norm(before - 1)) != norm(before - 1)) {
      --before;
    }
    return before;
  }

  // A comma, a dash, an opening parenthesis, a quotation mark.
  bool IsMark(uint32_t i) const {
    const std::string_view mark = norm(i);
    return doc_.tokens()[i].kind == TokenKind::kQuote ||
           (mark == "-" && doc_.tokens()[i].space_before) || mark == "," ||
           mark == "--" || mark == "(";
  }

  // "the fishermen in the north", "Ana Rell of Port Ellan, Ell.": not the
  // place, which is `phrase`, but who is of it.
  TokenRange PeopleBefore(TokenRange phrase) const {
    const TokenRange whole = phrase;
    while (!IsPeople(phrase) && phrase.begin > first_ + 1) {
      const uint32_t before = phrase.begin - 1;
      if (norm(before) != "," && !IsPreposition(norm(before))) break;
      // "Nico Orlo, 24, from Port Ellan"
      if (norm(before) != "," && norm(before - 1) == ",") {
        return OrElse(Apposed(before - 1, true), whole);
      }
      if (norm(before) == "," && NameEndingWith(phrase.end) == nullptr) break;
      phrase = PhraseBefore(before);
      if (phrase.empty()) break;
      if (IsPeople(phrase)) {
        const bool name = NameEndingWith(phrase.end) != nullptr;
        return {phrase.begin, name ? phrase.end : whole.end};
      }
    }
    return whole;
  }

  static TokenRange OrElse(TokenRange range, TokenRange other) {
    return range.empty() ? other : range;
  }

  // "Sam Orlo, the pilot": the name, where an apposition ends at `end`, or with
  // its comma there. A name's own comma may stand further back: "Sam Orlo of
  // Ellan, a pilot from Veld".
  TokenRange Apposed(uint32_t end, bool closed) const {
    for (uint32_t i = end; i > first_ + 1; --i) {
      if (norm(i - 1) != ",") {
        if (!closed && !IsNominal(i - 1)) return {};
        continue;
      }
      const std::string_view next = norm(i);
      const bool apposition =
          closed ? IsOpener(next) ||
                       (mentions_.kinds[i] & (kPeople | kRoleModifier)) != 0 ||
                       doc_.tokens()[i].kind == TokenKind::kNumber
                 : next == "a" || next == "an";
      // "his rival, former mayor Ana Rell, who": she, not the rival
      const Mention* last = NameEndingWith(end);
      if (!apposition || (last != nullptr && last->title <= i)) return {};
      const TokenRange before = PhraseBefore(i - 1);
      if (before.empty() || NameEndingWith(before.end) == nullptr) return {};
      const TokenRange name = PeopleBefore(before);
      const Mention* mention = NameEndingWith(name.end);
      const bool speaks =
          mention != nullptr && mention->tokens == name &&
          mentions_.entities[mention->entity].kind != EntityKind::kPlace;
      return speaks ? name : TokenRange{};
    }
    return {};
  }

  // Part of a noun phrase with its prepositions: no verb, no clause.
  bool IsNominal(uint32_t i) const {
    return IsOpener(norm(i)) || IsPreposition(norm(i)) || IsInside(i, false);
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
