#include "engine/extract/sources/source_kind.h"

#include <string>
#include <vector>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The kind of the source that stands in square brackets.
std::string Kind(const std::string& marked) {
  const size_t open = marked.find('[');
  const size_t close = marked.find(']');
  std::string text = marked;
  text.erase(close, 1).erase(open, 1);
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  SourceResolver resolver(doc, mentions);
  const TokenRange source = {doc.TokenAt(static_cast<uint32_t>(open)),
                             doc.TokenAt(static_cast<uint32_t>(close - 2)) + 1};
  return v1::SourceKind_Name(
             SourceKindOf(mentions, resolver.Resolve(source, {})))
      .substr(std::string("SOURCE_KIND_").size());
}

TEST(SourceKindTest, TellsKinds) {
  const struct {
    const char* text;
    const char* kind;
  } kCases[] = {
      {"[Harbour Minister Ilse Varga] said so.", "NAMED_PERSON"},
      {"Ilse Varga left. [She] said so.", "NAMED_PERSON"},
      {"Mayor Tom Roe left. [The mayor] said so.", "NAMED_PERSON"},
      {"[Rha Min-ju] said so.", "NAMED_PERSON"},
      {"[She] said so.", "UNNAMED_PEOPLE"},
      {"[two officials] said so.", "UNNAMED_PEOPLE"},
      {"[a source close to the talks] said so.", "UNNAMED_PEOPLE"},
      {"[people briefed on the matter] said so.", "UNNAMED_PEOPLE"},
      {"[a spokesman for the ministry] said so.", "UNNAMED_PEOPLE"},
      {"[a police source] said so.", "UNNAMED_PEOPLE"},
      {"[firefighters] said so.", "UNNAMED_PEOPLE"},
      {"[South Korean officials] said so.", "UNNAMED_PEOPLE"},
      {"[the Harbour Ministry] said so.", "ORGANISATION"},
      {"[the transport ministry] said so.", "ORGANISATION"},
      {"[police] said so.", "ORGANISATION"},
      {"[North Korea] said so.", "ORGANISATION"},
      {"[the company] said so.", "ORGANISATION"},
      {"[The study] said so.", "DOCUMENT"},
      {"[the ministry's annual report] said so.", "DOCUMENT"},
      {"[satellite images] show it.", "DOCUMENT"},
      {"[a letter from the ministry] said so.", "DOCUMENT"},
      {"[the indictment] said so.", "DOCUMENT"},
      {"[Reuters] said so.", "OUTLET"},
      {"[the Ellan Gazette] said so.", "OUTLET"},
      {"[the newspaper] said so.", "OUTLET"},
      {"[It] said so.", "UNSPECIFIED"},
      {"[the weather] said so.", "UNSPECIFIED"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Kind(c.text), c.kind) << c.text;
}

}  // namespace
}  // namespace claimdiff
