#include "engine/extract/extractor.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "claimdiff/v1/issue.pb.h"
#include "engine/base/span.h"
#include "engine/extract/attributions/no_comment.h"
#include "engine/extract/claims/claim_facts.h"
#include "engine/extract/claims/paragraph_claims.h"
#include "engine/extract/lexicon/cue_lexicon.h"
#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/bare_quotations.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/quote_type.h"
#include "engine/extract/relays/channel.h"
#include "engine/extract/relays/relay_phrases.h"
#include "engine/extract/relays/relays.h"
#include "engine/extract/sources/resolve_source.h"
#include "engine/extract/sources/source_kind.h"
#include "engine/extract/spans/model_span_finder.h"
#include "engine/language/tones/cue_tones.h"
#include "engine/language/words/lemmas.h"
#include "engine/text/document.h"
#include "engine/text/language_guess.h"
#include "engine/text/normalize.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

void SetSpan(ByteSpan from, v1::TextSpan* to) {
  to->set_begin(from.begin);
  to->set_end(from.end);
}

void AddIssue(v1::IssueCode code, std::string message, const v1::Article& of,
              v1::ArticleClaims* result) {
  v1::Issue* issue = result->add_issues();
  issue->set_code(code);
  issue->set_message(std::move(message));
  issue->set_article_id(of.id());
}

// How a paragraph is read.
enum class Reading : uint8_t { kProse, kHeadline, kNot };

// The reading of every paragraph: not where a passage touches it, but for
// headlines, each of which is read once: sites like to print them again.
std::vector<Reading> ReadingsOf(const Document& doc,
                                const v1::Article& article) {
  std::vector<Reading> readings(doc.paragraphs().size(), Reading::kProse);
  std::set<std::string> headlines;
  for (const v1::Passage& passage : article.passages()) {
    const ByteSpan span = {passage.span().begin(), passage.span().end()};
    auto it = std::partition_point(
        doc.paragraphs().begin(), doc.paragraphs().end(),
        [&](const Paragraph& p) { return p.span.end <= span.begin; });
    for (; it != doc.paragraphs().end() && it->span.begin < span.end; ++it) {
      const bool headline =
          passage.kind() == v1::PASSAGE_KIND_HEADLINE &&
          headlines.insert(FoldKey(it->span.In(doc.text()))).second;
      readings[it - doc.paragraphs().begin()] =
          headline ? Reading::kHeadline : Reading::kNot;
    }
  }
  return readings;
}

// Names are learnt from prose: in a headline every word may have a capital.
std::vector<bool> WithoutProse(const std::vector<Reading>& readings) {
  std::vector<bool> skip;
  skip.reserve(readings.size());
  for (const Reading reading : readings) {
    skip.push_back(reading != Reading::kProse);
  }
  return skip;
}

// By what is written, or, where that does not tell, by what is declared. What
// neither tells is taken for English.
bool IsEnglish(const v1::Article& article) {
  const std::string guess = GuessLanguage(article.text());
  const std::string& tag = guess.empty() ? article.language() : guess;
  return tag.empty() || IsSameLanguage(tag, "en");
}

// The extraction of one article.
class Extraction {
 public:
  Extraction(const ExtractOptions& options, const SpanFinder& finder,
             v1::ArticleClaims* result)
      : options_(options),
        finder_(finder),
        article_(result->article()),
        doc_(Document::Parse(article_.text())),
        english_(IsEnglish(article_)),
        readings_(ReadingsOf(doc_, article_)),
        mentions_(FindMentions(doc_, WithoutProse(readings_))),
        resolver_(doc_, mentions_),
        result_(result) {}

  void Run() {
    if (!english_) {
      AddIssue(v1::ISSUE_CODE_OTHER_LANGUAGE,
               "The text is not in English: only quotations in quotation marks "
               "were read, and nobody is named as their speaker.",
               article_, result_);
    }
    for (uint32_t p = 0; p < doc_.paragraphs().size(); ++p) {
      reading_ = readings_[p];
      if (reading_ != Reading::kNot) Paragraph(p);
      if (reading_ != Reading::kProse) resolver_.EndSection();
    }
  }

 private:
  void Paragraph(uint32_t p) {
    const ParagraphView view(doc_, p);
    if (!view.quotes().unpaired.empty()) {
      AddIssue(
          v1::ISSUE_CODE_UNPAIRED_QUOTE,
          "A quotation mark of the paragraph has no partner; its quotation "
          "was taken to end with the paragraph, or the mark left aside.",
          article_, result_);
      const Token& mark = doc_.tokens()[view.quotes().unpaired.front()];
      SetSpan(mark.span, result_->mutable_issues()->rbegin()->mutable_span());
    }
    if (!english_) return AddQuotations(view);
    const std::vector<RelayPhrase> phrases =
        FindRelayPhrases(view, mentions_, article_.outlet());
    for (const RelayedSpans& relayed :
         FindParagraphClaims(view, p, phrases, finder_)) {
      if (relayed.spans.confidence >= options_.min_confidence &&
          !IsNoComment(view, relayed.spans)) {
        AddAttributed(view, relayed);
      }
    }
  }

  void AddQuotations(const ParagraphView& view) {
    for (const AttributionSpans& spans : FindBareQuotations(view)) {
      if (spans.confidence < options_.min_confidence) continue;
      AddClaim(view, spans, v1::Attribution());
    }
  }

  void AddAttributed(const ParagraphView& view, const RelayedSpans& relayed) {
    v1::Attribution attribution = Attribute(view, relayed);
    // A quotation that nobody is known to have said is nobody's claim.
    if (!attribution.has_source() && !attribution.has_cue()) return;
    AddClaim(view, relayed.spans, std::move(attribution));
  }

