#include "engine/language/links/word_links_wide.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_links.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<uint32_t> AllTokens(const Document& doc) {
  std::vector<uint32_t> tokens;
  for (uint32_t i = 0; i < doc.tokens().size(); ++i) tokens.push_back(i);
  return tokens;
}

std::vector<TokenLink> Link(const Document& left, const Document& right) {
  const auto left_tokens = AllTokens(left);
  const auto right_tokens = AllTokens(right);
  return WideLinker::Default().Link({left, left_tokens}, {right, right_tokens});
}

// "ferry=ferry killing~killed killing+died 12/15": same, form, meaning, by
// place.
std::string Dump(const std::string& left_text, const std::string& right_text) {
  const Document left = Document::Parse(left_text);
  const Document right = Document::Parse(right_text);
  std::vector<std::string> parts;
  for (const TokenLink& link : Link(left, right)) {
    const char* kSigns[] = {"=", "~", "+", "/"};
    parts.push_back(
        absl::StrCat(std::string(left.norm(left.tokens()[link.left])),
                     kSigns[static_cast<int>(link.kind)],
                     std::string(right.norm(right.tokens()[link.right]))));
  }
  return absl::StrJoin(parts, " ");
}

TEST(WideLinkerTest, Tables) {
  const struct {
    const char* left;
    const char* right;
    const char* expected;
  } kCases[] = {
      // A pronoun for a noun, with its article.
      {"The woman was taken to hospital on Monday.",
       "She was taken to hospital on Monday.",
       "the/she woman/she was=was taken=taken to=to hospital=hospital on=on "
       "monday=monday .=."},
      // Several words for one.
      {"The fire was put out by the crew on Monday.",
       "The fire was extinguished by the crew on Monday.",
       "the=the fire=fire was=was put/extinguished out/extinguished by=by "
       "the=the crew=crew on=on monday=monday .=."},
      {"Police are looking into the collapse of the pier.",
       "Police investigate the collapse of the pier.",
       "police=police are/investigate looking/investigate into/investigate "
       "the=the collapse=collapse of=of the=the pier=pier .=."},
      // Opposites, however alike their letters, stand in one place at most.
      {"The employer left the pier on Monday.",
       "The employee left the pier on Monday.",
       "the=the employer/employee left=left the=the pier=pier on=on "
       "monday=monday .=."},
      // What only one side says has no link.
      {"Mayor Anna Holt resigned on Monday.", "Holt resigned on Monday.",
       "holt=holt resigned=resigned on=on monday=monday .=."},
      // Another order.
      {"A dozen people died when the ferry sank off Port Ellan.",
       "The ferry sinking off Port Ellan killed a dozen people.",
       "a=a dozen=dozen people=people died+killed the=the ferry=ferry "
       "sank~sinking off=off port=port ellan=ellan .=."},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Dump(c.left, c.right), c.expected) << c.left << " / " << c.right;
  }
}

TEST(WideLinkerTest, NothingInCommonIsNoLink) {
  EXPECT_EQ(Dump("ferry prices jumped again today", "it rained"), "");
  EXPECT_EQ(Dump("", "the ferry sank"), "");
}

TEST(WideLinkerTest, SymmetricInOrderEachOnce) {
  static const char* kWords[] = {"the", "ferry", "ferries", "of",   "sank",
                                 "12",  "crew",  ",",       "boat", "Ellan"};
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    std::string texts[2];
    for (std::string& text : texts) {
      for (uint32_t i = random() % 12; i > 0; --i) {
        absl::StrAppend(&text, kWords[random() % 10], " ");
      }
    }
    const Document left = Document::Parse(texts[0]);
    const Document right = Document::Parse(texts[1]);
    const auto order = [](TokenLink a, TokenLink b) {
      return std::make_pair(a.left, a.right) < std::make_pair(b.left, b.right);
    };
    const auto links = Link(left, right);
    for (size_t i = 1; i < links.size(); ++i) {
      EXPECT_TRUE(order(links[i - 1], links[i]));
    }
    auto mirrored = Link(right, left);
    for (TokenLink& link : mirrored) std::swap(link.left, link.right);
    std::sort(mirrored.begin(), mirrored.end(), order);
    EXPECT_EQ(links, mirrored) << texts[0] << " / " << texts[1];
  }
}

TEST(WideLinkerTest, OneToOneAddsToTheSureLinks) {
  const Document left = Document::Parse(
      "The woman was taken to hospital while the fire was put out.");
  const Document right = Document::Parse(
      "She was taken to hospital while the fire was extinguished.");
  const auto left_tokens = AllTokens(left);
  const auto right_tokens = AllTokens(right);
  const auto sure = LinkWords(left, left_tokens, right, right_tokens);
  const auto links = WideLinker::Default().LinkOneToOne({left, left_tokens},
                                                        {right, right_tokens});
  std::set<uint32_t> lefts;
  std::set<uint32_t> rights;
  for (const TokenLink& link : links) {
    EXPECT_TRUE(lefts.empty() || *lefts.rbegin() < link.left);
    lefts.insert(link.left);
    EXPECT_TRUE(rights.insert(link.right).second);
  }
  for (const TokenLink& link : sure) {
    EXPECT_EQ(std::count(links.begin(), links.end(), link), 1);
  }
  EXPECT_EQ(
      std::count(links.begin(), links.end(), TokenLink{1, 0, LinkKind::kSlot}),
      1)
      << "woman / she";
  auto mirrored = WideLinker::Default().LinkOneToOne({right, right_tokens},
                                                     {left, left_tokens});
  EXPECT_EQ(mirrored.size(), links.size());
  for (TokenLink& link : mirrored) {
    std::swap(link.left, link.right);
    EXPECT_EQ(std::count(links.begin(), links.end(), link), 1);
  }
}

// More words than are looked at pair by pair.
TEST(WideLinkerTest, LongClaimsHaveTheirSureLinks) {
  std::string text;
  for (int i = 0; i < 300; ++i) absl::StrAppend(&text, "ferry", i, " sank ");
  const Document doc = Document::Parse(text);
  EXPECT_EQ(Link(doc, doc),
            LinkWords(doc, AllTokens(doc), doc, AllTokens(doc)));
}

// Of words that are the same, more than `least` in [0, 1].
HingeSum Same(float least) {
  Hinge hinge;
  hinge.height = 1;
  hinge.slopes.assign(kWordLinkFeatureCount, 0);
  hinge.slopes[kFeatureSame] = 1;
  return HingeSum(-least,
                  std::vector<FeatureLimits>(kWordLinkFeatureCount, {0, 1}),
                  {hinge});
}

TEST(WideLinkerTest, TheModelDecides) {
  const Document doc = Document::Parse("the ferry sank");
  const auto tokens = AllTokens(doc);
  const LinkSide side(doc, tokens);
  const auto link = [&side](TreeEnsemble first, HingeSum second) {
    return WideLinker({std::move(first), std::move(second)}).Link(side, side);
  };
  EXPECT_TRUE(link({}, {}).empty());
  EXPECT_EQ(link({}, Same(.5f)), LinkWords(doc, tokens, doc, tokens));
  DecisionTree impossible;
  impossible.leaf.fill(-9);
  EXPECT_TRUE(link(TreeEnsemble({impossible}), Same(.5f)).empty())
      << "what is next to impossible is not looked at again";
}

}  // namespace
}  // namespace claimdiff
