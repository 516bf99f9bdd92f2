#include "engine/compare/coverage/only_in.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/claim_words.h"
#include "engine/compare/view/speakers.h"

namespace claimdiff {
namespace {

constexpr double kBase = 0.12;
// A headline says in short what the article says below.
constexpr double kHeadline = 0.05;
constexpr double kNamed = 0.08;
// The others have the speaker, and not this.
constexpr double kQuotedElsewhere = 0.04;
constexpr double kNumbers = 0.05;
constexpr double kQuoted = 0.05;
constexpr double kHigh = 0.06;  // at the top of the article, less further down
// Words that a claim must have to say anything, and to say enough.
constexpr size_t kFewWords = 3;
constexpr size_t kEnoughWords = 8;
constexpr double kSaysLittle = 0.4;  // what is left for few words
// What two claims on one matter must be like for the one to tell much of the
// other: of 26 such pairs read on BASIL's events 24 do, of those below it down
// to 0.75 half.
constexpr double kAlike = 0.8;

// 1 for a claim that says something, down to kSaysLittle for one that hardly
// does.
double Substance(const ClaimView& claim) {
  const size_t words = MatterKeys(claim).size();
  if (words >= kEnoughWords) return 1;
  if (words <= kFewWords) return kSaysLittle;
  return kSaysLittle +
         (1 - kSaysLittle) * (words - kFewWords) / (kEnoughWords - kFewWords);
}

double Importance(const ClaimView& claim, const SpeakerCoverage& coverage) {
  if (claim.headline) return kHeadline;
  double more = 0;
  if (IsNamed(claim)) more += kNamed;
  if (coverage.IsQuotedElsewhere(claim)) more += kQuotedElsewhere;
  if (!claim.quantities.empty()) more += kNumbers;
  if (claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT ||
      claim.claim->quote_type() == v1::QUOTE_TYPE_MIXED) {
    more += kQuoted;
  }
  if (!claim.tokens.empty()) {
    const double place = claim.token(claim.tokens.front()).span.begin;
    more += kHigh * (1 - place / claim.doc->text().size());
  }
  // A claim that was handed in is not judged and taken as it is.
  const double confidence = claim.claim->confidence();
  return kBase + more * Substance(claim) * (confidence == 0 ? 1 : confidence);
}

FindingDraft DraftOf(const std::vector<const ClaimView*>& claims,
                     std::string_view rule, const ReportView& view,
                     const SpeakerCoverage& coverage) {
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_ONLY_IN;
  draft.rule = rule;
  const ClaimView* weightiest = claims.front();
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    side.value = claim->claim->attribution().source().name();
    const double importance = Importance(*claim, coverage);
    if (importance > draft.importance) {
      draft.importance = importance;
      weightiest = claim;
    }
    draft.sides.push_back(std::move(side));
  }
  draft.lead = "Only in " + TellingName(view, *claims.front());
  const std::string words = ClaimWords(*weightiest);
  if (!words.empty()) draft.lead += ": " + words;
  if (rule == "only-in/claim" && claims.size() > 1) {
    draft.lead += " (and " + std::to_string(claims.size() - 1) + " more)";
  }
  return draft;
}

// Whether a finding sets the claim beside one of another telling.
bool Compares(const FindingDraft& draft, const ClaimView& claim) {
  bool has = false, other = false;
  for (const DraftSide& side : draft.sides) {
    has |= side.claim == &claim;
    other |= side.claim->telling != claim.telling;
  }
  return has && other;
}

// Whether a claim of another telling is much like it, in what words ever. A
// quotation is more than what it says, and another speaker's words on the
// matter are his own.
bool IsToldInOtherWords(const ClaimView& claim, const GroupView& group) {
  return claim.claim->quote_type() != v1::QUOTE_TYPE_DIRECT &&
         std::any_of(group.pairs.begin(), group.pairs.end(),
                     [&](const PairView& pair) {
                       return (pair.left == &claim || pair.right == &claim) &&
                              pair.similarity >= kAlike &&
                              pair.left->telling != pair.right->telling &&
                              RelateSpeakers(*pair.left, *pair.right) !=
                                  SpeakerRelation::kOther;
                     });
}

// Whether a claim of another telling in the group has half of its words;
// `matter` is what each of them is about, by place.
bool HasHalf(size_t claim, const GroupView& group,
             const std::vector<std::vector<std::string>>& matter) {
  const std::vector<std::string>& own = matter[claim];
  for (size_t other = 0; other < group.claims.size(); ++other) {
    if (group.claims[other]->telling != group.claims[claim]->telling &&
        2 * CountShared(own, matter[other]) >= own.size()) {
      return true;
    }
  }
  return false;
}

// The last word of the speaker's name; empty where there is none.
std::string SpeakerKey(const ClaimView& claim) {
  if (!IsNamed(claim)) return "";
  const std::vector<std::string> words = SpeakerWords(claim);
  return words.empty() ? "" : words.back();
}

}  // namespace

SpeakerCoverage::SpeakerCoverage(const ReportView& view) {
  for (const ClaimView& claim : view.claims()) {
    const std::string key = SpeakerKey(claim);
    if (!key.empty()) tellings_of_[key].push_back(claim.telling);
  }
  for (auto& [key, tellings] : tellings_of_) {
    std::sort(tellings.begin(), tellings.end());
    tellings.erase(std::unique(tellings.begin(), tellings.end()),
                   tellings.end());
  }
}

bool SpeakerCoverage::IsQuotedElsewhere(const ClaimView& claim) const {
  const auto tellings = tellings_of_.find(SpeakerKey(claim));
  return tellings != tellings_of_.end() && tellings->second.size() > 1;
}

FindingDraft FindOnlyIn(const GroupView& group, const ReportView& view,
                        const SpeakerCoverage& coverage) {
  return DraftOf(group.claims, "only-in/telling", view, coverage);
}

std::vector<FindingDraft> FindOnlyInShared(
    const GroupView& group, const ReportView& view,
    const SpeakerCoverage& coverage,
    const std::vector<FindingDraft>& findings) {
  // By telling and speaker.
  std::map<std::pair<uint32_t, std::string>, std::vector<const ClaimView*>> own;
  std::vector<std::vector<std::string>> matter;  // by place, where asked for
  for (size_t i = 0; i < group.claims.size(); ++i) {
    const ClaimView* claim = group.claims[i];
    const bool compared = std::any_of(
        findings.begin(), findings.end(),
        [&](const FindingDraft& draft) { return Compares(draft, *claim); });
    if (claim->headline || compared) continue;
    if (matter.empty()) {
      for (const ClaimView* of : group.claims) {
        matter.push_back(MatterKeys(*of));
      }
    }
    if (!HasHalf(i, group, matter) && !IsToldInOtherWords(*claim, group)) {
      own[{claim->telling, SpeakerKey(*claim)}].push_back(claim);
    }
  }
  std::vector<FindingDraft> drafts;
  drafts.reserve(own.size());
  for (const auto& [key, claims] : own) {
    drafts.push_back(DraftOf(claims, "only-in/claim", view, coverage));
  }
  return drafts;
}

}  // namespace claimdiff
