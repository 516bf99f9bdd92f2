#include "engine/ingest/prose/boilerplate.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/prose/boilerplate_cues.h"
#include "engine/ingest/prose/lines.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// Lengths in words.
constexpr int kShortestProse = 9;
constexpr int kShortestSentence = 5;
constexpr int kShortestHeadline = 3;
constexpr int kLongestHeadline = 24;
constexpr int kLongestStandfirst = 30;
constexpr int kLongestSubheading = 10;
constexpr int kLongestByline = 14;
// Lines at the top among which a headline may stand again.
constexpr size_t kTopLines = 8;
constexpr int kMostStandfirsts = 2;

struct MarkedLine {
  Line line;
  v1::PassageKind kind = v1::PASSAGE_KIND_UNSPECIFIED;  // unspecified: prose

  bool is_marked() const { return kind != v1::PASSAGE_KIND_UNSPECIFIED; }
};

bool EndsSentence(const Line& line) {
  return line.end == LineEnd::kPeriod || line.end == LineEnd::kQuestion ||
         line.end == LineEnd::kExclamation;
}

bool IsProse(const Line& line) {
  return line.words >= kShortestProse &&
         (EndsSentence(line) || line.words > kLongestStandfirst);
}

// A sentence or more, however short.
bool IsSentence(const Line& line) {
  return EndsSentence(line) &&
         (line.words >= kShortestSentence || line.starts_with_quote);
}

// Headlines are compared without what ends them.
std::string_view HeadlineCore(std::string_view folded) {
  while (!folded.empty() && Contains(".!?: ", folded.back())) {
    folded.remove_suffix(1);
  }
  return folded;
}

// True where one is the other, or the other and the site's name after a bar
// or dash ("Ferry runs aground | Harbour Press").
bool IsSameHeadline(std::string_view a, std::string_view b) {
  a = HeadlineCore(a);
  b = HeadlineCore(b);
  if (a.size() > b.size()) std::swap(a, b);
  if (a.empty() || !StartsWith(b, a)) return false;
  const std::string_view rest = b.substr(a.size());
  return rest.empty() || StartsWith(rest, " | ") || StartsWith(rest, " - ");
}

// "By Ada Quist and Bo Lind, Harbour Press": names only, no final period.
bool IsByline(const Line& line, std::string_view written) {
  if (!StartsWith(line.folded, "by ") || line.words < 2 ||
      line.words > kLongestByline || line.end != LineEnd::kNone) {
    return false;
  }
  for (const std::string_view word : SplitView(written, ' ')) {
    if (word.empty()) continue;
    const bool joins_names = word == "and" || word == "for" || word == "of" ||
                             word == "the" || word == "in" || word == "with" ||
                             word == "de" || word == "van" || word == "von";
    if (!joins_names && absl::ascii_islower(word[0]) && word != "by") {
      return false;
    }
  }
  return true;
}

bool LooksLikeHeadline(const Line& line) {
  return line.words >= kShortestHeadline && line.words <= kLongestHeadline &&
         (line.end == LineEnd::kNone || line.end == LineEnd::kQuestion ||
          line.end == LineEnd::kExclamation) &&
         !line.is_list_item && !line.starts_lower;
}

bool LooksLikeStandfirst(const Line& line) {
  return line.words >= kShortestHeadline && line.words <= kLongestStandfirst &&
         line.end == LineEnd::kNone && !line.is_list_item &&
         !line.starts_lower && !line.starts_with_quote;
}

// A letter, or a byte of a character outside ASCII.
bool IsLetterByte(unsigned char c) {
  return absl::ascii_isalpha(c) || c >= 0x80;
}

bool LooksLikeSubheading(const Line& line) {
  // A number or a row of stars between paragraphs says nothing.
  const auto letters =
      std::count_if(line.folded.begin(), line.folded.end(), IsLetterByte);
  return letters >= 2 && line.words <= kLongestSubheading &&
         (line.end == LineEnd::kNone || line.end == LineEnd::kQuestion) &&
         !line.is_list_item && !line.starts_lower && !line.starts_with_quote &&
         !line.ends_with_quote && !Contains(line.folded, ": ");
}

class Marker {
 public:
  explicit Marker(v1::Article* article) : article_(*article) {
    int next = 0;
    for (Line& line : SplitLines(article_.text())) {
      MarkedLine& marked = lines_.emplace_back();
      marked.line = std::move(line);
      while (next < article_.passages_size() &&
             article_.passages(next).span().end() <= marked.line.span.begin) {
        ++next;
      }
      if (next < article_.passages_size() &&
          article_.passages(next).span().begin() <= marked.line.span.begin) {
        marked.kind = article_.passages(next).kind();
      }
    }
  }

  void Mark() {
    MarkKnownHeadline();
    MarkCues();
    MarkHead();
    MarkSubheadings();
  }

