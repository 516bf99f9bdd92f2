#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_CLAIMS_AT_ISSUE_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_CLAIMS_AT_ISSUE_H_

// What the rules for disputes ask of every claim of a report, worked out once:
// its speaker, what it denies, what it is about, and how much of that another
// claim has.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/compare/disputes/denials.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// What of a denial's matter another claim has.
struct MatterOverlap {
  double share = 0;  // by rarity, 0..1
  int words = 0;
  // Whether the rarest word is among them: without "betrayed" a claim about
  // "the deal with the owners" is not what "he denied that he betrayed the
  // union by a deal with the owners" denies.
  bool rarest = false;
};

class ClaimsAtIssue {
 public:
  // Of one article, in the order of the report.
  using Claims = std::vector<const ClaimView*>;

  // The view must outlive it. Linear in the claims' tokens.
  explicit ClaimsAtIssue(const ReportView& view);

  const ReportView& view() const { return view_; }
  // The words of the claim's speaker; see SpeakerWords.
  const std::vector<std::string>& SpeakerOf(const ClaimView& claim) const {
    return claim.speaker.words;
  }
  const std::vector<Denial>& DenialsOf(const ClaimView& claim) const {
    return denials_[claim.index];
  }
  // The index of the claim's group, and that of each claim by its index;
  // kNoToken where it has none.
  uint32_t GroupOf(const ClaimView& claim) const {
    return group_of_[claim.index];
  }
  const std::vector<uint32_t>& group_of() const { return group_of_; }
  // The claims of each article, in the order of their first ones.
  const std::vector<Claims>& articles() const { return articles_; }

  // Whether the claim is about what the key stands for; see MatterKeys.
  bool IsAbout(const ClaimView& claim, const std::string& key) const;

  // How much of what the denial contradicts the claim speaks of; without the
  // denying words, nouns for a claim and the name of its speaker.
  MatterOverlap OverlapOf(const Denial& denial, const ClaimView& other) const;

  // Where `in` names the speaker of `of`; kNoToken where it does not.
  uint32_t MentionOf(const ClaimView& of, const ClaimView& in) const;

 private:
  double RarityIn(uint32_t a, uint32_t b, const std::string& key) const;

  const ReportView& view_;
  std::vector<std::vector<std::string>> keys_;  // by claim, sorted
  std::vector<std::vector<Denial>> denials_;    // by claim
  std::vector<uint32_t> group_of_;              // by claim
  std::vector<Claims> articles_;
  std::vector<Rarity> rarities_;  // by telling
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_CLAIMS_AT_ISSUE_H_
