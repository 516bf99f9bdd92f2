#include "engine/extract/mentions/pronouns.h"

namespace claimdiff {
namespace {

constexpr PronounWord kPronouns[] = {
    {"he", PronounKind::kPerson, Gender::kMale},
    {"him", PronounKind::kPerson, Gender::kMale},
    {"his", PronounKind::kPerson, Gender::kMale},
    {"she", PronounKind::kPerson, Gender::kFemale},
    {"her", PronounKind::kPerson, Gender::kFemale},
    {"hers", PronounKind::kPerson, Gender::kFemale},
    {"they", PronounKind::kPlural, Gender::kUnknown},
    {"them", PronounKind::kPlural, Gender::kUnknown},
    {"their", PronounKind::kPlural, Gender::kUnknown},
    {"it", PronounKind::kNeuter, Gender::kUnknown},
    {"its", PronounKind::kNeuter, Gender::kUnknown},
    {"who", PronounKind::kRelative, Gender::kUnknown},
    {"whom", PronounKind::kRelative, Gender::kUnknown},
    {"which", PronounKind::kRelative, Gender::kUnknown},
    {"that", PronounKind::kRelative, Gender::kUnknown},
    {"i", PronounKind::kSelf, Gender::kUnknown},
    {"me", PronounKind::kSelf, Gender::kUnknown},
    {"my", PronounKind::kSelf, Gender::kUnknown},
    {"we", PronounKind::kSelf, Gender::kUnknown},
    {"us", PronounKind::kSelf, Gender::kUnknown},
    {"our", PronounKind::kSelf, Gender::kUnknown},
    {"you", PronounKind::kSelf, Gender::kUnknown},
    {"your", PronounKind::kSelf, Gender::kUnknown},
};

}  // namespace

const PronounWord* FindPronoun(std::string_view norm) {
  for (const PronounWord& word : kPronouns) {
    if (word.norm == norm) return &word;
  }
  return nullptr;
}

}  // namespace claimdiff
