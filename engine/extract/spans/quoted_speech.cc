#include "engine/extract/spans/quoted_speech.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace claimdiff {
namespace {

// A cue this many tokens after a quotation still belongs to it.
constexpr uint32_t kCueReach = 6;

bool HasQuotation(const ParagraphFacts& facts, const Frame& frame) {
  return std::any_of(frame.content.begin(), frame.content.end(),
                     [&](TokenRange content) {
                       return facts.tokens[content.begin].quote != kNoQuote ||
                              facts.tokens[content.end - 1].quote != kNoQuote;
                     });
}

// Whether any frame has a token of the range.
bool IsTaken(const std::vector<Frame>& frames, TokenRange range) {
  const auto overlaps = [&](TokenRange other) {
    return other.begin < range.end && range.begin < other.end;
  };
  return std::any_of(frames.begin(), frames.end(), [&](const Frame& frame) {
    return overlaps(frame.cue) || (frame.source && overlaps(*frame.source)) ||
           std::any_of(frame.content.begin(), frame.content.end(), overlaps);
  });
}

Frame* FindSpeaker(const ParagraphFacts& facts, TokenRange quotation,
                   std::vector<Frame>* frames) {
  Frame* before = nullptr;
  for (Frame& frame : *frames) {
    if (frame.cue.begin < quotation.begin && HasQuotation(facts, frame)) {
      before = &frame;
    }
  }
  if (before != nullptr) return before;
  const auto after =
      std::find_if(frames->begin(), frames->end(), [&](const Frame& frame) {
        return frame.cue.begin >= quotation.end &&
               frame.cue.begin <= quotation.end + kCueReach;
      });
  return after == frames->end() ? nullptr : &*after;
}

}  // namespace

void ClaimQuotations(const ParagraphFacts& facts, std::vector<Frame>* frames) {
  const uint32_t tokens = static_cast<uint32_t>(facts.tokens.size());
  uint32_t end = 0;
  for (uint32_t begin = 0; begin < tokens; begin = end) {
    const TokenFacts& first = facts.tokens[begin];
    for (end = begin + 1;
         end < tokens && facts.tokens[end].quote_run == first.quote_run;) {
      ++end;
    }
    const TokenRange quotation{begin, end};
    if (first.quote_run < 0 || first.quote_length < 2 ||
        IsTaken(*frames, quotation)) {
      continue;
    }
    Frame* const speaker = FindSpeaker(facts, quotation, frames);
    if (speaker == nullptr) continue;
    speaker->content.push_back(quotation);
    std::sort(speaker->content.begin(), speaker->content.end(),
              [](TokenRange a, TokenRange b) { return a.begin < b.begin; });
  }
}

}  // namespace claimdiff
