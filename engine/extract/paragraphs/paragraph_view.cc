#include "engine/extract/paragraphs/paragraph_view.h"

#include <algorithm>

#include "engine/base/one_of.h"

namespace claimdiff {
namespace {

constexpr std::string_view kSubjectPronouns[] = {"he", "she", "they", "it",
                                                 "we", "i",   "you",  "who"};
constexpr std::string_view kBeForms[] = {
    "be", "is", "are", "am", "was", "were", "been", "being", "'s", "'re", "'m"};
constexpr std::string_view kOtherAuxiliaries[] = {
    "has", "have",  "had", "having", "do",   "does",  "did",    "will", "would",
    "can", "could", "may", "might",  "must", "shall", "should", "wo",   "ca",
    "'ve", "'d",    "'ll", "not",    "n't",  "never", "cannot"};
constexpr std::string_view kNegations[] = {"not", "n't", "never"};
constexpr std::string_view kAdverbs[] = {
    "also",    "later", "then", "now",       "once",  "often",    "again",
    "further", "still", "even", "just",      "soon",  "first",    "ever",
    "long",    "since", "thus", "yesterday", "today", "tomorrow", "meanwhile",
    "however", "yet",   "only", "both",      "all",   "once"};
constexpr std::string_view kNotAdverbs[] = {
    "family", "july",  "italy", "ally",   "assembly", "rally",
    "reply",  "bully", "kelly", "supply", "daily",    "weekly"};
constexpr std::string_view kDeterminers[] = {
    "the",  "a",     "an",   "his",     "her",   "their", "its", "my",
    "our",  "your",  "this", "that",    "these", "those", "no",  "any",
    "some", "every", "each", "another", "such",  "of",    "'s",  "whose"};
constexpr std::string_view kSubordinators[] = {
    "when",  "after", "before",  "if",    "unless",
    "until", "once",  "because", "since", "where"};
constexpr std::string_view kPrepositions[] = {
    "in",         "on",      "at",      "by",     "for",     "with",
    "of",         "from",    "to",      "about",  "during",  "after",
    "before",     "against", "over",    "under",  "through", "since",
    "as",         "into",    "via",     "amid",   "despite", "without",
    "between",    "among",   "outside", "near",   "across",  "around",
    "within",     "inside",  "behind",  "toward", "towards", "along",
    "throughout", "beyond",  "above",   "below",  "onto",    "upon",
    "alongside"};
constexpr std::string_view kConjunctions[] = {
    "that",  "but",    "because", "if",       "when",   "while",   "as",
    "after", "before", "since",   "although", "though", "whether", "where",
    "so",    "than",   "then",    "until",    "unless", "how",     "why",
    "what",  "or",     "and",     "which",    "once",   "whose",   "plus"};

}  // namespace

ParagraphView::ParagraphView(const Document& doc, uint32_t paragraph)
    : doc_(doc),
      quotes_(PairQuotes(doc, paragraph)),
      begin_(doc.paragraphs()[paragraph].first_token),
      end_(doc.paragraphs()[paragraph].end_token) {
  run_of_.assign(end_ - begin_, kNoRun);
  for (uint32_t r = 0; r < quotes_.runs.size(); ++r) {
    const QuoteRun& run = quotes_.runs[r];
    if (run.depth > 0) continue;
    std::fill(run_of_.begin() + (run.range.begin - begin_),
              run_of_.begin() + (run.range.end - begin_), r);
  }
  const Paragraph& p = doc.paragraphs()[paragraph];
  for (uint32_t s = p.first_sentence; s < p.end_sentence; ++s) {
    const Sentence& sentence = doc.sentences()[s];
    const uint32_t first = sentence.first_token;
    const bool inside =
        first > begin_ && InQuotes(first) && RunOf(first) == RunOf(first - 1);
    if (inside) {
      units_.back().end = sentence.end_token;
    } else {
      units_.push_back({first, sentence.end_token});
    }
  }
}

const QuoteRun* ParagraphView::RunBeginningAt(uint32_t i) const {
  if (i < begin_ || i >= end_ || !InQuotes(i)) return nullptr;
  const QuoteRun* run = &quotes_.runs[RunOf(i)];
  return run->range.begin == i ? run : nullptr;
}

const QuoteRun* ParagraphView::RunEndingAt(uint32_t i) const {
  if (i < begin_ || i >= end_ || !InQuotes(i)) return nullptr;
  const QuoteRun* run = &quotes_.runs[RunOf(i)];
  return run->range.end == i + 1 ? run : nullptr;
}

bool IsSubjectPronoun(std::string_view norm) {
  return IsOneOf(norm, kSubjectPronouns);
}

bool IsBeForm(std::string_view norm) { return IsOneOf(norm, kBeForms); }

bool IsAuxiliary(std::string_view norm) {
  return IsBeForm(norm) || IsOneOf(norm, kOtherAuxiliaries);
}

bool IsNegation(std::string_view norm) { return IsOneOf(norm, kNegations); }

bool IsAdverb(std::string_view norm) {
  const bool ends_in_ly =
      norm.size() > 4 && norm.substr(norm.size() - 2) == "ly";
  return IsOneOf(norm, kAdverbs) || (ends_in_ly && !IsOneOf(norm, kNotAdverbs));
}

bool IsDeterminer(std::string_view norm) { return IsOneOf(norm, kDeterminers); }

bool IsSubordinator(std::string_view norm) {
  return IsOneOf(norm, kSubordinators);
}

bool IsPreposition(std::string_view norm) {
  return IsOneOf(norm, kPrepositions);
}

bool IsConjunction(std::string_view norm) {
  return IsOneOf(norm, kConjunctions);
}

}  // namespace claimdiff
