#include "engine/compare/view/claim_words.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/base/span.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/speakers.h"

namespace claimdiff {
namespace {

constexpr size_t kMaxName = 60;  // bytes
constexpr size_t kMaxCue = 40;   // bytes
// Between the pieces of a content: the article has its own words there.
constexpr std::string_view kJoint = " … ";

// Reporting words that say no more than that it was said.
constexpr std::string_view kPlainCues[] = {
    "",     "according", "add", "announce", "explain", "note",
    "post", "report",    "say", "state",    "tell",    "write"};

// An opening double quotation mark with its closing one.
struct QuotePair {
  std::string_view open;
  std::string_view close;
};
constexpr QuotePair kQuotePairs[] = {
    {"\"", "\""}, {"“", "”"}, {"«", "»"}, {"„", "“"}, {"``", "''"}};

bool StartsAt(std::string_view text, size_t at, std::string_view mark) {
  return text.substr(at, mark.size()) == mark;
}

// The mark that closes what `text` leaves open; empty where all is closed.
std::string_view OpenQuote(std::string_view text) {
  std::string_view close;
  for (size_t i = 0; i < text.size(); ++i) {
    if (!close.empty()) {
      if (!StartsAt(text, i, close)) continue;
      i += close.size() - 1;
      close = {};
      continue;
    }
    for (const QuotePair& pair : kQuotePairs) {
      if (!StartsAt(text, i, pair.open)) continue;
      close = pair.close;
      i += pair.open.size() - 1;
      break;
    }
  }
  return close;
}

// What may stand between the parts of a sentence.
bool IsMark(char c) { return c == ',' || c == ':' || c == ';' || c == ' '; }

// `"It is done,"` without its comma, which belongs to the sentence around it.
std::string WithoutLastComma(std::string text) {
  for (const QuotePair& pair : kQuotePairs) {
    const size_t tail = pair.close.size() + 1;
    if (text.size() < tail || text[text.size() - tail] != ',') continue;
    if (text.compare(text.size() - pair.close.size(), tail, pair.close) != 0) {
      continue;
    }
    text.erase(text.size() - tail, 1);
    break;
  }
  if (!text.empty() && text.back() == ',') text.pop_back();
  return text;
}

// The reporting words without the comma or colon after them.
std::string CueWords(const ClaimView& claim) {
  const v1::TextSpan& cue = claim.claim->attribution().cue();
  std::string words =
      OneLine(ByteSpan{cue.begin(), cue.end()}.In(claim.doc->text()), kMaxCue);
  while (!words.empty() && IsMark(words.back())) words.pop_back();
  return words;
}

std::string PieceWords(const ClaimView& claim, ContentPiece piece, bool first) {
  if (first && claim.norm(piece.first) == "that" &&
      piece.first + 1 < piece.end) {
    ++piece.first;
  }
  while (piece.first + 1 < piece.end && IsMark(claim.norm(piece.first)[0])) {
    ++piece.first;
  }
  const std::string_view text = claim.doc->text();
  const ByteSpan span = claim.doc->SpanOf(piece.first, piece.end);
  return WithoutLastComma(OneLine(span.In(text), text.size()));
}

std::string ContentOnOneLine(const ClaimView& claim, size_t max_bytes) {
  std::string words;
  for (const ContentPiece& piece : claim.pieces) {
    if (piece.first >= piece.end) continue;
    const std::string more = PieceWords(claim, piece, words.empty());
    // No room for a word of it.
    if (words.size() + more.find(' ') + kJoint.size() > max_bytes &&
        !words.empty()) {
      break;
    }
    if (!words.empty()) words += kJoint;
    words += more;
  }
  words = OneLine(words, max_bytes);
  return words + std::string(OpenQuote(words));
}

}  // namespace

std::string ClaimWords(const ClaimView& claim, size_t max_bytes) {
  const v1::Attribution& attribution = claim.claim->attribution();
  std::string who;  // with what stands before the words
  if (!SpeakerWords(claim).empty()) {
    who = OneLine(attribution.source().name(), kMaxName);
  } else if (attribution.source().name().empty()) {
    // "Nobody" is no speaker, and without it the claim would say the contrary.
    const v1::TextSpan& written = attribution.source().span();
    who =
        OneLine(ByteSpan{written.begin(), written.end()}.In(claim.doc->text()),
                kMaxName);
    while (!who.empty() && IsMark(who.back())) who.pop_back();
  }
  const bool plain = IsOneOf(attribution.cue_lemma(), kPlainCues);
  const bool named = !who.empty();
  if ((!plain || attribution.negated()) && attribution.has_cue()) {
    if (named) who += ' ';
    who += "(" + CueWords(claim) + ")";
  }
  const std::string words = ContentOnOneLine(claim, max_bytes);
  if (who.empty() || words.empty()) return who + words;
  return who + (named ? ": " : " ") + words;
}

}  // namespace claimdiff
