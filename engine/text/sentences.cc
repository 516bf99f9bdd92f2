#include "engine/text/sentences.h"

#include <algorithm>

#include "engine/text/sentence_words.h"

namespace claimdiff {
namespace {

// How many words a speaker's name has at most in `"Really?" Dana Vane said.`
constexpr uint32_t kMaxNameWords = 4;

class Splitter {
 public:
  Splitter(std::string_view text, std::string_view normalized,
           const std::vector<Token>& tokens)
      : text_(text), normalized_(normalized), tokens_(tokens) {}

  void Split(uint32_t first, std::vector<Sentence>* sentences) {
    const auto size = static_cast<uint32_t>(tokens_.size());
    for (uint32_t i = first; i < size;) {
      const uint32_t end = EndsAt(i) ? CloseAfter(i + 1) : i + 1;
      if (end == size || (EndsAt(i) && Begins(first, i, end))) {
        sentences->push_back({first, end});
        first = end;
      }
      i = end;
    }
  }

 private:
  std::string_view Norm(uint32_t i) const {
    return tokens_[i].norm.In(normalized_);
  }
  std::string_view Written(uint32_t i) const {
    return tokens_[i].span.In(text_);
  }
  bool IsWord(uint32_t i) const { return tokens_[i].kind == TokenKind::kWord; }
  bool IsQuote(uint32_t i) const {
    return tokens_[i].kind == TokenKind::kQuote;
  }
  bool IsStarter(uint32_t i) const {
    return FindSentenceWord(Norm(i)) == SentenceWord::kStarter;
  }
  // Ends with a period that belongs to it: "U.S.", "Inc.", "J."
  bool IsAbbreviation(uint32_t i) const {
    return IsWord(i) && Norm(i).back() == '.';
  }
  bool IsStop(uint32_t i) const {
    const std::string_view norm = Norm(i);
    return tokens_[i].kind == TokenKind::kPunctuation &&
           (norm == "." || norm == "?" || norm == "!" || norm[0] == '.');
  }

  bool EndsAt(uint32_t i) const { return IsStop(i) || IsAbbreviation(i); }

  // The end of what closes with the sentence: further stops, quotation marks
  // and brackets.
  uint32_t CloseAfter(uint32_t i) const {
    for (; i < tokens_.size(); ++i) {
      if (tokens_[i].space_before) {
        // A mark after a space opens, unless nothing is written after it.
        const bool closes = IsQuote(i) && (i + 1 == tokens_.size() ||
                                           tokens_[i + 1].space_before);
        if (!closes) break;
      }
      const std::string_view norm = Norm(i);
      if (!IsQuote(i) && !IsStop(i) && norm != ")" && norm != "]") break;
    }
    return i;
  }

  // Whether a sentence begins at token `next`, after one that began at `first`
  // and has its stop at `stop`.
  bool Begins(uint32_t first, uint32_t stop, uint32_t next) const {
    uint32_t word = next;
    while (word < tokens_.size() && !IsWord(word) &&
           (IsQuote(word) || Norm(word) == "(" || Norm(word) == "[")) {
      ++word;
    }
    const bool opened = word > next;
    if (word == tokens_.size()) return false;
    const bool number = tokens_[word].kind == TokenKind::kNumber;
    if (!number && !HasCapital(word)) {
      return !IsWord(word) && opened && IsStop(stop);
    }
    if (IsAbbreviation(stop)) return BeginsAfterAbbreviation(stop, word);
    if (Norm(stop) == ".") {
      return !(number && IsNumbered(stop)) && !NumbersItem(first, stop);
    }
    if (Norm(stop) == "...") {
      // "Well ... I did", but "He left. ... I did".
      return Norm(word) != "i" || (stop > first && IsStop(stop - 1));
    }
    return !(next > stop + 1 && IsQuote(next - 1) && NamesSpeaker(word));
  }

  // A capital anywhere: "The", "iPhone".
  bool HasCapital(uint32_t i) const {
    const std::string_view written = Written(i);
    return tokens_[i].capitalized ||
           std::any_of(written.begin(), written.end(),
                       [](char c) { return 'A' <= c && c <= 'Z'; });
  }

  // "1. Call": the number of an item in a list.
  bool NumbersItem(uint32_t first, uint32_t stop) const {
    return stop == first + 1 && tokens_[first].kind == TokenKind::kNumber &&
           !tokens_[stop].space_before;
  }

  bool BeginsAfterAbbreviation(uint32_t stop, uint32_t word) const {
    if (!IsWord(word) ||
        FindSentenceWord(Written(stop)) == SentenceWord::kTitle) {
      return false;
    }
    return IsStarter(word);
  }

  // "No" before the period.
  bool IsNumbered(uint32_t stop) const {
    if (stop == 0) return false;
    const ByteSpan with_period = {tokens_[stop - 1].span.begin,
                                  tokens_[stop].span.end};
    return FindSentenceWord(with_period.In(text_)) == SentenceWord::kNumbered;
  }

  // `Dana Vane said`: a name and a verb of saying.
  bool NamesSpeaker(uint32_t word) const {
    if (IsStarter(word)) return false;
    const uint32_t limit = std::min<uint32_t>(
        word + kMaxNameWords + 1, static_cast<uint32_t>(tokens_.size()));
    for (uint32_t i = word; i < limit; ++i) {
      if (i > word && FindSentenceWord(Norm(i)) == SentenceWord::kReporting) {
        return true;
      }
      if (!tokens_[i].capitalized) return false;
    }
    return false;
  }

  const std::string_view text_;
  const std::string_view normalized_;
  const std::vector<Token>& tokens_;
};

}  // namespace

void AppendSentences(std::string_view text, std::string_view normalized,
                     const std::vector<Token>& tokens, uint32_t first,
                     std::vector<Sentence>* sentences) {
  Splitter(text, normalized, tokens).Split(first, sentences);
}

}  // namespace claimdiff
