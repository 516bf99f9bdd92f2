#include "tools/train/extraction_sample.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/status_macros.h"
#include "engine/extract/crf/crf.h"
#include "engine/extract/spans/cue_columns.h"
#include "engine/extract/spans/span_columns.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

// Calls `visit` with every paragraph that has tokens, and its syntax.
void ForEachParagraph(
    const std::vector<AttributedArticle>& articles,
    const SyntaxAnalyzer& analyzer,
    const std::function<void(size_t article, const Document& doc,
                             uint32_t paragraph,
                             const std::vector<TokenSyntax>& syntax)>& visit) {
  SyntaxAnalyzer::Scratch scratch;
  std::vector<TokenSyntax> syntax;
  for (size_t a = 0; a < articles.size(); ++a) {
    const Document doc = Document::Parse(articles[a].text);
    for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
      const Paragraph& place = doc.paragraphs()[p];
      if (place.first_token == place.end_token) continue;
      analyzer.Analyze(doc, place.first_sentence, place.end_sentence, &scratch,
                       &syntax);
      visit(a, doc, p, syntax);
    }
  }
}

// True where token i of the paragraph is a head of one of the cues.
bool IsCueHead(const std::vector<GoldFrame>& frames,
               const std::vector<TokenSyntax>& syntax, uint32_t first_token,
               uint32_t i) {
  if (syntax[i].label == kRelPunct) return false;
  const auto in = [](TokenRange range, int64_t token) {
    return range.begin <= token && token < range.end;
  };
  const int64_t head = int64_t{syntax[i].head} - first_token;
  return std::any_of(frames.begin(), frames.end(), [&](const GoldFrame& frame) {
    return in(*frame.cue, i) && (syntax[i].head < 0 || !in(*frame.cue, head));
  });
}

// `range` in a window that begins at `window.begin`; nullopt where outside.
std::optional<TokenRange> Clip(TokenRange range, TokenRange window) {
  const uint32_t begin = std::max(range.begin, window.begin);
  const uint32_t end = std::min(range.end, window.end);
  if (begin >= end) return std::nullopt;
  return TokenRange{begin - window.begin, end - window.begin};
}

// The frames whose cue holds the candidate, cut to the window.
std::vector<GoldFrame> OwnFrames(const std::vector<GoldFrame>& frames,
                                 uint32_t candidate, TokenRange window) {
  std::vector<GoldFrame> own;
  for (const GoldFrame& frame : frames) {
    if (candidate < frame.cue->begin || candidate >= frame.cue->end) continue;
    GoldFrame clipped;
    if (frame.source) clipped.source = Clip(*frame.source, window);
    clipped.cue = Clip(*frame.cue, window);
    for (const TokenRange content : frame.content) {
      const auto part = Clip(content, window);
      if (part) clipped.content.push_back(*part);
    }
    own.push_back(std::move(clipped));
  }
  return own;
}

}  // namespace

std::vector<uint32_t> LearnCueOdds(
    const std::vector<AttributedArticle>& articles,
    const SyntaxAnalyzer& analyzer) {
  struct Counts {
    uint32_t cues = 0;
    uint32_t all = 0;
  };
  std::map<uint32_t, Counts> counts;  // by key
  ForEachParagraph(
      articles, analyzer,
      [&](size_t a, const Document& doc, uint32_t p,
          const std::vector<TokenSyntax>& syntax) {
        const std::vector<GoldFrame> frames = FramesOf(articles[a], doc, p);
        const uint32_t first = doc.paragraphs()[p].first_token;
        for (uint32_t i = 0; i < syntax.size(); ++i) {
          const std::string_view norm = doc.norm(doc.tokens()[first + i]);
          const uint8_t tag = syntax[i].tag;
          Counts& word = counts[CueKey(LemmaOf(norm, tag), CoarseTagOf(tag))];
          ++word.all;
          word.cues += IsCueHead(frames, syntax, first, i);
        }
      });
  std::vector<uint32_t> entries;
  for (const auto& [key, word] : counts) {
    const CueOdds odds = OddsOfCounts(word.cues, word.all);
    // Words that never are a cue need no entry.
    if (word.cues > 0 && odds.likelihood > 0) {
      entries.push_back(CueOddsTable::Entry(key, odds));
    }
  }
  return entries;
}

std::vector<SampleParagraph> MakeSample(
    const std::vector<AttributedArticle>& articles,
    const SyntaxAnalyzer& analyzer, const CueOddsTable& cue_odds) {
  std::vector<SampleParagraph> sample;
  ForEachParagraph(
      articles, analyzer,
      [&](size_t a, const Document& doc, uint32_t p,
          const std::vector<TokenSyntax>& syntax) {
        SampleParagraph paragraph;
        paragraph.article = a;
        paragraph.frames = FramesOf(articles[a], doc, p);
        if (paragraph.frames.empty() && TouchesIgnored(articles[a], doc, p)) {
          return;
        }
        auto labels = LabelsOf(paragraph.frames, syntax.size());
        if (!labels) return;
        paragraph.labels = *std::move(labels);
        FindFacts(doc, p, syntax, cue_odds, &paragraph.facts);
        FillSpanColumns(paragraph.facts, kParagraphColumns, &paragraph.columns);
        sample.push_back(std::move(paragraph));
      });
  return sample;
}

std::vector<TrainingSequence> StageOneSequences(
    const std::vector<SampleParagraph>& sample, size_t folds, size_t fold) {
  std::vector<TrainingSequence> sequences;
  for (const SampleParagraph& paragraph : sample) {
    if (folds > 0 && paragraph.article % folds == fold) continue;
    TrainingSequence sequence;
    sequence.first = &paragraph.columns;
    sequence.labels = paragraph.labels;
    sequences.push_back(std::move(sequence));
  }
  return sequences;
}

absl::Status AddStageTwoSequences(std::string_view model, size_t folds,
                                  size_t fold,
                                  std::vector<SampleParagraph>* sample,
                                  StageTwoSample* stage_two) {
  CLAIMDIFF_ASSIGN_OR_RETURN(
      const CrfModel stage_one,
      CrfModel::Create(model, ParagraphColumnNames(), {}));
  CrfChain chain;
  StageOne stage;
  std::vector<uint32_t> children;
  for (SampleParagraph& paragraph : *sample) {
    if (paragraph.article % folds != fold) continue;
    stage_one.ScoreAll(paragraph.columns, &chain);
    ReadStageOne(&chain, &stage);
    FillStageColumns(stage, &paragraph.columns);
    FindChildren(paragraph.facts, &children);
    const uint32_t tokens =
        static_cast<uint32_t>(paragraph.facts.tokens.size());
    for (const uint32_t candidate :
         FindCueCandidates(paragraph.facts, stage, kTaughtChance)) {
      const TokenRange window = CueWindow(candidate, tokens);
      auto labels = LabelsOf(OwnFrames(paragraph.frames, candidate, window),
                             window.end - window.begin);
      if (!labels) continue;
      auto table = std::make_unique<ColumnTable>();
      FillCueColumns(paragraph.facts, children, stage, candidate, window,
                     table.get());
      TrainingSequence sequence;
      sequence.first = &paragraph.columns;
      sequence.first_row = window.begin;
      sequence.second = table.get();
      sequence.labels = *std::move(labels);
      stage_two->tables.push_back(std::move(table));
      stage_two->sequences.push_back(std::move(sequence));
    }
  }
  return absl::OkStatus();
}

}  // namespace claimdiff
