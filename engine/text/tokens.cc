#include "engine/text/tokens.h"

#include "engine/text/characters.h"
#include "engine/text/cutter.h"
#include "engine/text/normalize.h"
#include "unicode/uchar.h"

namespace claimdiff {
namespace {

bool IsUpper(const Glyph& glyph) {
  return glyph.fold != 0 ? 'A' <= glyph.fold && glyph.fold <= 'Z'
                         : u_isupper(glyph.code) || u_istitle(glyph.code);
}

bool IsLower(const Glyph& glyph) {
  return glyph.fold != 0 ? 'a' <= glyph.fold && glyph.fold <= 'z'
                         : u_islower(glyph.code);
}

TokenKind KindOf(const std::vector<Glyph>& glyphs, GlyphRange piece) {
  if (glyphs[piece.end - 1].fold == '$') return TokenKind::kSymbol;  // US$
  for (uint32_t i = piece.begin; i < piece.end; ++i) {
    if (glyphs[i].char_class == CharClass::kLetter) return TokenKind::kWord;
    if (glyphs[i].char_class == CharClass::kDigit) return TokenKind::kNumber;
  }
  switch (glyphs[piece.begin].char_class) {
    case CharClass::kDoubleQuote:
    case CharClass::kSingleQuote:
      return TokenKind::kQuote;
    case CharClass::kSymbol:
      return TokenKind::kSymbol;
    default:
      return TokenKind::kPunctuation;
  }
}

void SetCase(const std::vector<Glyph>& glyphs, GlyphRange piece, Token* token) {
  int upper = 0;
  bool lower = false;
  bool first = true;
  for (uint32_t i = piece.begin; i < piece.end; ++i) {
    if (glyphs[i].char_class != CharClass::kLetter) continue;
    const bool is_upper = IsUpper(glyphs[i]);
    if (first) token->capitalized = is_upper;
    first = false;
    upper += is_upper;
    lower = lower || IsLower(glyphs[i]);
  }
  token->all_caps = upper >= 2 && !lower;
}

void AppendNorm(std::string_view text, const std::vector<Glyph>& glyphs,
                GlyphRange piece, ByteSpan span, std::string* normalized) {
  if (piece.end - piece.begin == 2 &&
      glyphs[piece.begin].char_class == CharClass::kSingleQuote &&
      glyphs[piece.begin + 1].char_class == CharClass::kSingleQuote) {
    normalized->push_back('"');
    return;
  }
  const size_t size = normalized->size();
  for (uint32_t i = piece.begin; i < piece.end; ++i) {
    const char c = glyphs[i].fold;
    if (c == 0) {
      normalized->resize(size);
      normalized->append(NormalizedCopy(span.In(text), {/*fold_case=*/true}));
      return;
    }
    normalized->push_back('A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
}

// Tells apostrophes from single quotation marks among the tokens [first, end)
// that are a lone one.
void ResolveApostrophes(uint32_t first, std::string_view normalized,
                        std::vector<Token>* tokens) {
  const auto is_mark = [&](const Token& token) {
    return token.kind == TokenKind::kQuote && token.norm.In(normalized) == "'";
  };
  const auto end = static_cast<uint32_t>(tokens->size());
  // Nothing that could be quoted follows without a space.
  const auto may_close = [&](uint32_t i) {
    return i + 1 == end || (*tokens)[i + 1].space_before ||
           (*tokens)[i + 1].kind == TokenKind::kPunctuation ||
           (*tokens)[i + 1].kind == TokenKind::kQuote;
  };
  // A mark after a letter s may close a quotation or be the genitive of a
  // plural; it is the genitive where nothing is open or another mark closes.
  // closes_later[k]: after the k-th mark comes one that can only close before
  // one that opens.
  std::vector<uint32_t> marks;
  for (uint32_t i = first; i < end; ++i) {
    if (is_mark((*tokens)[i])) marks.push_back(i);
  }
  std::vector<bool> closes_later(marks.size(), false);
  bool later = false;
  for (size_t k = marks.size(); k-- > 0;) {
    closes_later[k] = later;
    const Token& token = (*tokens)[marks[k]];
    later = token.space_before ? false : may_close(marks[k]) || later;
  }
  bool open = false;
  for (size_t k = 0; k < marks.size(); ++k) {
    const uint32_t i = marks[k];
    Token& token = (*tokens)[i];
    const Token* before = i > first ? &(*tokens)[i - 1] : nullptr;
    const Token* after = i + 1 < end ? &(*tokens)[i + 1] : nullptr;
    const bool glued_before = before != nullptr && !token.space_before;
    const bool glued_after = after != nullptr && !after->space_before;
    if (glued_after && after->kind == TokenKind::kNumber && !open &&
        after->span.size() <= 3) {
      token.kind = TokenKind::kPunctuation;  // '90s
    } else if (glued_before && before->kind == TokenKind::kWord) {
      const std::string_view word = before->norm.In(normalized);
      if (!open || (word.back() == 's' && closes_later[k] && after != nullptr &&
                    after->kind == TokenKind::kWord)) {
        token.kind = TokenKind::kPunctuation;
      } else {
        open = false;
      }
    } else {
      open = !open;
    }
  }
}

}  // namespace

void AppendTokens(std::string_view text, const std::vector<Glyph>& glyphs,
                  std::vector<Token>* tokens, std::string* normalized) {
  std::vector<GlyphRange> pieces;
  CutWords(glyphs, &pieces);
  const auto first = static_cast<uint32_t>(tokens->size());
  for (const GlyphRange piece : pieces) {
    Token token;
    token.span = {glyphs[piece.begin].begin, glyphs[piece.end - 1].end};
    const auto norm_begin = static_cast<uint32_t>(normalized->size());
    AppendNorm(text, glyphs, piece, token.span, normalized);
    token.norm = {norm_begin, static_cast<uint32_t>(normalized->size())};
    token.kind = KindOf(glyphs, piece);
    token.space_before = glyphs[piece.begin].space_before;
    SetCase(glyphs, piece, &token);
    tokens->push_back(token);
  }
  ResolveApostrophes(first, *normalized, tokens);
}

}  // namespace claimdiff
