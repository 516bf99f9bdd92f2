#include "engine/language/numbers/ratio_reader.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

// What shares are told of: "in eleven" counts otherwise.
constexpr double kWholes[] = {3,  4,  5,  6,  7,   8,    9,     10,
                              12, 15, 20, 25, 100, 1000, 10000, 100000};
constexpr double kPercent = 100;
constexpr double kTen = 10;
// From the whole to the noun that it counts: one adjective may stand there.
constexpr size_t kPlaceReach = 2;

constexpr size_t kNowhere = static_cast<size_t>(-1);

// The atom behind "in", "in every", "out of", "out of every", "of every";
// kNowhere where none of these stands there.
size_t AfterOf(const Atoms& atoms, size_t at) {
  at = SkipHyphen(atoms, at);
  size_t next = at;
  if (IsWord(atoms, next, "in") ||
      (IsWord(atoms, next, "of") && IsWord(atoms, next + 1, "every"))) {
    ++next;
  } else if (IsWord(atoms, next, "out") && IsWord(atoms, next + 1, "of")) {
    next += 2;
  }
  if (next == at) return kNowhere;
  next = SkipHyphen(atoms, next);  // "a two-in-three chance"
  return IsWord(atoms, next, "every") ? next + 1 : next;
}

// Places, and what befalls them: a number "in five counties" tells how many
// there are. "One in five counties" is a share, and so are "two in ten".
constexpr std::string_view kPlaces[] = {
    "areas",          "attacks",   "blasts",        "bombings",
    "boroughs",       "buildings", "camps",         "cantons",
    "cases",          "cities",    "clashes",       "communities",
    "constituencies", "countries", "counties",      "crashes",
    "departments",    "districts", "explosions",    "fires",
    "hamlets",        "homes",     "hospitals",     "houses",
    "incidents",      "islands",   "localities",    "locations",
    "municipalities", "nations",   "neighborhoods", "neighbourhoods",
    "parishes",       "places",    "precincts",     "prefectures",
    "prisons",        "provinces", "raids",         "regions",
    "republics",      "schools",   "shootings",     "sites",
    "states",         "strikes",   "suburbs",       "territories",
    "towns",          "townships", "vehicles",      "villages",
    "wards",          "zones"};

// "Two in eight counties", "three in four coastal towns".
bool CountsPlaces(const Atoms& atoms, const ReadNumber& part,
                  const ReadNumber& whole) {
  const bool ten = std::fmod(whole.low, kTen) == 0;
  if (part.low == 1 || ten) return false;
  for (size_t at = whole.end; at < whole.end + kPlaceReach; ++at) {
    if (IsAnyWord(atoms, at, kPlaces)) return true;
  }
  return false;
}

bool IsPlain(const ReadNumber& number) {
  return number.form == NumberForm::kCardinal && number.low == number.high &&
         0 < number.low && number.low == std::floor(number.low);
}

// "Five days", "$5", "5%", "5 May".
bool IsMeasure(const Atoms& atoms, size_t end) {
  const size_t word = end < atoms.size() && atoms[end].kind == AtomKind::kHyphen
                          ? end + 1
                          : end;
  if (word >= atoms.size()) return false;
  constexpr QuantityRole kRoles[] = {
      QuantityRole::kUnit, QuantityRole::kPercent, QuantityRole::kCurrency,
      QuantityRole::kMonth, QuantityRole::kClock};
  return std::any_of(std::begin(kRoles), std::end(kRoles),
                     [&](QuantityRole role) {
                       return PhraseFrom(atoms, word, role).word != nullptr;
                     });
}

}  // namespace

std::optional<ReadNumber> ReadRatioAt(const Atoms& atoms, size_t at) {
  const std::optional<ReadNumber> part = ReadNumberAt(atoms, at);
  if (!part || !IsPlain(*part)) return std::nullopt;
  const size_t next = AfterOf(atoms, part->end);
  if (next == kNowhere) return std::nullopt;
  const std::optional<ReadNumber> whole = ReadNumberAt(atoms, next);
  if (!whole || !IsPlain(*whole) || whole->low <= part->low ||
      std::find(std::begin(kWholes), std::end(kWholes), whole->low) ==
          std::end(kWholes) ||
      IsMeasure(atoms, whole->end) ||
      (next == part->end + 1 && CountsPlaces(atoms, *part, *whole))) {
    return std::nullopt;
  }
  ReadNumber share = *whole;
  share.form = NumberForm::kShare;
  share.low = share.high = kPercent * part->low / whole->low;
  share.grain = kPercent / whole->low;
  share.scale = 1;
  share.four_digits = false;
  return share;
}

}  // namespace claimdiff
