#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_REPORT_VIEW_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_REPORT_VIEW_H_

// A report as the rules want to see it: claims with their tokens, numbers and
// dates as they state them (see stated_facts.h), negations and hedges, groups
// with their aligned pairs, links between token indices.
//
//   ReportView view(report);
//   for (const GroupView& group : view.groups()) {
//     for (const PairView& pair : group.pairs) pair.RightOf(token) ...
//   }
//
// Plain structs that point into the report and into documents parsed here; a
// view lives no longer than its report and sees no later change to it. One
// thread at a time: sentences are parsed, and whole articles read for numbers,
// when they are first asked for.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/base/span.h"
#include "engine/compare/view/article_facts.h"
#include "engine/compare/view/sentence_trees.h"
#include "engine/compare/view/speaker_words.h"
#include "engine/language/dates/dates.h"
#include "engine/language/links/word_links.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/tones/certainty.h"
#include "engine/language/tones/negation.h"
#include "engine/text/document.h"

namespace claimdiff {

inline constexpr uint32_t kNoArticle = UINT32_MAX;

// Half-open range of token indices; not empty.
struct ContentPiece {
  uint32_t first = 0;
  uint32_t end = 0;
};

struct ClaimView {
  const v1::Claim* claim = nullptr;
  const Document* doc = nullptr;                     // of the claim's article
  SentenceTrees* trees = nullptr;                    // of all articles
  ArticleFacts* facts = nullptr;                     // of all articles
  const std::vector<bool>* content_words = nullptr;  // by token of `doc`
  std::string_view published;                        // when its article was
  uint32_t index = 0;                                // in report.claims
  uint32_t article = kNoArticle;                     // in report.articles
  uint32_t telling = 0;              // in ReportView::tellings()
  bool headline = false;             // stands in a headline
  std::vector<ContentPiece> pieces;  // of the content, ascending
  std::vector<uint32_t> tokens;      // all of them, ascending
  std::vector<Quantity> quantities;  // in the content
  std::vector<DateMention> dates;    // in the content
  std::vector<Negation> negations;   // in the content
  std::vector<Hedge> hedges;         // in the content
  SpeakerWordLists speaker;

  const Token& token(uint32_t t) const { return doc->tokens()[t]; }
  std::string_view norm(uint32_t t) const { return doc->norm(token(t)); }
  std::string_view written(uint32_t t) const { return doc->written(token(t)); }
  // Whether token `t` is a number, or a word that means something by itself.
  bool IsContentWord(uint32_t t) const { return (*content_words)[t]; }
  // The sentence of token `t` with its tree; see SentenceTrees::Of.
  const SentenceTree& TreeOf(uint32_t t) const { return trees->Of(*doc, t); }
  // The numbers and dates of the whole article.
  const FactsOfArticle& ArticlesFacts() const {
    return facts->Of(*doc, published);
  }
  // Whether token `t` lies in the content.
  bool Holds(uint32_t t) const;
  // The negation whose focus is token `t`; null where none is.
  const Negation* NegationAt(uint32_t t) const;
};

// How the words for the source differ in a text that two articles print.
enum class SourceChange : uint8_t { kNone, kWords, kName };

// An aligned pair of a group.
struct PairView {
  const ClaimView* left = nullptr;
  const ClaimView* right = nullptr;
  std::vector<TokenLink> links;  // ascending by left token
  double similarity = 0;         // as aligned, 0..1
  // In articles that print one text (see reprints.h): the two stand in one
  // place of it, and how the words for the source there differ.
  bool reprint = false;
  SourceChange source_change = SourceChange::kNone;
  // One of the two has its counterpart elsewhere in the other's article.
  bool misplaced = false;

  // The token linked to one of the other side; kNoToken where there is none.
  uint32_t RightOf(uint32_t left_token) const;
  uint32_t LeftOf(uint32_t right_token) const;

  // Whether the two are linked as more than words in the same place (kSlot);
  // kNoToken stands for any word. Linear in the links.
  bool AreLinked(uint32_t left_token, uint32_t right_token) const;
};

struct GroupView {
  const v1::ClaimGroup* group = nullptr;
  std::vector<const ClaimView*> claims;  // in the order of report.claims
  std::vector<PairView> pairs;           // in the order of report.pairs
  uint32_t telling_count = 0;            // how many tellings carry it
};

class ReportView {
 public:
  // Claims whose article is not in the report have no tokens. Linear in texts,
  // claims and links.
  explicit ReportView(const v1::ComparisonReport& report);

  ReportView(const ReportView&) = delete;
  ReportView& operator=(const ReportView&) = delete;

  // Reads the groups anew, after claims went from one into another. `report` is
  // the view's own; its claims stay where they are.
  void ReadGroups(const v1::ComparisonReport& report);

  const std::vector<ClaimView>& claims() const { return claims_; }
  const std::vector<GroupView>& groups() const { return groups_; }
  // The claims of an article, in the order of report.claims; none for
  // kNoArticle.
  const std::vector<const ClaimView*>& ClaimsOf(uint32_t article) const;
  // The index of the article with that id; kNoArticle where there is none.
  uint32_t ArticleOf(std::string_view id) const;
  // Names of the tellings; where the report lists none, its articles' outlets.
  const std::vector<std::string>& tellings() const { return tellings_; }

 private:
  void AddClaims(const v1::ComparisonReport& report);

  std::deque<Document> documents_;               // one an article; never moved
  std::deque<std::vector<bool>> content_words_;  // of each, by token
  SentenceTrees trees_;
  ArticleFacts facts_;
  std::unordered_map<std::string_view, uint32_t> article_of_;  // by id
  std::vector<std::vector<const ClaimView*>> claims_of_;       // by article
  std::vector<ClaimView> claims_;
  std::vector<GroupView> groups_;
  std::vector<std::string> tellings_;
};

// Reads the content of a view that has its claim, its document and when that
// was published: its tokens and what is found among them.
void ReadContent(ClaimView* view);

// Where the token of the span's first byte is, and one past the last token that
// begins in it.
ContentPiece TokensIn(const Document& doc, ByteSpan span);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_REPORT_VIEW_H_
