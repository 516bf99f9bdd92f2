#include "engine/language/numbers/quantities.h"

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/compound_measures.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_kinds.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/numbers/quantity_reader.h"
#include "engine/language/words/function_words.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

constexpr int kMaxUnitWords = 3;

bool IsPossessive(std::string_view norm) {
  return norm == "'s" || norm == "’s";
}

QuantityBound BoundNamed(std::string_view name) {
  if (name == "least") return QuantityBound::kLeast;
  if (name == "most") return QuantityBound::kMost;
  return QuantityBound::kAbout;
}

// "dollars", "Swiss francs", "zł", "NIS".
const QuantityWord* CurrencyAfter(const Atoms& atoms, size_t at) {
  if (!IsKind(atoms, at, AtomKind::kWord)) return nullptr;
  const QuantityWord* money =
      PhraseFrom(atoms, at, QuantityRole::kCurrency).word;
  return money != nullptr ? money : LetteredCurrency(atoms, at);
}

void SetUnit(const Document& doc, const Atoms& atoms, const QuantityReading& r,
             Quantity* q) {
  size_t at = UnitStart(atoms, r.end);
  // A dimension only where it follows at once; a currency may have an adjective
  // ("Australian dollars").
  if (q->kind == QuantityKind::kCount) {
    const QuantityWord* unit = PhraseFrom(atoms, at, QuantityRole::kUnit).word;
    const QuantityWord* money = CurrencyAfter(atoms, at);
    if (money == nullptr && IsKind(atoms, at, AtomKind::kWord)) {
      money = CurrencyAfter(atoms, at + 1);
    }
    if (unit == nullptr && money != nullptr) {
      unit = money;
      q->kind = QuantityKind::kMoney;
    }
    if (unit != nullptr) {
      q->dimension = unit->name;
      q->factor = unit->high;
    }
  } else if (r.currency != nullptr) {
    q->dimension = r.currency->name;
    q->factor = r.currency->high;
  } else if (q->kind == QuantityKind::kPercent) {
    q->dimension = r.share;
  }
  q->low *= q->factor;
  q->high *= q->factor;
  q->grain *= q->factor;
  q->unit_begin = q->unit_end = q->end_token;
  const bool of = IsWord(atoms, r.end, "of") || IsWord(atoms, r.end, "the");
  for (int words = 0; words < kMaxUnitWords; ++at) {
    if (IsKind(atoms, at, AtomKind::kHyphen)) continue;
    if (at >= atoms.size()) break;
    const uint32_t token = atoms[at].token;
    const std::string_view norm = doc.norm(doc.tokens()[token]);
    // "Three of the mayor's aides" are aides.
    if (of && IsPossessive(norm)) {
      words = 0;
      q->unit_begin = q->unit_end = q->end_token;
      continue;
    }
    if (atoms[at].kind != AtomKind::kWord) break;
    if (token < q->end_token) continue;  // the "year" of "46-year"
    if (IsFunctionWord(norm)) break;
    if (words++ == 0) q->unit_begin = token;
    q->unit_end = token + 1;
  }
}

// Verbs that go on with "up": what they go up to is reached.
constexpr std::string_view kGoUp[] = {
    "added", "adding", "adds",   "brings", "brought", "came",  "come",
    "comes", "crept",  "driven", "drove",  "goes",    "going", "gone",
    "moved", "pushed", "put",    "raised", "rose",    "shot",  "went"};

// "Costs had gone up to $5 million".
bool IsGoneUpTo(const Atoms& atoms, const PhraseMatch& bound) {
  if (bound.word->phrase != "up to" || bound.begin == 0) return false;
  return IsAnyWord(atoms, bound.begin - 1, kGoUp);
}

// What "over" follows where it tells how long something was, and not in the
// course of what: "for over six years".
constexpr std::string_view kLasting[] = {
    "after",  "been",  "by",     "for",     "from",  "in",     "is",
    "just",   "last",  "lasted", "lasting", "lasts", "little", "of",
    "served", "since", "spent",  "take",    "taken", "takes",  "took",
    "was",    "well",  "were",   "within"};

