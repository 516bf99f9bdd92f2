#include "engine/compare/disputes/claims_at_issue.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "engine/compare/disputes/spoken_words.h"
#include "engine/language/names/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

bool Contains(const std::vector<std::string>& sorted, const std::string& key) {
  return std::binary_search(sorted.begin(), sorted.end(), key);
}

// Behind "the Romney campaign's" in "disputed the Romney campaign's account":
// whose claim it is is not what it says.
uint32_t FirstOfMatter(const Denial& denial) {
  constexpr uint32_t kOwnerReach = 6;  // tokens
  const uint32_t behind = BehindOwner(denial);
  return behind - denial.first_token <= kOwnerReach ? behind
                                                    : denial.first_token;
}

// "President Holm": the title says nothing that the name does not.
bool IsTitle(const ClaimView& claim, uint32_t t) {
  return (NameWordKinds(claim.norm(t)) & (kHonorific | kRole)) != 0 &&
         claim.token(t).capitalized && claim.Holds(t + 1) &&
         claim.token(t + 1).capitalized;
}

bool IsSpeakerWord(const ClaimView& claim, std::string_view written) {
  const std::vector<std::string>& name = claim.speaker.words;
  return std::find(name.begin(), name.end(), FoldKey(written)) != name.end();
}

}  // namespace

ClaimsAtIssue::ClaimsAtIssue(const ReportView& view)
    : view_(view), group_of_(view.claims().size(), kNoToken) {
  std::map<const Document*, size_t> article_of;  // looked up in only
  for (const ClaimView& claim : view.claims()) {
    keys_.push_back(MatterKeys(claim));
    denials_.push_back(FindDenials(claim));
    const auto [article, is_new] =
        article_of.emplace(claim.doc, articles_.size());
    if (is_new) articles_.emplace_back();
    articles_[article->second].push_back(&claim);
    if (rarities_.size() <= claim.telling) {
      rarities_.resize(claim.telling + 1);
    }
    rarities_[claim.telling].Add(keys_.back());
  }
  for (uint32_t g = 0; g < view.groups().size(); ++g) {
    for (const ClaimView* claim : view.groups()[g].claims) {
      group_of_[claim->index] = g;
    }
  }
}

bool ClaimsAtIssue::IsAbout(const ClaimView& claim,
                            const std::string& key) const {
  return Contains(keys_[claim.index], key);
}

// How rare a word is in two tellings: whoever else tells of the event changes
// nothing between them.
double ClaimsAtIssue::RarityIn(uint32_t a, uint32_t b,
                               const std::string& key) const {
  return rarities_[a].Of(key, a == b ? nullptr : &rarities_[b]);
}

MatterOverlap ClaimsAtIssue::OverlapOf(const Denial& denial,
                                       const ClaimView& other) const {
  const ClaimView& claim = *denial.claim;
  MatterOverlap overlap;
  double all = 0, common = 0, rarest = 0;
  for (const MatterWord& word :
       MatterWords(claim, FirstOfMatter(denial), denial.end_token)) {
    const bool in_cue = denial.cue.Contains(claim.token(word.token).span);
    if (in_cue || IsClaimNoun(claim.norm(word.token)) ||
        IsTitle(claim, word.token) ||
        IsSpeakerWord(other, claim.written(word.token))) {
      continue;
    }
    const double weight = RarityIn(claim.telling, other.telling, word.key);
    const bool shared = IsAbout(other, word.key) || IsAbout(other, word.joined);
    if (weight > rarest) overlap.rarest = false;
    if (weight >= rarest) overlap.rarest |= shared;
    rarest = std::max(rarest, weight);
    all += weight;
    if (!shared) continue;
    common += weight;
    ++overlap.words;
  }
  overlap.share = all > 0 ? common / all : 0;
  return overlap;
}

uint32_t ClaimsAtIssue::MentionOf(const ClaimView& of,
                                  const ClaimView& in) const {
  for (const ContentPiece& piece : in.pieces) {
    const uint32_t mention =
        FindMention(SpeakerOf(of), in, piece.first, piece.end);
    if (mention != kNoToken) return mention;
  }
  return kNoToken;
}

}  // namespace claimdiff
