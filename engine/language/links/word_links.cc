#include "engine/language/links/word_links.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/words/function_words.h"
#include "engine/language/words/lemmas.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"
#include "engine/text/document.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

constexpr int kUnlinked = -1;
// How far from a pair of words others speak for it, in words on either side.
constexpr int kContext = 3;
// And on both sides together, for words that carry no content.
constexpr int kReach = 5;
// Content words speak louder than function words and punctuation.
constexpr int kContentWeight = 4;

// Beyond these a longer run, another repeat of a word or another pass changes
// no link of ordinary text; they keep the time in hand on any text.
constexpr int kLongestRun = 30;
constexpr int64_t kRepeats = 10;
constexpr int kMostPasses = 20;

// Words left over on either side, among which others of the same meaning are
// sought.
constexpr size_t kMostLeftOver = 40;

// Longer gaps hold other news rather than other words for it.
constexpr int kLongestSlot = 2;

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
  int support = 0;       // weight of the common words around them
  int64_t distance = 0;  // how far apart their places in the claims are
};

// A content word without a link, in its base forms.
struct MeaningWord {
  int place = 0;
  BaseForms forms;
};

std::vector<MeaningWord> LeftOver(const std::vector<Word>& words,
                                  const std::vector<int>& link_of) {
  std::vector<MeaningWord> left_over;
  for (size_t i = 0; i < words.size(); ++i) {
    if (link_of[i] != kUnlinked || !words[i].content) continue;
    left_over.push_back({static_cast<int>(i), {}});
    // More than anybody looks at.
    if (left_over.size() > kMostLeftOver) return left_over;
  }
  for (MeaningWord& word : left_over) {
    word.forms = FindBaseForms(words[word.place].norm);
  }
  return left_over;
}

