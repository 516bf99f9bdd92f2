#include "engine/extract/paragraphs/quote_type.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The type of the whole first paragraph, or of two pieces around a "|".
std::string TypeOf(std::string text) {
  const size_t bar = text.find('|');
  if (bar != std::string::npos) text.erase(bar, 1);
  const Document doc = Document::Parse(text);
  const ParagraphView view(doc, 0);
  std::vector<TokenRange> content = {{view.begin(), view.end()}};
  if (bar != std::string::npos) {
    const uint32_t middle = doc.TokenAt(static_cast<uint32_t>(bar));
    content = {{view.begin(), middle}, {middle, view.end()}};
  }
  return v1::QuoteType_Name(QuoteTypeOf(view, content))
      .substr(std::string("QUOTE_TYPE_").size());
}

TEST(QuoteTypeTest, CountsWordsInsideAndOutside) {
  EXPECT_EQ(TypeOf("\"We will go.\""), "DIRECT");
  EXPECT_EQ(TypeOf("\"We will go,\"| \"and soon.\""), "DIRECT");
  EXPECT_EQ(TypeOf("\"We will 'go'.\""), "DIRECT");
  EXPECT_EQ(TypeOf("“We go”, — “soon”"), "DIRECT");
  EXPECT_EQ(TypeOf("that they would go"), "INDIRECT");
  EXPECT_EQ(TypeOf("that they would \"go\""), "MIXED");
  EXPECT_EQ(TypeOf("that they would| \"go soon\""), "MIXED");
  EXPECT_EQ(TypeOf("\"We go.\n"), "DIRECT");
}

}  // namespace
}  // namespace claimdiff
