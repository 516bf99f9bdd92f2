#include "engine/extract/lexicon/cue_lexicon.h"

#include <map>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "engine/base/one_of.h"
#include "engine/extract/lexicon/cues_data.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr std::pair<std::string_view, CueClass> kClasses[] = {
    {"speech", CueClass::kSpeech},     {"claim", CueClass::kClaim},
    {"concede", CueClass::kConcede},   {"deny", CueClass::kDeny},
    {"commit", CueClass::kCommit},     {"order", CueClass::kOrder},
    {"question", CueClass::kQuestion}, {"accuse", CueClass::kAccuse},
    {"praise", CueClass::kPraise},     {"belief", CueClass::kBelief},
    {"evidence", CueClass::kEvidence}, {"appear", CueClass::kAppear},
};

constexpr std::pair<char, CueFrame> kFrames[] = {
    {'t', kThatClause},
    {'q', kQuotation},
    {'i', kInfinitive},
    {'o', kDirectly},
};

CueVerb ParseVerb(const TsvRow& row) {
  CueVerb verb;
  verb.lemma = row[0];
  for (const auto& [name, cue_class] : kClasses) {
    if (name == row[1]) verb.cue_class = cue_class;
  }
  for (const auto& [letter, frame] : kFrames) {
    if (row[2].find(letter) != std::string_view::npos) verb.frames |= frame;
  }
  verb.precision = static_cast<float>(std::stoi(std::string(row[3]))) / 100;
  return verb;
}

struct Lexicon {
  std::map<std::string, CueVerb> forms;
  // Into `forms`: every word of every text is looked up, several times.
  absl::flat_hash_map<std::string_view, const CueVerb*> index;
};

const Lexicon* Build(std::string_view tsv) {
  auto* lexicon = new Lexicon();
  std::map<std::string, CueVerb>& by_form = lexicon->forms;
  const auto add = [&](const std::string& form, const CueVerb& verb,
                       uint8_t bit) {
    const auto it = by_form.emplace(form, verb).first;
    if (it->second.lemma == verb.lemma) it->second.forms |= bit;
  };
  for (const TsvRow& row : ParseTsv(tsv)) {
    const CueVerb verb = ParseVerb(row);
    const VerbForms forms = InflectVerb(verb.lemma);
    add(std::string(verb.lemma), verb, kBaseForm);
    add(forms.third, verb, kThirdForm);
    add(forms.past, verb, kPastForm);
    add(forms.participle, verb, kParticipleForm);
    add(forms.gerund, verb, kGerundForm);
  }
  for (const auto& [form, verb] : by_form) lexicon->index[form] = &verb;
  return lexicon;
}

}  // namespace

const CueVerb* FindCueVerb(std::string_view norm) {
  static const Lexicon* const lexicon = Build(CuesData());
  const auto it = lexicon->index.find(norm);
  return it != lexicon->index.end() ? it->second : nullptr;
}

bool IsHearsayAdverb(std::string_view norm) {
  constexpr std::string_view kAdverbs[] = {
      "reportedly", "allegedly", "purportedly", "supposedly", "apparently"};
  return IsOneOf(norm, kAdverbs);
}

}  // namespace claimdiff
