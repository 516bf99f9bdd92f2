#include "engine/language/links/word_link_likeness.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/types/span.h"
#include "engine/language/links/word_link_classes.h"
#include "engine/language/links/word_link_grid.h"
#include "engine/language/syntax/syntax.h"
#include "engine/language/words/lemmas.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"
#include "engine/text/document.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

constexpr float kFormWorth = 0.95f;
constexpr float kAcronymWorth = 0.9f;
constexpr float kSpellingWorth = 0.8f;
constexpr float kBeginningWorth = 0.6f;
// Auxiliaries and the like in another form: "is" / "was".
constexpr float kFunctionFormWorth = 0.6f;

// Longer words are compared by their first letters.
constexpr size_t kMostLetters = 32;

float WorthOf(LexicalRelation relation) {
  switch (relation) {
    case LexicalRelation::kNone:
      return 0;
    case LexicalRelation::kAntonym:
      return 0.25f;
    case LexicalRelation::kForm:
    case LexicalRelation::kVariant:
      return kFormWorth;
    case LexicalRelation::kDerived:
      return 0.85f;
    case LexicalRelation::kParaphrase:
    case LexicalRelation::kSynonym:
      return 0.8f;
    case LexicalRelation::kNear:
    case LexicalRelation::kSimilar:
      return 0.5f;
    case LexicalRelation::kHypernym:
      return 0.45f;
    case LexicalRelation::kDerivedSynonym:
      break;
  }
  return 0.4f;
}

