#include "engine/extract/attributions/no_comment.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The cue stands in brackets, the content in braces.
bool Silent(const std::string& marked) {
  std::string text;
  uint32_t marks[4] = {};
  for (const char c : marked) {
    const size_t kind = std::string("[]{}").find(c);
    if (kind == std::string::npos) {
      text += c;
    } else {
      marks[kind] = static_cast<uint32_t>(text.size());
    }
  }
  const Document doc = Document::Parse(text);
  AttributionSpans spans;
  spans.cue = TokenRange{doc.TokenAt(marks[0]), doc.TokenAt(marks[1])};
  spans.content = {{doc.TokenAt(marks[2]), doc.TokenAt(marks[3])}};
  return IsNoComment(ParagraphView(doc, 0), spans);
}

TEST(NoCommentTest, TellsSilenceFromClaims) {
  const struct {
    const char* text;
    bool silent;
  } kCases[] = {
      {"Rell [declined] {to comment}.", true},
      {"Rell [refused] {to comment further}.", true},
      {"Rell [did not immediately respond] {to requests for comment}.", true},
      {"Rell [did not return] {a phone call on Monday}.", true},
      {"Rell [could not be reached] {for comment}.", true},
      {"Rell [declined] {to be interviewed for comment}.", true},
      {"Rell [declined] {to say whether the pier was safe}.", false},
      {"Rell [declined] {to comment on whether the pier was safe}.", false},
      {"Rell [said] {comments were welcome}.", false},
      {"Rell [said] {to comment}.", false},
      {"Rell [refused] {to leave}.", false},
  };
  for (const auto& c : kCases) EXPECT_EQ(Silent(c.text), c.silent) << c.text;
}

}  // namespace
}  // namespace claimdiff
