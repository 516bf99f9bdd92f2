#include "engine/extract/spans/subject_source.h"

#include <optional>
#include <string>

#include "engine/base/span.h"
#include "engine/extract/spans/parsed_text.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SubjectSourceTest, SubjectsOfVerbs) {
  const struct {
    const char* text;
    TokenRange cue;
    TokenRange content;
    const char* source;
  } kCases[] = {
      // of the verb itself
      {"Rell/NNP/nsubj/6 ,/,/./1 a/DT/det/4 hand/NN/appos/1 ,/,/./1 "
       "blamed/VBD/ROOT/0 Okri/NNP/dobj/6",
       {5, 6},
       {6, 7},
       "Rell"},
      {"Two/CD/nummod/2 hands/NNS/nsubj/7 from/IN/prep/2 Ellan/NNP/pobj/3 "
       "who/WP/nsubj/6 left/VBD/relcl/2 said/VBD/ROOT/0 so/RB/advmod/7",
       {6, 7},
       {7, 8},
       "Two hands from Ellan"},
      // of a verb that it is joined to
      {"Rell/NNP/nsubj/2 turned/VBD/ROOT/0 and/CC/cc/2 said/VBD/conj/2 "
       "no/UH/intj/4",
       {3, 4},
       {4, 5},
       "Rell"},
      {"The/DT/det/2 suit/NN/nsubjpass/4 was/VBD/auxpass/4 "
       "brought/VBN/ROOT/0 and/CC/cc/4 asks/VBZ/conj/4 relief/NN/dobj/6",
       {5, 6},
       {6, 7},
       "The suit"},
      // of one that it hangs on, by a preposition too
      {"Rell/NNP/nsubj/2 wrote/VBD/ROOT/0 ,/,/./2 saying/VBG/advcl/2 "
       "no/UH/intj/4",
       {3, 4},
       {4, 5},
       "Rell"},
      {"Rell/NNP/nsubj/2 answered/VBD/ROOT/0 by/IN/prep/2 "
       "saying/VBG/pcomp/3 no/UH/intj/4",
       {3, 4},
       {4, 5},
       "Rell"},
      // those who are told, a participle behind a noun, those who are asked
      {"Crews/NNS/nsubjpass/3 were/VBD/auxpass/3 told/VBN/ROOT/0 "
       "to/TO/aux/5 wait/VB/xcomp/3",
       {1, 3},
       {3, 5},
       ""},
      {"Rell/NNP/nsubj/2 saw/VBD/ROOT/0 crews/NNS/dobj/2 told/VBN/acl/3 "
       "to/TO/aux/6 wait/VB/xcomp/4",
       {3, 4},
       {4, 6},
       ""},
      {"Rell/NNP/nsubj/2 asked/VBD/ROOT/0 crews/NNS/dobj/2 to/TO/aux/5 "
       "say/VB/xcomp/2 so/RB/advmod/5",
       {4, 5},
       {5, 6},
       ""},
      // nothing, a word of the content, no verb
      {"There/EX/expl/2 appears/VBZ/ROOT/0 hope/NN/nsubj/2",
       {1, 2},
       {2, 3},
       ""},
      {"Rell/NNP/nsubj/3 reportedly/RB/advmod/3 left/VBD/ROOT/0",
       {1, 2},
       {0, 1},
       ""},
  };
  for (const auto& c : kCases) {
    const ParsedText text(c.text);
    Frame frame;
    frame.cue = c.cue;
    frame.content = {c.content};
    const std::optional<TokenRange> source =
        FindSubjectSource(text.facts(), frame);
    std::string written;
    if (source.has_value()) {
      const ByteSpan span = text.doc().SpanOf(source->begin, source->end);
      written = span.In(text.doc().text());
    }
    EXPECT_EQ(written, c.source) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
