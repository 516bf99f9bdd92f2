// Prints how many changes that were planted in a copy of an article are
// reported under their kind on the right claim, and how many findings of fact
// are reported where nothing was changed.
//
//   planted_differences GOLD.jsonl [--errors]
//
// GOLD is a file of attributed articles (see tools/train/attribution_gold.h).
// Each article is compared with a copy of it (see planted_changes.h); with
// --errors every miss (with the rules of the findings there are) and every
// false finding is a line on standard error.

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/base/span.h"
#include "engine/claimdiff.h"
#include "tools/measure/planted_changes.h"
#include "tools/train/attribution_gold.h"

namespace claimdiff {
namespace {

constexpr size_t kChanges = 5;  // an article

constexpr v1::FindingKind kFacts[] = {
    v1::FINDING_KIND_NUMBER,        v1::FINDING_KIND_DATE,
    v1::FINDING_KIND_NAME,          v1::FINDING_KIND_NEGATION,
    v1::FINDING_KIND_OPPOSITE,      v1::FINDING_KIND_CERTAINTY,
    v1::FINDING_KIND_QUOTE_ALTERED, v1::FINDING_KIND_ATTRIBUTION,
    v1::FINDING_KIND_RELAY,         v1::FINDING_KIND_ONLY_IN};

struct Count {
  int planted = 0;
  int claimed = 0;  // a claim was extracted where it was planted
  int found = 0;
};

struct Totals {
  std::map<std::string, Count> by_name;
  std::map<v1::FindingKind, int> false_findings;
  int claims = 0;
};

bool Meets(const v1::TextSpan& a, ByteSpan b) {
  // What was taken out is a point; the claim around it meets it.
  return a.begin() < std::max(b.end, b.begin + 1) && b.begin < a.end();
}

bool Touches(const v1::Claim& claim, ByteSpan span) {
  const v1::Attribution& attribution = claim.attribution();
  return std::any_of(claim.content().begin(), claim.content().end(),
                     [&](const v1::TextSpan& s) { return Meets(s, span); }) ||
         (attribution.has_cue() && Meets(attribution.cue(), span)) ||
         (attribution.source().has_span() &&
          Meets(attribution.source().span(), span));
}

// The ids of the claims that a change touches, on either side.
std::vector<std::string> TouchedClaims(const v1::ComparisonReport& report,
                                       const PlantedChange& change) {
  std::vector<std::string> ids;
  for (const v1::Claim& claim : report.claims()) {
    const bool original = claim.article_id() == "original";
    if (Touches(claim, original ? change.original : change.changed)) {
      ids.push_back(claim.id());
    }
  }
  return ids;
}

bool HasAny(const v1::Finding& finding, const std::vector<std::string>& ids) {
  return std::any_of(finding.claim_ids().begin(), finding.claim_ids().end(),
                     [&](const std::string& id) {
                       return std::find(ids.begin(), ids.end(), id) !=
                              ids.end();
                     });
}

v1::CompareRequest RequestOf(const AttributedArticle& article,
                             const ChangedArticle& copy) {
  v1::CompareRequest request;
  const auto add = [&](const char* id, const std::string& text) {
    v1::Article* source = request.add_sources()->mutable_article();
    source->set_id(id);
    source->set_outlet(id);
    source->set_text(text);
  };
  add("original", article.text);
  add("copy", copy.text);
  return request;
}

void Score(const AttributedArticle& article, const ChangedArticle& copy,
           const v1::ComparisonReport& report, bool errors, Totals* totals) {
  std::vector<std::string> touched;
  for (const PlantedChange& change : copy.changes) {
    const std::vector<std::string> ids = TouchedClaims(report, change);
    touched.insert(touched.end(), ids.begin(), ids.end());
    Count& count = totals->by_name[change.name];
    ++count.planted;
    if (!ids.empty()) ++count.claimed;
    const bool found = std::any_of(
        report.findings().begin(), report.findings().end(),
        [&](const v1::Finding& finding) {
          return finding.kind() == change.kind && HasAny(finding, ids);
        });
    if (found) ++count.found;
    if (!found && errors) {
      std::cerr << article.id << "\tmissed\t" << change.name << "\t"
                << change.original.begin << "\t" << ids.size() << " claims";
      for (const v1::Finding& finding : report.findings()) {
        if (HasAny(finding, ids)) std::cerr << "\t" << finding.rule();
      }
      std::cerr << "\n";
    }
  }
  for (const v1::Claim& claim : report.claims()) {
    if (claim.article_id() == "original") ++totals->claims;
  }
  for (const v1::Finding& finding : report.findings()) {
    if (std::find(std::begin(kFacts), std::end(kFacts), finding.kind()) ==
            std::end(kFacts) ||
        HasAny(finding, touched)) {
      continue;
    }
    ++totals->false_findings[finding.kind()];
    if (errors) {
      std::cerr << article.id << "\tfalse\t" << finding.rule() << "\t"
                << finding.claim_ids(0) << "\t" << finding.explanation()
                << "\n";
    }
  }
}

void Print(const Totals& totals) {
  std::printf("%-10s %8s %8s %8s %8s\n", "change", "planted", "claimed",
              "found", "share");
  Count all;
  for (const std::string& name : ChangeNames()) {
    const auto entry = totals.by_name.find(name);
    if (entry == totals.by_name.end()) continue;
    const Count& count = entry->second;
    std::printf("%-10s %8d %8d %8d %8.3f\n", name.c_str(), count.planted,
                count.claimed, count.found,
                static_cast<double>(count.found) / count.planted);
    all.planted += count.planted;
    all.claimed += count.claimed;
    all.found += count.found;
  }
  if (all.planted > 0) {
    std::printf("%-10s %8d %8d %8d %8.3f\n", "all", all.planted, all.claimed,
                all.found, static_cast<double>(all.found) / all.planted);
  }
  int false_findings = 0;
  for (const auto& [kind, count] : totals.false_findings) {
    std::printf("false %-24s %4d\n", v1::FindingKind_Name(kind).c_str(), count);
    false_findings += count;
  }
  if (totals.claims > 0) {
    std::printf("false findings of fact per 100 claims: %.2f (%d claims)\n",
                100.0 * false_findings / totals.claims, totals.claims);
  }
}

int Main(int argc, char** argv) {
  const bool errors = argc == 3 && std::string_view(argv[2]) == "--errors";
  if (argc != 2 && !errors) {
    std::cerr << "usage: planted_differences GOLD.jsonl [--errors]\n";
    return 2;
  }
  const absl::StatusOr<std::vector<AttributedArticle>> articles =
      ReadAttributionGold(argv[1]);
  if (!articles.ok()) {
    std::cerr << articles.status().message() << "\n";
    return 2;
  }
  const absl::StatusOr<Engine> engine = Engine::Create({});
  if (!engine.ok()) {
    std::cerr << engine.status().message() << "\n";
    return 2;
  }
  Totals totals;
  for (size_t i = 0; i < articles->size(); ++i) {
    const AttributedArticle& article = (*articles)[i];
    const ChangedArticle copy = PlantChanges(article, i, kChanges);
    Score(article, copy, engine->Compare(RequestOf(article, copy)), errors,
          &totals);
  }
  Print(totals);
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
