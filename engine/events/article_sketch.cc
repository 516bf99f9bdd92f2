#include "engine/events/article_sketch.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/fingerprint.h"
#include "engine/base/status_macros.h"
#include "engine/events/publication_day.h"
#include "engine/language/words/function_words.h"
#include "engine/language/words/lemmas.h"
#include "engine/language/words/word_aliases.h"
#include "engine/similarity/background_stems_data.h"
#include "engine/similarity/idf.h"
#include "engine/similarity/shingles.h"
#include "engine/text/document.h"
#include "engine/text/stem.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

// Measured on piles of known events; docs/collections.md has the figures.
constexpr float kNameWeight = 1.5f;
constexpr float kNumberWeight = 2;
constexpr float kHeadlineWeight = 3;
// A report says what happened at its beginning; what follows is background that
// other events share.
constexpr size_t kOpeningWords = 300;
constexpr float kLaterWeight = 0.25f;

// Shingles of this many words; a text of fewer than kLeastShingles of them is
// a copy of anything by chance.
constexpr int kWordsPerShingle = 3;
constexpr size_t kLeastShingles = 8;

// The words of an article, gathered part by part.
struct Words {
  std::vector<uint64_t> all;  // as they stand, function words too
  SparseVector stems;         // unsorted, an entry an occurrence
};

// What a content word is compared by: the stem of its base form, numbers
// without their commas.
uint64_t StemId(std::string_view norm, TokenKind kind) {
  if (kind == TokenKind::kWord) return Fingerprint(StemWord(VerbBase(norm)));
  std::string digits;
  std::copy_if(norm.begin(), norm.end(), std::back_inserter(digits),
               [](char c) { return c != ','; });
  return Fingerprint(digits);
}

// The one form of the word at `i` where it is written in several ways, and how
// many tokens it takes; empty where it has none.
std::string_view OneForm(const Document& doc, uint32_t i, uint32_t end,
                         uint32_t* tokens) {
  const Token& token = doc.tokens()[i];
  const std::string_view norm = doc.norm(token);
  if (i + 1 < end) {
    const std::string_view pair =
        WordPairAlias(norm, doc.norm(doc.tokens()[i + 1]));
    *tokens = 2;
    if (!pair.empty()) return pair;
  }
  *tokens = 1;
  const std::string_view alias = TokenAlias(doc, token);
  return alias != norm ? alias : std::string_view();
}

void AppendWords(std::string_view text, float weight, Words* words) {
  const Document doc = Document::Parse(text);
  for (const Sentence& sentence : doc.sentences()) {
    bool is_first = true;  // the first word has a capital in any case
    for (uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const Token& token = doc.tokens()[i];
      if (token.kind != TokenKind::kWord && token.kind != TokenKind::kNumber) {
        continue;
      }
      const std::string_view norm = doc.norm(token);
      words->all.push_back(Fingerprint(norm));
      const bool is_name = token.capitalized && !is_first;
      is_first = false;
      uint32_t tokens = 1;
      const std::string_view form =
          OneForm(doc, i, sentence.end_token, &tokens);
      if (form.empty() && IsFunctionWord(norm)) continue;
      float own = weight;
      if (is_name) own *= kNameWeight;
      if (token.kind == TokenKind::kNumber) own *= kNumberWeight;
      if (words->all.size() > kOpeningWords) own *= kLaterWeight;
      const uint64_t stem =
          form.empty() ? StemId(norm, token.kind) : Fingerprint(form);
      words->stems.push_back({stem, own});
      if (tokens == 2) {
        words->all.push_back(Fingerprint(doc.norm(doc.tokens()[++i])));
      }
    }
  }
}

