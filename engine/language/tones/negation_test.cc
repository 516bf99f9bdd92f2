#include "engine/language/tones/negation.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "hard not>closed; ...": kind, cue, focus; "-" where nothing follows.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const Negation& n :
       FindNegations(doc, 0, static_cast<uint32_t>(doc.tokens().size()))) {
    if (!dump.empty()) dump += "; ";
    dump += n.kind == NegationKind::kHard ? "hard " : "soft ";
    dump += doc.SpanOf(n.first_token, n.end_token).In(doc.text());
    dump += ">";
    dump += n.focus == n.end_token && (n.focus == doc.tokens().size() ||
                                       doc.norm(doc.tokens()[n.focus]) == ".")
                ? "-"
                : std::string(doc.written(doc.tokens()[n.focus]));
  }
  return dump;
}

struct Case {
  const char* text;
  const char* dump;
};

TEST(NegationTest, FindsCuesAndWhatTheyNegate) {
  const Case cases[] = {
      {"The harbour was not closed.", "hard not>closed"},
      {"They didn't warn the crew.", "hard n't>warn"},
      {"They didn’t warn the crew.", "hard n’t>warn"},
      {"There is no evidence of a leak.", "hard no>evidence"},
      {"It has never been tested", "hard never>tested"},
      {"Nobody was hurt", "hard Nobody>hurt"},
      {"It no longer sails", "hard no longer>sails"},
      {"He cannot resign", "hard not>resign"},
      {"They left without paying", "hard without>paying"},
      {"She denied dumping oil", "soft denied>dumping"},
      {"refusing to sail", "soft refusing>sail"},
      {"murder instead of manslaughter", "soft instead of>manslaughter"},
      {"It did not.", "hard not>-"},
      {"He did not do so as he was ill", "hard not>do"},
      {"He did not, but they sailed", "hard not>,"},
      {"It was not as cold as they said", "hard not>cold"},
      {"It was not because of him that they left", "hard not>left"},
      {"Neither the crew nor the owner paid", "hard Neither>crew"},
      {"He declined to comment", "soft declined to>comment"},
      {"They were unable to sail", "soft unable to>sail"},
      {"They are unlikely to sail", "soft unlikely to>sail"},
  };
  for (const Case& c : cases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(NegationTest, LooksNegatedAndIsNot) {
  for (const char* text :
       {"not only the crew", "There is no doubt about it.",
        "no fewer than 12 boats", "not just the mayor",
        "whether or not it sails", "No. 10 said so", "no less than a week",
        "nothing but praise", "the notable nobility of knots",
        "exports declined sharply"}) {
    EXPECT_EQ(Dump(text), "") << text;
  }
}

}  // namespace
}  // namespace claimdiff
