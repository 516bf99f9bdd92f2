#include "tools/train/change_sample.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/base/span.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_changes.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/compare/wording/word_swaps.h"

namespace claimdiff {
namespace {

// Kinds that state no difference of fact.
constexpr v1::FindingKind kWording[] = {
    v1::FINDING_KIND_SAME, v1::FINDING_KIND_REWORDED, v1::FINDING_KIND_ONLY_IN,
    v1::FINDING_KIND_COPIED};

bool IsOneOf(v1::FindingKind kind) {
  return std::find(std::begin(kWording), std::end(kWording), kind) !=
         std::end(kWording);
}

bool IsOfChanges(const v1::Finding& finding) {
  return std::find(std::begin(kChangeRules), std::end(kChangeRules),
                   finding.rule()) != std::end(kChangeRules);
}

void AddSource(const char* id, const std::string& text,
               v1::CompareRequest* request) {
  v1::ArticleClaims* source = request->add_sources()->mutable_extracted();
  source->mutable_article()->set_id(id);
  source->mutable_article()->set_outlet(id);
  source->mutable_article()->set_text(text);
  v1::Claim* claim = source->add_claims();
  claim->set_id(std::string(id) + "#0");
  claim->set_article_id(id);
  claim->add_content()->set_end(static_cast<uint32_t>(text.size()));
}

bool IsCovered(const v1::ComparisonReport& report, const ClaimView& claim,
               const std::vector<uint32_t>& tokens) {
  for (const v1::Finding& finding : report.findings()) {
    if (IsOneOf(finding.kind()) || IsOfChanges(finding)) continue;
    for (const v1::FindingSide& side : finding.sides()) {
      if (side.claim_id() != claim.claim->id()) continue;
      for (const v1::TextSpan& span : side.spans()) {
        for (const uint32_t t : tokens) {
          const ByteSpan word = claim.token(t).span;
          if (span.begin() < word.end && word.begin < span.end()) return true;
        }
      }
    }
  }
  return false;
}

}  // namespace

std::vector<ChangedPair> ChangesOfPairs(const std::vector<GradedPair>& pairs,
                                        const Engine& engine) {
  std::vector<ChangedPair> changed;
  for (const GradedPair& pair : pairs) {
    v1::CompareRequest request;
    AddSource("a", pair.a, &request);
    AddSource("b", pair.b, &request);
    const v1::ComparisonReport report = engine.Compare(request);
    ChangedPair& out = changed.emplace_back();
    out.source = pair.a;
    out.likeness = pair.likeness;
    out.found = std::any_of(report.findings().begin(), report.findings().end(),
                            [](const v1::Finding& finding) {
                              return !IsOneOf(finding.kind()) &&
                                     !IsOfChanges(finding) &&
                                     finding.kind() != v1::FINDING_KIND_FRAMING;
                            });
    const ReportView view(report);
    for (const GroupView& group : view.groups()) {
      for (const PairView& aligned : group.pairs) {
        if (!IsNearlyVerbatim(aligned)) continue;
        for (const WordRegion& region : RegionsOf(aligned)) {
          std::optional<WordChange> change = ChangeIn(aligned, region);
          if (change && !IsCovered(report, *aligned.left, change->left) &&
              !IsCovered(report, *aligned.right, change->right)) {
            out.changes.insert(std::move(change->change));
          }
        }
      }
    }
  }
  return changed;
}

}  // namespace claimdiff
