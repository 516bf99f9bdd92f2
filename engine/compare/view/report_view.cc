#include "engine/compare/view/report_view.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "engine/compare/view/stated_facts.h"
#include "engine/language/words/function_words.h"

namespace claimdiff {
namespace {

// Only looked up in, never walked: its order is nobody's business.
using IndexById = std::unordered_map<std::string_view, uint32_t>;

ByteSpan ToByteSpan(const v1::TextSpan& span) {
  return {span.begin(), span.end()};
}

// Which tokens are numbers or words that mean something by themselves. Rules
// ask of every word of every pair of claims.
std::vector<bool> ContentWordsOf(const Document& doc) {
  std::vector<bool> content;
  content.reserve(doc.tokens().size());
  for (const Token& token : doc.tokens()) {
    const bool word =
        token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber;
    content.push_back(word && !IsFunctionWord(doc.norm(token)));
  }
  return content;
}

// Words of related meaning stand in one place, and are what may differ there:
// counted as shared words they made one pair in fifty of those that are only
// reworded differ (summedits-dev .829 to .819), and found nothing more.
LinkKind ToLinkKind(v1::WordLinkKind kind) {
  switch (kind) {
    case v1::WORD_LINK_KIND_SAME:
      return LinkKind::kSame;
    case v1::WORD_LINK_KIND_FORM:
      return LinkKind::kForm;
    default:
      return LinkKind::kSlot;
  }
}

// Runs of words become links of single words, in step from their first ones.
std::vector<TokenLink> TokenLinks(const v1::ClaimPair& pair,
                                  const ClaimView& left,
                                  const ClaimView& right) {
  std::vector<TokenLink> links;
  for (const v1::WordLink& link : pair.links()) {
    ContentPiece l = TokensIn(*left.doc, ToByteSpan(link.left()));
    ContentPiece r = TokensIn(*right.doc, ToByteSpan(link.right()));
    for (; l.first < l.end && r.first < r.end; ++l.first, ++r.first) {
      links.push_back({l.first, r.first, ToLinkKind(link.kind())});
    }
  }
  std::sort(links.begin(), links.end(), [](TokenLink a, TokenLink b) {
    return std::pair(a.left, a.right) < std::pair(b.left, b.right);
  });
  return links;
}

}  // namespace

void ReadContent(ClaimView* view) {
  for (const v1::TextSpan& span : view->claim->content()) {
    const ContentPiece piece = TokensIn(*view->doc, ToByteSpan(span));
    if (piece.first >= piece.end) continue;
    view->pieces.push_back(piece);
  }
  std::sort(view->pieces.begin(), view->pieces.end(),
            [](ContentPiece a, ContentPiece b) { return a.first < b.first; });
  for (const ContentPiece& piece : view->pieces) {
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      view->tokens.push_back(t);
    }
    auto quantities = FindQuantities(*view->doc, piece.first, piece.end);
    auto dates = FindDates(*view->doc, piece.first, piece.end, quantities,
                           view->published);
    TakeStatedFacts(*view->claim, *view->doc, piece.first, piece.end,
                    &quantities, &dates);
    view->quantities.insert(view->quantities.end(), quantities.begin(),
                            quantities.end());
    view->dates.insert(view->dates.end(), dates.begin(), dates.end());
    const auto negations = FindNegations(*view->doc, piece.first, piece.end);
    view->negations.insert(view->negations.end(), negations.begin(),
                           negations.end());
    const auto hedges = FindHedges(*view->doc, piece.first, piece.end);
    view->hedges.insert(view->hedges.end(), hedges.begin(), hedges.end());
  }
}

ContentPiece TokensIn(const Document& doc, ByteSpan span) {
  ContentPiece piece;
  piece.first = piece.end = doc.TokenAt(span.begin);
  while (piece.end < doc.tokens().size() &&
         doc.tokens()[piece.end].span.begin < span.end) {
    ++piece.end;
  }
  return piece;
}

bool ClaimView::Holds(uint32_t t) const {
  return std::binary_search(tokens.begin(), tokens.end(), t);
}

const Negation* ClaimView::NegationAt(uint32_t t) const {
  for (const Negation& negation : negations) {
    if (negation.focus == t) return &negation;
  }
  return nullptr;
}

uint32_t PairView::RightOf(uint32_t left_token) const {
  const auto link = std::lower_bound(
      links.begin(), links.end(), left_token,
      [](const TokenLink& l, uint32_t t) { return l.left < t; });
  return link != links.end() && link->left == left_token ? link->right
                                                         : kNoToken;
}

bool PairView::AreLinked(uint32_t left_token, uint32_t right_token) const {
  return std::any_of(links.begin(), links.end(), [&](const TokenLink& link) {
    return link.kind != LinkKind::kSlot &&
           (left_token == kNoToken || link.left == left_token) &&
           (right_token == kNoToken || link.right == right_token);
  });
}

uint32_t PairView::LeftOf(uint32_t right_token) const {
  for (const TokenLink& link : links) {
    if (link.right == right_token) return link.left;
  }
  return kNoToken;
}

