#include "engine/compare/quotations/quote_marks.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/span.h"
#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/quotations/quotations.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {
namespace {

constexpr double kUnquotedImportance = 0.25;
constexpr double kScareImportance = 0.3;
// Words that must follow each other, and how many of them must be content
// words, before they are the speaker's and no chance.
constexpr uint32_t kVeryWords = 6;
constexpr uint32_t kContentOfVeryWords = 3;
// A quotation of more words is a quotation.
constexpr uint32_t kMostScareWords = 3;
constexpr size_t kMaxShown = 100;  // bytes

// Words that stand in both claims, half-open ranges of tokens.
struct SharedWords {
  ContentPiece quoted;
  ContentPiece plain;
};

// Quoted words without a break between them.
using Run = std::vector<QuotedWord>;

std::vector<Run> RunsOf(const ClaimView& claim) {
  std::vector<Run> runs;
  for (QuotedWord& word : QuotedWords(claim)) {
    if (runs.empty() || runs.back().back().run != word.run) {
      runs.emplace_back();
    }
    runs.back().push_back(std::move(word));
  }
  return runs;
}

bool IsWord(const ClaimView& claim, uint32_t t) {
  const TokenKind kind = claim.token(t).kind;
  return kind == TokenKind::kWord || kind == TokenKind::kNumber ||
         kind == TokenKind::kSymbol;
}

// The longest stretch of `plain` that has words of `run` one after another.
SharedWords LongestShared(const Run& run, const ClaimView& plain) {
  SharedWords longest;
  uint32_t most = 0;
  std::vector<uint32_t> words;
  for (const uint32_t t : plain.tokens) {
    if (IsWord(plain, t)) words.push_back(t);
  }
  for (size_t i = 0; i < words.size(); ++i) {
    for (size_t j = 0; j < run.size(); ++j) {
      uint32_t n = 0;
      while (i + n < words.size() && j + n < run.size() &&
             WordKey(plain.norm(words[i + n])) == run[j + n].key) {
        ++n;
      }
      if (n <= most) continue;
      most = n;
      longest.quoted = {run[j].token, run[j + n - 1].token + 1};
      longest.plain = {words[i], words[i + n - 1] + 1};
    }
  }
  return longest;
}

// The words that mean something; a name, which is nobody's own words, is one
// however long it is: "the Ellan School of Boats at Port Marn".
uint32_t CountThings(const ClaimView& quoted, const ClaimView& plain,
                     const SharedWords& shared) {
  uint32_t count = 0;
  bool in_name = false;
  uint32_t p = shared.plain.first;
  for (uint32_t q = shared.quoted.first; q < shared.quoted.end; ++q) {
    if (!IsWord(quoted, q)) continue;
    while (p + 1 < shared.plain.end && !IsWord(plain, p)) ++p;
    if (quoted.IsContentWord(q)) {
      const bool name =
          quoted.token(q).capitalized && plain.token(p).capitalized;
      count += !(name && in_name);
      in_name = name;
    }
    ++p;
  }
  return count;
}

uint32_t CountWords(const ClaimView& claim, ContentPiece piece) {
  uint32_t count = 0;
  for (uint32_t t = piece.first; t < piece.end; ++t) count += IsWord(claim, t);
  return count;
}

// "The Old Pier" is marked for being a title.
bool IsTitle(const ClaimView& claim, ContentPiece piece) {
  for (uint32_t t = piece.first; t < piece.end; ++t) {
    if (claim.IsContentWord(t) && !claim.token(t).capitalized) return false;
  }
  return true;
}

// Whether the words are a name where they stand without marks: "Windows Beta"
// is no one's "beta". A capital that begins the claim says nothing.
bool IsNameThere(const ClaimView& plain, ContentPiece piece) {
  return piece.first != plain.tokens.front() && IsTitle(plain, piece);
}

enum class Marking { kNone, kUnquoted, kScare };

Marking JudgeMarks(const ClaimView& quoted, const Run& run,
                   const ClaimView& plain, const SharedWords& shared) {
  const uint32_t words = CountWords(quoted, shared.quoted);
  if (words >= kVeryWords &&
      CountThings(quoted, plain, shared) >= kContentOfVeryWords) {
    return Marking::kUnquoted;
  }
  const bool whole =
      words == run.size() && words == CountWords(plain, shared.plain);
  return whole && words > 0 && words <= kMostScareWords &&
                 quoted.claim->quote_type() == v1::QUOTE_TYPE_MIXED &&
                 quoted.IsContentWord(shared.quoted.first) &&
                 quoted.IsContentWord(shared.quoted.end - 1) &&
                 !IsTitle(quoted, shared.quoted) &&
                 !IsNameThere(plain, shared.plain)
             ? Marking::kScare
             : Marking::kNone;
}

// The places of one marking, over all pairs.
class MarkedPlaces {
 public:
  void Add(const ClaimView& quoted, const ClaimView& plain,
           const SharedWords& shared) {
    Keep(quoted, shared.quoted, true);
    Keep(plain, shared.plain, false);
    SlotEdge edge;
    edge.a = WordItem(quoted, shared.quoted.first);
    edge.b = WordItem(plain, shared.plain.first);
    edge.score = 1;
    edge.differs = true;
    edges_.push_back(edge);
  }

