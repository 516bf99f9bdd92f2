#include "engine/language/tones/negation.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/tones/negation_data.h"
#include "engine/language/words/function_words.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

enum class CueKind : uint8_t { kHard, kSoft, kNone };

using Cue = std::pair<std::string, CueKind>;

// The most tokens of a phrase in the table.
constexpr uint32_t kMaxPhraseTokens = 4;

void AddVerb(std::string_view base, std::vector<Cue>* cues) {
  const VerbForms forms = InflectVerb(base);
  for (const std::string& form : {std::string(base), forms.third, forms.past,
                                  forms.participle, forms.gerund}) {
    cues->emplace_back(form, CueKind::kSoft);
  }
}

// Sorted by phrase.
const std::vector<Cue>& Cues() {
  static const std::vector<Cue>& table = *[] {
    auto* cues = new std::vector<Cue>();
    for (const TsvRow& row : ParseTsv(NegationData())) {
      const std::string_view kind = row.size() > 1 ? row[1] : "";
      if (kind == "verb") {
        AddVerb(row[0], cues);
      } else {
        cues->emplace_back(row[0], kind == "hard"   ? CueKind::kHard
                                   : kind == "soft" ? CueKind::kSoft
                                                    : CueKind::kNone);
      }
    }
    std::sort(cues->begin(), cues->end());
    return cues;
  }();
  return table;
}

// The first row whose phrase is not below `phrase`.
std::vector<Cue>::const_iterator LowerBound(std::string_view phrase) {
  return std::lower_bound(
      Cues().begin(), Cues().end(), phrase,
      [](const Cue& cue, std::string_view p) { return cue.first < p; });
}

// The longest cue that starts at token `at`; null where there is none.
const Cue* CueAt(const Document& doc, uint32_t at, uint32_t end,
                 uint32_t* cue_end) {
  const Cue* longest = nullptr;
  std::string phrase;
  for (uint32_t t = at; t < std::min(end, at + kMaxPhraseTokens); ++t) {
    if (!phrase.empty()) phrase += ' ';
    phrase.append(doc.norm(doc.tokens()[t]));
    const auto row = LowerBound(phrase);
    if (row == Cues().end() ||
        std::string_view(row->first).substr(0, phrase.size()) != phrase) {
      break;  // nothing in the table goes on like this
    }
    if (row->first == phrase) {
      longest = &*row;
      *cue_end = t + 1;
    }
  }
  return longest;
}

bool IsContentWord(const Document& doc, const Token& token) {
  return (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) &&
         !IsFunctionWord(doc.norm(token));
}

// Words that open another clause where a subject follows them.
constexpr std::string_view kJoining[] = {
    "after", "although", "as",     "because", "before", "but",  "if",
    "since", "though",   "unless", "until",   "when",   "while"};
constexpr std::string_view kSubjects[] = {"he", "i",    "it",    "she",
                                          "we", "they", "there", "you"};

// "did not do so | as he was ill"
bool OpensClause(const Document& doc, uint32_t t, uint32_t end) {
  return t + 1 < end && IsOneOf(doc.norm(doc.tokens()[t]), kJoining) &&
         IsOneOf(doc.norm(doc.tokens()[t + 1]), kSubjects);
}

uint32_t FocusAfter(const Document& doc, uint32_t from, uint32_t end) {
  for (uint32_t t = from; t < end; ++t) {
    const std::string_view norm = doc.norm(doc.tokens()[t]);
    if (norm == "." || norm == ";" || OpensClause(doc, t, end)) break;
    if (IsContentWord(doc, doc.tokens()[t])) return t;
  }
  return from;
}

// "No. 10", "No, she said", "three no votes".
bool IsNoNegation(const Document& doc, uint32_t at, uint32_t first,
                  uint32_t end) {
  const std::string_view norm = doc.norm(doc.tokens()[at]);
  if (norm != "no" && norm != "no.") return false;
  if (at > first && doc.tokens()[at - 1].kind == TokenKind::kNumber) {
    return true;
  }
  uint32_t next = at + 1;
  if (next < end && doc.norm(doc.tokens()[next]) == ",") return true;
  if (next < end && doc.norm(doc.tokens()[next]) == ".") ++next;
  return next < end && doc.tokens()[next].kind == TokenKind::kNumber;
}

}  // namespace

std::vector<Negation> FindNegations(const Document& doc, uint32_t first,
                                    uint32_t end) {
  std::vector<Negation> negations;
  bool after_neither = false;
  for (uint32_t at = first; at < end;) {
    uint32_t cue_end = at + 1;
    const Cue* cue = CueAt(doc, at, end, &cue_end);
    const bool carried_on =
        cue != nullptr && cue->first == "nor" && after_neither;
    if (cue != nullptr && cue->second != CueKind::kNone && !carried_on &&
        !IsNoNegation(doc, at, first, end)) {
      Negation negation;
      negation.first_token = at;
      negation.end_token = cue_end;
      negation.focus = FocusAfter(doc, cue_end, end);
      negation.kind = cue->second == CueKind::kHard ? NegationKind::kHard
                                                    : NegationKind::kSoft;
      negations.push_back(negation);
      after_neither = cue->first == "neither";
    }
    at = cue_end;
  }
  return negations;
}

}  // namespace claimdiff
