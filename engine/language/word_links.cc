#include "engine/language/word_links.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/function_words.h"
#include "engine/text/document.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

constexpr int kUnlinked = -1;
// How far from a pair of words others speak for it, in words on either side.
constexpr int kContext = 3;
// And on both sides together, for words that carry no content.
constexpr int kReach = 4;
// Content words speak louder than function words and punctuation.
constexpr int kContentWeight = 4;

struct Word {
  uint32_t token = 0;
  std::string_view norm;
  std::string stem;
  bool content = false;
};

// Two words that may belong together, as positions in the lists of words.
struct Candidate {
  int left = 0;
  int right = 0;
  LinkKind kind = LinkKind::kSame;
  bool content = false;
  int support = 0;   // weight of the common words around them
  int distance = 0;  // how far apart their places in the claims are
};

class Linker {
 public:
  Linker(std::vector<Word> left, std::vector<Word> right)
      : left_(std::move(left)),
        right_(std::move(right)),
        right_of_(left_.size(), kUnlinked),
        left_of_(right_.size(), kUnlinked),
        kind_(left_.size(), LinkKind::kSame) {}

  std::vector<TokenLink> Link() {
    FindCandidates();
    for (Candidate& candidate : candidates_) Support(&candidate);
    // Candidates that tie throughout share no word, so their order is free.
    std::sort(candidates_.begin(), candidates_.end(),
              [](const Candidate& a, const Candidate& b) {
                return std::make_tuple(!a.content, -a.support, a.kind,
                                       a.distance, a.left + a.right) <
                       std::make_tuple(!b.content, -b.support, b.kind,
                                       b.distance, b.left + b.right);
              });
    for (const Candidate& candidate : candidates_) {
      if (candidate.content) Take(candidate);
    }
    if (!any_link_) return {};
    // Function words follow what is linked around them; each may carry the
    // next.
    for (bool changed = true; changed;) {
      changed = false;
      for (const Candidate& candidate : candidates_) {
        if (!candidate.content && HasLinkedNeighbour(candidate)) {
          changed |= Take(candidate);
        }
      }
    }
    FillSlots();
    std::vector<TokenLink> links;
    for (size_t i = 0; i < left_.size(); ++i) {
      if (right_of_[i] == kUnlinked) continue;
      links.push_back({left_[i].token, right_[right_of_[i]].token, kind_[i]});
    }
    return links;
  }

 private:
  int left_size() const { return static_cast<int>(left_.size()); }
  int right_size() const { return static_cast<int>(right_.size()); }

  bool Inside(int left, int right) const {
    return 0 <= left && left < left_size() && 0 <= right &&
           right < right_size();
  }
  bool Matches(int left, int right) const {
    return left_[left].stem == right_[right].stem;
  }
  bool Linked(int left, int right) const {
    return Inside(left, right) && right_of_[left] == right;
  }

  // All pairs of the same stem, by a join over the right words in the order of
  // their stems.
  void FindCandidates() {
    std::vector<int> by_stem(right_.size());
    for (int j = 0; j < right_size(); ++j) by_stem[j] = j;
    std::sort(by_stem.begin(), by_stem.end(), [&](int a, int b) {
      return std::tie(right_[a].stem, a) < std::tie(right_[b].stem, b);
    });
    for (int i = 0; i < left_size(); ++i) {
      auto it = std::lower_bound(by_stem.begin(), by_stem.end(), left_[i].stem,
                                 [&](int j, const std::string& stem) {
                                   return right_[j].stem < stem;
                                 });
      for (; it != by_stem.end() && Matches(i, *it); ++it) {
        const bool same = left_[i].norm == right_[*it].norm;
        const int64_t distance =
            std::abs(int64_t{i} * right_size() - int64_t{*it} * left_size());
        candidates_.push_back({i, *it, same ? LinkKind::kSame : LinkKind::kForm,
                               left_[i].content && right_[*it].content, 0,
                               static_cast<int>(distance)});
      }
    }
  }

