#include "engine/compare/reprints/shared_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "engine/base/fingerprint.h"
#include "engine/compare/lexicon/word_keys.h"

namespace claimdiff {
namespace {

constexpr size_t kAnchorWords = 5;
// A gap between two runs is compared word by word where neither side has more.
constexpr size_t kMostGapWords = 60;

using Run = std::pair<uint64_t, size_t>;  // print, first word

// The runs of kAnchorWords words that stand in the text once, by print.
std::vector<Run> UniqueRuns(const std::vector<uint64_t>& keys) {
  std::vector<Run> runs;
  for (size_t w = 0; w + kAnchorWords <= keys.size(); ++w) {
    uint64_t run = keys[w];
    for (size_t i = 1; i < kAnchorWords; ++i) {
      run = CombineFingerprints(run, keys[w + i]);
    }
    runs.emplace_back(run, w);
  }
  std::sort(runs.begin(), runs.end());
  std::vector<Run> unique;
  for (size_t i = 0; i < runs.size(); ++i) {
    const uint64_t print = runs[i].first;
    const bool repeated = (i > 0 && runs[i - 1].first == print) ||
                          (i + 1 < runs.size() && runs[i + 1].first == print);
    if (!repeated) unique.push_back(runs[i]);
  }
  return unique;
}

// Where both have a run of words once: first word left and right, by the left.
std::vector<std::pair<size_t, size_t>> AnchorsOf(const PrintedText& left,
                                                 const PrintedText& right) {
  std::vector<std::pair<size_t, size_t>> anchors;
  const std::vector<Run>& a = left.runs;
  const std::vector<Run>& b = right.runs;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const uint64_t x = a[i].first;
    const uint64_t y = b[j].first;
    if (x == y) anchors.emplace_back(a[i].second, b[j].second);
    i += x <= y;
    j += y <= x;
  }
  std::sort(anchors.begin(), anchors.end());
  return anchors;
}

class Matcher {
 public:
  Matcher(const PrintedText& left, const PrintedText& right)
      : left_(left),
        right_(right),
        right_of_(left.keys.size(), kNoPartner),
        left_of_(right.keys.size(), kNoPartner) {}

  void GrowFrom(size_t l, size_t r) {
    size_t i = l, j = r;
    while (i < left_.keys.size() && j < right_.keys.size() && Join(i, j)) {
      ++i;
      ++j;
    }
    for (i = l, j = r; i > 0 && j > 0 && Join(i - 1, j - 1);) {
      --i;
      --j;
    }
  }

  // Compares what lies between two matched words that follow each other on
  // both sides, and before the first and after the last.
  void FillGaps() {
    const std::vector<uint32_t> matched = right_of_;
    if (std::all_of(matched.begin(), matched.end(),
                    [](uint32_t r) { return r == kNoPartner; })) {
      return;
    }
    size_t from_left = 0, from_right = 0;
    for (size_t l = 0; l < matched.size(); ++l) {
      if (matched[l] == kNoPartner) continue;
      const size_t r = matched[l];
      if (r >= from_right) FillGap(from_left, l, from_right, r);
      from_left = l + 1;
      from_right = r + 1;
    }
    FillGap(from_left, left_.keys.size(), from_right, right_.keys.size());
  }

  const std::vector<uint32_t>& right_of() const { return right_of_; }

 private:
  // False where the words differ or one has its partner.
  bool Join(size_t l, size_t r) {
    if (left_.keys[l] != right_.keys[r] || right_of_[l] != kNoPartner ||
        left_of_[r] != kNoPartner) {
      return false;
    }
    right_of_[l] = static_cast<uint32_t>(r);
    left_of_[r] = static_cast<uint32_t>(l);
    return true;
  }

  void FillGap(size_t left, size_t left_end, size_t right, size_t right_end) {
    const size_t rows = left_end - left;
    const size_t columns = right_end - right;
    if (rows == 0 || columns == 0 || rows > kMostGapWords ||
        columns > kMostGapWords) {
      return;
    }
    const auto same = [&](size_t i, size_t j) {
      return left_.keys[left + i] == right_.keys[right + j] &&
             right_of_[left + i] == kNoPartner &&
             left_of_[right + j] == kNoPartner;
    };
    // Words in common from here to the ends: a row and a column more than
    // words.
    common_.assign((rows + 1) * (columns + 1), 0);
    const auto common = [&](size_t i, size_t j) -> uint32_t& {
      return common_[i * (columns + 1) + j];
    };
    for (size_t i = rows; i-- > 0;) {
      for (size_t j = columns; j-- > 0;) {
        common(i, j) = same(i, j)
                           ? common(i + 1, j + 1) + 1
                           : std::max(common(i + 1, j), common(i, j + 1));
      }
    }
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
      if (same(i, j)) {
        Join(left + i++, right + j++);
      } else if (common(i + 1, j) >= common(i, j + 1)) {
        ++i;
      } else {
        ++j;
      }
    }
  }

