#include "engine/extract/claims/claim_facts.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/span.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/dates/clock_times.h"
#include "engine/language/dates/dates.h"
#include "engine/language/names/names.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/tones/certainty.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

void SetSpan(ByteSpan from, v1::TextSpan* to) {
  to->set_begin(from.begin);
  to->set_end(from.end);
}

v1::QuantityKind KindOf(QuantityKind kind) {
  switch (kind) {
    case QuantityKind::kCount:
      return v1::QUANTITY_KIND_COUNT;
    case QuantityKind::kMoney:
      return v1::QUANTITY_KIND_MONEY;
    case QuantityKind::kPercent:
      return v1::QUANTITY_KIND_PERCENT;
    case QuantityKind::kOrdinal:
      return v1::QUANTITY_KIND_ORDINAL;
    case QuantityKind::kAge:
      return v1::QUANTITY_KIND_AGE;
    case QuantityKind::kLabel:
      return v1::QUANTITY_KIND_LABEL;
    case QuantityKind::kYear:
    case QuantityKind::kDay:
      return v1::QUANTITY_KIND_DATE;
    case QuantityKind::kClock:
      return v1::QUANTITY_KIND_TIME;
  }
  return v1::QUANTITY_KIND_UNSPECIFIED;
}

v1::QuantityBound BoundOf(QuantityBound bound) {
  switch (bound) {
    case QuantityBound::kExact:
      return v1::QUANTITY_BOUND_EXACT;
    case QuantityBound::kAbout:
      return v1::QUANTITY_BOUND_ABOUT;
    case QuantityBound::kLeast:
      return v1::QUANTITY_BOUND_LEAST;
    case QuantityBound::kMost:
      return v1::QUANTITY_BOUND_MOST;
  }
  return v1::QUANTITY_BOUND_UNSPECIFIED;
}

// The unit that values of the kind are in, where the words name none.
std::string UnitOf(const Quantity& quantity) {
  if (!quantity.dimension.empty()) return std::string(quantity.dimension);
  if (quantity.kind == QuantityKind::kPercent) return "percent";
  if (quantity.kind == QuantityKind::kAge) return "year";
  return quantity.kind == QuantityKind::kClock ? "minute" : "";
}

bool IsPlural(std::string_view norm) {
  if ((NameWordKinds(norm) & kGroup) != 0 || norm == "people" ||
      norm == "children") {
    return true;
  }
  const size_t size = norm.size();
  return size > 3 && norm[size - 1] == 's' && norm[size - 2] != 's';
}

// Of the words behind a number those that name what it counts: up to the first
// plural, or the first word. "passenger ferries [sank]", "crew [left]".
TokenRange Counted(const Document& doc, const Quantity& quantity) {
  for (uint32_t i = quantity.unit_begin; i < quantity.unit_end; ++i) {
    if (IsPlural(doc.norm(doc.tokens()[i]))) {
      return {quantity.unit_begin, i + 1};
    }
  }
  return {quantity.unit_begin,
          std::min(quantity.unit_end, quantity.unit_begin + 1)};
}

void AddNumber(const Document& doc, const Quantity& quantity,
               v1::Claim* claim) {
  v1::Quantity* added = claim->add_quantities();
  SetSpan(quantity.span, added->mutable_span());
  added->set_kind(KindOf(quantity.kind));
  added->set_bound(BoundOf(quantity.bound));
  added->set_unit(UnitOf(quantity));
  if (quantity.kind == QuantityKind::kClock) {
    const int minutes = MinutesFromMidnight(doc, quantity).value_or(0);
    added->set_low(minutes);
    added->set_high(minutes);
    return;
  }
  added->set_low(quantity.low);
  added->set_high(quantity.high);
  const TokenRange counted = Counted(doc, quantity);
  if (!counted.empty()) {
    SetSpan(doc.SpanOf(counted.begin, counted.end), added->mutable_unit_span());
  }
}

void AddDate(const DateMention& date, v1::Claim* claim) {
  v1::Quantity* added = claim->add_quantities();
  SetSpan(date.span, added->mutable_span());
  added->set_kind(v1::QUANTITY_KIND_DATE);
  added->set_bound(v1::QUANTITY_BOUND_EXACT);
  added->set_date_first(date.first);
  added->set_date_last(date.last);
}

// Numbers and dates of one piece, in the order of the text.
void AddQuantities(const Document& doc, TokenRange piece,
                   std::string_view published, v1::Claim* claim) {
  const std::vector<Quantity> quantities =
      FindQuantities(doc, piece.begin, piece.end);
  const std::vector<DateMention> dates =
      FindDates(doc, piece.begin, piece.end, quantities, published);
  auto date = dates.begin();
  for (const Quantity& quantity : quantities) {
    while (date != dates.end() && date->end_token <= quantity.first_token) {
      AddDate(*date++, claim);
    }
    const bool part_of_date =
        date != dates.end() && date->first_token <= quantity.first_token;
    if (!part_of_date) AddNumber(doc, quantity, claim);
  }
  for (; date != dates.end(); ++date) AddDate(*date, claim);
}

bool IsRelative(std::string_view norm) {
  return norm == "who" || norm == "which" || norm == "whose" || norm == "where";
}

// The piece up to the first clause that is hung on.
TokenRange MainStatement(const Document& doc, TokenRange piece) {
  for (uint32_t i = piece.begin + 1; i < piece.end; ++i) {
    const std::string_view norm = doc.norm(doc.tokens()[i]);
    if (IsSubordinator(norm) || IsRelative(norm)) return {piece.begin, i};
  }
  return piece;
}

v1::Certainty CertaintyOf(CertaintyLevel level) {
  switch (level) {
    case CertaintyLevel::kDefinite:
      return v1::CERTAINTY_DEFINITE;
    case CertaintyLevel::kLikely:
      return v1::CERTAINTY_LIKELY;
    case CertaintyLevel::kPossible:
      return v1::CERTAINTY_POSSIBLE;
  }
  return v1::CERTAINTY_UNSPECIFIED;
}

}  // namespace

void FillClaimFacts(const Document& doc, const std::vector<TokenRange>& content,
                    std::string_view published, v1::Claim* claim) {
  CertaintyLevel level = CertaintyLevel::kDefinite;
  for (const TokenRange piece : content) {
    AddQuantities(doc, piece, published, claim);
    const TokenRange main = MainStatement(doc, piece);
    const std::vector<Hedge> hedges = FindHedges(doc, main.begin, main.end);
    level = std::max(level, LevelOf(hedges));
    for (const Hedge& hedge : hedges) {
      SetSpan(doc.SpanOf(hedge.first_token, hedge.end_token),
              claim->add_certainty_spans());
    }
    for (const Negation& negation : FindNegations(doc, main.begin, main.end)) {
      if (negation.kind != NegationKind::kHard) continue;
      claim->set_content_negated(true);
      SetSpan(doc.SpanOf(negation.first_token, negation.end_token),
              claim->add_negation_spans());
    }
  }
  claim->set_certainty(CertaintyOf(level));
}

}  // namespace claimdiff
