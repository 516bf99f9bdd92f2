#include "engine/align/event/claim_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/base/fingerprint.h"
#include "engine/base/one_of.h"
#include "engine/language/names/names.h"
#include "engine/language/words/function_words.h"
#include "engine/language/words/lemmas.h"
#include "engine/language/words/word_aliases.h"
#include "engine/similarity/shingles.h"
#include "engine/text/document.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

bool IsNegation(std::string_view norm) {
  static constexpr std::string_view kNegations[] = {
      "not",     "n't", "no",   "never",  "without",
      "neither", "nor", "none", "nobody", "nothing"};
  return IsOneOf(norm, kNegations);
}

std::vector<uint32_t> TokensOf(const Document& doc, const v1::Claim& claim) {
  std::vector<uint32_t> tokens;
  for (const v1::TextSpan& span : claim.content()) {
    for (uint32_t i = doc.TokenAt(span.begin());
         i < doc.tokens().size() && doc.tokens()[i].span.begin < span.end();
         ++i) {
      if (tokens.empty() || tokens.back() < i) tokens.push_back(i);
    }
  }
  return tokens;
}

// What stands for the word at `token`; `next` is the token after it in the same
// claim, or none. `*used` is how many tokens it stands for. Empty where the
// token is no content word.
std::string_view ComparedForm(const Document& doc, uint32_t token,
                              const uint32_t* next, int* used,
                              std::string* scratch) {
  *used = 1;
  const Token& t = doc.tokens()[token];
  const std::string_view norm = doc.norm(t);
  if (t.kind != TokenKind::kWord && t.kind != TokenKind::kNumber) {
    // "12 %" and "12 percent" are to share a word.
    return norm == "%" ? norm : std::string_view();
  }
  if (next != nullptr && *next == token + 1) {
    const std::string_view pair =
        WordPairAlias(norm, doc.norm(doc.tokens()[*next]));
    if (!pair.empty()) {
      *used = 2;
      return pair;
    }
  }
  const std::string_view alias = TokenAlias(doc, t);
  if (alias != norm) return alias;
  if (IsFunctionWord(norm)) return {};
  if (t.kind == TokenKind::kNumber) {
    scratch->clear();
    std::copy_if(norm.begin(), norm.end(), std::back_inserter(*scratch),
                 [](char c) { return c != ','; });
    return *scratch;
  }
  *scratch = StemWord(VerbBase(norm));
  return *scratch;
}

bool BeginsSentence(const Document& doc, uint32_t token) {
  for (uint32_t i = token; i > 0; --i) {
    const Token& before = doc.tokens()[i - 1];
    if (before.kind == TokenKind::kQuote) continue;
    const std::string_view norm = doc.norm(before);
    return norm == "." || norm == "!" || norm == "?" || norm == ":" ||
           doc.text()
                   .substr(before.span.end,
                           doc.tokens()[i].span.begin - before.span.end)
                   .find('\n') != std::string_view::npos;
  }
  return true;
}

// Whether the word names somebody, by its capital or its meaning. Quoted ones
// are what was said.
bool NamesSomebody(const Document& doc, const ContentWord& word) {
  constexpr uint32_t kTitles =
      kHonorific | kRole | kRoleModifier | kGroup | kPartyMember | kNationality;
  const Token& token = doc.tokens()[word.token];
  return !word.number && !word.quoted &&
         (token.capitalized || token.all_caps ||
          (NameWordKinds(doc.norm(token)) & kTitles) != 0);
}

// In headlines all words have capitals: only what a word in small letters
// attributes can be told to be a name.
bool IsBare(const Document& doc, const v1::Attribution& attribution,
            const std::vector<ContentWord>& words) {
  if (!attribution.has_cue()) return false;
  const uint32_t cue = doc.TokenAt(attribution.cue().begin());
  return cue < doc.tokens().size() && !doc.tokens()[cue].capitalized &&
         std::all_of(words.begin(), words.end(), [&](const ContentWord& word) {
           return NamesSomebody(doc, word);
         });
}

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

}  // namespace

ClaimText MakeClaimText(const Document& doc, const v1::Claim& claim) {
  ClaimText result;
  result.tokens = TokensOf(doc, claim);
  std::string characters = " ";
  std::string scratch;
  bool in_quotes = false;
  uint32_t covered_until = 0;  // tokens before it belong to the word before
  for (size_t i = 0; i < result.tokens.size(); ++i) {
    const uint32_t index = result.tokens[i];
    const Token& token = doc.tokens()[index];
    const std::string_view norm = doc.norm(token);
    if (token.kind == TokenKind::kQuote) {
      if (norm == "\"") in_quotes = !in_quotes;
      continue;
    }
    if (IsNegation(norm)) result.negated = !result.negated;
    if (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) {
      characters.append(norm).push_back(' ');
      result.wording = CombineFingerprints(result.wording, Fingerprint(norm));
    }
    if (index < covered_until) continue;
    int used = 1;
    const uint32_t* next =
        i + 1 < result.tokens.size() ? &result.tokens[i + 1] : nullptr;
    const std::string_view form =
        ComparedForm(doc, index, next, &used, &scratch);
    if (form.empty()) continue;
    covered_until = index + used;
    ContentWord word;
    word.id = Fingerprint(form);
    word.token = index;
    word.number = IsDigit(form[0]);
    word.name =
        token.all_caps || (token.capitalized && !BeginsSentence(doc, index));
    word.quoted = in_quotes;
    result.words.push_back(word);
  }
  if (characters.size() > 1) {
    AppendCharacterShingles(characters, kCharactersPerShingle,
                            &result.character_shingles);
  }
  const v1::Attribution& attribution = claim.attribution();
  result.speaker = MakeSpeakerKeys(attribution.source().name());
  result.person = attribution.source().kind() == v1::SOURCE_KIND_NAMED_PERSON;
  result.spoken = attribution.has_source() || attribution.has_cue();
  result.bare = IsBare(doc, attribution, result.words);
  return result;
}

std::string WordStem(const Document& doc, const ContentWord& word) {
  std::string scratch;
  int used = 1;
  const uint32_t next = word.token + 1;
  const bool has_next = next < doc.tokens().size();
  return std::string(ComparedForm(doc, word.token, has_next ? &next : nullptr,
                                  &used, &scratch));
}

}  // namespace claimdiff
