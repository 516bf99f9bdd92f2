#include "engine/compare/quotations/quoted_gist.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

constexpr Relation kPredicates[] = {
    kRelRoot, kRelCcomp, kRelXcomp, kRelAdvcl, kRelRelcl, kRelAcl,
    kRelAttr, kRelAcomp, kRelOprd,  kRelDobj,  kRelPrep,
};

constexpr std::string_view kLikening[] = {"as", "like"};

// What is called by the words behind it: "avoids the term 'black fleet'".
constexpr std::string_view kNaming[] = {
    "expression", "hashtag",  "label",  "labels",  "motto",  "name",
    "names",      "nickname", "phrase", "phrases", "slogan", "slogans",
    "tag",        "term",     "terms",  "title",   "word",   "words"};

// Whether the quotation that begins with word `first` has such a word before
// it.
bool IsNamed(const ClaimView& claim, const SentenceTree& tree, uint32_t first) {
  uint32_t before = first;
  while (before > tree.first &&
         claim.token(before - 1).kind != TokenKind::kWord) {
    --before;
  }
  return before > tree.first && IsOneOf(claim.norm(before - 1), kNaming);
}

// Whether a word of [first, last] that hangs on one outside is a predicate
// there.
bool IsPredicate(const ClaimView& claim, uint32_t first, uint32_t last) {
  const SentenceTree& tree = claim.TreeOf(first);
  if (IsNamed(claim, tree, first)) return false;
  for (uint32_t t = first; t <= last && tree.Holds(t); ++t) {
    const TokenSyntax& word = tree.at(t);
    if (word.head >= static_cast<int64_t>(first) &&
        word.head <= static_cast<int64_t>(last)) {
      continue;
    }
    const bool predicate =
        std::find(std::begin(kPredicates), std::end(kPredicates), word.label) !=
        std::end(kPredicates);
    const bool likened =
        word.label == kRelPobj && word.head >= 0 &&
        IsOneOf(claim.norm(static_cast<uint32_t>(word.head)), kLikening);
    if (predicate || likened) return true;
  }
  return false;
}

}  // namespace

bool QuotesItsGist(const ClaimView& claim,
                   const std::vector<QuotedWord>& quoted) {
  const auto content_words =
      std::count_if(claim.tokens.begin(), claim.tokens.end(),
                    [&](uint32_t t) { return claim.IsContentWord(t); });
  const auto quoted_words = std::count_if(
      quoted.begin(), quoted.end(),
      [&](const QuotedWord& word) { return claim.IsContentWord(word.token); });
  if (2 * quoted_words >= content_words) return true;
  for (size_t i = 0; i < quoted.size();) {
    size_t end = i + 1;
    while (end < quoted.size() && quoted[end].run == quoted[i].run) ++end;
    if (IsPredicate(claim, quoted[i].token, quoted[end - 1].token)) return true;
    i = end;
  }
  return false;
}

}  // namespace claimdiff
