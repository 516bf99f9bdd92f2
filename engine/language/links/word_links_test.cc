#include "engine/language/links/word_links.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<uint32_t> AllTokens(const Document& doc) {
  std::vector<uint32_t> tokens;
  for (uint32_t i = 0; i < doc.tokens().size(); ++i) tokens.push_back(i);
  return tokens;
}

// "ferry=ferry killing~killed killing+died 12/15": same, form, meaning, slot;
// in the order of the left side, with the place of a word that comes more than
// once.
std::string Dump(const std::string& left_text, const std::string& right_text) {
  const Document left = Document::Parse(left_text);
  const Document right = Document::Parse(right_text);
  const auto name = [](const Document& doc, uint32_t token) {
    const std::string word(doc.norm(doc.tokens()[token]));
    int place = 1;
    int all = 0;
    for (uint32_t i = 0; i < doc.tokens().size(); ++i) {
      if (doc.norm(doc.tokens()[i]) != word) continue;
      ++all;
      if (i < token) ++place;
    }
    return all == 1 ? word : absl::StrCat(word, place);
  };
  std::vector<std::string> parts;
  for (const TokenLink& link :
       LinkWords(left, AllTokens(left), right, AllTokens(right))) {
    const char* kSigns[] = {"=", "~", "+", "/"};
    parts.push_back(absl::StrCat(name(left, link.left),
                                 kSigns[static_cast<int>(link.kind)],
                                 name(right, link.right)));
  }
  return absl::StrJoin(parts, " ");
}

TEST(WordLinksTest, Tables) {
  const struct {
    const char* left;
    const char* right;
    const char* expected;
  } kCases[] = {
      // The example of the header: runs in another order.
      {"the ferry sank off Port Ellan on Monday, killing 12",
       "on Monday 15 were killed when a ferry sank off Port Ellan",
       "ferry=ferry sank=sank off=off port=port ellan=ellan on=on "
       "monday=monday killing~killed"},
      // Another word in the same place.
      {"a ferry carrying 12 people", "a ferry carrying 15 people",
       "a=a ferry=ferry carrying=carrying 12/15 people=people"},
      {"Mayor Holt resigned", "Mayor Brandt resigned",
       "mayor=mayor holt/brandt resigned=resigned"},
      {"he denied the claim", "he rejected the claim",
       "he=he denied+rejected the=the claim=claim"},
      // Up to two words in the same place; three are other news.
      {"the old captain left", "the young cook left",
       "the=the old/young captain/cook left=left"},
      {"the old brave captain left", "the young rash cook left",
       "the=the left=left"},
      // Forms of one verb.
      {"the ferry sank and is lost", "the ferry had sunk and was lost",
       "the=the ferry=ferry sank~sunk and=and is~was lost=lost"},
      // Words of one meaning, in any place; kinds and causes beside others.
      {"the firm purchased a ferry", "a ferry was bought by the firm",
       "the=the firm=firm purchased+bought a=a ferry=ferry"},
      {"the line purchased a ferry", "the line bought a boat",
       "the=the line=line purchased+bought a=a ferry+boat"},
      {"the collapse killed 12 people", "in the collapse died 12 people",
       "the=the collapse=collapse killed+died 12=12 people=people"},
      {"ferry prices jumped again today", "the storm sank a boat", ""},
      {"the colour of the women", "the color of the woman",
       "the1=the1 colour~color of=of the2=the2 women~woman"},
      // Opposites only stand in the same place.
      {"prices rose on Monday", "prices fell on Monday",
       "prices=prices rose/fell on=on monday=monday"},
      // Each "the" with its own noun.
      {"the mayor blamed the crew", "the crew was blamed by the mayor",
       "the1=the2 mayor=mayor blamed=blamed the2=the1 crew=crew"},
      // Styles of quotation marks, hyphens and case are no difference.
      {"“Ferry” Line’s CO‑OP", "\"ferry\" line's co-op",
       "\"1=\"1 ferry=ferry \"2=\"2 line=line 's='s co=co -=- op=op"},
      // Function words alone are no link.
      {"the owner of the boat", "the end of the road", ""},
      {"", "the ferry sank", ""},
      {"?!", "?!", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Dump(c.left, c.right), c.expected) << c.left << " / " << c.right;
  }
}

TEST(WordLinksTest, OnlyTheGivenTokensAreLinked) {
  const Document doc =
      Document::Parse("harbour crews left, harbour police too");
  const std::vector<uint32_t> left = {0};
  const std::vector<uint32_t> right = {4, 5};
  EXPECT_EQ(LinkWords(doc, left, doc, right),
            (std::vector<TokenLink>{{0, 4, LinkKind::kSame}}));
}

// Claims made of few words, so that much repeats.
std::string RandomClaim(std::mt19937* random) {
  static const char* kWords[] = {"the", "ferry", "ferries", "of",  "sank",
                                 "12",  "crew",  ",",       "not", "Ellan"};
  std::string text;
  for (uint32_t i = (*random)() % 12; i > 0; --i) {
    absl::StrAppend(&text, kWords[(*random)() % 10], " ");
  }
  return text;
}

TEST(WordLinksTest, SymmetricOneToOneInOrder) {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    const std::string left_text = RandomClaim(&random);
    const std::string right_text = RandomClaim(&random);
    const Document left = Document::Parse(left_text);
    const Document right = Document::Parse(right_text);
    const auto links =
        LinkWords(left, AllTokens(left), right, AllTokens(right));
    auto mirrored = LinkWords(right, AllTokens(right), left, AllTokens(left));
    for (TokenLink& link : mirrored) std::swap(link.left, link.right);
    std::sort(mirrored.begin(), mirrored.end(),
              [](TokenLink a, TokenLink b) { return a.left < b.left; });
    EXPECT_EQ(links, mirrored) << left_text << " / " << right_text;
    std::set<uint32_t> lefts;
    std::set<uint32_t> rights;
    for (const TokenLink& link : links) {
      EXPECT_TRUE(lefts.empty() || *lefts.rbegin() < link.left);
      lefts.insert(link.left);
      EXPECT_TRUE(rights.insert(link.right).second);
      const bool same = left.norm(left.tokens()[link.left]) ==
                        right.norm(right.tokens()[link.right]);
      EXPECT_EQ(same, link.kind == LinkKind::kSame);
    }
  }
}

// Time stays in hand where one word is repeated on and on.
TEST(WordLinksTest, RepeatsAreLinkedInOrder) {
  std::string text = "Ellan ";
  for (int i = 0; i < 20000; ++i) text += i % 2 == 0 ? "ferry " : "the ";
  const Document doc = Document::Parse(text);
  const auto links = LinkWords(doc, AllTokens(doc), doc, AllTokens(doc));
  ASSERT_GT(links.size(), 10000u);
  for (const TokenLink& link : links) EXPECT_EQ(link.left, link.right);
}

TEST(WordLinksTest, AClaimIsLinkedToItselfWordByWord) {
  std::mt19937 random(2);
  for (int round = 0; round < 500; ++round) {
    const std::string text = "Ellan " + RandomClaim(&random);
    const Document doc = Document::Parse(text);
    const auto links = LinkWords(doc, AllTokens(doc), doc, AllTokens(doc));
    ASSERT_EQ(links.size(), doc.tokens().size()) << text;
    for (const TokenLink& link : links) EXPECT_EQ(link.left, link.right);
  }
}

}  // namespace
}  // namespace claimdiff
