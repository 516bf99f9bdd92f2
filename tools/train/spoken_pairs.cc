// Fits engine/align/scoring/data/spoken_weights.tsv (spoken_pairs.h) and checks
// it.
//
//   spoken_pairs OUT.tsv (JUDGED.tsv REPORTS.jsonl)...
//     [--check (JUDGED.tsv REPORTS.jsonl)...]
//
// REPORTS is what `claimdiff compare --batch --format=jsonl` makes of the
// collection that was judged: its articles and claims are used, its pairs are
// not. Figures are printed by models that have not seen the event; of the
// collections to check, which nothing is fitted on, by the library as it is.

#include "engine/align/scoring/spoken_pairs.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/base/status_macros.h"
#include "google/protobuf/util/json_util.h"
#include "tools/train/judged_pairs.h"
#include "tools/train/logistic.h"

namespace claimdiff {
namespace {

constexpr int kFolds = 10;
constexpr double kPenalty = .1;

struct Row {
  SpokenFeatures features = {};
  double by_wording = 0;
  double similarity = 0;  // by the weights built into the library
  bool same = false;
  double stands_for = 1;
  uint32_t event = 0;  // which report
};

struct Models {
  BackgroundTables background;
  EventScorer scorer;
};

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": not readable"));
  return text.str();
}

using ClaimKey = std::pair<std::string, uint32_t>;

// The judged pairs that the report holds.
void AddRows(const Models& models, const std::vector<JudgedPair>& judged,
             uint32_t number, v1::ComparisonReport* report,
             std::vector<Row>* rows) {
  const PreparedEvent event = PrepareEvent(models.background, report);
  const std::vector<CandidatePair> candidates =
      FindCandidates(event.vectors, event.telling, {});
  const ScoredPairs scored =
      models.scorer.Score(models.background, event, candidates);
  std::map<ClaimKey, uint32_t> claim_at;
  for (uint32_t i = 0; i < event.size(); ++i) {
    const v1::Claim& claim =
        report->claims(static_cast<int>(event.report_index[i]));
    claim_at.emplace(ClaimKey(claim.article_id(), claim.content(0).begin()), i);
  }
  std::map<std::pair<uint32_t, uint32_t>, const JudgedPair*> wanted;
  for (const JudgedPair& pair : judged) {
    const auto left = claim_at.find({pair.left.article, pair.left.begin});
    const auto right = claim_at.find({pair.right.article, pair.right.begin});
    if (left == claim_at.end() || right == claim_at.end()) continue;
    wanted[std::minmax(left->second, right->second)] = &pair;
  }
  for (size_t p = 0; p < candidates.size(); ++p) {
    const auto pair = wanted.find({candidates[p].left, candidates[p].right});
    if (pair == wanted.end()) continue;
    const double by_wording = scored.by_wording[p];
    const PairFeatures of_words = ComputePairFeatures(
        event.vectors[candidates[p].left], event.vectors[candidates[p].right]);
    rows->push_back({ComputeSpokenFeatures(event, candidates[p], of_words,
                                           scored.of_event[p], by_wording),
                     by_wording, scored.similarity[p], pair->second->same,
                     pair->second->stands_for, number});
  }
}

// Reads one judged collection; its events are numbered from `*events` on.
absl::StatusOr<std::vector<Row>> ReadRows(const Models& models,
                                          const std::string& judged_path,
                                          const std::string& reports_path,
                                          uint32_t* events) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string table, ReadFile(judged_path));
  CLAIMDIFF_ASSIGN_OR_RETURN(const auto judged, ParseJudgedPairs(table));
  std::ifstream reports(reports_path);
  std::vector<Row> rows;
  std::string line;
  for (int number = 1; std::getline(reports, line); ++number) {
    v1::ComparisonReport report;
    if (!google::protobuf::util::JsonStringToMessage(line, &report).ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat(reports_path, ":", number, ": not a report"));
    }
    AddRows(models, judged, (*events)++, &report, &rows);
  }
  std::printf("%s: %zu of %zu pairs found\n", judged_path.c_str(), rows.size(),
              judged.size());
  return rows;
}

// Fitted on the pairs that the model decides on alone.
LogisticModel Fit(const std::vector<Row>& rows, int without_fold) {
  std::vector<LogisticRow> sample;
  for (const Row& row : rows) {
    if (static_cast<int>(row.event % kFolds) == without_fold) continue;
    if (row.by_wording < kLeastByWording) continue;
    sample.push_back(
        {row.features.data(), row.same ? 1.0 : 0.0, row.stands_for});
  }
  double total = 0;
  for (const LogisticRow& row : sample) total += row.weight;
  for (LogisticRow& row : sample) {
    row.weight *= static_cast<double>(sample.size()) / total;
  }
  std::vector<WeightBounds> bounds;
  for (size_t f = 0; f < kSpokenFeatureCount; ++f) {
    const bool against = SpeaksAgainstPair(static_cast<SpokenFeature>(f));
    bounds.push_back(against ? WeightBounds{-20, 0} : WeightBounds{0, 20});
  }
  return FitLogistic(sample, bounds, kPenalty);
}

struct Figures {
  double found = 0;  // pairs called the same
  double right = 0;  // of them that are
  double gold = 0;   // that are the same
  double precision() const { return found > 0 ? right / found : 0; }
  double recall() const { return gold > 0 ? right / gold : 0; }
  double f1() const { return right > 0 ? 2 * right / (found + gold) : 0; }
  // F of beta^2 = 1/2 (van Rijsbergen 1979): precision counts twice as much as
  // recall, for a reader sees each row that is wrong and none that is missing.
  double f_precise() const {
    return right > 0 ? 1.5 * right / (found + .5 * gold) : 0;
  }
};

