#include "engine/language/syntax/syntax.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

uint32_t Sentences(const Document& doc) {
  return static_cast<uint32_t>(doc.sentences().size());
}

std::vector<TokenSyntax> Analyze(const Document& doc) {
  std::vector<TokenSyntax> syntax;
  SyntaxAnalyzer::Scratch scratch;
  SyntaxAnalyzer::Default().Analyze(doc, 0, Sentences(doc), &scratch, &syntax);
  return syntax;
}

// "word/TAG" for every token.
std::string Tags(std::string_view text) {
  const Document doc = Document::Parse(text);
  const std::vector<TokenSyntax> syntax = Analyze(doc);
  std::string out;
  for (size_t i = 0; i < syntax.size(); ++i) {
    out += (i == 0 ? "" : " ") + std::string(doc.written(doc.tokens()[i])) +
           "/" + std::string(TagName(syntax[i].tag));
  }
  return out;
}

// "word label head" for every token that is no punctuation.
std::string Arcs(std::string_view text) {
  const Document doc = Document::Parse(text);
  const std::vector<TokenSyntax> syntax = Analyze(doc);
  std::string out;
  for (size_t i = 0; i < syntax.size(); ++i) {
    if (syntax[i].label == kRelPunct) continue;
    out += (out.empty() ? "" : "; ") +
           std::string(doc.written(doc.tokens()[i])) + " " +
           std::string(RelationName(syntax[i].label));
    if (syntax[i].head < 0) continue;
    const Token& head = doc.tokens()[static_cast<size_t>(syntax[i].head)];
    out += " " + std::string(doc.written(head));
  }
  return out;
}

TEST(SyntaxAnalyzerTest, Tags) {
  const struct {
    const char* text;
    const char* tags;
  } kCases[] = {
      {"Choe said the talks had failed.",
       "Choe/NNP said/VBD the/DT talks/NNS had/VBD failed/VBN ./."},
      {"“The dam will hold,” said Mayor Anna Orlo.",
       "“/`` The/DT dam/NN will/MD hold/VB ,/, ”/'' said/VBD Mayor/NNP "
       "Anna/NNP Orlo/NNP ./."},
      {"Varga, the finance minister, accused the union of lying.",
       "Varga/NNP ,/, the/DT finance/NN minister/NN ,/, accused/VBD the/DT "
       "union/NN of/IN lying/VBG ./."},
      {"The rebels' aides haven't seen it, though.",
       "The/DT rebels/NNS '/POS aides/NNS have/VBP n't/RB seen/VBN it/PRP ,/, "
       "though/RB ./."},
      {"She told reporters that she would resign.",
       "She/PRP told/VBD reporters/NNS that/IN she/PRP would/MD resign/VB "
       "./."},
  };
  for (const auto& c : kCases) EXPECT_EQ(Tags(c.text), c.tags);
}

