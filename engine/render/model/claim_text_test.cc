#include "engine/render/model/claim_text.h"

#include <string>

#include "engine/render/model/styles.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::ParseTextProto;

//                        0         1         2         3         4
//                        01234567890123456789012345678901234567890123456789
constexpr char kText[] = "She did say it was open, the Post said, wide open.";

std::string Dump(const StyledText& text) {
  std::string dump;
  for (const StyledRun& run : text.runs()) dump += run.text;
  return dump;
}

std::string TextOf(const std::string& claim,
                   const ClaimTextOptions& options = {}) {
  v1::Article article;
  article.set_text(kText);
  return Dump(ClaimText(article, ParseTextProto<v1::Claim>(claim), options));
}

TEST(ClaimTextTest, ShowsWhoSaysWhatThroughWhom) {
  struct Case {
    std::string claim, text;
  };
  const std::string content = "content { begin: 12 end: 23 } ";
  const std::string she = "span { begin: 0 end: 3 }";
  const std::string cue = "cue { begin: 8 end: 11 }";
  for (const Case& c : {
           Case{content + "attribution { source { " + she +
                    " name: 'Mira Holt' } " + cue + " }",
                "Mira Holt — say — it was open"},
           Case{content + "attribution { source { " + she + " } " + cue + " }",
                "She — say — it was open"},
           Case{content + "attribution { " + cue + " }",
                "unnamed — say — it was open"},
           Case{content + "attribution { source { name: 'Mira Holt' } }",
                "Mira Holt — it was open"},
           Case{content, "it was open"},
           Case{content + "content { begin: 40 end: 49 }",
                "it was open … wide open"},
           Case{content + "attribution { " + cue +
                    " relays { outlet: 'Post' } relays { outlet: 'Gull' } }",
                "unnamed — say — it was open (via Post via Gull)"},
           Case{content + "attribution { " + cue + " negated: true }",
                "unnamed — say (negated) — it was open"},
           // Spans from elsewhere.
           Case{"content { begin: 44 end: 999 }", " open."},
           Case{"content { begin: 77 end: 99 }", "(no text)"},
           Case{"", "(no text)"},
       }) {
    EXPECT_EQ(TextOf(c.claim), c.text) << c.claim;
  }
}

// "according to" reads before its source, a verb behind it.
TEST(ClaimTextTest, APrepositionStandsBeforeItsSource) {
  struct Case {
    const char* text;
    uint32_t cue_begin, cue_end, source_begin, source_end;
    const char* shown;
  };
  for (const Case& c : {
           Case{"It was open, according to Mira Holt.", 13, 25, 26, 35,
                "according to Mira Holt — It was open"},
           Case{"It was open, in the words of Mira Holt.", 13, 28, 29, 38,
                "in the words of Mira Holt — It was open"},
           Case{"It was open, said Mira Holt.", 13, 17, 18, 27,
                "Mira Holt — said — It was open"},
           Case{"It was open, Mira Holt admitted to.", 23, 34, 13, 22,
                "Mira Holt — admitted to — It was open"},
       }) {
    v1::Article article;
    article.set_text(c.text);
    v1::Claim claim;
    claim.add_content()->set_end(11);
    v1::Attribution* attribution = claim.mutable_attribution();
    attribution->mutable_cue()->set_begin(c.cue_begin);
    attribution->mutable_cue()->set_end(c.cue_end);
    v1::TextSpan* source = attribution->mutable_source()->mutable_span();
    source->set_begin(c.source_begin);
    source->set_end(c.source_end);
    EXPECT_EQ(Dump(ClaimText(article, claim, {})), c.shown);
  }
}

TEST(ClaimTextTest, CutsNamesThatFillScreens) {
  const std::string text = TextOf("attribution { source { name: '" +
                                  std::string(10'000, 'x') + "' } }");
  EXPECT_EQ(text, std::string(kMostNameWidth, 'x') + " … — ");
}