  std::vector<FindingDraft> Drafts(std::string_view rule,
                                   double importance) const {
    std::vector<FindingDraft> drafts;
    for (const std::vector<SlotItem>& slot : MergeSlots(edges_)) {
      FindingDraft draft;
      draft.kind = v1::FINDING_KIND_QUOTE_ALTERED;
      draft.rule = rule;
      draft.importance = importance;
      for (const SlotItem& item : slot) {
        const ClaimView& claim = *item.claim;
        const auto& [end, quoted] = places_.at({claim.index, item.item});
        const ByteSpan span = claim.doc->SpanOf(item.item, end);
        const std::string words =
            OneLine(span.In(claim.doc->text()), kMaxShown);
        draft.sides.push_back(
            {&claim,
             {span},
             quoted ? "quoted" : "not quoted",
             quoted ? "\"" + words + "\", quoted" : words + ", not quoted"});
      }
      drafts.push_back(std::move(draft));
    }
    return drafts;
  }

 private:
  void Keep(const ClaimView& claim, ContentPiece piece, bool quoted) {
    auto& [end, marked] = places_[{claim.index, piece.first}];
    end = std::max(end, piece.end);
    marked = quoted;
  }

  std::vector<SlotEdge> edges_;
  // By claim and first token: one past the last, and whether it is quoted.
  std::map<std::pair<uint32_t, uint32_t>, std::pair<uint32_t, bool>> places_;
};

}  // namespace

std::vector<FindingDraft> FindQuoteMarkDifferences(const GroupView& group) {
  MarkedPlaces unquoted, scare;
  for (const PairView& pair : group.pairs) {
    const bool left_plain =
        pair.left->claim->quote_type() == v1::QUOTE_TYPE_INDIRECT;
    const bool right_plain =
        pair.right->claim->quote_type() == v1::QUOTE_TYPE_INDIRECT;
    if (left_plain == right_plain || !IsSameClaim(pair) || !NegateAlike(pair) ||
        RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kSame) {
      continue;
    }
    const ClaimView& quoted = left_plain ? *pair.right : *pair.left;
    const ClaimView& plain = left_plain ? *pair.left : *pair.right;
    for (const Run& run : RunsOf(quoted)) {
      const SharedWords shared = LongestShared(run, plain);
      const Marking marking = JudgeMarks(quoted, run, plain, shared);
      if (marking == Marking::kUnquoted) unquoted.Add(quoted, plain, shared);
      if (marking == Marking::kScare) scare.Add(quoted, plain, shared);
    }
  }
  std::vector<FindingDraft> drafts =
      unquoted.Drafts("quote/unquoted", kUnquotedImportance);
  for (FindingDraft& draft : scare.Drafts("quote/scare", kScareImportance)) {
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
