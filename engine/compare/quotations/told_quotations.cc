#include "engine/compare/quotations/told_quotations.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/quotations/quotations.h"
#include "engine/compare/quotations/quoted_gist.h"
#include "engine/compare/view/speakers.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.1;
constexpr size_t kFewestWords = 2;

// The runs that the claim quotes, each word between spaces; empty where it
// quotes too little to be known again, or only a name for a thing.
std::vector<std::string> QuotedRuns(const ClaimView& claim) {
  const std::vector<QuotedWord> words = QuotedWords(claim);
  const bool says_something = std::any_of(
      words.begin(), words.end(),
      [&](const QuotedWord& word) { return claim.IsContentWord(word.token); });
  std::vector<std::string> runs;
  if (words.size() < kFewestWords || !says_something ||
      !QuotesItsGist(claim, words)) {
    return runs;
  }
  for (size_t i = 0; i < words.size(); ++i) {
    if (i == 0 || words[i].run != words[i - 1].run) runs.emplace_back(" ");
    runs.back() += words[i].key + ' ';
  }
  return runs;
}

// All words of the claim's content, each between spaces.
std::string AllWords(const ClaimView& claim) {
  std::string all = " ";
  for (const uint32_t t : claim.tokens) {
    const TokenKind kind = claim.token(t).kind;
    if (kind != TokenKind::kWord && kind != TokenKind::kNumber) continue;
    all += WordKey(claim.norm(t)) + ' ';
  }
  return all;
}

// Calls `use` with each word of a text in which each stands between spaces.
template <typename Use>
void ForEachWord(std::string_view text, Use use) {
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) use(text.substr(begin, end - begin));
    begin = end + 1;
  }
}

// Which texts have a word.
class WordIndex {
 public:
  // The texts must outlive it.
  explicit WordIndex(const std::vector<std::string>& texts) {
    for (uint32_t i = 0; i < texts.size(); ++i) {
      ForEachWord(texts[i], [&](std::string_view word) {
        std::vector<uint32_t>& places = texts_of_[word];
        if (places.empty() || places.back() != i) places.push_back(i);
      });
    }
  }

  // The texts, ascending, that have the one of the runs' words that the fewest
  // have.
  const std::vector<uint32_t>& WithRarestOf(
      const std::vector<std::string>& runs) const {
    static const auto& none = *new std::vector<uint32_t>();
    const std::vector<uint32_t>* fewest = nullptr;
    for (const std::string& run : runs) {
      ForEachWord(run, [&](std::string_view word) {
        const auto texts = texts_of_.find(word);
        const auto& found = texts == texts_of_.end() ? none : texts->second;
        if (fewest == nullptr || found.size() < fewest->size()) {
          fewest = &found;
        }
      });
    }
    return fewest == nullptr ? none : *fewest;
  }

 private:
  // Only looked up in, never walked.
  std::unordered_map<std::string_view, std::vector<uint32_t>> texts_of_;
};

bool StandsIn(const std::vector<FindingDraft>& drafts, const ClaimView* claim) {
  return std::any_of(
      drafts.begin(), drafts.end(), [&](const FindingDraft& draft) {
        return std::any_of(
            draft.sides.begin(), draft.sides.end(),
            [&](const DraftSide& side) { return side.claim == claim; });
      });
}

bool MakeAPair(const GroupView& group, const ClaimView* a, const ClaimView* b) {
  return std::any_of(group.pairs.begin(), group.pairs.end(),
                     [&](const PairView& pair) {
                       return (pair.left == a && pair.right == b) ||
                              (pair.left == b && pair.right == a);
                     });
}

}  // namespace

ToldQuotations::ToldQuotations(const ReportView& view)
    : told_by_(view.claims().size()) {
  std::vector<std::string> all;
  for (const ClaimView& claim : view.claims()) all.push_back(AllWords(claim));
  const WordIndex index(all);
  for (const ClaimView& claim : view.claims()) {
    const std::vector<std::string> runs = QuotedRuns(claim);
    if (runs.empty()) continue;
    for (const uint32_t o : index.WithRarestOf(runs)) {
      const ClaimView& other = view.claims()[o];
      const bool has_all =
          std::all_of(runs.begin(), runs.end(), [&](const std::string& run) {
            return all[o].find(run) != std::string::npos;
          });
      if (has_all && other.telling != claim.telling &&
          RelateSpeakers(claim, other) == SpeakerRelation::kSame) {
        told_by_[claim.index].push_back(&other);
      }
    }
  }
}

std::vector<FindingDraft> ToldQuotations::Find(
    const GroupView& group, const std::vector<FindingDraft>& found) const {
  FindingDraft draft{v1::FINDING_KIND_COPIED,
                     "copied/quoted",
                     kImportance,
                     {},
                     "Quoted in another text as well"};
  for (const ClaimView* claim : group.claims) {
    const std::vector<const ClaimView*>& tellers = told_by_[claim->index];
    const bool apart = std::any_of(tellers.begin(), tellers.end(),
                                   [&](const ClaimView* other) {
                                     return !MakeAPair(group, claim, other);
                                   });
    if (!apart || StandsIn(found, claim)) continue;
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    side.shown = OneLine(
        claim->doc
            ->SpanOf(claim->pieces.front().first, claim->pieces.back().end)
            .In(claim->doc->text()));
    draft.sides.push_back(std::move(side));
  }
  if (draft.sides.empty()) return {};
  return {std::move(draft)};
}

}  // namespace claimdiff
