#include "tools/train/confidence_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_format.h"
#include "engine/base/span.h"
#include "engine/base/status_macros.h"
#include "engine/extract/crf/crf.h"
#include "engine/extract/crf/crf_model.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/spans/cue_candidates.h"
#include "engine/extract/spans/cue_columns.h"
#include "engine/extract/spans/cue_frames.h"
#include "engine/extract/spans/paragraph_facts.h"
#include "engine/extract/spans/span_columns.h"
#include "engine/text/document.h"
#include "tools/train/who_what.h"

namespace claimdiff {
namespace {

// Keeps the weights finite where the frames can be told apart exactly.
constexpr double kPenalty = 0.1;
constexpr int kTenths = 10;

struct Models {
  CrfModel first;
  CrfModel second;
};

// What the frames of an article are found with, used again and again.
struct Scratch {
  SyntaxAnalyzer::Scratch analyzer;
  std::vector<TokenSyntax> syntax;
  ParagraphFacts facts;
  ColumnTable columns;
  CrfChain chain;
  StageOne stage;
  FrameScratch frames;
};

// The frames of a paragraph that can stand side by side.
std::vector<Frame> FindFrames(const Models& models,
                              const SyntaxAnalyzer& analyzer,
                              const Document& doc, uint32_t paragraph,
                              Scratch* scratch) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  analyzer.Analyze(doc, place.first_sentence, place.end_sentence,
                   &scratch->analyzer, &scratch->syntax);
  FindFacts(doc, paragraph, scratch->syntax, models.first.cue_odds(),
            &scratch->facts);
  FillSpanColumns(scratch->facts, kParagraphColumns, &scratch->columns);
  models.first.ScoreAll(scratch->columns, &scratch->chain);
  ReadStageOne(&scratch->chain, &scratch->stage);
  FillStageColumns(scratch->stage, &scratch->columns);
  const std::vector<uint32_t> candidates =
      FindCueCandidates(scratch->facts, scratch->stage, kAskedChance);
  return ChooseFrames(
      ScoreFrames(models.second, scratch->facts, scratch->stage, candidates,
                  scratch->columns, kFrameThreshold, &scratch->frames),
      place.end_token - place.first_token);
}

GoldAttribution ClaimOf(const Document& doc, uint32_t first_token,
                        const Frame& frame) {
  const auto span = [&](TokenRange range) {
    return doc.SpanOf(range.begin + first_token, range.end + first_token);
  };
  GoldAttribution claim;
  if (frame.source) claim.source = span(*frame.source);
  claim.cue = span(frame.cue);
  for (const TokenRange content : frame.content) {
    claim.content.push_back(span(content));
  }
  return claim;
}

void AddFrames(const Models& models, const SyntaxAnalyzer& analyzer,
               const AttributedArticle& article, Scratch* scratch,
               std::vector<JudgedFrame>* judged) {
  const Document doc = Document::Parse(article.text);
  std::vector<GoldAttribution> claims;
  std::vector<ConfidenceFeatures> features;
  for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
    const uint32_t first_token = doc.paragraphs()[p].first_token;
    if (first_token == doc.paragraphs()[p].end_token) continue;
    for (const Frame& frame : FindFrames(models, analyzer, doc, p, scratch)) {
      claims.push_back(ClaimOf(doc, first_token, frame));
      features.push_back(ConfidenceFeaturesOf(scratch->facts, frame));
    }
  }
  const std::vector<Verdict> verdicts = JudgeClaims(article, claims);
  for (size_t i = 0; i < claims.size(); ++i) {
    if (verdicts[i] == Verdict::kUnjudged) continue;
    judged->push_back({features[i], verdicts[i] == Verdict::kRight});
  }
}

}  // namespace

absl::StatusOr<std::vector<JudgedFrame>> JudgeFrames(
    std::string_view stage_one, std::string_view stage_two,
    const SyntaxAnalyzer& analyzer,
    const std::vector<AttributedArticle>& articles) {
  CLAIMDIFF_ASSIGN_OR_RETURN(
      CrfModel first, CrfModel::Create(stage_one, ParagraphColumnNames(), {}));
  CLAIMDIFF_ASSIGN_OR_RETURN(
      CrfModel second,
      CrfModel::Create(stage_two, ParagraphColumnNames(), CueColumnNames()));
  const Models models = {std::move(first), std::move(second)};
  Scratch scratch;
  std::vector<JudgedFrame> judged;
  for (const AttributedArticle& article : articles) {
    AddFrames(models, analyzer, article, &scratch, &judged);
  }
  return judged;
}

LogisticModel FitConfidence(const std::vector<JudgedFrame>& frames) {
  std::vector<LogisticRow> rows;
  rows.reserve(frames.size());
  for (const JudgedFrame& frame : frames) {
    rows.push_back({frame.features.data(), frame.right ? 1.0 : 0.0, 1});
  }
  const std::vector<WeightBounds> free(kConfidenceFeatures, {-20, 20});
  return FitLogistic(rows, free, kPenalty);
}

std::string ConfidenceConstants(const LogisticModel& model) {
  std::string text =
      absl::StrFormat("constexpr float kBias = %.2ff;\n", model.bias);
  for (size_t f = 0; f < kConfidenceFeatures; ++f) {
    const std::string name(
        ConfidenceFeatureName(static_cast<ConfidenceFeature>(f)));
    absl::StrAppendFormat(&text, "    {\"%s\", %.2ff},\n", name,
                          model.weights[f]);
  }
  return text;
}

std::string CalibrationTable(const LogisticModel& model,
                             const std::vector<JudgedFrame>& frames) {
  struct Tenth {
    int claims = 0;
    double sum = 0;
    int right = 0;
  } tenths[kTenths];
  for (const JudgedFrame& frame : frames) {
    const double confidence =
        1 / (1 + std::exp(-model.Logit(frame.features.data())));
    const int index =
        std::min(kTenths - 1, static_cast<int>(confidence * kTenths));
    ++tenths[index].claims;
    tenths[index].sum += confidence;
    tenths[index].right += frame.right;
  }
  std::string table = "confidence   claims   mean  right\n";
  for (int i = 0; i < kTenths; ++i) {
    const Tenth& tenth = tenths[i];
    if (tenth.claims == 0) continue;
    absl::StrAppendFormat(&table, "%.1f-%.1f  %9d  %5.2f  %5.2f\n", i / 10.0,
                          (i + 1) / 10.0, tenth.claims,
                          tenth.sum / tenth.claims,
                          1.0 * tenth.right / tenth.claims);
  }
  return table;
}

}  // namespace claimdiff
