#include "engine/compare/reprints.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "engine/compare/reprint_places.h"

namespace claimdiff {
namespace {

// Which part of the text around a claim must be one with the other article's.
constexpr double kMostAround = 0.6;
// Which part where a claim is cut out: only what is around it tells.
constexpr double kNearlyAllAround = 0.8;

}  // namespace

// Two articles, the claims of each, and the text they share.
struct Reprints::Articles {
  std::vector<const ClaimView*> left;
  std::vector<const ClaimView*> right;
  const SharedText& text;
};

Reprints::Reprints(const ReportView& view)
    : carried_(view.claims().size()),
      cut_(view.claims().size()),
      places_(view.claims().size()),
      article_of_(view.claims().size()) {
  std::vector<std::vector<const ClaimView*>> articles;
  std::map<const Document*, size_t> article_of;  // looked up in only
  for (const ClaimView& claim : view.claims()) {
    const auto [at, is_new] = article_of.emplace(claim.doc, articles.size());
    if (is_new) articles.emplace_back();
    if (!claim.tokens.empty()) articles[at->second].push_back(&claim);
    article_of_[claim.index] = static_cast<uint32_t>(at->second);
  }
  std::vector<PrintedText> printed;
  printed.reserve(articles.size());
  for (const std::vector<const ClaimView*>& claims : articles) {
    printed.push_back(claims.empty() ? PrintedText()
                                     : MakePrintedText(*claims.front()->doc));
  }
  for (uint32_t a = 0; a < articles.size(); ++a) {
    for (uint32_t b = a + 1; b < articles.size(); ++b) {
      if (!HaveAnchor(printed[a], printed[b])) continue;
      const SharedText& text =
          texts_.emplace(std::pair(a, b), ShareText(printed[a], printed[b]))
              .first->second;
      Compare({articles[a], articles[b], text});
    }
  }
}

void Reprints::Compare(const Articles& both) {
  const auto look = [&](const std::vector<const ClaimView*>& claims,
                        const Partners& partners, const ClaimView& other) {
    std::vector<const ClaimView*> reprinted;
    for (const ClaimView* claim : claims) {
      const ContentPiece whole = WholeOf(*claim);
      const double around = ReprintedAround(*claim->doc, whole, partners);
      const bool is_reprint = around >= kMostAround;
      if ((is_reprint || IsLongQuotation(*claim)) &&
          Carries(*claim, partners, *other.doc)) {
        carried_[claim->index].push_back(other.doc);
      }
      if (!is_reprint) continue;
      reprinted.push_back(claim);
      std::vector<ContentPiece> place = PlaceOf(*claim, partners, *other.doc);
      if (!place.empty() &&
          !IsWordForWord(*claim, place, partners, *other.doc)) {
        places_[claim->index].push_back({&other, std::move(place)});
      }
      if (around >= kNearlyAllAround &&
          IsCutOut(*claim, whole, partners, *other.doc)) {
        cut_[claim->index] = true;
      }
    }
    return reprinted;
  };
  const std::vector<const ClaimView*> left =
      look(both.left, both.text.right_of, *both.right.front());
  const std::vector<const ClaimView*> right =
      look(both.right, both.text.left_of, *both.left.front());
  struct Candidate {
    double score;
    const ClaimView* left;
    const ClaimView* right;
  };
  std::vector<Candidate> candidates;
  for (const ClaimView* l : left) {
    for (const ClaimView* r : right) {
      const double score = SamePlace(*l, *r, both.text.right_of);
      if (score > 0) candidates.push_back({score, l, r});
    }
  }
  // The surest first; ties by place in both, whatever their order.
  const auto key = [](const Candidate& c) {
    const uint32_t l = c.left->tokens.front(), r = c.right->tokens.front();
    return std::tuple(-c.score, std::min(l, r), std::max(l, r));
  };
  std::stable_sort(
      candidates.begin(), candidates.end(),
      [&](const Candidate& a, const Candidate& b) { return key(a) < key(b); });
  for (const Candidate& c : candidates) {
    const std::pair left_key(c.left->index, article_of_[c.right->index]);
    const std::pair right_key(c.right->index, article_of_[c.left->index]);
    if (counterparts_.count(left_key) > 0 ||
        counterparts_.count(right_key) > 0) {
      continue;
    }
    counterparts_[left_key] = c.right->index;
    counterparts_[right_key] = c.left->index;
  }
}

bool Reprints::IsCarriedUnread(const ClaimView& claim,
                               const GroupView& group) const {
  const std::vector<const Document*>& docs = carried_[claim.index];
  return std::any_of(docs.begin(), docs.end(), [&](const Document* doc) {
    return std::none_of(
        group.pairs.begin(), group.pairs.end(), [&](const PairView& pair) {
          return (pair.left == &claim && pair.right->doc == doc) ||
                 (pair.right == &claim && pair.left->doc == doc);
        });
  });
}

std::vector<std::pair<uint32_t, uint32_t>> Reprints::Counterparts() const {
  std::vector<std::pair<uint32_t, uint32_t>> pairs;
  for (const auto& [claim_and_article, other] : counterparts_) {
    if (claim_and_article.first < other) {
      pairs.emplace_back(claim_and_article.first, other);
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

uint32_t Reprints::CounterpartOf(const ClaimView& claim,
                                 const ClaimView& other) const {
  const auto found =
      counterparts_.find({claim.index, article_of_[other.index]});
  return found == counterparts_.end() ? kNoToken : found->second;
}

void Reprints::MarkReprint(const ClaimView& in_left, const ClaimView& in_right,
                           PairView* pair) const {
  const uint32_t a = article_of_[in_left.index];
  const uint32_t b = article_of_[in_right.index];
  const SharedText& text = texts_.at(std::minmax(a, b));
  const Partners& right_of = a < b ? text.right_of : text.left_of;
  const Partners& left_of = a < b ? text.left_of : text.right_of;
  pair->reprint = true;
  pair->source_change =
      ChangeOfSource(*pair->left, right_of, *pair->right, left_of);
  std::vector<TokenLink> links;
  for (const TokenLink& link : pair->links) {
    if (right_of[link.left] == kNoPartner &&
        left_of[link.right] == kNoPartner) {
      links.push_back(link);
    }
  }
  const size_t own = links.size();
  uint32_t left_from = pair->left->tokens.front();
  uint32_t right_from = pair->right->tokens.front();
  for (const uint32_t t : pair->left->tokens) {
    const uint32_t partner = right_of[t];
    if (partner == kNoPartner || !pair->right->Holds(partner)) continue;
    if (own == 0 && t - left_from == partner - right_from) {
      for (; left_from < t; ++left_from, ++right_from) {
        links.push_back({left_from, right_from, LinkKind::kSlot});
      }
    }
    links.push_back({t, partner, LinkKind::kSame});
    left_from = t + 1;
    right_from = partner + 1;
  }
  while (own == 0 && pair->left->Holds(left_from) &&
         pair->right->Holds(right_from)) {
    links.push_back({left_from++, right_from++, LinkKind::kSlot});
  }
  std::sort(
      links.begin(), links.end(),
      [](const TokenLink& x, const TokenLink& y) { return x.left < y.left; });
  pair->links = std::move(links);
}

GroupView Reprints::Marked(const GroupView& group) const {
  GroupView marked = group;
  std::map<std::pair<uint32_t, uint32_t>, bool> aligned;
  for (PairView& pair : marked.pairs) {
    aligned[std::minmax(pair.left->index, pair.right->index)] = true;
    const uint32_t of_left = CounterpartOf(*pair.left, *pair.right);
    const uint32_t of_right = CounterpartOf(*pair.right, *pair.left);
    if (of_left == pair.right->index) {
      MarkReprint(*pair.left, *pair.right, &pair);
    } else {
      pair.misplaced = of_left != kNoToken || of_right != kNoToken;
    }
  }
  for (const ClaimView* left : group.claims) {
    for (const ClaimView* right : group.claims) {
      if (left->index >= right->index ||
          CounterpartOf(*left, *right) != right->index ||
          aligned.count({left->index, right->index}) > 0) {
        continue;
      }
      PairView pair;
      pair.left = left;
      pair.right = right;
      MarkReprint(*left, *right, &pair);
      marked.pairs.push_back(std::move(pair));
    }
  }
  return marked;
}

}  // namespace claimdiff
