#include "engine/extract/lexicon/cue_lexicon.h"

#include <string>

#include "engine/extract/lexicon/cues_data.h"
#include "engine/language/tables/tsv.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Lemma, forms and frames by their letters: "say|past,part|tqio".
std::string Dump(std::string_view norm) {
  const CueVerb* verb = FindCueVerb(norm);
  if (verb == nullptr) return "none";
  std::string dump(verb->lemma);
  dump += '|';
  if (verb->forms & kBaseForm) dump += 'B';
  if (verb->forms & kThirdForm) dump += 'S';
  if (verb->forms & kPastForm) dump += 'D';
  if (verb->forms & kParticipleForm) dump += 'N';
  if (verb->forms & kGerundForm) dump += 'G';
  dump += '|';
  if (verb->frames & kThatClause) dump += 't';
  if (verb->frames & kQuotation) dump += 'q';
  if (verb->frames & kInfinitive) dump += 'i';
  if (verb->frames & kDirectly) dump += 'o';
  return dump;
}

TEST(FindCueVerbTest, KnowsFormsAndFrames) {
  const struct {
    const char* word;
    const char* dump;
  } kCases[] = {
      {"said", "say|DN|tqio"},
      {"says", "say|S|tqio"},
      {"say", "say|B|tqio"},
      {"saying", "say|G|tqio"},
      {"wrote", "write|D|tqio"},
      {"written", "write|N|tqio"},
      {"read", "read|BDN|tq"},
      {"denies", "deny|S|to"},
      {"criticized", "criticize|DN|to"},
      {"walked", "none"},
      {"", "none"},
      {"Said", "none"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.word), c.dump) << c.word;
}

TEST(FindCueVerbTest, KnowsClasses) {
  EXPECT_EQ(FindCueVerb("threatened")->cue_class, CueClass::kCommit);
  EXPECT_EQ(FindCueVerb("denied")->cue_class, CueClass::kDeny);
  EXPECT_EQ(FindCueVerb("asked")->cue_class, CueClass::kQuestion);
  EXPECT_EQ(FindCueVerb("expected")->cue_class, CueClass::kBelief);
  EXPECT_EQ(FindCueVerb("told")->cue_class, CueClass::kSpeech);
}

TEST(CuesTableTest, EveryRowIsComplete) {
  int verbs = 0;
  for (const TsvRow& row : ParseTsv(CuesData())) {
    ASSERT_EQ(row.size(), 4u) << row[0];
    const CueVerb* verb = FindCueVerb(row[0]);
    ASSERT_NE(verb, nullptr) << row[0];
    EXPECT_NE(verb->frames, 0) << row[0];
    EXPECT_GT(verb->precision, 0) << row[0];
    EXPECT_LE(verb->precision, 1) << row[0];
    ++verbs;
  }
  EXPECT_GE(verbs, 300);
}

TEST(IsHearsayAdverbTest, KnowsAdverbs) {
  EXPECT_TRUE(IsHearsayAdverb("reportedly"));
  EXPECT_TRUE(IsHearsayAdverb("allegedly"));
  EXPECT_FALSE(IsHearsayAdverb("quickly"));
  EXPECT_FALSE(IsHearsayAdverb(""));
}

}  // namespace
}  // namespace claimdiff
