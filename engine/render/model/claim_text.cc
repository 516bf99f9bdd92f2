#include "engine/render/model/claim_text.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "engine/base/span.h"
#include "engine/render/model/shortened.h"

namespace claimdiff::render {
namespace {

constexpr std::string_view kDash = " — ";
constexpr std::string_view kGap = " … ";

// Adds the words of `span`, marked parts in the style of their mark.
void AddMarked(std::string_view text, ByteSpan span, Style style,
               const std::vector<TextMark>& marks, StyledText* out) {
  uint32_t at = span.begin;
  auto mark = std::partition_point(marks.begin(), marks.end(),
                                   [&](const TextMark& candidate) {
                                     return candidate.span.end <= span.begin;
                                   });
  for (; mark != marks.end() && mark->span.begin < span.end; ++mark) {
    const ByteSpan part = {std::max(mark->span.begin, span.begin),
                           std::min(mark->span.end, span.end)};
    out->Add(style, ByteSpan{at, part.begin}.In(text))
        .Add(mark->style, part.In(text));
    at = part.end;
  }
  out->Add(style, ByteSpan{at, span.end}.In(text));
}

bool IsMarked(ByteSpan span, const std::vector<TextMark>& marks) {
  return std::any_of(marks.begin(), marks.end(), [&](const TextMark& mark) {
    return mark.style == Style::kMark && mark.span.Overlaps(span);
  });
}

// Whether the words of a cue say themselves that it is negated.
bool SaysNo(std::string_view cue) {
  const std::string lower = absl::AsciiStrToLower(std::string(cue));
  if (absl::StrContains(lower, "n't") || absl::StrContains(lower, "n’t")) {
    return true;
  }
  const std::vector<std::string> words = absl::StrSplit(lower, ' ');
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "not" || word == "never" || word == "no" ||
           word == "cannot" || word == "neither" || word == "without";
  });
}

// Whether the cue is a phrase with a preposition, and its source is what that
// one governs: no verb of which the source is the subject.
bool GovernsSource(std::string_view cue, ByteSpan cue_span, ByteSpan source) {
  if (source.empty() || source.begin < cue_span.end) return false;
  const std::vector<std::string> words =
      absl::StrSplit(absl::AsciiStrToLower(std::string(cue)), ' ');
  return words.back() == "to" || words.back() == "of" || words.back() == "per";
}

// "via Harbour Wire via Marn Post"; empty where that is the telling anyway.
StyledText RelaysOf(const v1::Attribution& attribution, std::string_view text,
                    const ClaimTextOptions& options) {
  StyledText out;
  const auto& relays = attribution.relays();
  const auto marked = [&](const v1::Relay& relay) {
    return IsMarked(Clamp(relay.span(), text), options.marks);
  };
  if (relays.size() == 1 && relays[0].outlet() == options.telling &&
      !marked(relays[0])) {
    return out;
  }
  for (const v1::Relay& relay : relays) {
    out.Add(Style::kDim, out.empty() ? "via " : " via ")
        .Add(marked(relay) ? Style::kMark : Style::kDim, relay.outlet());
  }
  return out;
}

// Adds `part` with braces around what is marked.
void AddInBraces(const StyledText& part, StyledText* out) {
  for (const StyledRun& run : part.runs()) {
    if (run.style == Style::kMark) {
      out->Add(Style::kMark, absl::StrCat(kMarkBegin, run.text, kMarkEnd));
    } else {
      out->Add(run.style, run.text);
    }
  }
}

}  // namespace

std::string SpeakerOf(const v1::Article& article, const v1::Claim& claim) {
  const v1::Source& source = claim.attribution().source();
  if (!source.name().empty()) return source.name();
  const ByteSpan written = Clamp(source.span(), article.text());
  if (!written.empty()) return std::string(written.In(article.text()));
  return "unnamed";
}

ClaimParts PartsOf(const v1::Article& article, const v1::Claim& claim,
                   const ClaimTextOptions& options) {
  const std::string& text = article.text();
  ClaimParts parts;
  if (claim.has_attribution()) {
    const v1::Attribution& attribution = claim.attribution();
    const ByteSpan written = Clamp(attribution.source().span(), text);
    const std::string speaker = SpeakerOf(article, claim);
    if (options.show_source_as_written && !written.empty() &&
        written.In(text) != speaker) {
      parts.speaker.Add(Style::kPlain, written.In(text))
          .Add(Style::kDim, " → ");
    }
    parts.speaker.Add(
        IsMarked(written, options.marks) ? Style::kMark : Style::kName,
        Shortened(speaker, kMostNameWidth));
    const ByteSpan cue = Clamp(attribution.cue(), text);
    if (!cue.empty()) {
      AddMarked(text, cue, Style::kDim, options.marks, &parts.cue);
      const bool silent = attribution.negated() && !SaysNo(cue.In(text));
      parts.cue.Add(Style::kDim, silent ? " (negated)" : "");
      parts.cue_first = !options.show_source_as_written &&
                        GovernsSource(cue.In(text), cue, written);
    }
  }
  for (const v1::TextSpan& piece : claim.content()) {
    parts.content.Add(Style::kDim, &piece != &claim.content(0) ? kGap : "");
    AddMarked(text, Clamp(piece, text), Style::kPlain, options.marks,
              &parts.content);
  }
  parts.relays = RelaysOf(claim.attribution(), text, options);
  return parts;
}

ClaimParts PartsOf(const ReportIndex& index, int claim,
                   std::vector<TextMark> marks) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  ClaimTextOptions options;
  options.marks = std::move(marks);
  options.telling = index.tellings()[index.TellingOf(claim)].name;
  return PartsOf(
      article != nullptr ? article->article() : v1::Article::default_instance(),
      index.claim(claim), options);
}

StyledText ClaimText(const v1::Article& article, const v1::Claim& claim,
                     const ClaimTextOptions& options) {
  return ClaimText(PartsOf(article, claim, options));
}

StyledText ClaimText(const ReportIndex& index, int claim) {
  return ClaimText(PartsOf(index, claim));
}

std::vector<const StyledText*> WhoSays(const ClaimParts& parts) {
  std::vector<const StyledText*> order = {&parts.speaker, &parts.cue};
  if (parts.cue_first) std::swap(order[0], order[1]);
  order.erase(
      std::remove_if(order.begin(), order.end(),
                     [](const StyledText* part) { return part->empty(); }),
      order.end());
  return order;
}

StyledText ClaimText(const ClaimParts& parts) {
  StyledText out;
  for (const StyledText* part : WhoSays(parts)) {
    AddInBraces(*part, &out);
    out.Add(Style::kDim, parts.cue_first && part == &parts.cue ? " " : kDash);
  }
  AddInBraces(parts.content, &out);
  if (!parts.relays.empty()) {
    out.Add(Style::kDim, " (");
    AddInBraces(parts.relays, &out);
    out.Add(Style::kDim, ")");
  }
  if (out.empty()) out.Add(Style::kDim, "(no text)");
  return out;
}

}  // namespace claimdiff::render