// A cue that says "not" itself is not said to be negated once more.
TEST(ClaimTextTest, SaysOnceThatACueIsNegated) {
  struct Case {
    std::string cue, text;
  };
  for (const Case& c : {
           Case{"did not say", "unnamed — did not say — "},
           Case{"Didn't say", "unnamed — Didn't say — "},
           Case{"didn’t say", "unnamed — didn’t say — "},
           Case{"never said", "unnamed — never said — "},
           Case{"noted", "unnamed — noted (negated) — "},
       }) {
    v1::Article article;
    article.set_text(c.cue);
    v1::Claim claim;
    claim.mutable_attribution()->set_negated(true);
    claim.mutable_attribution()->mutable_cue()->set_end(c.cue.size());
    EXPECT_EQ(Dump(ClaimText(article, claim, {})), c.text);
  }
}

constexpr char kClaim[] = R"pb(
  content { begin: 12 end: 23 }
  content { begin: 40 end: 49 }
  attribution {
    source {
      span { begin: 0 end: 3 }
      name: "Mira Holt"
    }
    cue { begin: 8 end: 11 }
    relays {
      outlet: "Marn Post"
      span { begin: 25 end: 33 }
    }
  }
)pb";

TEST(ClaimTextTest, PutsMarksIntoBraces) {
  struct Case {
    std::vector<TextMark> marks;
    std::string text;
  };
  for (const Case& c : {
           Case{{{{12, 14}}, {{19, 23}}},
                "Mira Holt — say — {it} was {open} … wide open "
                "(via Marn Post)"},
           // From one piece into the next.
           Case{{{{19, 44}}},
                "Mira Holt — say — it was {open} … {wide} open "
                "(via {Marn Post})"},
           Case{{{{0, 1}}, {{8, 11}}, {{29, 33}}},
                "{Mira Holt} — {say} — it was open … wide open "
                "(via {Marn Post})"},
           // Words that only this version has stand as they are.
           Case{{{{12, 14}, Style::kOwn}, {{29, 33}, Style::kOwn}},
                "Mira Holt — say — it was open … wide open "
                "(via Marn Post)"},
           Case{{{{4, 7}}},
                "Mira Holt — say — it was open … wide open "
                "(via Marn Post)"},
       }) {
    ClaimTextOptions options;
    options.marks = c.marks;
    EXPECT_EQ(TextOf(kClaim, options), c.text);
  }
}

TEST(ClaimTextTest, DoesNotRepeatTheTellingAsRelay) {
  ClaimTextOptions options;
  options.telling = "Marn Post";
  EXPECT_EQ(TextOf(kClaim, options),
            "Mira Holt — say — it was open … wide open");
  options.marks = {{{29, 33}}};  // but where it differs, it is what matters
  EXPECT_EQ(TextOf(kClaim, options),
            "Mira Holt — say — it was open … wide open (via {Marn Post})");
}

// Each mark is a run of its own style for those who set it apart themselves.
TEST(ClaimTextTest, PartsKeepTheStyleOfTheirMarks) {
  v1::Article article;
  article.set_text(kText);
  ClaimTextOptions options;
  options.marks = {{{12, 14}, Style::kOwn}, {{19, 23}, Style::kMark}};
  const ClaimParts parts =
      PartsOf(article, ParseTextProto<v1::Claim>(kClaim), options);
  ASSERT_EQ(parts.content.runs().size(), 5u);
  EXPECT_EQ(parts.content.runs()[0].style, Style::kOwn);
  EXPECT_EQ(parts.content.runs()[0].text, "it");
  EXPECT_EQ(parts.content.runs()[2].style, Style::kMark);
  EXPECT_EQ(parts.content.runs()[2].text, "open");
  EXPECT_EQ(Dump(ClaimText(parts)),
            "Mira Holt — say — it was {open} … wide open (via Marn Post)");
}

TEST(ClaimTextTest, ShowsTheSourceAsWritten) {
  ClaimTextOptions options;
  options.show_source_as_written = true;
  EXPECT_EQ(TextOf(kClaim, options).substr(0, 25), "She → Mira Holt — say");
  EXPECT_EQ(
      TextOf("attribution { source { span { end: 3 } name: 'She' } }", options),
      "She — ");
}

}  // namespace
}  // namespace claimdiff::render
