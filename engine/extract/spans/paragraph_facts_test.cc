#include "engine/extract/spans/paragraph_facts.h"

#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/spans/parsed_text.h"
#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The facts of a text without a parse: every token a root.
ParagraphFacts Unparsed(const Document& doc, uint32_t paragraph) {
  const Paragraph& place = doc.paragraphs()[paragraph];
  const std::vector<TokenSyntax> syntax(place.end_token - place.first_token);
  ParagraphFacts facts;
  FindFacts(doc, paragraph, syntax, CueOddsTable(), &facts);
  return facts;
}

std::string DumpQuotes(const ParagraphFacts& facts) {
  std::string dump;
  for (const TokenFacts& token : facts.tokens) dump += "?OBIE"[token.quote];
  return dump;
}

std::string DumpForm(uint32_t form) {
  constexpr std::string_view kLetters = "qQtlcst";
  std::string dump;
  for (size_t bit = 0; bit < kLetters.size(); ++bit) {
    dump += (form >> bit & 1) != 0 ? kLetters[bit] : '-';
  }
  return dump;
}

TEST(ParagraphFactsTest, LaysOutTheTree) {
  const ParsedText text(
      "Choe/NNP/nsubj/2 said/VBD/ROOT/0 the/DT/det/4 talks/NNS/nsubj/6 "
      "had/VBD/aux/6 failed/VBN/ccomp/2 ././punct/2 | She/PRP/nsubj/2 "
      "left/VBD/ROOT/0 ././punct/2");
  const ParagraphFacts facts = text.facts();
  std::string dump;
  for (const TokenFacts& token : facts.tokens) {
    dump += std::to_string(token.head) + ":" + std::to_string(token.first) +
            "-" + std::to_string(token.last) + " ";
  }
  EXPECT_EQ(dump,
            "1:0-0 -1:0-6 3:2-2 5:2-3 5:4-4 1:2-5 1:6-6 "
            "8:7-7 -1:7-9 8:9-9 ");
  std::string order;
  for (const int32_t i : facts.top_down) order += std::to_string(i) + " ";
  EXPECT_EQ(order, "1 8 0 5 6 7 9 3 4 2 ");
}

TEST(ParagraphFactsTest, ReducesWordsAndKnowsCues) {
  const ParsedText text(
      "Choe/NNP/nsubj/2 says/VBZ/ROOT/0 claims/NNS/dobj/2 left/VBN/acl/3 "
      "././punct/2");
  const ParagraphFacts facts = text.facts();
  std::string cues;
  for (const TokenFacts& token : facts.tokens) {
    cues += std::to_string(token.cue.likelihood);
  }
  EXPECT_EQ(cues, "04210");
  EXPECT_EQ(facts.tokens[1].lemma, LemmaOf("said", kTagVbd));
  EXPECT_EQ(facts.tokens[2].lemma, LemmaOf("claim", kTagNn));
  EXPECT_NE(facts.tokens[2].lemma, facts.tokens[2].word);
}

TEST(ParagraphFactsTest, SingularsByRule) {
  const struct {
    std::string_view plural, singular;
  } kCases[] = {{"claims", "claim"},      {"stories", "story"},
                {"speeches", "speech"},   {"boxes", "box"},
                {"witnesses", "witness"}, {"press", "press"}};
  for (const auto& test : kCases) {
    EXPECT_EQ(LemmaOf(test.plural, kTagNns), LemmaOf(test.singular, kTagNn))
        << test.plural;
  }
}

TEST(ParagraphFactsTest, KnowsWhereQuotationsRun) {
  const struct {
    std::string_view text;
    std::string_view quotes;
  } kCases[] = {
      {"\"Go home,\" Choe said.", "BIIIEOOO"},
      {"He calls it \"a 'very quiet' day\" now.", "OOOBIIIIIIEOO"},
      {"\"Go home now", "BIII"},
      {"No marks here.", "OOOO"},
  };
  for (const auto& test : kCases) {
    const Document doc = Document::Parse(test.text);
    EXPECT_EQ(DumpQuotes(Unparsed(doc, 0)), test.quotes) << test.text;
  }
}

TEST(ParagraphFactsTest, KnowsHowAParagraphIsSet) {
  const struct {
    std::string_view text;  // its last paragraph counts
    std::string_view form;
    uint32_t prefix;
  } kCases[] = {
      {"The mayor resigned on Monday.", "-------", 0},
      {"\"We lost it all.\"", "qQ-----", 0},
      {"\"We lost it all,\" she said.", "q------", 0},
      {"\"We lost it.\n\"And the dog.\"", "qQt----", 0},
      {"She added:\n\"We lost it.\"", "qQ--c--", 0},
      {"WALLIS: What did you lose?", "-----s-", 2},
      {"Q: What did you lose?", "-----s-", 2},
      {"Anna Lindqvist-Ruiz: The house.", "-----s-", 5},
      {"She said this: nothing.", "-------", 0},
      {"Mayor Resigns After Flood Report", "------t", 0},
  };
  for (const auto& test : kCases) {
    const Document doc = Document::Parse(test.text);
    const ParagraphFacts facts =
        Unparsed(doc, static_cast<uint32_t>(doc.paragraphs().size()) - 1);
    EXPECT_EQ(DumpForm(facts.form), test.form) << test.text;
    EXPECT_EQ(facts.prefix_end, test.prefix) << test.text;
  }
}

TEST(ParagraphFactsTest, CutsLongParagraphsAtSentences) {
  const struct {
    std::string_view text;
    uint32_t longest;
    std::vector<TokenRange> stretches;
  } kCases[] = {
      {"He left. She stayed.", 6, {{0, 6}}},
      {"He left. She stayed.", 5, {{0, 3}, {3, 6}}},
      {"He left. She stayed. We go.", 6, {{0, 6}, {6, 9}}},
      // A sentence that is longer itself is cut where it must be.
      {"He left. She stayed here all day long.", 4, {{0, 3}, {3, 7}, {7, 10}}},
  };
  for (const auto& test : kCases) {
    const Document doc = Document::Parse(test.text);
    EXPECT_EQ(FindStretches(Unparsed(doc, 0), test.longest), test.stretches)
        << test.text;
  }
}

TEST(ParagraphFactsTest, CutTreesKeepWhatIsInside) {
  ParagraphFacts facts;
  facts.tokens.resize(6);
  // 3 over 1 and 4; 1 over 0 and 2; 4 over 5.
  const int32_t kHeads[] = {1, 3, 1, -1, 3, 4};
  for (size_t i = 0; i < 6; ++i) facts.tokens[i].head = kHeads[i];
  ParagraphFacts part;
  CutFacts(facts, {1, 5}, &part);
  ASSERT_EQ(part.tokens.size(), 4u);
  EXPECT_EQ(part.tokens[0].head, 2);
  EXPECT_EQ(part.tokens[1].head, 0);
  EXPECT_EQ(part.tokens[2].head, -1);
  EXPECT_EQ(part.tokens[2].first, 0);
  EXPECT_EQ(part.tokens[2].last, 3);
  CutFacts(facts, {0, 3}, &part);
  EXPECT_EQ(part.tokens[1].head, -1) << "its head is outside";
  EXPECT_EQ(part.top_down, (std::vector<int32_t>{1, 0, 2}));
}

}  // namespace
}  // namespace claimdiff
