#include "engine/language/numbers/phone_reader.h"

#include <string>
#include <string_view>

#include "absl/strings/numbers.h"
#include "engine/language/numbers/atom_phrases.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

// What is dialled has at least so many digits, and no more (ITU-T E.164).
constexpr size_t kFewestDigits = 7;
constexpr size_t kMostDigits = 15;
constexpr size_t kArea = 3;
constexpr size_t kLine = 4;

bool IsGroup(const Atoms& atoms, size_t at) {
  return at < atoms.size() && atoms[at].kind == AtomKind::kDigits &&
         atoms[at].text.find_first_of(".,") == std::string_view::npos;
}

// The group that goes on with the number whose last one ends before `at`: after
// a space, a hyphen or a closed bracket. `at` where none does.
size_t NextGroup(const Atoms& atoms, size_t at, bool bracket_open) {
  const bool closes = bracket_open && IsSymbol(atoms, at, ")");
  const bool joins = at < atoms.size() && atoms[at].kind == AtomKind::kHyphen &&
                     IsGlued(atoms, at) && IsGlued(atoms, at + 1);
  const size_t next = closes || joins ? at + 1 : at;
  return IsGroup(atoms, next) ? next : at;
}

// How the groups say that they are dialled.
struct Groups {
  size_t count = 0;
  size_t first = 0;  // digits of the first one, of that before the last, ...
  size_t before_last = 0;
  size_t last = 0;
  bool leading_zero = false;
  bool plus = false;
  bool bracket = false;
};

bool IsDialled(const Groups& groups) {
  if (groups.leading_zero || (groups.plus && groups.count > 1)) return true;
  if (groups.last != kLine || groups.before_last != kArea) return false;
  return groups.bracket ? groups.first == kArea
                        : groups.count > 2 && groups.first <= kArea;
}

}  // namespace

std::optional<ReadNumber> ReadPhoneAt(const Atoms& atoms, size_t at) {
  Groups groups;
  size_t next = at;
  groups.plus = IsSymbol(atoms, next, "+");
  if (groups.plus) ++next;
  groups.bracket = IsSymbol(atoms, next, "(");
  if (groups.bracket) ++next;
  if (!IsGroup(atoms, next)) return std::nullopt;
  groups.first = atoms[next].text.size();
  groups.leading_zero = atoms[next].text.front() == '0';
  std::string digits;
  size_t end = next;
  for (bool open = groups.bracket; digits.size() <= kMostDigits; open = false) {
    groups.before_last = groups.last;
    groups.last = atoms[next].text.size();
    ++groups.count;
    digits.append(atoms[next].text);
    end = next + 1;
    next = NextGroup(atoms, end, open);
    if (next == end && !IsGroup(atoms, next)) break;
  }
  if (digits.size() < kFewestDigits || digits.size() > kMostDigits ||
      !IsDialled(groups)) {
    return std::nullopt;
  }
  ReadNumber number;
  if (!absl::SimpleAtod(digits, &number.low)) return std::nullopt;
  number.high = number.low;
  number.form = NumberForm::kPhone;
  number.in_digits = true;
  number.end = end;
  return number;
}

}  // namespace claimdiff