template <typename Called>
Figures Count(const std::vector<Row>& rows, Called called) {
  Figures figures;
  for (size_t i = 0; i < rows.size(); ++i) {
    const double n = rows[i].stands_for;
    if (rows[i].same) figures.gold += n;
    if (!called(i)) continue;
    figures.found += n;
    if (rows[i].same) figures.right += n;
  }
  return figures;
}

void Print(const std::string& name, const Figures& figures) {
  std::printf("%-34s precision %.3f  recall %.3f  F1 %.3f\n", name.c_str(),
              figures.precision(), figures.recall(), figures.f1());
}

// What one collection's pairs got by models that have not seen their event.
struct HeldOut {
  std::vector<Row> rows;
  std::vector<double> logits;

  Figures At(double threshold) const {
    return Count(rows, [&](size_t i) {
      return rows[i].by_wording >= kLeastByWording && logits[i] >= threshold;
    });
  }
};

// The logit from which on pairs are called the same: the one whose F, averaged
// over the collections, is best; ties to the higher.
double BestThreshold(const std::vector<HeldOut>& sets) {
  double best = 0;
  double best_f = -1;
  for (double threshold = -3; threshold <= 3; threshold += .05) {
    double f = 0;
    for (const HeldOut& set : sets) f += set.At(threshold).f_precise();
    if (f < best_f) continue;
    best_f = f;
    best = threshold;
  }
  return best;
}

std::string Table(const LogisticModel& model, double threshold) {
  std::string table =
      "# Weights for pairs of attributed claims (spoken_pairs.h), fitted by\n"
      "# tools/train/spoken_pairs on tools/train/data/judged_*.tsv.\n";
  absl::StrAppendFormat(&table, "bias\t%.4f\n", model.bias - threshold);
  for (size_t f = 0; f < kSpokenFeatureCount; ++f) {
    absl::StrAppendFormat(
        &table, "%s\t%.4f\n",
        std::string(SpokenFeatureName(static_cast<SpokenFeature>(f))),
        model.weights[f]);
  }
  return table;
}

// Collections as JUDGED.tsv, REPORTS.jsonl, JUDGED.tsv, ...
struct Arguments {
  std::string table;
  std::vector<std::string> fitted;
  std::vector<std::string> checked;
};

std::optional<Arguments> ReadArguments(const std::vector<std::string>& given) {
  if (given.empty()) return std::nullopt;
  const auto check = std::find(given.begin() + 1, given.end(), "--check");
  Arguments arguments = {given[0], {given.begin() + 1, check}, {}};
  if (check != given.end()) arguments.checked.assign(check + 1, given.end());
  if (arguments.fitted.empty() || arguments.fitted.size() % 2 != 0 ||
      arguments.checked.size() % 2 != 0) {
    return std::nullopt;
  }
  return arguments;
}

absl::Status Check(const Models& models,
                   const std::vector<std::string>& collections) {
  uint32_t events = 0;
  for (size_t a = 0; a < collections.size(); a += 2) {
    CLAIMDIFF_ASSIGN_OR_RETURN(
        const std::vector<Row> rows,
        ReadRows(models, collections[a], collections[a + 1], &events));
    Print("unseen", Count(rows, [&](size_t i) {
            return rows[i].similarity >= kAlignedSimilarity;
          }));
  }
  return absl::OkStatus();
}

absl::Status Run(const Arguments& arguments) {
  Models models;
  CLAIMDIFF_ASSIGN_OR_RETURN(models.background, BackgroundTables::Load());
  CLAIMDIFF_ASSIGN_OR_RETURN(models.scorer, EventScorer::Load());
  std::vector<HeldOut> sets;
  std::vector<Row> rows;
  uint32_t events = 0;
  for (size_t a = 0; a < arguments.fitted.size(); a += 2) {
    HeldOut& set = sets.emplace_back();
    CLAIMDIFF_ASSIGN_OR_RETURN(
        set.rows, ReadRows(models, arguments.fitted[a], arguments.fitted[a + 1],
                           &events));
    set.logits.resize(set.rows.size());
    rows.insert(rows.end(), set.rows.begin(), set.rows.end());
  }
  for (int fold = 0; fold < kFolds; ++fold) {
    const LogisticModel model = Fit(rows, fold);
    for (HeldOut& set : sets) {
      for (size_t i = 0; i < set.rows.size(); ++i) {
        if (static_cast<int>(set.rows[i].event % kFolds) != fold) continue;
        set.logits[i] = model.Logit(set.rows[i].features.data());
      }
    }
  }
  const double threshold = BestThreshold(sets);
  for (const HeldOut& set : sets) {
    Print("by wording", Count(set.rows, [&](size_t i) {
            return set.rows[i].by_wording >= kAlignedSimilarity;
          }));
    Print("spoken, held out", set.At(threshold));
  }
  CLAIMDIFF_RETURN_IF_ERROR(Check(models, arguments.checked));
  std::ofstream file(arguments.table);
  file << Table(Fit(rows, -1), threshold);
  return file.flush() ? absl::OkStatus()
                      : absl::UnknownError(
                            absl::StrCat(arguments.table, ": not written"));
}

int Main(const std::vector<std::string>& given) {
  const std::optional<Arguments> arguments = ReadArguments(given);
  if (!arguments.has_value()) {
    std::fprintf(stderr,
                 "usage: spoken_pairs OUT.tsv (JUDGED.tsv REPORTS.jsonl)... "
                 "[--check (JUDGED.tsv REPORTS.jsonl)...]\n");
    return 2;
  }
  const absl::Status status = Run(*arguments);
  if (!status.ok()) {
    std::fprintf(stderr, "%s\n", std::string(status.message()).c_str());
    return 2;
  }
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) {
  return claimdiff::Main(std::vector<std::string>(argv + 1, argv + argc));
}
