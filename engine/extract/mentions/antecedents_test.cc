#include "engine/extract/mentions/antecedents.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// What the pronoun in square brackets stands for.
std::string Find(const std::string& marked) {
  const size_t open = marked.find('[');
  std::string text = marked;
  text.erase(marked.find(']'), 1);
  text.erase(open, 1);
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  const TokenRange words =
      Antecedent(doc, mentions, doc.TokenAt(static_cast<uint32_t>(open)));
  if (words.empty()) return "";
  return std::string(doc.SpanOf(words.begin, words.end).In(doc.text()));
}

TEST(AntecedentTest, Finds) {
  const struct {
    const char* text;
    const char* words;
  } kCases[] = {
      // Names.
      {"We met Sam Orlo, [who] left.", "Sam Orlo"},
      {"We met Sam Orlo, the pilot, [who] left.", "Sam Orlo"},
      {"We met Sam Orlo, 59, [who] left.", "Sam Orlo"},
      {"We met Sam Orlo of Port Ellan, [who] left.", "Sam Orlo"},
      {"We met Sen. Ana Rell (R-Tex.), [who] left.", "Ana Rell"},
      {"It is the Harbour Authority, [which] left.", "Harbour Authority"},
      {"Sen. Ana Rell of Ohio, the first pilot on the panel, [who] left.",
       "Ana Rell"},
      {"Sheriff Ana Rell of Port County, Ariz., [who] left.", "Ana Rell"},
      {"So said Nico Orlo, 24, from Manchester, [who] left.", "Nico Orlo"},
      {"Gov. Nico Orlo of Ohio, a Republican [who] left.", "Nico Orlo"},
      {"It went to Sam Orlo, an Ellan College of Law professor [who] left.",
       "Sam Orlo"},
      {"We met Sam Orlo ([who] left).", "Sam Orlo"},
      {"Orlo met his rival, former mayor Ana Rell, [who] left.", "Ana Rell"},
      {"We met Sam Orlo — [who] left — too.", "Sam Orlo"},
      {"We met Sam Orlo -- [who] left.", "Sam Orlo"},
      {"We met Ana Rell, the chair of the Harbour Authority, [which] left.",
       "Harbour Authority"},
      // Noun phrases.
      {"We left. Instead, the book -- [which] says so -- was lost.",
       "the book"},
      {"They will sway lawmakers [who] left.", "lawmakers"},
      {"It didn't sway lawmakers, [who] left.", "lawmakers"},
      {"There are two young pilots [who] left.", "two young pilots"},
      {"It is up to Democrats across the country, [who] left.",
       "Democrats across the country"},
      {"They are \"citizen pilots\" [who] left.", "citizen pilots"},
      {"We saw Ellan bakers – [who] left.", "Ellan bakers"},
      {"It is a point for Ellan lawmakers [who] left.", "Ellan lawmakers"},
      {"It comes from the fishermen in the north [who] left.",
       "the fishermen in the north"},
      {"It is up to those [who] left.", "those"},
      {"They mean to sway lawmakers [who] left.", "lawmakers"},
      {"They gave pilots [who] left.", "pilots"},
      {"It is a letter [that] says so.", "a letter"},
      {"Roe's lawyers, [who] left.", "Roe's lawyers"},
      {"It was a speech on Wednesday [that] said so.", "a speech"},
      {"It is a paper published Monday [that] says so.", "a paper"},
      {"We heard of a plan Friday [that] says so.", "a plan"},
      // Nothing.
      {"[Who] left?", ""},
      {"We left. [That] says it all.", ""},
      {"They left, and [who] came?", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Find(c.text), c.words) << c.text;
}

TEST(NounPhraseBeforeTest, StopsAtVerbsAndPrepositions) {
  const Document doc = Document::Parse("They left for the two old ports.");
  const Mentions mentions = FindMentions(doc, {false});
  EXPECT_TRUE(NounPhraseBefore(doc, mentions, 7) == (TokenRange{3, 7}));
  EXPECT_TRUE(NounPhraseBefore(doc, mentions, 3).empty());
  EXPECT_TRUE(NounPhraseBefore(doc, mentions, 0).empty());
}

}  // namespace
}  // namespace claimdiff