ReportView::ReportView(const v1::ComparisonReport& report) {
  for (const v1::Article& article : report.articles()) {
    documents_.push_back(Document::Parse(article.text()));
    content_words_.push_back(ContentWordsOf(documents_.back()));
  }
  AddClaims(report);
  ReadGroups(report);
}

namespace {

bool IsInHeadline(const v1::Claim& claim, const v1::Article& article) {
  return claim.content_size() > 0 &&
         std::any_of(article.passages().begin(), article.passages().end(),
                     [&](const v1::Passage& passage) {
                       return passage.kind() == v1::PASSAGE_KIND_HEADLINE &&
                              passage.span().begin() <=
                                  claim.content(0).begin() &&
                              claim.content(0).begin() < passage.span().end();
                     });
}

}  // namespace

void ReportView::AddClaims(const v1::ComparisonReport& report) {
  IndexById telling_of;
  for (int i = 0; i < report.articles_size(); ++i) {
    article_of_.emplace(report.articles(i).id(), i);
  }
  claims_of_.resize(report.articles_size());
  for (int i = 0; i < report.tellings_size(); ++i) {
    tellings_.push_back(report.tellings(i).name());
    for (const std::string& id : report.tellings(i).claim_ids()) {
      telling_of.emplace(id, i);
    }
  }
  if (tellings_.empty()) {
    for (const v1::Article& article : report.articles()) {
      tellings_.push_back(article.outlet().empty() ? article.id()
                                                   : article.outlet());
    }
  }
  static const Document& empty = *new Document(Document::Parse(""));
  static const std::vector<bool>& no_words = *new std::vector<bool>();
  claims_.resize(report.claims_size());
  for (int i = 0; i < report.claims_size(); ++i) {
    ClaimView& view = claims_[i];
    view.claim = &report.claims(i);
    view.index = i;
    view.doc = &empty;
    view.content_words = &no_words;
    view.trees = &trees_;
    view.facts = &facts_;
    view.article = ArticleOf(view.claim->article_id());
    if (view.article != kNoArticle) {
      const v1::Article& article =
          report.articles(static_cast<int>(view.article));
      claims_of_[view.article].push_back(&view);
      view.doc = &documents_[view.article];
      view.content_words = &content_words_[view.article];
      view.telling = view.article;
      view.published = article.published();
      view.headline = IsInHeadline(*view.claim, article);
    }
    const auto telling = telling_of.find(view.claim->id());
    if (telling != telling_of.end()) view.telling = telling->second;
    ReadContent(&view);
    const v1::Source& source = view.claim->attribution().source();
    const ContentPiece written =
        source.has_span() && !view.doc->tokens().empty()
            ? TokensIn(*view.doc, ToByteSpan(source.span()))
            : ContentPiece();
    view.speaker =
        MakeSpeakerWords(source, *view.doc, written.first, written.end);
  }
}

const std::vector<const ClaimView*>& ReportView::ClaimsOf(
    uint32_t article) const {
  static const auto& none = *new std::vector<const ClaimView*>();
  return article < claims_of_.size() ? claims_of_[article] : none;
}

uint32_t ReportView::ArticleOf(std::string_view id) const {
  const auto article = article_of_.find(id);
  return article == article_of_.end() ? kNoArticle : article->second;
}

void ReportView::ReadGroups(const v1::ComparisonReport& report) {
  IndexById claim_of;
  for (const ClaimView& view : claims_) {
    claim_of.emplace(view.claim->id(), view.index);
  }
  constexpr uint32_t kNoGroup = UINT32_MAX;
  std::vector<uint32_t> group_of(claims_.size(), kNoGroup);
  groups_.assign(report.groups_size(), GroupView());
  for (int g = 0; g < report.groups_size(); ++g) {
    GroupView& view = groups_[g];
    view.group = &report.groups(g);
    std::vector<uint32_t> tellings;
    for (const std::string& id : view.group->claim_ids()) {
      const auto claim = claim_of.find(id);
      if (claim == claim_of.end()) continue;
      group_of[claim->second] = g;
      view.claims.push_back(&claims_[claim->second]);
      tellings.push_back(claims_[claim->second].telling);
    }
    std::sort(view.claims.begin(), view.claims.end(),
              [](const ClaimView* a, const ClaimView* b) {
                return a->index < b->index;
              });
    std::sort(tellings.begin(), tellings.end());
    view.telling_count = static_cast<uint32_t>(
        std::unique(tellings.begin(), tellings.end()) - tellings.begin());
  }
  for (const v1::ClaimPair& pair : report.pairs()) {
    if (!pair.aligned()) continue;
    const auto left = claim_of.find(pair.left_claim_id());
    const auto right = claim_of.find(pair.right_claim_id());
    if (left == claim_of.end() || right == claim_of.end()) continue;
    const uint32_t g = group_of[left->second];
    if (g == kNoGroup || g != group_of[right->second]) continue;
    PairView view;
    view.left = &claims_[left->second];
    view.right = &claims_[right->second];
    view.links = TokenLinks(pair, *view.left, *view.right);
    view.similarity = pair.similarity();
    groups_[g].pairs.push_back(std::move(view));
  }
}

}  // namespace claimdiff
