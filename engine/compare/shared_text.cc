#include "engine/compare/shared_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "engine/base/fingerprint.h"
#include "engine/compare/word_keys.h"

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

// Calls `found` with the first words left and right of each run that both have,
// until it says false.
template <typename Found>
void ForEachSharedRun(const PrintedText& left, const PrintedText& right,
                      Found found) {
  const std::vector<Run>& a = left.runs;
  const std::vector<Run>& b = right.runs;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].first == b[j].first && !found(a[i].second, b[j].second)) return;
    const bool next_left = a[i].first <= b[j].first;
    const bool next_right = b[j].first <= a[i].first;
    i += next_left;
    j += next_right;
  }
}

// Where both have a run of words once: first word left and right, by the left.
std::vector<std::pair<size_t, size_t>> AnchorsOf(const PrintedText& left,
                                                 const PrintedText& right) {
  std::vector<std::pair<size_t, size_t>> anchors;
  ForEachSharedRun(left, right, [&anchors](size_t l, size_t r) {
    anchors.emplace_back(l, r);
    return true;
  });
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
    // Words in common from here to the ends.
    std::vector<std::vector<int>> common(rows + 1,
                                         std::vector<int>(columns + 1));
    for (size_t i = rows; i-- > 0;) {
      for (size_t j = columns; j-- > 0;) {
        common[i][j] = same(i, j)
                           ? common[i + 1][j + 1] + 1
                           : std::max(common[i + 1][j], common[i][j + 1]);
      }
    }
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
      if (same(i, j)) {
        Join(left + i++, right + j++);
      } else if (common[i + 1][j] >= common[i][j + 1]) {
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
};

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

bool HaveAnchor(const PrintedText& left, const PrintedText& right) {
  bool any = false;
  ForEachSharedRun(left, right, [&any](size_t, size_t) {
    any = true;
    return false;
  });
  return any;
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

}  // namespace claimdiff
