#include "engine/render/model/word_marks.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "engine/render/model/labels.h"
#include "engine/text/document.h"

namespace claimdiff::render {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// What the aligned pairs of a claim say about its words.
struct Shared {
  bool has_pairs = false;       // some other telling is aligned with the claim
  std::vector<ByteSpan> words;  // tied to others, sorted
};

Shared SharedWords(const ReportIndex& index, const Item& item, int claim,
                   std::string_view text) {
  Shared shared;
  for (const int i : index.PairsOf(claim)) {
    const v1::ClaimPair& pair = index.report().pairs(i);
    const bool is_left = pair.left_claim_id() == index.claim(claim).id();
    const auto other =
        index.FindClaim(is_left ? pair.right_claim_id() : pair.left_claim_id());
    if (!other || index.ItemOf(*other) != index.ItemOf(claim)) continue;
    const bool same_telling = index.TellingOf(*other) == index.TellingOf(claim);
    if (same_telling && item.tellings.size() > 1) continue;
    shared.has_pairs = true;
    for (const v1::WordLink& link : pair.links()) {
      if (link.kind() != v1::WORD_LINK_KIND_SAME &&
          link.kind() != v1::WORD_LINK_KIND_FORM) {
        continue;
      }
      shared.words.push_back(Clamp(is_left ? link.left() : link.right(), text));
    }
  }
  std::sort(shared.words.begin(), shared.words.end());
  return shared;
}

// Appends the words of `content` that no span of `shared` touches. Returns the
// number of its words.
size_t AppendUnshared(ByteSpan content, const std::vector<ByteSpan>& shared,
                      std::string_view text, std::vector<ByteSpan>* own) {
  const Document doc = Document::Parse(content.In(text));
  size_t words = 0;
  size_t next = 0;
  uint32_t covered_until = 0;  // end of the shared spans that began so far
  for (const Token& token : doc.tokens()) {
    const ByteSpan word = {content.begin + token.span.begin,
                           content.begin + token.span.end};
    for (; next < shared.size() && shared[next].begin < word.end; ++next) {
      covered_until = std::max(covered_until, shared[next].end);
    }
    if (token.kind == TokenKind::kQuote ||
        token.kind == TokenKind::kPunctuation) {
      continue;
    }
    ++words;
    if (covered_until <= word.begin) own->push_back(word);
  }
  return words;
}

// Sorts the spans and joins those with at most white space or a hyphen between.
std::vector<ByteSpan> Join(std::vector<ByteSpan> spans, std::string_view text) {
  std::sort(spans.begin(), spans.end());
  std::vector<ByteSpan> joined;
  for (const ByteSpan span : spans) {
    if (span.empty()) continue;
    if (!joined.empty()) {
      ByteSpan& last = joined.back();
      const ByteSpan gap = {last.end, std::max(last.end, span.begin)};
      const std::string_view between = gap.In(text);
      if (between == "-" ||
          std::all_of(between.begin(), between.end(), IsSpace)) {
        last = Cover(last, span);
        continue;
      }
    }
    joined.push_back(span);
  }
  return joined;
}

// The words that none of `named`, which is sorted and disjoint, touches.
std::vector<ByteSpan> Without(std::vector<ByteSpan> words,
                              const std::vector<ByteSpan>& named) {
  words.erase(
      std::remove_if(words.begin(), words.end(),
                     [&](ByteSpan word) {
                       const auto after = std::partition_point(
                           named.begin(), named.end(), [&](ByteSpan span) {
                             return span.end <= word.begin;
                           });
                       return after != named.end() && after->begin < word.end;
                     }),
      words.end());
  return words;
}

bool IsDisputeOf(const Item& item, int finding) {
  return std::find(item.disputes.begin(), item.disputes.end(), finding) !=
         item.disputes.end();
}

// Whether a difference of the item says in which words it lies.
bool NamesWords(const ReportIndex& index, const Item& item) {
  const auto names = [&](int i) {
    const auto& sides = index.finding(i).sides();
    return std::any_of(
        sides.begin(), sides.end(),
        [](const v1::FindingSide& side) { return !side.spans().empty(); });
  };
  return std::any_of(item.findings.begin(), item.findings.end(),
                     [&](int i) {
                       return RoleOf(index.finding(i).kind()) ==
                                  FindingRole::kDifference &&
                              names(i);
                     }) ||
         std::any_of(item.disputes.begin(), item.disputes.end(), names);
}

}  // namespace

WordMarks DifferingWords(const ReportIndex& index, const Item& item,
                         int claim) {
  WordMarks marks;
  const ArticlePlaces* article = index.ArticleOf(claim);
  if (article == nullptr) return marks;
  const std::string& text = article->article().text();
  const Shared shared = SharedWords(index, item, claim, text);
  std::vector<ByteSpan> own;
  if (shared.has_pairs) {
    size_t words = 0;
    for (const v1::TextSpan& content : index.claim(claim).content()) {
      words += AppendUnshared(Clamp(content, text), shared.words, text, &own);
    }
    marks.other_words = 3 * (words - own.size()) < words;
    if (marks.other_words) own.clear();
  }
  std::vector<ByteSpan> named;
  for (const SideRef& ref : index.SidesOf(claim)) {
    const v1::Finding& finding = index.finding(ref.finding);
    if (RoleOf(finding.kind()) != FindingRole::kDifference &&
        !IsDisputeOf(item, ref.finding)) {
      continue;
    }
    for (const v1::TextSpan& span : finding.sides(ref.side).spans()) {
      named.push_back(Clamp(span, text));
    }
  }
  named = Join(std::move(named), text);
  own = Join(Without(std::move(own), named), text);
  for (const ByteSpan span : named) {
    marks.marks.push_back({span, Style::kMark});
  }
  const Style style = NamesWords(index, item) ? Style::kOwn : Style::kMark;
  for (const ByteSpan span : own) marks.marks.push_back({span, style});
  std::sort(marks.marks.begin(), marks.marks.end(),
            [](const TextMark& a, const TextMark& b) {
              return a.span.begin < b.span.begin;
            });
  return marks;
}

}  // namespace claimdiff::render