bool IsDistant(LexicalRelation relation) {
  return relation >= LexicalRelation::kDerivedSynonym;
}

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
    LinkMeanings();
    if (!any_link_) return {};
    LinkFunctionWords();
    FillSlots();
    std::vector<TokenLink> links;
    for (size_t i = 0; i < left_.size(); ++i) {
      if (right_of_[i] == kUnlinked) continue;
      links.push_back({left_[i].token, right_[right_of_[i]].token, kind_[i]});
    }
    return links;
  }

 private:
  // Function words follow what is linked around them; each may carry the next.
  void LinkFunctionWords() {
    bool changed = true;
    for (int pass = 0; changed && pass < kMostPasses; ++pass) {
      changed = false;
      for (const Candidate& candidate : candidates_) {
        if (!candidate.content && HasLinkedNeighbour(candidate)) {
          changed |= Take(candidate);
        }
      }
    }
  }

  // Words of related meaning, the nearest relations first. Distant ones say
  // something only beside other links.
  void LinkMeanings() {
    const std::vector<MeaningWord> lefts = LeftOver(left_, right_of_);
    const std::vector<MeaningWord> rights = LeftOver(right_, left_of_);
    if (lefts.size() > kMostLeftOver || rights.size() > kMostLeftOver) return;
    struct Meaning {
      LexicalRelation relation = LexicalRelation::kNone;
      Candidate candidate;
    };
    std::vector<Meaning> meanings;
    for (const MeaningWord& left : lefts) {
      for (const MeaningWord& right : rights) {
        const LexicalRelation relation = RelateForms(left.forms, right.forms);
        if (relation == LexicalRelation::kNone ||
            relation == LexicalRelation::kAntonym) {
          continue;
        }
        Candidate candidate = MakeCandidate(left.place, right.place);
        candidate.kind = relation <= LexicalRelation::kVariant
                             ? LinkKind::kForm
                             : LinkKind::kMeaning;
        Support(&candidate);
        meanings.push_back({relation, candidate});
      }
    }
    std::sort(meanings.begin(), meanings.end(),
              [](const Meaning& a, const Meaning& b) {
                const auto key = [](const Meaning& m) {
                  return std::make_tuple(IsDistant(m.relation),
                                         -m.candidate.support, m.relation,
                                         m.candidate.distance,
                                         m.candidate.left + m.candidate.right);
                };
                return key(a) < key(b);
              });
    for (const Meaning& meaning : meanings) {
      if (!IsDistant(meaning.relation) ||
          HasLinkedNeighbour(meaning.candidate)) {
        Take(meaning.candidate);
      }
    }
  }

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

  // Where each stem stands, ascending.
  static std::map<std::string_view, std::vector<int>> PlacesByStem(
      const std::vector<Word>& words) {
    std::map<std::string_view, std::vector<int>> places;
    for (size_t i = 0; i < words.size(); ++i) {
      places[words[i].stem].push_back(static_cast<int>(i));
    }
    return places;
  }

  void FindCandidates() {
    const auto right_places = PlacesByStem(right_);
    for (const auto& [stem, places] : PlacesByStem(left_)) {
      const auto other = right_places.find(stem);
      if (other != right_places.end()) AddCandidates(places, other->second);
    }
  }

  // The pairs of places of one stem. Where it is repeated a lot only those in
  // about the same order, so that there are not many more pairs than words.
  void AddCandidates(const std::vector<int>& lefts,
                     const std::vector<int>& rights) {
    const auto left_count = static_cast<int64_t>(lefts.size());
    const auto right_count = static_cast<int64_t>(rights.size());
    const int64_t reach = kRepeats * std::max(left_count, right_count);
    for (int64_t p = 0; p < left_count; ++p) {
      // |p / left_count - q / right_count| <= kRepeats / the smaller count
      const int64_t first =
          std::max<int64_t>(0, (p * right_count - reach) / left_count);
      const int64_t last = std::min<int64_t>(
          right_count - 1, (p * right_count + reach) / left_count);
      for (int64_t q = first; q <= last; ++q) {
        if (std::abs(p * right_count - q * left_count) > reach) continue;
        candidates_.push_back(MakeCandidate(lefts[p], rights[q]));
      }
    }
  }

  Candidate MakeCandidate(int i, int j) const {
    return {i,
            j,
            left_[i].norm == right_[j].norm ? LinkKind::kSame : LinkKind::kForm,
            left_[i].content && right_[j].content,
            0,
            std::abs(int64_t{i} * right_size() - int64_t{j} * left_size())};
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
      for (int n = 0; n < kLongestRun && Inside(i, j) && Matches(i, j);
           ++n, i += step, j += step) {
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

  // Words left over between the same two links on both sides, as many on either
  // side, stand for their counterparts where both or neither carry content.
  void FillSlots() {
    for (int begin = 0, end = 0; begin < left_size(); begin = end) {
      end = begin + 1;
      if (right_of_[begin] != kUnlinked) continue;
      while (end < left_size() && right_of_[end] == kUnlinked) ++end;
      const int before = begin > 0 ? right_of_[begin - 1] : -1;
      const int after = end < left_size() ? right_of_[end] : right_size();
      if (end - begin > kLongestSlot || after - before - 1 != end - begin ||
          !std::all_of(left_of_.begin() + before + 1, left_of_.begin() + after,
                       [](int left) { return left == kUnlinked; })) {
        continue;
      }
      for (int i = begin; i < end; ++i) {
        const int j = before + 1 + i - begin;
        if (left_[i].content == right_[j].content) {
          Take({i, j, LinkKind::kSlot});
        }
      }
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
  std::vector<Word> words;
  words.reserve(tokens.size());
  for (const uint32_t index : tokens) {
    const Token& token = doc.tokens()[index];
    const std::string_view norm = doc.norm(token);
    const bool word =
        token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber;
    const bool has_stem = token.kind == TokenKind::kWord;
    words.push_back({index, norm,
                     has_stem ? StemWord(VerbBase(norm)) : std::string(norm),
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
