#include "engine/render/claim_text.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "engine/render/report_index.h"

namespace claimdiff::terminal {
namespace {

constexpr std::string_view kDash = " — ";
constexpr std::string_view kGap = " … ";

void AddMark(std::string_view text, StyledText* out) {
  out->Add(Style::kMark, kMarkBegin)
      .Add(Style::kMark, text)
      .Add(Style::kMark, kMarkEnd);
}

// Adds the words of `span` with marked parts in braces.
void AddMarked(std::string_view text, ByteSpan span, Style style,
               const std::vector<ByteSpan>& marks, StyledText* out) {
  uint32_t at = span.begin;
  auto mark = std::partition_point(
      marks.begin(), marks.end(),
      [&](ByteSpan candidate) { return candidate.end <= span.begin; });
  for (; mark != marks.end() && mark->begin < span.end; ++mark) {
    const ByteSpan part = {std::max(mark->begin, span.begin),
                           std::min(mark->end, span.end)};
    out->Add(style, ByteSpan{at, part.begin}.In(text));
    AddMark(part.In(text), out);
    at = part.end;
  }
  out->Add(style, ByteSpan{at, span.end}.In(text));
}

bool IsMarked(ByteSpan span, const std::vector<ByteSpan>& marks) {
  return std::any_of(marks.begin(), marks.end(),
                     [&](ByteSpan mark) { return mark.Overlaps(span); });
}

void AddName(std::string_view name, Style style, bool marked, StyledText* out) {
  if (marked) {
    AddMark(name, out);
  } else {
    out->Add(style, name);
  }
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

void AddRelays(const v1::Attribution& attribution, std::string_view text,
               const ClaimTextOptions& options, StyledText* out) {
  const auto& relays = attribution.relays();
  if (relays.empty()) return;
  const bool marked =
      std::any_of(relays.begin(), relays.end(), [&](const v1::Relay& relay) {
        return IsMarked(Clamp(relay.span(), text), options.marks);
      });
  if (relays.size() == 1 && relays[0].outlet() == options.telling && !marked) {
    return;
  }
  out->Add(Style::kDim, " (");
  for (const v1::Relay& relay : relays) {
    if (&relay != &relays[0]) out->Add(Style::kDim, " ");
    out->Add(Style::kDim, "via ");
    AddName(relay.outlet(), Style::kDim,
            IsMarked(Clamp(relay.span(), text), options.marks), out);
  }
  out->Add(Style::kDim, ")");
}

}  // namespace

std::string SpeakerOf(const v1::Article& article, const v1::Claim& claim) {
  const v1::Source& source = claim.attribution().source();
  if (!source.name().empty()) return source.name();
  const ByteSpan written = Clamp(source.span(), article.text());
  if (!written.empty()) return std::string(written.In(article.text()));
  return "unnamed";
}

StyledText ClaimText(const v1::Article& article, const v1::Claim& claim,
                     const ClaimTextOptions& options) {
  const std::string& text = article.text();
  StyledText out;
  if (claim.has_attribution()) {
    const v1::Attribution& attribution = claim.attribution();
    const ByteSpan written = Clamp(attribution.source().span(), text);
    const std::string speaker = SpeakerOf(article, claim);
    if (options.show_source_as_written && !written.empty() &&
        written.In(text) != speaker) {
      out.Add(Style::kPlain, written.In(text)).Add(Style::kDim, " → ");
    }
    AddName(speaker, Style::kName, IsMarked(written, options.marks), &out);
    const ByteSpan cue = Clamp(attribution.cue(), text);
    out.Add(Style::kDim, kDash);
    if (!cue.empty()) {
      AddMarked(text, cue, Style::kDim, options.marks, &out);
      const bool silent = attribution.negated() && !SaysNo(cue.In(text));
      out.Add(Style::kDim, silent ? " (negated)" : "").Add(Style::kDim, kDash);
    }
  }
  bool first = true;
  for (const v1::TextSpan& piece : claim.content()) {
    if (!first) out.Add(Style::kDim, kGap);
    first = false;
    AddMarked(text, Clamp(piece, text), Style::kPlain, options.marks, &out);
  }
  AddRelays(claim.attribution(), text, options, &out);
  if (out.empty()) out.Add(Style::kDim, "(no text)");
  return out;
}

}  // namespace claimdiff::terminal
