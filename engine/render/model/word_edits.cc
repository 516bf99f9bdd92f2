#include "engine/render/model/word_edits.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "engine/text/document.h"

namespace claimdiff::render {
namespace {

struct Word {
  std::string_view written;  // with the punctuation that hangs on to it
  std::string norm;          // of its letters and digits
};

// Words as parted by spaces: "n't" and a hyphen stay with what they belong to.
std::vector<Word> WordsOf(const Document& doc) {
  std::vector<Word> words;
  std::vector<ByteSpan> spans;
  for (const Token& token : doc.tokens()) {
    if (spans.empty() || token.space_before) {
      spans.push_back(token.span);
      words.emplace_back();
    }
    spans.back().end = token.span.end;
    if (token.kind != TokenKind::kQuote &&
        token.kind != TokenKind::kPunctuation) {
      words.back().norm += doc.norm(token);
    }
  }
  for (size_t i = 0; i < words.size(); ++i) {
    words[i].written = spans[i].In(doc.text());
  }
  return words;
}

class EditList {
 public:
  void Add(EditKind kind, std::string_view word) {
    if (edits_.empty() || edits_.back().kind != kind) {
      edits_.push_back({kind, std::string(word)});
    } else {
      edits_.back().text.append(" ").append(word);
    }
  }
  std::vector<Edit> Take() { return std::move(edits_); }

 private:
  std::vector<Edit> edits_;
};

// lengths[i][j]: words that before[i..] and after[j..] can have in common.
class CommonWords {
 public:
  CommonWords(const std::vector<Word>& before, const std::vector<Word>& after,
              size_t begin, size_t before_end, size_t after_end)
      : begin_(begin),
        columns_(after_end - begin + 1),
        lengths_((before_end - begin + 1) * columns_) {
    for (size_t i = before_end; i-- > begin;) {
      for (size_t j = after_end; j-- > begin;) {
        At(i, j) = before[i].norm == after[j].norm
                       ? At(i + 1, j + 1) + 1
                       : std::max(At(i + 1, j), At(i, j + 1));
      }
    }
  }
  uint32_t& At(size_t i, size_t j) {
    return lengths_[(i - begin_) * columns_ + (j - begin_)];
  }

 private:
  size_t begin_;
  size_t columns_;
  std::vector<uint32_t> lengths_;
};

// "… the doors were": the text, or no more than its last words.
std::string LastWords(const std::string& text, size_t words) {
  const std::vector<std::string> all = absl::StrSplit(text, ' ');
  if (all.size() <= words) return text;
  return absl::StrCat("… ", absl::StrJoin(all.end() - words, all.end(), " "));
}

// "in the hour before …": the text, or no more than its first words.
std::string FirstWords(const std::string& text, size_t words) {
  const std::vector<std::string> all = absl::StrSplit(text, ' ');
  if (all.size() <= words) return text;
  return absl::StrCat(absl::StrJoin(all.begin(), all.begin() + words, " "),
                      " …");
}

}  // namespace

std::vector<Edit> WordEdits(std::string_view before, std::string_view after) {
  const Document before_doc = Document::Parse(before);
  const Document after_doc = Document::Parse(after);
  const std::vector<Word> a = WordsOf(before_doc);
  const std::vector<Word> b = WordsOf(after_doc);
  size_t begin = 0;
  while (begin < std::min(a.size(), b.size()) &&
         a[begin].norm == b[begin].norm) {
    ++begin;
  }
  size_t a_end = a.size();
  size_t b_end = b.size();
  while (a_end > begin && b_end > begin &&
         a[a_end - 1].norm == b[b_end - 1].norm) {
    --a_end;
    --b_end;
  }
  EditList edits;
  for (size_t j = 0; j < begin; ++j) edits.Add(EditKind::kKept, b[j].written);
  size_t i = begin;
  size_t j = begin;
  if ((a_end - begin) * (b_end - begin) <= kMostEditCells) {
    CommonWords common(a, b, begin, a_end, b_end);
    while (i < a_end && j < b_end) {
      if (a[i].norm == b[j].norm) {
        edits.Add(EditKind::kKept, b[j++].written);
        ++i;
      } else if (common.At(i + 1, j) >= common.At(i, j + 1)) {
        edits.Add(EditKind::kRemoved, a[i++].written);
      } else {
        edits.Add(EditKind::kAdded, b[j++].written);
      }
    }
  }
  for (; i < a_end; ++i) edits.Add(EditKind::kRemoved, a[i].written);
  for (; j < b_end; ++j) edits.Add(EditKind::kAdded, b[j].written);
  for (; j < b.size(); ++j) edits.Add(EditKind::kKept, b[j].written);
  return edits.Take();
}

std::vector<Edit> AroundChange(const std::vector<Edit>& edits, size_t words) {
  const auto changed = [](const Edit& edit) {
    return edit.kind != EditKind::kKept;
  };
  auto change = std::adjacent_find(
      edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
        return a.kind == EditKind::kRemoved && b.kind == EditKind::kAdded;
      });
  if (change == edits.end()) {
    change = std::find_if(edits.begin(), edits.end(), changed);
  }
  std::vector<Edit> around;
  if (change == edits.end()) return around;
  if (change != edits.begin()) {
    const bool first = change - 1 == edits.begin();
    around.push_back({EditKind::kKept, LastWords((change - 1)->text, words)});
    if (!first && around[0].text == (change - 1)->text) {
      around[0].text = absl::StrCat("… ", around[0].text);
    }
  }
  for (; change != edits.end(); ++change) {
    around.push_back({change->kind, FirstWords(change->text, words)});
    if (!changed(*change) && around.back().text != change->text) break;
  }
  return around;
}

std::string_view QuotedPart(std::string_view content) {
  const Document doc = Document::Parse(content);
  const Token* first = nullptr;
  const Token* last = nullptr;
  for (const Token& token : doc.tokens()) {
    if (token.kind != TokenKind::kQuote) continue;
    if (first == nullptr) first = &token;
    last = &token;
  }
  if (first == last) return content;
  return ByteSpan{first->span.end, last->span.begin}.In(content);
}

}  // namespace claimdiff::render
