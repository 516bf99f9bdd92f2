#include "engine/extract/claims/paragraph_claims.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/extract/attributions/appeals.h"
#include "engine/extract/attributions/hearsay.h"
#include "engine/extract/attributions/inner_attributions.h"
#include "engine/extract/attributions/introduction.h"
#include "engine/extract/attributions/quoted_as.h"
#include "engine/extract/attributions/reduced_passive.h"
#include "engine/extract/edges/dateline.h"
#include "engine/extract/edges/joined_clause.h"
#include "engine/extract/edges/span_edges.h"
#include "engine/extract/edges/spliced_sentence.h"
#include "engine/extract/paragraphs/lone_quotation.h"

namespace claimdiff {
namespace {

constexpr float kBlockConfidence = 0.6f;

// The phrase whose outlet is the source: what it says may be what it heard
// somebody say. nullptr: there is none.
const RelayPhrase* CarriedBy(const AttributionSpans& spans,
                             const std::vector<RelayPhrase>& phrases) {
  if (!spans.source.has_value()) return nullptr;
  const auto carrier = std::find_if(
      phrases.begin(), phrases.end(), [&](const RelayPhrase& phrase) {
        return !phrase.addressee && Overlaps(phrase.outlet, *spans.source);
      });
  return carrier == phrases.end() ? nullptr : &*carrier;
}

// The piece up to the ends of the phrase's unit, but not over the phrase: a
// content may have lost its own speaker ("She told reporters [that ...],
// according to the Gazette").
TokenRange Widened(TokenRange piece, const RelayPhrase& phrase) {
  if (!Overlaps(piece, phrase.unit)) return piece;
  const bool before = piece.begin < phrase.phrase.begin;
  const uint32_t first = before ? phrase.unit.begin : phrase.phrase.end;
  const uint32_t end = before ? phrase.phrase.begin : phrase.unit.end;
  return {std::min(piece.begin, first), std::max(piece.end, end)};
}

bool SaysAnyOf(const AttributionSpans& spans, TokenRange range) {
  return std::any_of(
      spans.content.begin(), spans.content.end(),
      [range](TokenRange piece) { return Overlaps(piece, range); });
}

// Adds what speakers are said to say where outlets are the source.
void AddCarried(const Document& doc, const std::vector<RelayPhrase>& phrases,
                const SpanFinder& finder,
                std::vector<AttributionSpans>* found) {
  const size_t outer = found->size();
  for (size_t i = 0; i < outer; ++i) {
    const RelayPhrase* carrier = CarriedBy((*found)[i], phrases);
    if (carrier == nullptr) continue;
    const std::vector<TokenRange> content = (*found)[i].content;
    const size_t before = found->size();
    for (const TokenRange piece : content) {
      // "..., Rell said, according to Reuters. [“Then we left.”]" goes on.
      if (found->size() > before && piece.begin >= carrier->unit.end) {
        found->back().content.push_back(piece);
        continue;
      }
      for (AttributionSpans& spans :
           FindInside(doc, Widened(piece, *carrier), finder)) {
        if (spans.source.has_value() && SaysAnyOf(spans, piece)) {
          found->push_back(std::move(spans));
        }
      }
    }
  }
}

bool IsFirstPerson(std::string_view norm) {
  return norm == "i" || norm == "we" || norm == "me" || norm == "us" ||
         norm == "my" || norm == "our";
}

// Whether nobody speaks in the paragraph but its writer: "we are pleased with
// the result".
bool OnlyWriterSpeaks(const ParagraphView& view,
                      const std::vector<AttributionSpans>& found) {
  return std::all_of(found.begin(), found.end(),
                     [&](const AttributionSpans& spans) {
                       return !spans.source.has_value() ||
                              IsFirstPerson(view.norm(spans.source->begin));
                     });
}

// A paragraph without quotation marks that the one before announces with a
// colon: a quotation set as a block.
std::optional<AttributionSpans> FindBlock(const ParagraphView& view) {
  if (!view.quotes().runs.empty()) return std::nullopt;
  if (view.doc().norm(view.doc().tokens()[view.begin() - 1]) != ":") {
    return std::nullopt;
  }
  bool first_person = false;
  for (uint32_t i = view.begin(); i < view.end(); ++i) {
    first_person |= IsFirstPerson(view.norm(i));
  }
  if (!first_person) return std::nullopt;
  AttributionSpans block;
  block.content = {
      {view.begin(), view.end() - (view.norm(view.end() - 1) == ".")}};
  block.confidence = kBlockConfidence;
  return block;
}

// The quotation that fills the paragraph, with the speaker whom the paragraph
// before announces. Takes the place of what the finder has for a block.
void AddQuotation(const ParagraphView& view, uint32_t paragraph,
                  std::vector<AttributionSpans>* found) {
  std::optional<AttributionSpans> quotation;
  if (found->empty()) quotation = FindLoneQuotation(view);
  const bool alone = quotation.has_value();
  std::optional<Introduction> introduction;
  if (paragraph > 0) introduction = FindIntroduction(view.doc(), paragraph - 1);
  if (introduction.has_value() && !alone && OnlyWriterSpeaks(view, *found)) {
    quotation = FindBlock(view);
  }
  if (!quotation.has_value()) return;
  if (introduction.has_value()) {
    quotation->source = introduction->source;
    quotation->cue = introduction->cue;
    quotation->rule = alone ? "quote-introduced" : "block-introduced";
  }
  *found = {*std::move(quotation)};
}

}  // namespace

std::vector<RelayedSpans> FindParagraphClaims(
    const ParagraphView& view, uint32_t paragraph,
    const std::vector<RelayPhrase>& phrases, const SpanFinder& finder) {
  std::vector<AttributionSpans> found = finder.Find(view.doc(), paragraph);
  AddCarried(view.doc(), phrases, finder, &found);
  SettleQuotedAs(view, &found);
  PartSpliced(view, finder, &found);
  AddHearsay(view, &found);
  AddAppeals(view, &found);
  const uint32_t end_of_dateline = EndOfDateline(view);
  for (AttributionSpans& spans : found) {
    SettleReducedPassive(view, &spans);
    SettleEdges(view, &spans);
  }
  JoinClauses(view, &found);
  for (AttributionSpans& spans : found) CutDateline(end_of_dateline, &spans);
  AddQuotation(view, paragraph, &found);
  std::vector<RelayedSpans> claims =
      ApplyRelays(view.doc(), phrases, std::move(found));
  std::stable_sort(claims.begin(), claims.end(),
                   [](const RelayedSpans& a, const RelayedSpans& b) {
                     return a.spans.content.front().begin <
                            b.spans.content.front().begin;
                   });
  return claims;
}

}  // namespace claimdiff
