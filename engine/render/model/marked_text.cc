#include "engine/render/model/marked_text.h"

#include <algorithm>
#include <string>

namespace claimdiff::render {
namespace {

struct Piece {
  ByteSpan span;
  int claim = -1;  // -1: a source
};

// Whether the byte is one of a line break, "\n" or "\r\n".
bool BreaksLine(const std::string& text, uint32_t at) {
  return text[at] == '\n' ||
         (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n');
}

// The part of `span` in the text, without line breaks at its ends.
ByteSpan Trim(const v1::TextSpan& span, const std::string& text) {
  ByteSpan part = Clamp(span, text);
  while (!part.empty() && BreaksLine(text, part.begin)) ++part.begin;
  while (!part.empty() && BreaksLine(text, part.end - 1)) --part.end;
  return part;
}

// Sorted and distinct offsets where a run may have to end.
std::vector<uint32_t> CutsOf(const std::vector<Piece>& pieces,
                             const std::string& text) {
  std::vector<uint32_t> cuts = {0, static_cast<uint32_t>(text.size())};
  for (const Piece& piece : pieces) {
    cuts.push_back(piece.span.begin);
    cuts.push_back(piece.span.end);
  }
  for (size_t at = text.find('\n'); at != std::string::npos;
       at = text.find('\n', at + 1)) {
    cuts.push_back(static_cast<uint32_t>(at));
    if (at > 0 && text[at - 1] == '\r') {
      cuts.push_back(static_cast<uint32_t>(at - 1));
    }
    cuts.push_back(static_cast<uint32_t>(at + 1));
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  return cuts;
}

std::vector<Piece> PiecesOf(const ReportIndex& index,
                            const std::vector<int>& claims,
                            const std::string& text) {
  std::vector<Piece> pieces;
  for (const int i : claims) {
    const v1::Claim& claim = index.claim(i);
    for (const v1::TextSpan& span : claim.content()) {
      pieces.push_back({Trim(span, text), i});
    }
    pieces.push_back({Trim(claim.attribution().source().span(), text), -1});
  }
  pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                              [](const Piece& p) { return p.span.empty(); }),
               pieces.end());
  std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
    return std::tie(a.span, a.claim) < std::tie(b.span, b.claim);
  });
  return pieces;
}

// First and last byte of a claim's content.
struct Reach {
  uint32_t begin = UINT32_MAX;
  uint32_t end = 0;
};

// Pieces of one claim may overlap.
void AddOnce(int claim, std::vector<int>* claims) {
  if (std::find(claims->begin(), claims->end(), claim) == claims->end()) {
    claims->push_back(claim);
  }
}

}  // namespace

bool CanBeMarked(const v1::Article& article, const v1::Claim& claim) {
  return std::any_of(claim.content().begin(), claim.content().end(),
                     [&](const v1::TextSpan& span) {
                       return !Trim(span, article.text()).empty();
                     });
}

std::vector<std::vector<TextRun>> MarkedLines(const ReportIndex& index,
                                              const v1::Article& article,
                                              const std::vector<int>& claims) {
  const std::string& text = article.text();
  const std::vector<Piece> pieces = PiecesOf(index, claims, text);
  std::vector<Reach> reach(index.report().claims_size());
  for (const Piece& piece : pieces) {
    if (piece.claim < 0) continue;
    Reach& of_claim = reach[piece.claim];
    of_claim.begin = std::min(of_claim.begin, piece.span.begin);
    of_claim.end = std::max(of_claim.end, piece.span.end);
  }
  const std::vector<uint32_t> cuts = CutsOf(pieces, text);
  std::vector<std::vector<TextRun>> lines(1);
  std::vector<Piece> active;
  size_t next = 0;
  for (size_t i = 0; i + 1 < cuts.size(); ++i) {
    TextRun run;
    run.span = {cuts[i], cuts[i + 1]};
    for (; next < pieces.size() && pieces[next].span.begin == run.span.begin;
         ++next) {
      active.push_back(pieces[next]);
    }
    uint32_t shortest = UINT32_MAX;
    for (const Piece& piece : active) {
      if (piece.claim < 0) {
        run.source = true;
        continue;
      }
      if (piece.span.size() <= shortest) {
        shortest = piece.span.size();
        run.claim = piece.claim;
      }
      if (reach[piece.claim].begin == run.span.begin) {
        AddOnce(piece.claim, &run.begins);
      }
      if (reach[piece.claim].end == run.span.end) {
        AddOnce(piece.claim, &run.ends);
      }
    }
    run.source = run.source && run.claim < 0;
    active.erase(std::remove_if(active.begin(), active.end(),
                                [&](const Piece& piece) {
                                  return piece.span.end <= run.span.end;
                                }),
                 active.end());
    if (!BreaksLine(text, run.span.begin)) {
      lines.back().push_back(std::move(run));
    } else if (!lines.back().empty()) {
      lines.emplace_back();
    }
  }
  if (lines.back().empty()) lines.pop_back();
  return lines;
}

}  // namespace claimdiff::render
