#include "engine/align/aligner.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/issue.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/affair_pairs.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/candidates/echoes.h"
#include "engine/align/copies/copies.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/event_features.h"
#include "engine/align/report/evidence.h"
#include "engine/align/report/groups.h"
#include "engine/align/report/word_runs.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/base/status_macros.h"
#include "engine/language/links/word_links.h"
#include "engine/language/links/word_links_wide.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Less similar pairs have nothing to do with each other: they count as 0 where
// groups are formed, which also keeps that step fast.
constexpr double kLeastGrouped = 0.25;

// Words that only stand for each other by what is around them (a pronoun and
// its name) are sought in so many of an event's most similar pairs: that takes
// up to a third of a millisecond each.
constexpr size_t kMostLikelyLinked = 2000;

// A scored pair in terms of the report: indices into its claims, the claim
// whose telling comes first on the left.
struct ReportPair {
  PairSimilarity scored;  // in terms of the event
  uint32_t left = 0;      // in terms of the report
  uint32_t right = 0;
  bool swapped = false;  // scored.right is on the left
  size_t aligned = 0;    // its place in KeptPairs::of_aligned, if it is
};

ReportPair InReport(const PreparedEvent& event, const PairSimilarity& scored) {
  const auto key = [&](uint32_t claim) {
    return std::make_pair(event.telling[claim], event.report_index[claim]);
  };
  ReportPair pair = {scored, event.report_index[scored.left],
                     event.report_index[scored.right], false, 0};
  if (key(scored.right) < key(scored.left)) {
    std::swap(pair.left, pair.right);
    pair.swapped = true;
  }
  return pair;
}

// What is kept of an event's pairs once they are scored: a large event has far
// more of them than are of any use.
struct KeptPairs {
  std::vector<ReportPair> listed;  // most similar first
  std::vector<EventFeatures> of_aligned;
  std::vector<PairSimilarity> grouped;  // for groups, in canonical order
};

// The claims of a large event that others speak for; none of a small one.
Echoes EchoesOf(const PreparedEvent& event, const CandidateOptions& options) {
  std::vector<uint64_t> wording;
  for (const ClaimText& text : event.texts) {
    // The same name is no echo: what is said of it stands elsewhere.
    wording.push_back(text.bare ? 0 : text.wording);
  }
  return FindEchoes(
      wording, event.telling,
      event.size() > options.exhaustive_claims ? options.voices : event.size());
}

// Aligned pairs are listed, and others from `listed_from` on.
KeptPairs KeepPairs(const PreparedEvent& event,
                    absl::Span<const CandidatePair> candidates,
                    const ScoredPairs& scored, const Echoes& echoes,
                    double listed_from) {
  KeptPairs kept;
  for (size_t p = 0; p < candidates.size(); ++p) {
    const PairSimilarity pair = {candidates[p].left, candidates[p].right,
                                 scored.similarity[p]};
    if (pair.similarity >= kLeastGrouped) kept.grouped.push_back(pair);
    const bool aligned = pair.similarity >= kAlignedSimilarity;
    if (!aligned && pair.similarity < listed_from) continue;
    kept.listed.push_back(InReport(event, pair));
    if (!aligned) continue;
    kept.listed.back().aligned = kept.of_aligned.size();
    kept.of_aligned.push_back(scored.of_event[p]);
  }
  for (const CandidatePair pair : echoes.pairs) {
    kept.listed.push_back(InReport(event, {pair.left, pair.right, 1}));
    kept.listed.back().aligned = kept.of_aligned.size();
    kept.of_aligned.push_back({});
  }
  std::sort(kept.listed.begin(), kept.listed.end(),
            [](const ReportPair& a, const ReportPair& b) {
              return std::make_tuple(-a.scored.similarity, a.left, a.right) <
                     std::make_tuple(-b.scored.similarity, b.left, b.right);
            });
  return kept;
}

// By aligned pair: whether it is one of the most similar. Of equals the first
// of the event, in whose order that of the report has no part.
std::vector<bool> AreLikelyLinked(const KeptPairs& kept) {
  std::vector<const ReportPair*> aligned;
  for (const ReportPair& pair : kept.listed) {
    if (pair.scored.similarity >= kAlignedSimilarity) aligned.push_back(&pair);
  }
  std::sort(aligned.begin(), aligned.end(),
            [](const ReportPair* a, const ReportPair* b) {
              const auto key = [](const PairSimilarity& pair) {
                return std::make_tuple(-pair.similarity, pair.left, pair.right);
              };
              return key(a->scored) < key(b->scored);
            });
  if (aligned.size() > kMostLikelyLinked) aligned.resize(kMostLikelyLinked);
  std::vector<bool> likely(kept.of_aligned.size(), false);
  for (const ReportPair* pair : aligned) likely[pair->aligned] = true;
  return likely;
}

std::string ClaimCount(size_t claims) {
  return absl::StrCat("the reports hold ", claims,
                      " claims: only pairs that share rare words are listed");
}

