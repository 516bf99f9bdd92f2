#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_MODEL_SPAN_FINDER_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_MODEL_SPAN_FINDER_H_

// ModelSpanFinder: the span finder that was taught by example.
//
//   "Go home," Choe said, adding that the talks had failed.
//   said    Choe / said / "Go home,"                 crf/2
//   adding  Choe / adding / that the talks had failed  crf/2
//
// Two conditional random fields over the tokens of a paragraph. The first tags
// all sources, cues and contents at once; the second looks at the paragraph
// again for every word that may be a cue, and tags the source and content that
// belong to that one: linking comes for free, and sources can be shared.
//
// Rules, as stored in AttributionSpans::rule:
//   crf/2           everything as the second model says
//   transcript      no model: the paragraph is a turn (see transcript.h)
//   crf/1-nearest   the second model found no source: the first one's, nearest
//                   to the cue
//   crf/2-subject   neither found one: the subject of the cue by the parse
//                   (subject_source.h)

#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/extract/crf/crf_model.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/spans/paragraph_facts.h"
#include "engine/language/syntax/syntax.h"
#include "engine/text/document.h"

namespace claimdiff {

class ModelSpanFinder : public SpanFinder {
 public:
  // The finder with the models that are part of the library, and
  // SyntaxAnalyzer::Default(). Never fails.
  static const ModelSpanFinder& Default();

  // A finder with other models, files that tools/train/train_extraction wrote;
  // bytes and analyzer must outlive it. InvalidArgument where they are anything
  // else.
  static absl::StatusOr<std::unique_ptr<ModelSpanFinder>> Create(
      std::string_view stage_one, std::string_view stage_two,
      const SyntaxAnalyzer* analyzer);

  ~ModelSpanFinder() override;

  // Linear in the paragraph and in its candidates for cues, of each of which
  // 320 tokens around it are looked at. A paragraph of over 1,000 tokens is
  // read in stretches (FindStretches) that know nothing of each other.
  std::vector<AttributionSpans> Find(const Document& doc,
                                     uint32_t paragraph) const override;

 private:
  struct Workspace;
  class Workspaces;

  // Adds what the models find in a stretch whose first token is `offset`.
  void FindInStretch(const ParagraphFacts& facts, uint32_t offset,
                     Workspace* work,
                     std::vector<AttributionSpans>* found) const;

  ModelSpanFinder(CrfModel stage_one, CrfModel stage_two,
                  const SyntaxAnalyzer* analyzer);

  const CrfModel stage_one_;
  const CrfModel stage_two_;
  const SyntaxAnalyzer* const analyzer_;
  const std::unique_ptr<Workspaces> workspaces_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_MODEL_SPAN_FINDER_H_
