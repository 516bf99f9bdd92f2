#include "engine/extract/relays/relays.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "engine/extract/attributions/source_phrases.h"

namespace claimdiff {
namespace {

// The contents without the tokens of the phrase.
void CutOut(TokenRange phrase, std::vector<TokenRange>* content) {
  std::vector<TokenRange> kept;
  for (const TokenRange piece : *content) {
    const TokenRange before = {piece.begin, std::min(piece.end, phrase.begin)};
    const TokenRange after = {std::max(piece.begin, phrase.end), piece.end};
    if (before.begin < before.end) kept.push_back(before);
    if (after.begin < after.end) kept.push_back(after);
  }
  if (!kept.empty()) *content = std::move(kept);
}

// "told [the Gazette she left]": whom it is told is no part of it. Not where
// "'s" or "on Monday" follows: that is not what is told either.
void SkipAddressee(const Document& doc, TokenRange outlet,
                   std::vector<TokenRange>* content) {
  for (TokenRange& piece : *content) {
    if (piece.begin != outlet.begin || piece.end <= outlet.end) continue;
    const std::string_view next = doc.norm(doc.tokens()[outlet.end]);
    if (next != "'s" && !IsPreposition(next)) piece.begin = outlet.end;
  }
}

uint32_t Anchor(const AttributionSpans& spans) {
  return spans.cue.has_value() ? spans.cue->begin : spans.content.front().begin;
}

// Whether the phrase "told OUTLET" belongs to the attribution's own cue.
bool IsAddressedBy(const AttributionSpans& spans, const RelayPhrase& phrase) {
  if (spans.source.has_value() && Overlaps(*spans.source, phrase.outlet)) {
    return true;
  }
  return spans.cue.has_value() && spans.cue->begin < phrase.phrase.end &&
         phrase.phrase.begin <= spans.cue->end + kLongestOutlet;
}

// "OUTLET reported [X], citing SOMEBODY": the one cited speaks. False for the
// attribution that "citing" itself makes, which is part of the other one.
bool GiveToCited(const RelayPhrase& phrase, AttributionSpans* spans) {
  if (phrase.cited.empty()) return true;
  if (spans->cue.has_value() && spans->cue->end == phrase.cited.begin) {
    return false;
  }
  spans->source = phrase.cited;
  return true;
}

// In "According to A, X, B said, C reported" A carries C, and C carries B; an
// outlet that was told stands next to the speaker.
void OutermostFirst(const AttributionSpans& spans,
                    std::vector<const RelayPhrase*>* relays) {
  const uint32_t content = spans.content.front().begin;
  const auto place = [content](const RelayPhrase* relay) {
    const int64_t at = relay->phrase.begin;
    if (relay->addressee) return std::make_pair(2, at);
    return at < content ? std::make_pair(0, at) : std::make_pair(1, -at);
  };
  std::sort(relays->begin(), relays->end(),
            [&](const RelayPhrase* a, const RelayPhrase* b) {
              return place(a) < place(b);
            });
}

}  // namespace

std::vector<RelayedSpans> ApplyRelays(const Document& doc,
                                      const std::vector<RelayPhrase>& phrases,
                                      std::vector<AttributionSpans> found) {
  // The phrases of the unit that an attribution stands in, as a range.
  const auto phrases_of = [&](const AttributionSpans& spans) {
    const uint32_t at = Anchor(spans);
    const auto begin = std::partition_point(
        phrases.begin(), phrases.end(),
        [at](const RelayPhrase& p) { return p.unit.end <= at; });
    const auto end = std::partition_point(
        begin, phrases.end(),
        [at](const RelayPhrase& p) { return p.unit.begin <= at; });
    return std::make_pair(begin - phrases.begin(), end - phrases.begin());
  };
  // The outlet itself, but not "a letter seen by OUTLET".
  const auto by_outlet = [](const AttributionSpans& spans,
                            const RelayPhrase& phrase) {
    return spans.source.has_value() && Overlaps(*spans.source, phrase.outlet) &&
           !(phrase.addressee && spans.source->begin < phrase.outlet.begin);
  };
  // Whether some other attribution in the phrase's unit has a speaker.
  std::vector<bool> spoken(phrases.size(), false);
  for (const AttributionSpans& spans : found) {
    const auto [begin, end] = phrases_of(spans);
    for (auto p = begin; p < end; ++p) {
      if (spans.source.has_value() && !by_outlet(spans, phrases[p])) {
        spoken[p] = true;
      }
    }
  }
  std::vector<RelayedSpans> result;
  for (AttributionSpans& spans : found) {
    RelayedSpans relayed;
    bool outlets_own = false;
    const auto [begin, end] = phrases_of(spans);
    for (auto p = begin; p < end; ++p) {
      const RelayPhrase& phrase = phrases[p];
      if (by_outlet(spans, phrase) && !GiveToCited(phrase, &spans)) {
        outlets_own = true;
      } else if (by_outlet(spans, phrase)) {
        outlets_own |= spoken[p] && !phrase.addressee;
      } else if (!phrase.addressee) {
        CutOut(phrase.phrase, &spans.content);
        relayed.relays.push_back(&phrase);
      } else if (IsAddressedBy(spans, phrase)) {
        SkipAddressee(doc, phrase.outlet, &spans.content);
        relayed.relays.push_back(&phrase);
      }
    }
    if (outlets_own) continue;
    OutermostFirst(spans, &relayed.relays);
    relayed.spans = std::move(spans);
    result.push_back(std::move(relayed));
  }
  return result;
}

}  // namespace claimdiff
