#include "engine/compare/view/stated_facts.h"

#include <algorithm>
#include <optional>

#include "engine/base/span.h"

namespace claimdiff {
namespace {

std::optional<QuantityKind> KindOf(v1::QuantityKind kind) {
  switch (kind) {
    case v1::QUANTITY_KIND_COUNT:
      return QuantityKind::kCount;
    case v1::QUANTITY_KIND_MONEY:
      return QuantityKind::kMoney;
    case v1::QUANTITY_KIND_PERCENT:
      return QuantityKind::kPercent;
    case v1::QUANTITY_KIND_ORDINAL:
      return QuantityKind::kOrdinal;
    case v1::QUANTITY_KIND_AGE:
      return QuantityKind::kAge;
    default:
      return std::nullopt;
  }
}

QuantityBound BoundOf(v1::QuantityBound bound) {
  switch (bound) {
    case v1::QUANTITY_BOUND_ABOUT:
      return QuantityBound::kAbout;
    case v1::QUANTITY_BOUND_LEAST:
      return QuantityBound::kLeast;
    case v1::QUANTITY_BOUND_MOST:
      return QuantityBound::kMost;
    default:
      return QuantityBound::kExact;
  }
}

// The entry that meets the span; null where none does.
template <typename Item>
Item* FindAt(const v1::TextSpan& span, std::vector<Item>* items) {
  const auto found =
      std::find_if(items->begin(), items->end(), [&](const Item& item) {
        return item.span.begin < span.end() && span.begin() < item.span.end;
      });
  return found == items->end() ? nullptr : &*found;
}

// An item of the stated span, with its tokens; in its place in the list.
template <typename Item>
Item* Insert(const v1::TextSpan& span, const Document& doc,
             std::vector<Item>* items) {
  Item item;
  item.span = {span.begin(), span.end()};
  item.first_token = doc.TokenAt(span.begin());
  item.end_token = item.first_token + 1;
  while (item.end_token < doc.tokens().size() &&
         doc.tokens()[item.end_token].span.begin < span.end()) {
    ++item.end_token;
  }
  const auto after = std::find_if(
      items->begin(), items->end(),
      [&](const Item& other) { return other.span.begin > item.span.begin; });
  return &*items->insert(after, item);
}

void TakeNumber(const v1::Quantity& stated, QuantityKind kind,
                const Document& doc, std::vector<Quantity>* quantities) {
  Quantity* q = FindAt(stated.span(), quantities);
  if (q == nullptr) {
    q = Insert(stated.span(), doc, quantities);
    q->bound_token = q->first_token;
    q->unit_begin = q->unit_end = q->end_token;
    if (kind == QuantityKind::kCount || kind == QuantityKind::kMoney) {
      q->dimension = stated.unit();
    }
  }
  q->kind = kind;
  q->bound = BoundOf(stated.bound());
  q->low = stated.low();
  q->high = stated.high();
}

void TakeDate(const v1::Quantity& stated, const Document& doc,
              std::vector<DateMention>* dates) {
  if (stated.date_first().empty()) return;
  DateMention* date = FindAt(stated.span(), dates);
  if (date == nullptr) date = Insert(stated.span(), doc, dates);
  date->first = stated.date_first();
  date->last = stated.date_last();
}

}  // namespace

void TakeStatedFacts(const v1::Claim& claim, const Document& doc,
                     uint32_t first, uint32_t end,
                     std::vector<Quantity>* quantities,
                     std::vector<DateMention>* dates) {
  if (first >= end) return;
  const ByteSpan piece = doc.SpanOf(first, end);
  for (const v1::Quantity& stated : claim.quantities()) {
    const v1::TextSpan& span = stated.span();
    if (span.begin() >= span.end() || span.begin() < piece.begin ||
        span.end() > piece.end) {
      continue;
    }
    if (stated.kind() == v1::QUANTITY_KIND_DATE) {
      TakeDate(stated, doc, dates);
    } else if (const auto kind = KindOf(stated.kind())) {
      TakeNumber(stated, *kind, doc, quantities);
    }
  }
}

}  // namespace claimdiff