  int WeightAt(int left) const {
    return left_[left].content ? kContentWeight : 1;
  }

  // The common run through the pair, and common content words nearby in the
  // same order.
  void Support(Candidate* c) const {
    int support = 0;
    for (const int step : {-1, 1}) {
      int i = c->left + step;
      int j = c->right + step;
      for (; Inside(i, j) && Matches(i, j); i += step, j += step) {
        support += 2 * WeightAt(i);
      }
      for (int a = 1; a <= kContext; ++a) {
        for (int b = 1; b <= kContext; ++b) {
          const int near_left = c->left + step * a;
          const int near_right = c->right + step * b;
          if (a != b && Inside(near_left, near_right) &&
              left_[near_left].content && Matches(near_left, near_right)) {
            support += kContentWeight;
          }
        }
      }
    }
    c->support = support;
  }

  // True where a word close by on one side is linked to one close by on the
  // other; both claims' beginnings count as linked, and so do their ends.
  bool HasLinkedNeighbour(const Candidate& c) const {
    for (const int step : {-1, 1}) {
      for (int a = 1; a <= kContext; ++a) {
        for (int b = 1; b <= kContext; ++b) {
          const int i = c.left + step * a;
          const int j = c.right + step * b;
          const bool edge = step < 0 ? i == -1 && j == -1
                                     : i == left_size() && j == right_size();
          if (a + b <= kReach && (edge || Linked(i, j))) return true;
        }
      }
    }
    return false;
  }

  bool Take(const Candidate& c) {
    if (right_of_[c.left] != kUnlinked || left_of_[c.right] != kUnlinked) {
      return false;
    }
    right_of_[c.left] = c.right;
    left_of_[c.right] = c.left;
    kind_[c.left] = c.kind;
    return any_link_ = true;
  }

  // A single content word left over between the same two links on both sides
  // stands for its counterpart.
  void FillSlots() {
    for (int i = 0; i < left_size(); ++i) {
      if (right_of_[i] != kUnlinked || !left_[i].content) continue;
      const int before = i > 0 ? right_of_[i - 1] : -1;
      const int after = i + 1 < left_size() ? right_of_[i + 1] : right_size();
      if ((i > 0 && before == kUnlinked) || after == kUnlinked ||
          after - before != 2) {
        continue;
      }
      const int j = before + 1;
      if (left_of_[j] != kUnlinked || !right_[j].content) continue;
      Take({i, j, LinkKind::kSlot});
    }
  }

  const std::vector<Word> left_;
  const std::vector<Word> right_;
  std::vector<Candidate> candidates_;
  std::vector<int> right_of_;  // by left word: the right one, or kUnlinked
  std::vector<int> left_of_;
  bool any_link_ = false;
  std::vector<LinkKind> kind_;  // by left word, where linked
};

std::vector<Word> WordsOf(const Document& doc,
                          absl::Span<const uint32_t> tokens) {
  const Stemmer stemmer;
  std::string scratch;
  std::vector<Word> words;
  words.reserve(tokens.size());
  for (const uint32_t index : tokens) {
    const Token& token = doc.tokens()[index];
    const std::string_view norm = doc.norm(token);
    const bool word =
        token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber;
    words.push_back({index, norm,
                     std::string(token.kind == TokenKind::kWord
                                     ? stemmer.Stem(norm, &scratch)
                                     : norm),
                     word && !IsFunctionWord(norm)});
  }
  return words;
}

}  // namespace

std::vector<TokenLink> LinkWords(const Document& left,
                                 absl::Span<const uint32_t> left_tokens,
                                 const Document& right,
                                 absl::Span<const uint32_t> right_tokens) {
  return Linker(WordsOf(left, left_tokens), WordsOf(right, right_tokens))
      .Link();
}

}  // namespace claimdiff
