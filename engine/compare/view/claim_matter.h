#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_MATTER_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_MATTER_H_

// What claims are about, as keys that meet where claims are not aligned.
//
//   "the talks broke down on Friday"   break breakdown friday talk
//   "a breakdown of Friday's talks"    breakdown friday talk
//
// The key of a word is the stem of its verb's base form, so that "broke" meets
// "break"; a verb and its particle are one key more.

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct MatterWord {
  uint32_t token = 0;
  std::string key;
  std::string joined;  // with the particle after it; empty where none follows
};

// The content words among tokens [first, end), in order. Linear.
std::vector<MatterWord> MatterWords(const ClaimView& claim, uint32_t first,
                                    uint32_t end);

// All keys of the claim's content, sorted, each once.
std::vector<std::string> MatterKeys(const ClaimView& claim);

// How many keys two such lists have in common. Linear.
size_t CountShared(const std::vector<std::string>& a,
                   const std::vector<std::string>& b);

// How rare words are among claims.
class Rarity {
 public:
  // Takes in the keys of one more claim.
  void Add(const std::vector<std::string>& keys);

  // The logarithm of the claims for each that has the key; above 0.
  double Of(const std::string& key) const { return Of(key, nullptr); }
  // The same among the claims of this and `other`; null is none.
  double Of(const std::string& key, const Rarity* other) const;

 private:
  int CountOf(const std::string& key) const;

  std::map<std::string, int> count_;
  int claims_ = 0;
};

// The first token of [first, end) that is a word of the name (as SpeakerWords
// gives it) and no part of another name; kNoToken where there is none. Words of
// one or two letters tell nobody apart.
uint32_t FindMention(const std::vector<std::string>& name, const ClaimView& in,
                     uint32_t first, uint32_t end);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_CLAIM_MATTER_H_