  const PrintedText& left_;
  const PrintedText& right_;
  std::vector<uint32_t> right_of_;  // by word
  std::vector<uint32_t> left_of_;
  std::vector<uint32_t> common_;  // see FillGap
};

// The place of a token among the words; kNoPartner where it is none.
uint32_t WordAt(const PrintedText& text, uint32_t token) {
  const auto word =
      std::lower_bound(text.tokens.begin(), text.tokens.end(), token);
  return word == text.tokens.end() || *word != token
             ? kNoPartner
             : static_cast<uint32_t>(word - text.tokens.begin());
}

}  // namespace

PrintedText MakePrintedText(const Document& doc) {
  PrintedText text;
  text.doc = &doc;
  for (uint32_t t = 0; t < doc.tokens().size(); ++t) {
    const TokenKind kind = doc.tokens()[t].kind;
    if (kind != TokenKind::kWord && kind != TokenKind::kNumber) continue;
    text.tokens.push_back(t);
    text.keys.push_back(Fingerprint(WordKey(doc.norm(doc.tokens()[t]))));
  }
  text.runs = UniqueRuns(text.keys);
  return text;
}

std::vector<std::pair<uint32_t, uint32_t>> FindSharingTexts(
    const std::vector<PrintedText>& texts) {
  std::vector<std::pair<uint64_t, uint32_t>> places;  // print, text
  for (uint32_t i = 0; i < texts.size(); ++i) {
    for (const Run& run : texts[i].runs) places.emplace_back(run.first, i);
  }
  std::sort(places.begin(), places.end());
  // The places of a run that several texts have, from that of each text on.
  std::vector<std::vector<std::pair<size_t, size_t>>> later(texts.size());
  for (size_t begin = 0, end = 0; begin < places.size(); begin = end) {
    while (end < places.size() && places[end].first == places[begin].first) {
      ++end;
    }
    for (size_t p = begin; p + 1 < end; ++p) {
      later[places[p].second].emplace_back(p + 1, end);
    }
  }
  std::vector<std::pair<uint32_t, uint32_t>> sharing;
  std::vector<uint32_t> seen_by(texts.size(), kNoPartner);
  for (uint32_t i = 0; i < texts.size(); ++i) {
    const size_t first = sharing.size();
    for (const auto& [begin, end] : later[i]) {
      for (size_t p = begin; p < end; ++p) {
        const uint32_t other = places[p].second;
        if (seen_by[other] == i) continue;
        seen_by[other] = i;
        sharing.emplace_back(i, other);
      }
    }
    std::sort(sharing.begin() + static_cast<int64_t>(first), sharing.end());
  }
  return sharing;
}

SharedText ShareText(const PrintedText& left, const PrintedText& right) {
  // Ties must not hang on which of the two comes first.
  if (right.doc->text() < left.doc->text()) {
    SharedText shared = ShareText(right, left);
    std::swap(shared.right_of, shared.left_of);
    return shared;
  }
  Matcher matcher(left, right);
  for (const auto& [l, r] : AnchorsOf(left, right)) matcher.GrowFrom(l, r);
  matcher.FillGaps();
  SharedText shared;
  shared.right_of.assign(left.doc->tokens().size(), kNoPartner);
  shared.left_of.assign(right.doc->tokens().size(), kNoPartner);
  for (size_t w = 0; w < left.tokens.size(); ++w) {
    const uint32_t partner = matcher.right_of()[w];
    if (partner == kNoPartner) continue;
    shared.right_of[left.tokens[w]] = right.tokens[partner];
    shared.left_of[right.tokens[partner]] = left.tokens[w];
  }
  return shared;
}

SharedRuns::SharedRuns(const SharedText& shared, const PrintedText& left,
                       const PrintedText& right) {
  for (uint32_t w = 0; w < left.tokens.size(); ++w) {
    const uint32_t partner = shared.right_of[left.tokens[w]];
    if (partner == kNoPartner) continue;
    const uint32_t r = WordAt(right, partner);
    if (runs_.empty() || runs_.back().left + runs_.back().size != w ||
        runs_.back().right + runs_.back().size != r) {
      runs_.push_back({w, r, 0});
    }
    ++runs_.back().size;
  }
  runs_.shrink_to_fit();
}

uint32_t SharedRuns::RightOf(uint32_t token, const PrintedText& left,
                             const PrintedText& right) const {
  const uint32_t word = WordAt(left, token);
  if (word == kNoPartner) return kNoPartner;
  for (const Run& run : runs_) {
    if (run.left <= word && word - run.left < run.size) {
      return right.tokens[run.right + (word - run.left)];
    }
  }
  return kNoPartner;
}

uint32_t SharedRuns::LeftOf(uint32_t token, const PrintedText& left,
                            const PrintedText& right) const {
  const uint32_t word = WordAt(right, token);
  if (word == kNoPartner) return kNoPartner;
  for (const Run& run : runs_) {
    if (run.right <= word && word - run.right < run.size) {
      return left.tokens[run.left + (word - run.right)];
    }
  }
  return kNoPartner;
}

}  // namespace claimdiff