// Writes groups told by most tellings first, ties by first claim; in a group
// the most central claim first, then by telling and place.
void WriteGroups(const PreparedEvent& event,
                 const std::vector<std::vector<uint32_t>>& groups,
                 const std::vector<int64_t>& centrality,
                 v1::ComparisonReport* report) {
  struct Row {
    size_t tellings = 0;
    uint32_t first = 0;            // of the report's claims
    std::vector<uint32_t> claims;  // of the event
  };
  const auto place = [&](uint32_t claim) {
    return std::make_pair(event.telling[claim], event.report_index[claim]);
  };
  std::vector<Row> rows;
  for (const std::vector<uint32_t>& group : groups) {
    Row row = {0, event.report_index[group[0]], group};
    std::set<uint32_t> tellings;
    for (const uint32_t claim : group) {
      tellings.insert(event.telling[claim]);
      row.first = std::min(row.first, event.report_index[claim]);
    }
    row.tellings = tellings.size();
    std::sort(row.claims.begin(), row.claims.end(),
              [&](uint32_t a, uint32_t b) { return place(a) < place(b); });
    const auto central = std::max_element(
        row.claims.begin(), row.claims.end(),
        [&](uint32_t a, uint32_t b) { return centrality[a] < centrality[b]; });
    std::rotate(row.claims.begin(), central, central + 1);
    rows.push_back(std::move(row));
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return a.tellings != b.tellings ? a.tellings > b.tellings
                                    : a.first < b.first;
  });
  report->clear_groups();
  for (const Row& row : rows) {
    v1::ClaimGroup* group = report->add_groups();
    group->set_id(absl::StrCat("g", report->groups_size() - 1));
    for (const uint32_t claim : row.claims) {
      group->add_claim_ids(
          report->claims(static_cast<int>(event.report_index[claim])).id());
    }
  }
}

}  // namespace

Aligner::Aligner(const AlignOptions& options,
                 const BackgroundTables& background, const EventScorer& scorer)
    : options_(options), background_(background), scorer_(scorer) {}

absl::StatusOr<Aligner> Aligner::Create(const AlignOptions& options) {
  if (!(options.group_similarity >= 0 && options.group_similarity <= 1)) {
    return absl::InvalidArgumentError("align.group_similarity is not in 0..1");
  }
  if (options.candidates.longest_posting < 2) {
    return absl::InvalidArgumentError(
        "align.candidates.longest_posting is below 2");
  }
  if (options.candidates.voices < 1) {
    return absl::InvalidArgumentError("align.candidates.voices is below 1");
  }
  if (options.candidates.kept_per_claim < 1) {
    return absl::InvalidArgumentError(
        "align.candidates.kept_per_claim is below 1");
  }
  CLAIMDIFF_ASSIGN_OR_RETURN(const BackgroundTables background,
                             BackgroundTables::Load());
  CLAIMDIFF_ASSIGN_OR_RETURN(const EventScorer scorer, EventScorer::Load());
  return Aligner(options, background, scorer);
}

void Aligner::Align(v1::ComparisonReport* report,
                    absl::Span<const uint32_t> affairs) const {
  const PreparedEvent event = PrepareEvent(background_, report);
  FindCopies(event.documents, report);
  const bool lists_unaligned = report->options().has_min_similarity();
  const double listed_from = report->options().min_similarity();
  if (lists_unaligned && event.size() > options_.candidates.exhaustive_claims) {
    v1::Issue* issue = report->add_issues();
    issue->set_code(v1::ISSUE_CODE_LIMIT_PASSED);
    issue->set_message(ClaimCount(event.size()));
  }

  const Echoes echoes = EchoesOf(event, options_.candidates);
  const KeptPairs kept = [&] {
    std::vector<CandidatePair> candidates = FindCandidates(
        event.vectors, event.telling, options_.candidates, echoes.voice);
    DropPairsAcross(event, affairs, &candidates);
    return KeepPairs(event, candidates,
                     scorer_.Score(background_, event, candidates), echoes,
                     lists_unaligned ? listed_from : kAlignedSimilarity);
  }();
  report->clear_pairs();
  // Of claims whose likely links are sought, by claim of the event.
  std::vector<std::optional<LinkSide>> sides(event.size());
  const auto side_of = [&](uint32_t claim) -> const LinkSide& {
    if (!sides[claim].has_value()) {
      sides[claim].emplace(event.documents[event.article[claim]],
                           event.texts[claim].tokens);
    }
    return *sides[claim];
  };
  const std::vector<bool> likely_linked = AreLikelyLinked(kept);
  for (const ReportPair& pair : kept.listed) {
    v1::ClaimPair* written = report->add_pairs();
    written->set_left_claim_id(
        report->claims(static_cast<int>(pair.left)).id());
    written->set_right_claim_id(
        report->claims(static_cast<int>(pair.right)).id());
    written->set_similarity(pair.scored.similarity);
    if (pair.scored.similarity < kAlignedSimilarity) continue;
    written->set_aligned(true);
    const uint32_t left = pair.swapped ? pair.scored.right : pair.scored.left;
    const uint32_t right = pair.swapped ? pair.scored.left : pair.scored.right;
    for (const v1::PairEvidence& piece : ExplainPair(
             event, left, right,
             scorer_.FeaturesOf(event, {pair.scored.left, pair.scored.right},
                                kept.of_aligned[pair.aligned]),
             scorer_, options_.evidence_per_pair)) {
      *written->add_evidence() = piece;
    }
    const Document& left_doc = event.documents[event.article[left]];
    const Document& right_doc = event.documents[event.article[right]];
    const auto& left_tokens = event.texts[left].tokens;
    const auto& right_tokens = event.texts[right].tokens;
    WriteLinkRuns(
        left_doc, right_doc,
        likely_linked[pair.aligned]
            ? WideLinker::Default().LinkOneToOne(side_of(left), side_of(right))
            : LinkWords(left_doc, left_tokens, right_doc, right_tokens),
        written);
  }
  auto groups =
      GroupClaims(event.telling, kept.grouped, options_.group_similarity);
  JoinEchoes(echoes, &groups);
  WriteGroups(event, groups, Centrality(groups, kept.grouped), report);
}

}  // namespace claimdiff