  void AddClaim(const ParagraphView& view, const AttributionSpans& spans,
                v1::Attribution attribution) {
    v1::Claim* claim = result_->add_claims();
    claim->set_id(absl::StrCat(article_.id(), "#", next_id_++));
    claim->set_article_id(article_.id());
    for (const TokenRange piece : spans.content) {
      SetSpan(doc_.SpanOf(piece.begin, piece.end), claim->add_content());
    }
    claim->set_quote_type(QuoteTypeOf(view, spans.content));
    claim->set_rule(std::string(spans.rule));
    claim->set_confidence(Rounded(spans.confidence));
    *claim->mutable_attribution() = std::move(attribution);
    if (english_) {
      FillClaimFacts(doc_, spans.content, article_.published(), claim);
    }
  }

  v1::Attribution Attribute(const ParagraphView& view,
                            const RelayedSpans& relayed) {
    v1::Attribution attribution;
    AddSource(relayed.spans, &attribution);
    if (relayed.spans.cue.has_value()) {
      AddCue(*relayed.spans.cue, &attribution);
    }
    for (const RelayPhrase* phrase : relayed.relays) {
      v1::Relay* relay = attribution.add_relays();
      relay->set_outlet(phrase->name);
      SetSpan(doc_.SpanOf(phrase->outlet.begin, phrase->outlet.end),
              relay->mutable_span());
    }
    const ChannelFound found = FindChannel(view, relayed, article_.outlet());
    attribution.set_channel(found.channel);
    if (found.words.has_value()) {
      SetSpan(doc_.SpanOf(found.words->begin, found.words->end),
              attribution.mutable_channel_span());
    }
    return attribution;
  }

  // Two decimals: a float's tail says nothing and reads badly.
  static double Rounded(float confidence) {
    return std::round(static_cast<double>(confidence) * 100) / 100;
  }

  void AddSource(const AttributionSpans& spans, v1::Attribution* attribution) {
    ResolvedSource resolved;
    if (spans.source.has_value() && reading_ == Reading::kHeadline) {
      resolved = resolver_.ResolveInHeadline(*spans.source);
    } else if (spans.source.has_value()) {
      resolved = resolver_.Resolve(*spans.source, spans.content);
    } else if (!spans.cue.has_value()) {
      resolved = resolver_.Continue();
    }
    if (!spans.source.has_value() && resolved.name.empty()) return;
    v1::Source* source = attribution->mutable_source();
    if (spans.source.has_value()) {
      SetSpan(doc_.SpanOf(spans.source->begin, spans.source->end),
              source->mutable_span());
    }
    source->set_kind(SourceKindOf(mentions_, resolved));
    source->set_name(std::move(resolved.name));
    source->set_resolution(resolved.resolution);
    if (resolved.name_span.has_value()) {
      SetSpan(*resolved.name_span, source->mutable_name_span());
    }
  }

  void AddCue(TokenRange cue, v1::Attribution* attribution) {
    SetSpan(doc_.SpanOf(cue.begin, cue.end), attribution->mutable_cue());
    for (uint32_t i = cue.begin; i < cue.end; ++i) {
      if (IsNegation(norm(i))) attribution->set_negated(true);
    }
    attribution->set_cue_lemma(CueLemma(cue));
    attribution->set_cue_class(
        static_cast<v1::CueClass>(ToneOf(attribution->cue_lemma())));
  }

  // The base form of the cue's reporting verb, or its first word.
  std::string CueLemma(TokenRange cue) const {
    for (uint32_t i = cue.begin; i < cue.end; ++i) {
      if (IsAuxiliary(norm(i)) || IsAdverb(norm(i))) continue;
      if (const CueVerb* verb = FindCueVerb(norm(i))) {
        return std::string(verb->lemma);
      }
    }
    const std::string_view first = norm(cue.begin);
    return first == "according" ? std::string(first) : VerbBase(first);
  }

  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }

  const ExtractOptions& options_;
  const SpanFinder& finder_;
  const v1::Article& article_;
  const Document doc_;
  const bool english_;
  const std::vector<Reading> readings_;  // by paragraph
  const Mentions mentions_;
  SourceResolver resolver_;
  Reading reading_ = Reading::kProse;  // of the paragraph at hand
  v1::ArticleClaims* result_;
  uint32_t next_id_ = 0;
};

bool IsBlank(const std::string& text) {
  return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

absl::StatusOr<Extractor> Extractor::Create(const ExtractOptions& options) {
  if (!(options.min_confidence >= 0 && options.min_confidence <= 1)) {
    return absl::InvalidArgumentError(
        "ExtractOptions.min_confidence is not between 0 and 1");
  }
  return Extractor(options, ModelSpanFinder::Default());
}

v1::ArticleClaims Extractor::Extract(v1::Article article) const {
  v1::ArticleClaims result;
  if (!IsValidUtf8(article.text())) {
    article.set_text(RepairUtf8(article.text()).text);
    AddIssue(v1::ISSUE_CODE_INVALID_UTF8,
             "Bytes of the text that are not UTF-8 were replaced by U+FFFD.",
             article, &result);
  }
  *result.mutable_article() = std::move(article);
  Extraction(options_, *finder_, &result).Run();
  if (IsBlank(result.article().text())) {
    AddIssue(v1::ISSUE_CODE_EMPTY_ARTICLE, "The article has no text.",
             result.article(), &result);
  } else if (result.claims().empty()) {
    AddIssue(v1::ISSUE_CODE_NO_CLAIMS,
             "No attributed claim was found in the article.", result.article(),
             &result);
  }
  return result;
}

}  // namespace claimdiff