// Insertions, deletions and replacements of bytes (Levenshtein 1966).
size_t EditDistance(std::string_view a, std::string_view b) {
  a = a.substr(0, kMostLetters);
  b = b.substr(0, kMostLetters);
  std::array<size_t, kMostLetters + 1> row = {};
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

size_t CommonBeginning(std::string_view a, std::string_view b) {
  const size_t most = std::min(a.size(), b.size());
  size_t length = 0;
  while (length < most && a[length] == b[length]) ++length;
  return length;
}

bool HasDigit(std::string_view norm) {
  return std::any_of(norm.begin(), norm.end(), [](char c) {
    return absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
}

// "U.S." and "US", which is not "us".
bool SameWithoutPeriods(const LinkWord& a, const LinkWord& b) {
  const auto letters = [](std::string_view written) {
    std::string out;
    for (const char c : written) {
      if (c != '.') out += c;
    }
    return out;
  };
  return a.written.find('.') != b.written.find('.') &&
         letters(a.written) == letters(b.written) && a.capitalized;
}

// By letters only. Other numbers are other facts, however few digits differ.
float SpellingWorth(const LinkWord& a, const LinkWord& b) {
  if (HasDigit(a.norm) || HasDigit(b.norm)) return 0;
  const size_t longer = std::max(a.norm.size(), b.norm.size());
  const size_t beginning = CommonBeginning(a.norm, b.norm);
  const bool names = a.capitalized && b.capitalized;
  if (longer >= 5 && (beginning > 0 || names)) {
    const size_t edits = EditDistance(a.norm, b.norm);
    if ((edits <= 1 && longer >= 6) || (names && edits * 5 <= longer)) {
      return kSpellingWorth;
    }
  }
  return beginning >= 5 && beginning * 10 >= longer * 7 ? kBeginningWorth : 0;
}

// One past the last of the words from `first` on that `acronym` is made from;
// `first` itself where it is not.
size_t EndOfName(std::string_view acronym, const std::vector<LinkWord>& words,
                 size_t first) {
  size_t letter = 0;
  for (size_t i = first; i < words.size(); ++i) {
    if (words[i].capitalized && words[i].written[0] == acronym[letter]) {
      if (++letter == acronym.size()) return i + 1;
    } else if (i == first || words[i].is_content()) {
      return first;  // only "of", "and", "'s" may stand between
    }
  }
  return first;
}

// Parts of speech and heads of words that stand in `doc` at `tokens`.
void ParseWords(const Document& doc, absl::Span<const uint32_t> tokens,
                std::vector<LinkWord>* words) {
  SyntaxAnalyzer::Scratch scratch;
  std::vector<TokenSyntax> syntax;
  for (size_t i = 0; i < tokens.size();) {
    const uint32_t index = doc.SentenceAt(tokens[i]);
    const Sentence& sentence = doc.sentences()[index];
    SyntaxAnalyzer::Default().Analyze(doc, index, index + 1, &scratch, &syntax);
    for (; i < tokens.size() && tokens[i] < sentence.end_token; ++i) {
      LinkWord& word = (*words)[i];
      word.syntax = syntax[tokens[i] - sentence.first_token];
      const auto head = std::lower_bound(
          tokens.begin(), tokens.end(),
          static_cast<uint32_t>(std::max(word.syntax.head, 0)));
      if (word.syntax.head >= 0 && head != tokens.end() &&
          *head == static_cast<uint32_t>(word.syntax.head)) {
        word.head = static_cast<int>(head - tokens.begin());
      }
    }
  }
}

bool IsAcronym(std::string_view written) {
  return written.size() >= 2 &&
         std::all_of(written.begin(), written.end(), [](char c) {
           return absl::ascii_isupper(static_cast<unsigned char>(c));
         });
}

}  // namespace

std::vector<LinkWord> MakeLinkWords(const Document& doc,
                                    absl::Span<const uint32_t> tokens) {
  std::vector<LinkWord> words;
  words.reserve(tokens.size());
  for (const uint32_t index : tokens) {
    const Token& token = doc.tokens()[index];
    LinkWord word;
    word.norm = doc.norm(token);
    word.written = doc.written(token);
    word.word_class = ClassOf(word.norm, token.kind);
    word.capitalized = token.capitalized;
    word.stem = StemWord(word.norm);
    word.verb_stem = StemWord(VerbBase(word.norm));
    if (word.is_content()) {
      word.forms = FindBaseForms(word.norm);
      word.trigrams = TrigramsOf(word.norm);
    }
    words.push_back(std::move(word));
  }
  ParseWords(doc, tokens, &words);
  return words;
}

LinkLikeness CompareLinkWords(const LinkWord& a, const LinkWord& b) {
  if (a.norm == b.norm) return {1, LexicalRelation::kForm};
  if (SameWithoutPeriods(a, b)) return {kFormWorth, LexicalRelation::kVariant};
  if (!a.is_content() || !b.is_content()) {
    const bool form =
        a.word_class == b.word_class && a.verb_stem == b.verb_stem;
    return {form ? kFunctionFormWorth : 0, LexicalRelation::kNone};
  }
  const LexicalRelation relation = RelateForms(a.forms, b.forms);
  const bool form = a.stem == b.stem || a.verb_stem == b.verb_stem;
  return {
      std::max({form ? kFormWorth : 0, WorthOf(relation), SpellingWorth(a, b)}),
      relation};
}

std::vector<uint32_t> TrigramsOf(std::string_view word) {
  std::vector<uint32_t> grams;
  uint32_t gram = '^';
  for (size_t i = 0; i <= std::min(word.size(), kMostLetters); ++i) {
    const char next = i < word.size() ? word[i] : '$';
    gram = (gram << 8 | static_cast<unsigned char>(next)) & 0xffffff;
    if (i > 0) grams.push_back(gram);
  }
  std::sort(grams.begin(), grams.end());
  return grams;
}

float SharedTrigrams(absl::Span<const uint32_t> a,
                     absl::Span<const uint32_t> b) {
  if (a.empty() || b.empty()) return 0;
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const uint32_t x = a[i];
    const uint32_t y = b[j];
    if (x == y) ++shared;
    if (x <= y) ++i;
    if (y <= x) ++j;
  }
  return 2 * static_cast<float>(shared) /
         static_cast<float>(a.size() + b.size());
}

void AddAcronyms(const std::vector<LinkWord>& left,
                 const std::vector<LinkWord>& right, LinkGrid* grid) {
  const auto raise = [grid](size_t row, size_t column) {
    const int i = static_cast<int>(row);
    const int j = static_cast<int>(column);
    grid->Set(i, j, std::max(grid->At(i, j), kAcronymWorth));
  };
  for (size_t i = 0; i < left.size(); ++i) {
    if (!IsAcronym(left[i].written)) continue;
    for (size_t j = 0; j < right.size(); ++j) {
      const size_t end = EndOfName(left[i].written, right, j);
      for (size_t k = j; k < end; ++k) raise(i, k);
    }
  }
  for (size_t j = 0; j < right.size(); ++j) {
    if (!IsAcronym(right[j].written)) continue;
    for (size_t i = 0; i < left.size(); ++i) {
      const size_t end = EndOfName(right[j].written, left, i);
      for (size_t k = i; k < end; ++k) raise(k, j);
    }
  }
}

}  // namespace claimdiff
