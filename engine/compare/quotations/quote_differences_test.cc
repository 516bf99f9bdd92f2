#include "engine/compare/quotations/quote_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kAltered = v1::FINDING_KIND_QUOTE_ALTERED;

struct Case {
  const char* a;
  const char* b;
  const char* dump;
};

TEST(QuoteDifferencesTest, ReportsAlteredWords) {
  const Case cases[] = {
      {"[\"We will never leave this town,\"]1 {said} <Okri>",
       "[\"We will leave this town,\"]1 {said} <Okri>",
       "quote/words; A: We will never leave this town [never]; "
       "B: We will leave this town"},
      {"[\"The talks were long and very difficult\"]1",
       "[\"The talks were long and rather difficult\"]1",
       "quote/words; A: The talks were long and very difficult [very]; "
       "B: The talks were long and rather difficult [rather]"},
      {"[\"We will rebuild every single house in Ellan\"]1",
       "[\"We will rebuild ... house in Ellan\"]1",
       "quote/ellipsis; A: We will rebuild every single house in Ellan "
       "[every single]; B: We will rebuild ... house in Ellan"},
      {"[\"They knew that the ship would sink\"]1",
       "[\"[The owners] knew that the ship would sink\"]1",
       "quote/brackets; A: They knew that the ship would sink [They]; "
       "B: [The owners] knew that the ship would sink [The owners]"},
      {"{called} [it \"a slow and shameful end to the talks\"]1",
       "{called} [it \"a slow and painful end to the talks\"]1",
       "quote/words; A: a slow and shameful end to the talks [shameful]; "
       "B: a slow and painful end to the talks [painful]"},
      {"[\"I have seen the letter,\"]1 {said} <Okri>. [\"It is a forgery.\"]1",
       "[\"I have seen the letter. It is no forgery.\"]1",
       "quote/words; A: I have seen the letter | It is a forgery [a]; "
       "B: I have seen the letter. It is no forgery [no]"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAltered), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(QuoteDifferencesTest, ReportsAConditionCutOff) {
  const Case cases[] = {
      {"[\"We will never leave this town unless they pay us,\"]1 <Okri> {said}",
       "[\"We will never leave this town,\"]1 <Okri> {said}",
       "quote/truncated; A: We will never leave this town unless they pay us "
       "[unless they pay us]; B: We will never leave this town"},
      {"[\"If they pay us for it, we will leave this town\"]1",
       "[\"we will leave this town\"]1",
       "quote/truncated; A: If they pay us for it, we will leave this town [If "
       "they pay us for it]; B: we will leave this town"},
      // the sentence after it is none of the matter
      {"[\"The pier is safe for boats, but not in a storm. Ask the crew.\"]1",
       "[\"The pier is safe for boats.\"]1",
       "quote/truncated; A: The pier is safe for boats, but not in a storm. "
       "Ask "
       "the crew [but not in a storm]; B: The pier is safe for boats"},
      // told after the quotation
      {"[\"We will never leave this town unless they pay us,\"]1 <Okri> {said}",
       "[\"We will never leave this town,\"]1 <Okri> {said}, unless they pay "
       "us",
       ""},
      // a sentence of its own
      {"[\"We will never leave this town. But ask me in spring.\"]1",
       "[\"We will never leave this town.\"]1", ""},
      // no condition
      {"[\"We will never leave this town and our boats\"]1",
       "[\"We will never leave this town\"]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAltered), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(QuoteDifferencesTest, ReportsBrackets) {
  const Case cases[] = {
      {"[\"Then these (local) wardens have the key to every gate\"]1",
       "[\"Then these wardens have the key to every gate\"]1",
       "quote/brackets; A: Then these (local) wardens have the key to every "
       "gate [local]; B: Then these wardens have the key to every gate"},
      {"[\"They took it [the key] to the old church\"]1",
       "[\"They took it to the old church\"]1",
       "quote/brackets; A: They took it [the key] to the old church [the key]; "
       "B: They took it to the old church"},
      // put in before an excerpt
      {"{called} [it \"[Mayor Lena] Tolan's war on the boats of Ellan\"]1",
       "[\"As mayor, I'll end Tolan's war on the boats of Ellan\"]1",
       "quote/brackets; A: [Mayor Lena] Tolan's war on the boats of Ellan "
       "[Mayor Lena]; B: As mayor, I'll end Tolan's war on the boats of Ellan"},
      // around the speaker's own letters and words
      {"[\"[T]he pier is older than the church\"]1",
       "[\"The pier is older than the church\"]1", ""},
      {"[\"We paid for [the pier] and the church\"]1",
       "[\"We paid for the pier and the church\"]1", ""},
      // both have them
      {"[\"They took it [the key] to the old church\"]1",
       "[\"They took it (the key) to the old church\"]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAltered), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(QuoteDifferencesTest, ReportsWhatWasCutFromAShortQuotation) {
  const Case cases[] = {
      {"[\"They took the stove, the pans, the spoons and the soup. Then they "
       "left us.\"]1",
       "[\"They took the stove ... and the soup\"]1",
       "quote/ellipsis; A: They took the stove, the pans, the spoons and the "
       "soup. Then they left us [the pans, the spoons]; "
       "B: They took the stove ... and the soup"},
      {"[\"They took the stove, the pans, the spoons and the soup. Then they "
       "left us.\"]1",
       "[\"They took the stove and the soup\"]1",
       "quote/words; A: They took the stove, the pans, the spoons and the "
       "soup. Then they left us [the pans, the spoons]; "
       "B: They took the stove and the soup"},
      // words from all over a speech
      {"[\"They came at dawn. The stove was cold by then, so we had drunk the "
       "rest of the soup and took to the boats in the rain.\"]1",
       "[\"They had the soup and the rain\"]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAltered), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(QuoteDifferencesTest, LeavesAlone) {
  const Case cases[] = {
      // another spelling of a name
      {"[\"It looks like Muammar Qadhir is going to beat us\"]1",
       "[\"It looks like Moammar Kadhir is going to beat us\"]1", ""},
      // style
      {"[\"We won't leave the harbour until two boats are back\"]1",
       "[“We will not leave the harbor until 2 boats are back!”]1", ""},
      {"[\"The cease-fire will hold until the spring\"]1",
       "[\"The ceasefire will hold until the Spring\"]1", ""},
      {"[\"It's the end of September for all of us\"]1",
       "[\"It is the end of Sept. for all of us\"]1", ""},
      // excerpts
      {"[\"We will never leave this town, whatever they pay us\"]1",
       "[\"We will never leave this town\"]1", ""},
      {"[\"whatever they pay us, we stay in this town\"]1",
       "{said} [they \"stay in this town\" for good]1", ""},
      {"[\"We saw the wave,\"]1 {said} <Okri>, [\"and we ran to the "
       "church.\"]1",
       "[\"We saw the wave and we ran to the church\"]1", ""},
      {"[\"We ran to the church. The door was locked.\"]1",
       "[\"We ran to the church. Nobody followed.\"]1", ""},
      {"{said} [that \"the danger is over for now\"]1",
       "[\"The end of the danger is over for now\"]1", ""},
      {"[\"It's about the harbour\"]1",
       "[\"It's not about you. It's about the harbour\"]1", ""},
      {"[\"We wept.\"]1 {said} <Okri>. [\"We stayed all night\"]1",
       "[\"We wept and cursed. We stayed all night\"]1", ""},
      // another quotation
      {"[\"We will never leave this town\"]1", "[\"The town is lost\"]1", ""},
      // not quoted
      {"[we will never leave this town]1", "[we will leave this town]1", ""},
      {"[\"We will never leave this town\"]1", "[they will leave this town]1",
       ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAltered), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(QuoteDifferencesTest, TwoQuotationsOnOneSubjectAreNotOne) {
  const Case cases[] = {
      // small words in common
      {"[\"I am not running for mayor of the town as a friend of the port,\"]1",
       "[\"I am now ready to fight for the people of the town,\"]1", ""},
      // a run of small words
      {"[\"Boats are built by the hands of men who can wait\"]1",
       "[\"Storms are made by the hands of nobody\"]1", ""},
      // a name and little else
      {"[\"We will work together to beat Lena Tolan\"]1",
       "[\"I will do all I can to make sure that Lena Tolan does not win the "
       "vote\"]1",
       ""},
      // a long run, and what stands for another
      {"[\"Free boats end up in more wrecks and less fish for all of us\"]1",
       "[\"Free boats end up in more wrecks and less work for all of us\"]1",
       "quote/words; A: Free boats end up in more wrecks and less fish for all "
       "of us [fish]; B: Free boats end up in more wrecks and less work for "
       "all of us [work]"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAltered), c.dump) << c.a << "\n" << c.b;
    if (*c.dump == '\0') {
      EXPECT_EQ(DumpPair(c.b, c.a, kAltered), "") << c.a << "\n" << c.b;
    }
  }
}

TEST(QuoteDifferencesTest, ExplainsAPlaceInsideBeforeTheEnds) {
  const auto report = Compared({
      {"Harbor Post",
       "[\"As the mayor knows, the pier is very old and the boats leak\"]1"},
      {"Coast Wire",
       "[\"I think the mayor knows the pier is rather old and the boats "
       "leak\"]1"},
  });
  EXPECT_EQ(Explanations(report, kAltered),
            "Harbor Post: \"is very old\"; Coast Wire: \"is rather old\"");
}

// What makes it an alteration of words is shown, not what an ellipsis owns up
// to, nor a small word.
TEST(QuoteDifferencesTest, ExplainsThePlaceThatTellsMost) {
  const auto report = Compared({
      {"Harbor Post",
       "[\"The herds are vital. As a result, and in a lawful manner, the work "
       "on the pier is being put on hold\"]1"},
      {"Coast Wire",
       "[\"Herds are vital...the work on the pier is put on hold\"]1"},
  });
  EXPECT_EQ(Explanations(report, kAltered),
            "Harbor Post: \"is being put\"; Coast Wire: \"is put\"");
}

TEST(QuoteDifferencesTest, ShowsBracketsWhole) {
  EXPECT_EQ(
      Explanations(
          Compared({
              {"Harbor Post", "[\"They took the stove and the soup\"]1"},
              {"Coast Wire", "[\"[The guards] took the stove and the soup\"]1"},
          }),
          kAltered),
      "Harbor Post: \"They took\"; Coast Wire: \"[The guards] took\"");
}

TEST(QuoteDifferencesTest, MirroredQuotationsGiveMirroredSides) {
  const char* const a = "[\"We will never leave this town\"]1";
  const char* const b = "[\"We will leave this town\"]1";
  EXPECT_EQ(DumpPair(b, a, kAltered),
            "quote/words; A: We will leave this town; "
            "B: We will never leave this town [never]");
}

TEST(QuoteDifferencesTest, EachQuotationIsAFindingOfItsOwn) {
  const auto report = Compared({
      {"Harbor Post",
       "[\"We will never leave this town\"]1\n[\"I saw the wave and I ran\"]1"},
      {"Coast Wire",
       "[\"We will leave this town\"]1\n[\"I saw the wave and I hid\"]1"},
  });
  EXPECT_EQ(DumpKind(report, kAltered),
            "quote/words; Harbor Post: We will never leave this town [never]; "
            "Coast Wire: We will leave this town\n"
            "quote/words; Harbor Post: I saw the wave and I ran [ran]; "
            "Coast Wire: I saw the wave and I hid [hid]");
}

// One speech, from which each takes what it likes.
TEST(QuoteDifferencesTest, EachSentenceStandsWithThoseThatHaveIt) {
  const auto report = Compared({
      {"Harbor Post",
       "[\"He ran this town like his own boat for thirty years,\"]1 <Okri> "
       "{said}, [\"They took the key to the church, and they lost it.\"]1"},
      {"Coast Wire",
       "[\"He ran this town like his own boat for twenty years\"]1\n"
       "[\"They took the key to the church, and we lost it\"]1"},
  });
  EXPECT_EQ(Explanations(report, kAltered),
            "Harbor Post: \"for thirty years\"; "
            "Coast Wire: \"for twenty years\"\n"
            "Harbor Post: \"and they lost\"; Coast Wire: \"and we lost\"");
}

TEST(QuoteDifferencesTest, SentencesOfTheSameClaimsAreOneFinding) {
  const auto report = Compared({
      {"Harbor Post",
       "[\"We will never leave this town. They took the key to the "
       "church.\"]1"},
      {"Coast Wire",
       "[\"We will leave this town. They took the bell to the church.\"]1"},
  });
  EXPECT_EQ(DumpKind(report, kAltered),
            "quote/words; Harbor Post: We will never leave this town. They "
            "took the key to the church [never] [key]; Coast Wire: We will "
            "leave this town. They took the bell to the church [bell]");
}

TEST(QuoteDifferencesTest, AnotherPartOfTheSpeechIsNoAlteration) {
  EXPECT_EQ(
      DumpPair("[\"There are twelve boats in the old harbour this winter, no "
               "big ferry among them,\"]1 <Okri> {said}, [\"You take six of "
               "them, the Gull and the Star, and those boats are rotten\"]1",
               "[\"There are twelve boats in the old harbour this winter, no "
               "big ferry among them and we call these ghost boats\"]1",
               kAltered),
      "");
}

TEST(QuoteDifferencesTest, SmallWordsWeighLess) {
  const auto small = Compared({{"A", "[\"I know that the pier is safe\"]1"},
                               {"B", "[\"I know the pier is safe\"]1"}});
  const auto large = Compared({{"A", "[\"I know that the pier is safe\"]1"},
                               {"B", "[\"I know that no pier is safe\"]1"}});
  EXPECT_LT(small.findings(0).importance(), large.findings(0).importance());
}

TEST(QuoteDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = Compared({
      {"Harbor Post", "[\"We will never leave this town\"]1"},
      {"Coast Wire", "[\"We will leave this town\"]1"},
      {"Gull", "[\"We will never leave this town\"]1"},
  });
  EXPECT_EQ(DumpKind(report, kAltered),
            "quote/words; Harbor Post: We will never leave this town [never]; "
            "Coast Wire: We will leave this town; "
            "Gull: We will never leave this town [never]");
  EXPECT_EQ(Explanations(report, kAltered),
            "Harbor Post, Gull: \"will never leave\"; "
            "Coast Wire: \"will leave\"");
}

}  // namespace
}  // namespace claimdiff
