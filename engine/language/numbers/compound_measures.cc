#include "engine/language/numbers/compound_measures.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/strings/str_split.h"
#include "engine/base/span.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

// Bytes of a unit and "and" between two numbers.
constexpr uint32_t kWidestGap = 32;

bool IsExact(const Quantity& q) {
  return q.kind == QuantityKind::kCount && q.low == q.high && !q.vague_word;
}

// What is written between the two.
std::string_view Between(const Document& doc, const Quantity& a,
                         const Quantity& b) {
  return ByteSpan{a.span.end, b.span.begin}.In(doc.text());
}

// Whether nothing stands between the two but the first one's unit, and "and" or
// a comma. May lie inside a token: "foot-11".
bool AreNeighbours(const Document& doc, const Quantity& a, const Quantity& b) {
  if (a.span.end >= b.span.begin || b.span.begin - a.span.end > kWidestGap) {
    return false;
  }
  const std::vector<std::string> words =
      absl::StrSplit(std::string(Between(doc, a, b)), absl::ByAnyChar(" ,-"),
                     absl::SkipEmpty());
  if (words.empty() || words.size() > 2) return false;
  const QuantityWord* unit = FindQuantityWord(words[0], QuantityRole::kUnit);
  return unit != nullptr && unit->name == a.dimension &&
         unit->high == a.factor && (words.size() == 1 || words[1] == "and");
}

// "5-foot-11": the inches are not named.
void NameInches(const Document& doc, const Quantity& a, Quantity* b) {
  const QuantityWord* foot = FindQuantityWord("foot", QuantityRole::kUnit);
  const QuantityWord* inch = FindQuantityWord("inch", QuantityRole::kUnit);
  if (foot == nullptr || inch == nullptr || !b->dimension.empty() ||
      a.dimension != foot->name || a.factor != foot->high ||
      Between(doc, a, *b).back() != '-') {
    return;
  }
  b->dimension = inch->name;
  b->factor = inch->high;
  b->low *= b->factor;
  b->high *= b->factor;
  b->grain *= b->factor;
}

bool IsCompound(const Quantity& a, const Quantity& b) {
  return !a.dimension.empty() && a.dimension == b.dimension &&
         b.factor < a.factor && b.low < a.factor &&
         b.bound == QuantityBound::kExact;
}

}  // namespace

void JoinCompounds(const Document& doc, std::vector<Quantity>* quantities) {
  size_t kept = 0;
  for (size_t i = 0; i < quantities->size(); ++i) {
    Quantity next = (*quantities)[i];
    if (kept > 0) {
      Quantity& last = (*quantities)[kept - 1];
      if (IsExact(last) && IsExact(next) && !last.dimension.empty() &&
          AreNeighbours(doc, last, next)) {
        Quantity smaller = next;
        NameInches(doc, last, &smaller);
        if (IsCompound(last, smaller)) {
          last.low += smaller.low;
          last.high = last.low;
          last.grain = smaller.grain;
          last.factor = smaller.factor;
          last.end_token = smaller.end_token;
          last.span = Cover(last.span, smaller.span);
          last.unit_begin = smaller.unit_begin;
          last.unit_end = smaller.unit_end;
          continue;
        }
      }
    }
    (*quantities)[kept++] = next;
  }
  quantities->resize(kept);
}

}  // namespace claimdiff
