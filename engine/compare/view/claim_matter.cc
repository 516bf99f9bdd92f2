#include "engine/compare/view/claim_matter.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/language/names/names.h"
#include "engine/language/words/lemmas.h"
#include "engine/text/normalize.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

constexpr std::string_view kParticles[] = {"down", "up",   "out", "off", "over",
                                           "away", "back", "in",  "on"};

bool IsParticle(std::string_view norm) { return IsOneOf(norm, kParticles); }

// True where a capitalized word at `t` goes on or begins another name than
// `name`: the neighbour is a capitalized word that is neither in it nor a
// title.
bool JoinsAnotherName(const std::vector<std::string>& name, const ClaimView& in,
                      uint32_t neighbour) {
  const Token& token = in.token(neighbour);
  if (token.kind != TokenKind::kWord || !token.capitalized) return false;
  const std::string key = FoldKey(in.written(neighbour));
  if (std::find(name.begin(), name.end(), key) != name.end()) return false;
  return (NameWordKinds(key) & (kHonorific | kRole | kRoleModifier)) == 0;
}

}  // namespace

std::vector<MatterWord> MatterWords(const ClaimView& claim, uint32_t first,
                                    uint32_t end) {
  std::vector<MatterWord> words;
  for (uint32_t t = first; t < end; ++t) {
    if (!claim.IsContentWord(t)) continue;
    const std::string base = VerbBase(claim.norm(t));
    MatterWord word;
    word.token = t;
    word.key = StemWord(base);
    if (t + 1 < end && IsParticle(claim.norm(t + 1))) {
      word.joined = StemWord(base + std::string(claim.norm(t + 1)));
    }
    words.push_back(std::move(word));
  }
  return words;
}

std::vector<std::string> MatterKeys(const ClaimView& claim) {
  std::vector<std::string> keys;
  for (const ContentPiece& piece : claim.pieces) {
    for (MatterWord& word : MatterWords(claim, piece.first, piece.end)) {
      keys.push_back(std::move(word.key));
      if (!word.joined.empty()) keys.push_back(std::move(word.joined));
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

size_t CountShared(const std::vector<std::string>& a,
                   const std::vector<std::string>& b) {
  size_t shared = 0;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const int order = a[i].compare(b[j]);
    if (order == 0) ++shared;
    if (order <= 0) ++i;
    if (order >= 0) ++j;
  }
  return shared;
}

void Rarity::Add(const std::vector<std::string>& keys) {
  for (const std::string& key : keys) ++count_[key];
  ++claims_;
}

int Rarity::CountOf(const std::string& key) const {
  const auto found = count_.find(key);
  return found == count_.end() ? 0 : found->second;
}

double Rarity::Of(const std::string& key, const Rarity* other) const {
  double claims = claims_;
  double count = CountOf(key);
  if (other != nullptr) {
    claims += other->claims_;
    count += other->CountOf(key);
  }
  return std::log((claims + 2) / (count + 1));
}

uint32_t FindMention(const std::vector<std::string>& name, const ClaimView& in,
                     uint32_t first, uint32_t end) {
  constexpr size_t kShortest = 3;  // bytes; "Un" and "de" tell nobody apart
  for (uint32_t t = first; t < end; ++t) {
    if (!in.token(t).capitalized || !in.IsContentWord(t)) continue;
    const std::string key = FoldKey(in.written(t));
    if (key.size() < kShortest ||
        std::find(name.begin(), name.end(), key) == name.end()) {
      continue;
    }
    // The first word of the claim is capitalized without being a name.
    const bool before = t > first + 1 && JoinsAnotherName(name, in, t - 1);
    const bool after = t + 1 < end && JoinsAnotherName(name, in, t + 1);
    if (!before && !after) return t;
  }
  return kNoToken;
}

}  // namespace claimdiff