// "$10 million over seven years"; not "over seven years ago", "for over seven
// years".
bool IsInTheCourse(const Atoms& atoms, const PhraseMatch& bound, size_t unit,
                   std::string_view dimension) {
  constexpr std::string_view kTimes[] = {"day", "minute", "month"};
  if (bound.word->phrase != "over" || bound.begin == 0 ||
      !IsOneOf(dimension, kTimes)) {
    return false;
  }
  for (std::string_view next : {"ago", "earlier", "later", "old"}) {
    if (IsWord(atoms, unit + 1, next)) return false;
  }
  return !IsAnyWord(atoms, bound.begin - 1, kLasting);
}

// The bound behind a number, or behind what it counts: "100 or more", "two
// weeks or more", "$15 an hour or less"; null where there is none.
const QuantityWord* BoundAfter(const Atoms& atoms, size_t at) {
  if (const QuantityWord* after =
          PhraseFrom(atoms, at, QuantityRole::kAfter).word) {
    return after;
  }
  for (size_t next = at + 1; next <= at + kMaxUnitWords; ++next) {
    if (!IsKind(atoms, next - 1, AtomKind::kWord)) break;
    if (!IsWord(atoms, next, "or")) continue;
    const PhraseMatch after = PhraseFrom(atoms, next, QuantityRole::kAfter);
    return IsWord(atoms, after.end, "than") ? nullptr : after.word;
  }
  return nullptr;
}

// Where "over", "under" would end before a number that "the age of" goes
// before: "people over the age of 18", "under age 16"; `at` where it does not.
size_t BeforeAge(const Atoms& atoms, size_t at) {
  size_t before = at;
  if (before > 0 && IsWord(atoms, before - 1, "of")) --before;
  if (before == 0 || (!IsWord(atoms, before - 1, "age") &&
                      !IsWord(atoms, before - 1, "ages"))) {
    return at;
  }
  --before;
  return before > 0 && IsWord(atoms, before - 1, "the") ? before - 1 : before;
}

void SetBound(const Atoms& atoms, const QuantityReading& r, Quantity* q) {
  q->peak = PhraseUpTo(atoms, r.begin, QuantityRole::kPeak).word != nullptr;
  q->bound_token = q->first_token;
  q->vague_word = r.first.form == NumberForm::kVague;
  if (q->vague_word) q->bound = QuantityBound::kAbout;
  if (const PhraseMatch before =
          PhraseUpTo(atoms, BeforeAge(atoms, r.begin), QuantityRole::kBefore);
      before.word != nullptr && !IsGoneUpTo(atoms, before) &&
      !IsInTheCourse(atoms, before, UnitStart(atoms, r.end), q->dimension)) {
    q->bound = BoundNamed(before.word->name);
    q->bound_token = atoms[before.begin].token;
    return;
  }
  if (IsSymbol(atoms, r.end, "+")) q->bound = QuantityBound::kLeast;
  // "600-plus people"
  const size_t next =
      IsKind(atoms, r.end, AtomKind::kHyphen) ? r.end + 1 : r.end;
  if (const QuantityWord* after = BoundAfter(atoms, next)) {
    q->bound = BoundNamed(after->name);
  }
}

Quantity MakeQuantity(const Document& doc, const Atoms& atoms,
                      const QuantityReading& r) {
  Quantity q;
  q.first_token = atoms[r.begin].token;
  q.end_token = atoms[r.end - 1].token + 1;
  q.span = Cover(atoms[r.begin].span, atoms[r.end - 1].span);
  q.low = r.first.low;
  q.high = r.last.high;
  q.grain = r.range ? r.last.grain : r.first.grain;
  q.kind = KindOfQuantity(doc, atoms, r);
  SetUnit(doc, atoms, r, &q);
  SetBound(atoms, r, &q);
  return q;
}

}  // namespace

std::vector<Quantity> FindQuantities(const Document& doc, uint32_t first,
                                     uint32_t end) {
  std::vector<Quantity> quantities;
  const Atoms atoms = CutQuantityAtoms(doc, first, end);
  for (size_t at = 0; at < atoms.size();) {
    const std::optional<QuantityReading> reading = ReadQuantityAt(atoms, at);
    if (!reading.has_value()) {
      ++at;
      continue;
    }
    quantities.push_back(MakeQuantity(doc, atoms, *reading));
    at = reading->end;
  }
  JoinCompounds(doc, &quantities);
  return quantities;
}

}  // namespace claimdiff
