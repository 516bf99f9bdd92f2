#ifndef CLAIMDIFF_ENGINE_EXTRACT_LEXICON_CUE_LEXICON_H_
#define CLAIMDIFF_ENGINE_EXTRACT_LEXICON_CUE_LEXICON_H_

// The words that attribute: reporting verbs with what may follow them, and
// adverbs that report without a speaker.
//
//   FindCueVerb("threatened")  lemma "threaten", kPast | kParticiple, frames
//                              kInfinitive, class kCommit
//   FindCueVerb("walked")      nullptr
//   IsHearsayAdverb("reportedly")  true
//
// A verb alone is not enough ("show" attributes in half of its uses); its frame
// decides. The list is data/cues.tsv.

#include <cstdint>
#include <string>
#include <string_view>

namespace claimdiff {

// What may follow a cue verb as its content, as bits.
enum CueFrame : uint8_t {
  kThatClause = 1u << 0,  // "said that ...", "told reporters that ..."
  kQuotation = 1u << 1,   // a quotation next to it
  kInfinitive = 1u << 2,  // "threatened to ..."
  kDirectly = 1u << 3,    // a bare clause or an object: "said talks failed"
};

// Which form of the verb a word can be, as bits.
enum CueForm : uint8_t {
  kBaseForm = 1u << 0,
  kThirdForm = 1u << 1,  // "says"
  kPastForm = 1u << 2,
  kParticipleForm = 1u << 3,
  kGerundForm = 1u << 4,
};

// What the verb does with its content.
enum class CueClass : uint8_t {
  kSpeech,    // say, tell, write
  kClaim,     // argue, insist, call
  kConcede,   // admit, acknowledge
  kDeny,      // deny, reject
  kCommit,    // promise, threaten
  kOrder,     // urge, warn, demand
  kQuestion,  // ask, wonder
  kAccuse,    // accuse, criticize
  kPraise,    // praise, endorse
  kBelief,    // think, expect
  kEvidence,  // show, find
  kAppear,    // seem
};

struct CueVerb {
  std::string_view lemma;  // static
  CueClass cue_class = CueClass::kSpeech;
  uint8_t frames = 0;   // CueFrame bits
  uint8_t forms = 0;    // CueForm bits
  float precision = 0;  // 0..1: how often it attributes in these frames
};

// The verb that `norm` (see Document::norm) is a form of; nullptr where it is
// no cue. A form of two verbs ("found") belongs to the one listed first.
// Constant time.
const CueVerb* FindCueVerb(std::string_view norm);

// "reportedly", "allegedly", "purportedly", ...
bool IsHearsayAdverb(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_LEXICON_CUE_LEXICON_H_