  void SetPassages() const {
    article_.clear_passages();
    for (const MarkedLine& marked : lines_) {
      if (!marked.is_marked()) continue;
      v1::Passage& passage = *article_.add_passages();
      passage.set_kind(marked.kind);
      passage.mutable_span()->set_begin(marked.line.span.begin);
      passage.mutable_span()->set_end(marked.line.span.end);
    }
  }

 private:
  bool IsUnmarkedProse(size_t i) const {
    return !lines_[i].is_marked() && IsProse(lines_[i].line);
  }

  std::string_view Written(size_t i) const {
    return lines_[i].line.span.In(article_.text());
  }

  // Index of the first line of prose; lines_.size() for none.
  size_t FirstProse() const {
    size_t i = 0;
    while (i < lines_.size() && !IsUnmarkedProse(i)) ++i;
    return i;
  }

  // Index of the line after the last one of prose.
  size_t EndProse() const {
    size_t i = lines_.size();
    while (i > 0 && !IsUnmarkedProse(i - 1)) --i;
    return i;
  }

  // Lines at the top that repeat the headline.
  void MarkKnownHeadline() {
    if (article_.headline().empty()) return;
    const std::string headline = FoldKey(article_.headline());
    for (size_t i = 0; i < std::min(lines_.size(), kTopLines); ++i) {
      if (IsSameHeadline(lines_[i].line.folded, headline)) {
        lines_[i].kind = v1::PASSAGE_KIND_HEADLINE;
      }
    }
  }

  void MarkCues() {
    // Twice: phrases that count anywhere first, for they say where the prose
    // begins and ends, then those of the head and the tail.
    for (size_t i = 0; i < lines_.size(); ++i) {
      MarkCue(i, TextPart::kBody);
    }
    const size_t head_end = FirstProse();
    const size_t tail_begin = EndProse();
    if (head_end == lines_.size()) return;
    for (size_t i = 0; i < head_end; ++i) MarkCue(i, TextPart::kHead);
    for (size_t i = tail_begin; i < lines_.size(); ++i) {
      MarkCue(i, TextPart::kTail);
    }
  }

  void MarkCue(size_t i, TextPart part) {
    if (lines_[i].is_marked()) return;
    if (IsByline(lines_[i].line, Written(i))) {
      lines_[i].kind = v1::PASSAGE_KIND_BYLINE;
    } else if (const auto kind = MatchBoilerplateCue(lines_[i].line, part)) {
      lines_[i].kind = *kind;
    }
  }

  // The headline, where the article does not give it, and what stands between
  // it and the first paragraph.
  void MarkHead() {
    const size_t head_end = FirstProse();
    if (head_end == lines_.size()) return;
    size_t i = 0;
    if (article_.headline().empty()) {
      while (i < head_end && lines_[i].is_marked()) ++i;
      if (i == head_end || !LooksLikeHeadline(lines_[i].line)) return;
      article_.set_headline(std::string(Written(i)));
      MarkKnownHeadline();
    }
    MarkStandfirsts(head_end);
  }

  // Lines without a final period right below a headline.
  void MarkStandfirsts(size_t head_end) {
    bool below_headline = false;
    int standfirsts = 0;
    for (size_t i = 0; i < head_end; ++i) {
      MarkedLine& marked = lines_[i];
      if (marked.kind == v1::PASSAGE_KIND_HEADLINE) below_headline = true;
      if (marked.is_marked()) continue;
      if (!below_headline || standfirsts == kMostStandfirsts ||
          !LooksLikeStandfirst(marked.line)) {
        return;
      }
      marked.kind = v1::PASSAGE_KIND_HEADLINE;
      ++standfirsts;
    }
  }

  // Lone short lines between two paragraphs. Short lines in a row are a list
  // or verse and stay.
  void MarkSubheadings() {
    const Line* before = nullptr;  // the unmarked line before
    std::vector<size_t> unmarked;
    for (size_t i = 0; i < lines_.size(); ++i) {
      if (!lines_[i].is_marked()) unmarked.push_back(i);
    }
    for (size_t k = 0; k + 1 < unmarked.size(); ++k) {
      MarkedLine& marked = lines_[unmarked[k]];
      const Line& after = lines_[unmarked[k + 1]].line;
      if (before != nullptr && IsSentence(*before) && IsSentence(after) &&
          LooksLikeSubheading(marked.line)) {
        marked.kind = v1::PASSAGE_KIND_SUBHEADING;
      }
      before = &marked.line;
    }
  }

  v1::Article& article_;
  std::vector<MarkedLine> lines_;
};

}  // namespace

void MarkBoilerplate(v1::Article* article) {
  if (article->passages().empty()) MarkMoreBoilerplate(article);
}

void MarkMoreBoilerplate(v1::Article* article) {
  Marker marker(article);
  marker.Mark();
  marker.SetPassages();
}

}  // namespace claimdiff
