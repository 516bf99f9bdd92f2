#include "engine/extract/sources/time_adverbial.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(TimeAdverbialTest, IsToldFromWhoSpoke) {
  const struct {
    const char* text;
    const char* who;  // empty: all of it
  } kCases[] = {
      {"The Supreme Court Monday", "The Supreme Court"},
      {"the mayor this morning", "the mayor"},
      {"an aide on Friday", "an aide"},
      {"an aide late on Friday night", "an aide"},
      {"Press secretary Ana Rell last week", "Press secretary Ana Rell"},
      {"a panel earlier this month", "a panel"},
      {"ship owners yesterday", "ship owners"},
      // Of what is in the phrase.
      {"a report released on Friday", ""},
      {"data shown Monday", ""},
      {"a truce that took effect Friday", "a truce that took effect"},
      {"voters on Super Tuesday", ""},
      {"the first of Monday", ""},
      {"the race and last week", ""},
      {"the week", ""},
      {"Monday", ""},
      {"on Friday", ""},
  };
  for (const auto& c : kCases) {
    const std::string text = c.text;
    const Document doc = Document::Parse(text);
    const auto end = static_cast<uint32_t>(doc.tokens().size());
    const uint32_t begin = TimeAdverbialBegin(doc, 0, end);
    const std::string who(doc.SpanOf(0, begin).In(doc.text()));
    EXPECT_EQ(who, *c.who == '\0' ? text : c.who);
  }
}

}  // namespace
}  // namespace claimdiff