// The parts of the article that are its report, the headline first.
Words WordsOf(const v1::Article& article) {
  Words words;
  const std::string_view text = article.text();
  const bool headline_in_text =
      std::any_of(article.passages().begin(), article.passages().end(),
                  [](const v1::Passage& passage) {
                    return passage.kind() == v1::PASSAGE_KIND_HEADLINE;
                  });
  if (!headline_in_text) {
    AppendWords(article.headline(), kHeadlineWeight, &words);
  }
  size_t begin = 0;
  for (const v1::Passage& passage : article.passages()) {
    const size_t passage_begin = passage.span().begin();
    const size_t passage_end = passage.span().end();
    // Passages may be anybody's.
    if (passage_begin < begin || passage_end < passage_begin ||
        !IsCodePointBoundary(text, passage_begin) ||
        !IsCodePointBoundary(text, passage_end)) {
      continue;
    }
    AppendWords(text.substr(begin, passage_begin - begin), 1, &words);
    if (passage.kind() == v1::PASSAGE_KIND_HEADLINE) {
      AppendWords(text.substr(passage_begin, passage_end - passage_begin),
                  kHeadlineWeight, &words);
    }
    begin = passage_end;
  }
  AppendWords(text.substr(begin), 1, &words);
  return words;
}

// Adds up entries of one id; ids ascend in the result.
SparseVector AddedUp(SparseVector entries) {
  std::stable_sort(
      entries.begin(), entries.end(),
      [](const WeightedId& a, const WeightedId& b) { return a.id < b.id; });
  SparseVector sums;
  for (const WeightedId& entry : entries) {
    if (!sums.empty() && sums.back().id == entry.id) {
      sums.back().weight += entry.weight;
    } else {
      sums.push_back(entry);
    }
  }
  return sums;
}

// Keeps the `most` entries that weigh most by count and rarity.
void KeepStrongest(const BackgroundFrequencies& background, size_t most,
                   SparseVector* stems) {
  if (stems->size() <= most) {
    stems->shrink_to_fit();
    return;
  }
  std::vector<std::pair<float, WeightedId>> strength;
  strength.reserve(stems->size());
  for (const WeightedId& stem : *stems) {
    const float idf = Idf(background.Of(stem.id), background.units());
    strength.emplace_back((1 + std::log(stem.weight)) * idf, stem);
  }
  std::sort(strength.begin(), strength.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second.id < b.second.id;
  });
  for (size_t i = 0; i < most; ++i) (*stems)[i] = strength[i].second;
  stems->resize(most);
  stems->shrink_to_fit();  // a pile holds many of them
  std::sort(
      stems->begin(), stems->end(),
      [](const WeightedId& a, const WeightedId& b) { return a.id < b.id; });
}

}  // namespace

absl::StatusOr<ArticleSketcher> ArticleSketcher::Create() {
  CLAIMDIFF_ASSIGN_OR_RETURN(
      const BackgroundFrequencies background,
      BackgroundFrequencies::Parse(BackgroundStemsData()));
  return ArticleSketcher(background);
}

ArticleSketch ArticleSketcher::Sketch(const v1::Article& article) const {
  if (!IsValidUtf8(article.text()) || !IsValidUtf8(article.headline())) {
    // Passages would not fit what is repaired.
    v1::Article repaired;
    repaired.set_series(article.series());
    repaired.set_published(article.published());
    repaired.set_headline(RepairUtf8(article.headline()).text);
    repaired.set_text(RepairUtf8(article.text()).text);
    return Sketch(repaired);
  }
  ArticleSketch sketch;
  sketch.day = PublicationDay(article.published());
  if (!article.series().empty()) sketch.series = Fingerprint(article.series());
  sketch.content =
      CombineFingerprints(CombineFingerprints(Fingerprint(article.text()),
                                              Fingerprint(article.headline())),
                          sketch.series);
  Words words = WordsOf(article);
  std::vector<uint64_t> shingles;
  AppendWordShingles(words.all, kWordsPerShingle, &shingles);
  sketch.has_shingles = shingles.size() >= kLeastShingles;
  if (sketch.has_shingles) sketch.shingles = SketchOf(shingles);
  sketch.stems = AddedUp(std::move(words.stems));
  KeepStrongest(background_, kMostStems, &sketch.stems);
  return sketch;
}

}  // namespace claimdiff
