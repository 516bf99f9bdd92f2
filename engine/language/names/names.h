#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NAMES_NAMES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NAMES_NAMES_H_

// What the words of names say: whose given name it is, what stands before a
// name, what makes it a place's or an organisation's.
//
//   NameWordKinds("hillary")      kFemaleName
//   NameWordKinds("chairwoman")   kRole | kFemaleTitle
//   NameWordKinds("mr.")          kHonorific | kMaleTitle
//   NameWordKinds("north korea")  kPlace
//   PlainNameWord("gov.")         "governor"
//   RoleFits("lawmaker", "sen.")  true: a senator is called one
//
// The lists are data/name_words.tsv and data/towns.txt. They are evidence, not
// proof: families are called "Grant" and "Jordan" is a country too.

#include <cstdint>
#include <string_view>

namespace claimdiff {

// A set of kinds, as bits.
enum NameWordKind : uint32_t {
  kFemaleName = 1u << 0,    // given names of women; with kMaleName: of both
  kMaleName = 1u << 1,      // given names of men
  kHonorific = 1u << 2,     // before a name and no part of it: "Mr.", "Dr."
  kRole = 1u << 3,          // what a person is: "minister", "spokesman"
  kRoleModifier = 1u << 4,  // before a role: "vice", "former", "foreign"
  kFemaleTitle = 1u << 5,   // an honorific or role of women: "Mrs.", "queen"
  kMaleTitle = 1u << 6,     // an honorific or role of men: "Mr.", "spokesman"
  kOrganisation = 1u << 7,  // in organisations' names: "party", "ministry"
  kGroup = 1u << 8,         // several people: "officials", "analysts"
  kPlace = 1u << 9,         // a whole name of a place: "france", "new york"
  kNationality = 1u << 10,  // "korean", "catholic"
  kCalendar = 1u << 11,     // capitalised, yet no name: "friday", "march"
  kPlaceWord = 1u << 12,    // begins or ends names of places: "lake", "county"
  kThing = 1u << 13,        // ends names of neither people nor bodies: "act"
  kPartyMember = 1u << 14,  // "democrat", "tory"
  kTown = 1u << 15,         // towns, regions and waters that are not so widely
                            // known that a name is theirs before it is a
                            // person's: "minsk", "humber"
};

// The kinds of `norm`: one word as Document::norm gives it, or the words of a
// place's name with single spaces. A plural that the list does not have is
// kGroup where its singular is a role or a nationality ("governors"). 0 where
// nothing is known. Constant time.
uint32_t NameWordKinds(std::string_view norm);

// The plain form of an abbreviation or of one of several words for the same:
// "governor" for "gov.", "representative" for "congresswoman", "texas" for
// "tex."; the word itself where the list has no other. Constant time.
std::string_view PlainNameWord(std::string_view norm);

// True where somebody whose role is `known` may be called `said`: the same word
// in plain form, or a wider one ("politician" for a mayor, but no mayor for a
// politician). Both are one word as Document::norm gives it. Constant time.
bool RoleFits(std::string_view said, std::string_view known);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NAMES_NAMES_H_
