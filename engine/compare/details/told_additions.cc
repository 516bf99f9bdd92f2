#include "engine/compare/details/told_additions.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/base/fingerprint.h"
#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {
namespace {

constexpr size_t kRun = 4;          // words in a row that are no chance
constexpr double kNearlyAll = 0.8;  // of the words in such runs

std::vector<uint64_t> KeysOf(const Document& doc, uint32_t first,
                             uint32_t end) {
  std::vector<uint64_t> keys;
  for (uint32_t t = first; t < end; ++t) {
    const Token& token = doc.tokens()[t];
    if (token.kind == TokenKind::kWord || token.kind == TokenKind::kNumber) {
      keys.push_back(Fingerprint(WordKey(doc.norm(token))));
    }
  }
  return keys;
}

// A print of each run of kRun words, by its first.
std::vector<uint64_t> RunsOf(const std::vector<uint64_t>& keys) {
  std::vector<uint64_t> runs;
  for (size_t w = 0; w + kRun <= keys.size(); ++w) {
    uint64_t run = keys[w];
    for (size_t i = 1; i < kRun; ++i) {
      run = CombineFingerprints(run, keys[w + i]);
    }
    runs.push_back(run);
  }
  return runs;
}

bool StandsIn(const std::vector<uint64_t>& words, const Document& text) {
  std::vector<uint64_t> runs =
      RunsOf(KeysOf(text, 0, static_cast<uint32_t>(text.tokens().size())));
  std::sort(runs.begin(), runs.end());
  std::vector<bool> told(words.size());
  const std::vector<uint64_t> own = RunsOf(words);
  for (size_t w = 0; w < own.size(); ++w) {
    if (!std::binary_search(runs.begin(), runs.end(), own[w])) continue;
    std::fill_n(told.begin() + static_cast<std::ptrdiff_t>(w), kRun, true);
  }
  const auto count = std::count(told.begin(), told.end(), true);
  return count > 0 && static_cast<double>(count) >=
                          kNearlyAll * static_cast<double>(words.size());
}

// Whether the earlier drafts set words of the same place against the side.
bool IsSaid(const std::vector<FindingDraft>& drafts, size_t before,
            const DraftSide& with, const DraftSide& without) {
  return std::any_of(
      drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(before),
      [&](const FindingDraft& draft) {
        const DraftSide* said = AdditionOf(draft);
        return said != nullptr && said->claim == with.claim &&
               said->spans.front().begin < with.spans.back().end &&
               with.spans.front().begin < said->spans.back().end &&
               std::any_of(draft.sides.begin(), draft.sides.end(),
                           [&](const DraftSide& side) {
                             return side.claim == without.claim;
                           });
      });
}

// An addition as its draft sets it against others.
struct Addition {
  size_t draft = 0;
  const ClaimView* claim = nullptr;
  ByteSpan span;
  std::vector<uint64_t> words;
};

bool AreOne(const Addition& a, const Addition& b) {
  return a.claim == b.claim ? a.span.Overlaps(b.span)
                            : !a.words.empty() && a.words == b.words;
}

// Puts the sides of the one into the other, by claim, and the words that all
// of them are set against.
void Merge(const FindingDraft& from, FindingDraft* into) {
  for (const DraftSide& side : from.sides) {
    const auto known = std::find_if(
        into->sides.begin(), into->sides.end(),
        [&](const DraftSide& other) { return other.claim == side.claim; });
    if (known == into->sides.end()) {
      into->sides.push_back(side);
    } else if (!side.spans.empty() && !known->spans.empty() &&
               side.spans.back().end - side.spans.front().begin <
                   known->spans.back().end - known->spans.front().begin) {
      *known = side;
    }
  }
  std::stable_sort(into->sides.begin(), into->sides.end(),
                   [](const DraftSide& a, const DraftSide& b) {
                     return a.claim->index < b.claim->index;
                   });
}

// One draft for each addition.
void MergeSame(std::vector<FindingDraft>* drafts) {
  std::vector<Addition> additions;
  for (size_t d = 0; d < drafts->size(); ++d) {
    const DraftSide* with = AdditionOf((*drafts)[d]);
    if (with == nullptr) continue;
    const Document& doc = *with->claim->doc;
    const ByteSpan span{with->spans.front().begin, with->spans.back().end};
    const ContentPiece words = TokensIn(doc, span);
    Addition addition{d, with->claim, span,
                      KeysOf(doc, words.first, words.end)};
    const auto same = std::find_if(
        additions.begin(), additions.end(),
        [&](const Addition& known) { return AreOne(known, addition); });
    if (same == additions.end()) {
      additions.push_back(std::move(addition));
      continue;
    }
    Merge((*drafts)[d], &(*drafts)[same->draft]);
    (*drafts)[d].sides.clear();
  }
}

bool IsOfOnePiece(const ClaimView& claim, const ContentPiece& words) {
  return std::any_of(
      claim.pieces.begin(), claim.pieces.end(), [&](const ContentPiece& piece) {
        return piece.first <= words.first && words.end <= piece.end;
      });
}

}  // namespace

const DraftSide* AdditionOf(const FindingDraft& draft) {
  const DraftSide* with = nullptr;
  for (const DraftSide& side : draft.sides) {
    if (side.spans.empty()) continue;
    if (with != nullptr) return nullptr;
    with = &side;
  }
  return draft.kind == v1::FINDING_KIND_DETAIL ? with : nullptr;
}

std::vector<FindingDraft> WithoutTold(std::vector<FindingDraft> drafts) {
  for (size_t d = 0; d < drafts.size(); ++d) {
    FindingDraft& draft = drafts[d];
    const DraftSide* addition = AdditionOf(draft);
    if (addition == nullptr) continue;
    const DraftSide with = *addition;
    const ClaimView& claim = *with.claim;
    const ContentPiece added =
        TokensIn(*claim.doc, {with.spans.front().begin, with.spans.back().end});
    if (!IsOfOnePiece(claim, added)) {
      draft.sides.clear();
      continue;
    }
    const std::vector<uint64_t> words =
        KeysOf(*claim.doc, added.first, added.end);
    const auto is_told = [&](const DraftSide& side) {
      return side.spans.empty() && (IsSaid(drafts, d, with, side) ||
                                    StandsIn(words, *side.claim->doc));
    };
    draft.sides.erase(
        std::remove_if(draft.sides.begin(), draft.sides.end(), is_told),
        draft.sides.end());
  }
  const auto erase_bare = [&] {
    drafts.erase(std::remove_if(drafts.begin(), drafts.end(),
                                [](const FindingDraft& draft) {
                                  return draft.sides.size() < 2;
                                }),
                 drafts.end());
  };
  erase_bare();
  MergeSame(&drafts);
  erase_bare();
  return drafts;
}

}  // namespace claimdiff