TEST(SyntaxAnalyzerTest, FramesOfSpeech) {
  const struct {
    const char* frame;
    const char* text;
    const char* arcs;
  } kCases[] = {
      {"source, cue, content", "Choe said the talks had failed.",
       "Choe nsubj said; said ROOT; the det talks; talks nsubj failed; had aux "
       "failed; failed ccomp said"},
      {"quote, inverted cue", "“The dam will hold,” said Mayor Anna Orlo.",
       "The det dam; dam nsubj hold; will aux hold; hold ccomp said; said "
       "ROOT; Mayor compound Orlo; Anna compound Orlo; Orlo nsubj said"},
      {"passive with agent, cue at the end",
       "The bridge was closed by the army on Friday, officials said.",
       "The det bridge; bridge nsubjpass closed; was auxpass closed; closed "
       "ccomp said; by agent closed; the det army; army pobj by; on prep "
       "closed; Friday pobj on; officials nsubj said; said ROOT"},
      {"according to", "According to the ministry, two ferries sank.",
       "According prep sank; to prep According; the det ministry; ministry "
       "pobj to; two nummod ferries; ferries nsubj sank; sank ROOT"},
      {"addressee, that-clause, participle",
       "She told reporters that she would resign, adding that her deputy "
       "knew.",
       "She nsubj told; told ROOT; reporters dobj told; that mark resign; she "
       "nsubj resign; would aux resign; resign ccomp told; adding advcl told; "
       "that mark knew; her poss deputy; deputy nsubj knew; knew ccomp "
       "adding"},
      {"apposition, gerund",
       "Varga, the finance minister, accused the union of lying.",
       "Varga nsubj accused; the det minister; finance compound minister; "
       "minister appos Varga; accused ROOT; the det union; union dobj accused; "
       "of prep union; lying pcomp of"},
      {"participle before the subject",
       "Asked about the report, Kolar declined to comment.",
       "Asked advcl declined; about prep Asked; the det report; report pobj "
       "about; Kolar nsubj declined; declined ROOT; to aux comment; comment "
       "xcomp declined"},
      {"passive in the content", "Police say the fire was set on purpose.",
       "Police nsubj say; say ROOT; the det fire; fire nsubjpass set; was "
       "auxpass set; set ccomp say; on prep set; purpose pobj on"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Arcs(c.text), c.arcs) << c.frame;
}

// True where each sentence is a tree with one root and heads inside of it.
::testing::AssertionResult AreTrees(const Document& doc,
                                    const std::vector<TokenSyntax>& syntax) {
  if (syntax.size() != doc.tokens().size()) {
    return ::testing::AssertionFailure() << syntax.size() << " entries";
  }
  for (const Sentence& sentence : doc.sentences()) {
    int roots = 0;
    const uint32_t size = sentence.end_token - sentence.first_token;
    for (uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (syntax[i].tag >= kTags || syntax[i].label >= kRelations) {
        return ::testing::AssertionFailure() << "token " << i << ": names";
      }
      roots += syntax[i].head < 0;
      int64_t at = i;
      for (uint32_t steps = 0; at >= 0 && size <= 1000; ++steps) {
        if (at < sentence.first_token || at >= sentence.end_token ||
            steps > size) {
          return ::testing::AssertionFailure() << "token " << i << ": head";
        }
        at = syntax[static_cast<size_t>(at)].head;
      }
    }
    if (roots != 1) return ::testing::AssertionFailure() << roots << " roots";
  }
  return ::testing::AssertionSuccess();
}

TEST(SyntaxAnalyzerTest, OddTextIsATreeToo) {
  std::string long_sentence = "They said";
  for (int i = 0; i < 10000; ++i) long_sentence += " that the mayor, who";
  const std::string texts[] = {
      "",
      "Go",
      "?!…",
      "\"\" '' `` “” „“ «»",
      "((((((((((((((((((((",
      ", , , , , , , ,",
      "ALL CAPS SAID THE MAYOR",
      "said said said said said",
      "http://example.org/a?b=c @mayor #dam 50% $3m 1,200,000 22½ 3rd",
      "Łódź Écouis Жена 東京 😀 👩‍👩‍👧 \u202E \u200B",
      "- one\n- two\n\n* * *\n\nQ: Why?\nA: No.",
      long_sentence,
      std::string(20000, 'a'),
      std::string(5000, '.'),
  };
  for (const std::string& text : texts) {
    const Document doc = Document::Parse(text);
    EXPECT_TRUE(AreTrees(doc, Analyze(doc))) << text.substr(0, 60);
  }
}

constexpr std::string_view kThreeSentences =
    "Choe left on Monday. “It is over,” an aide said. Nobody in Orlo's office "
    "would say why.\nThe talks, which began in May, had failed twice.";

TEST(SyntaxAnalyzerTest, RangesOfSentencesAreThoseOfTheWhole) {
  const Document doc = Document::Parse(kThreeSentences);
  const std::vector<TokenSyntax> whole = Analyze(doc);
  ASSERT_EQ(Sentences(doc), 4u);
  SyntaxAnalyzer::Scratch scratch;
  std::vector<TokenSyntax> part = {{}, {}};
  for (uint32_t begin = 0; begin < 4; ++begin) {
    for (uint32_t end = begin; end <= 4; ++end) {
      SyntaxAnalyzer::Default().Analyze(doc, begin, end, &scratch, &part);
      size_t at = begin < 4 ? doc.sentences()[begin].first_token : 0;
      for (const TokenSyntax& token : part) {
        EXPECT_EQ(token.tag, whole[at].tag);
        EXPECT_EQ(token.label, whole[at].label);
        EXPECT_EQ(token.head, whole[at].head);
        ++at;
      }
      if (end > begin) {
        EXPECT_EQ(at, doc.sentences()[end - 1].end_token);
      } else {
        EXPECT_TRUE(part.empty());
      }
    }
  }
}

TEST(SyntaxAnalyzerTest, CreateRefusesOtherBytes) {
  EXPECT_EQ(SyntaxAnalyzer::Create("").status().code(),
            absl::StatusCode::kInvalidArgument);
  alignas(8) static constexpr char kOther[256] = "another kind of file";
  EXPECT_EQ(SyntaxAnalyzer::Create({kOther, sizeof kOther}).status().code(),
            absl::StatusCode::kInvalidArgument);
}

}  // namespace
}  // namespace claimdiff
