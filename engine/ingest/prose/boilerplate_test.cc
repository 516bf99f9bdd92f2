#include "engine/ingest/prose/boilerplate.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/utf8.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Letters of the kinds, by their number: '-' is prose.
constexpr std::string_view kLetters =
    "-HBCRSUP";  // R right of copy, U subhead,
                 // P picture's caption

// One letter for each line of the text that is not empty.
std::string MarksOf(const v1::Article& article) {
  std::string marks;
  int next = 0;
  size_t begin = 0;
  const std::string& text = article.text();
  while (begin < text.size()) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) {
      const bool is_marked = next < article.passages_size() &&
                             article.passages(next).span().begin() < end;
      marks += is_marked ? kLetters[article.passages(next).kind()] : '-';
      next += is_marked;
    }
    begin = end + 1;
  }
  return marks;
}

std::string Marks(const std::string& text, const std::string& headline = "") {
  v1::Article article;
  article.set_text(text);
  article.set_headline(headline);
  MarkBoilerplate(&article);
  return MarksOf(article);
}

constexpr char kProse[] =
    "The ferry ran aground off the island on Friday, the coast guard said.\n";
constexpr char kMoreProse[] =
    "\"We had water to our knees,\" the cook told a local radio station.\n";

TEST(BoilerplateTest, MarksAWholePage) {
  v1::Article article;
  article.set_text(
      "© 2031 Harbour Press. All rights reserved.\n"                   // R
      "Ferry runs aground off Quist Island\n"                          // H
      "Bo Lind/Pool via Harbour Press/Getty Images\n\n"                // C
      "Ferry runs aground off Quist Island\n\n"                        // H
      "All 40 aboard are safe\n\n"                                     // H
      "By Ada Quist and Bo Lind, Harbour Press\n"                      // B
      "Published 3 May 2031, 9.40 am\n"                                // B
      "The ferry ran aground on Friday, the coast guard said.\n\n"     // -
      "\"No comment.\"\n\n"                                            // -
      "What next?\n\n"                                                 // U
      "Its owner said divers would look at the hull on Saturday.\n"    // -
      "A history of accidents\n"                                       // U
      "The island's council blamed the owner for the last one.\n"      // -
      "(Reporting by Ada Quist; editing by Bo Lind)\n"                 // B
      "Want to leave a tip?\n"                                         // S
      "We answer to you. Help us stay free by leaving a tip today.\n"  // S
      "Already a subscriber?\n");                                      // S
  MarkBoilerplate(&article);
  EXPECT_EQ(MarksOf(article), "RHCHHBB--U-U-BSSS");
  EXPECT_EQ(article.headline(), "Ferry runs aground off Quist Island");
}

struct Case {
  std::string_view what;
  std::string text;
  std::string headline;
  std::string_view marks;
};

TEST(BoilerplateTest, Headlines) {
  const std::string prose = kProse;
  const Case cases[] = {
      {"first line", "Ferry runs aground\n" + prose, "", "H-"},
      {"a question", "Who sank the ferry?\n" + prose, "", "H-"},
      {"a quotation", "'We are sinking': a ferry's last call\n" + prose, "",
       "H-"},
      {"final period", "The ferry ran aground.\n" + prose, "", "--"},
      {"too short", "Ferry\n" + prose, "", "--"},
      {"nothing below", "Ferry runs aground off Quist Island", "", "-"},
      {"no prose below", "Ferry runs aground\nBridge opens\nPort shut\n", "",
       "---"},
      {"begins in lower case", "and the ferry ran on\n" + prose, "", "--"},
      {"given, with a period", "Ferry runs aground.\n" + prose,
       "Ferry Runs Aground", "H-"},
      {"given, with the site", "Ferry runs aground\n" + prose,
       "Ferry runs aground | Harbour Press", "H-"},
      {"given, other quotation marks", "‘Ferry’ runs aground\n" + prose,
       "'Ferry' runs aground", "H-"},
      {"given, and another first line", "Bridge opens at last\n" + prose,
       "Ferry runs aground", "--"},
      {"given, a line that only begins so",
       "Ferry runs aground twice a year, a study found.\n" + prose,
       "Ferry runs aground", "--"},
      {"standfirsts",
       "Ferry runs aground\nAll are safe\nHull is torn\n" + prose, "", "HHH-"},
      {"no more than two standfirsts",
       "Ferry runs aground\nAll are safe\nHull is torn\nMast is gone\n" + prose,
       "", "HHH--"},
      {"a sentence is no standfirst",
       "Ferry runs aground\nAll are safe.\n" + prose, "", "H--"},
      {"a list is no standfirst",
       "Ferry runs aground\n- All are safe\n- Hull is torn\n" + prose, "",
       "H---"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Marks(c.text, c.headline), c.marks) << c.what;
  }
}

TEST(BoilerplateTest, Subheadings) {
  const std::string prose = kProse;
  const std::string more = kMoreProse;
  const Case cases[] = {
      {"between paragraphs", prose + "What else?\n" + more, "", "-U-"},
      {"without a question mark", prose + "Torn hull\n" + more, "", "-U-"},
      {"a sentence", prose + "Nobody spoke.\n" + more, "", "---"},
      {"a quotation", prose + "\"No comment\"\n" + more, "", "---"},
      {"a short quotation", prose + "“No comment.”\n" + more, "", "---"},
      {"a list", prose + "Two boats\nOne raft\nNo oars\n" + more, "", "-----"},
      {"a number", prose + "12\n" + more, "", "---"},
      {"stars", prose + "* * *\n" + more, "", "---"},
      {"an introduction", prose + "He added:\n" + more, "", "---"},
      {"a transcript", prose + "Q: What else?\n" + more, "", "---"},
      {"lower case", prose + "and so on\n" + more, "", "---"},
      {"too long",
       prose + "A line of more than ten words that has lost its period\n" +
           more,
       "", "---"},
      {"at the end", prose + more + "Torn hull\n", "", "---"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Marks(c.text), c.marks) << c.what;
  }
}

TEST(BoilerplateTest, Bylines) {
  const std::string prose = kProse;
  const Case cases[] = {
      {"names", "Ferry runs aground\nBy ADA QUIST and Bo Lind\n" + prose, "",
       "HB-"},
      {"prose",
       "Ferry runs aground\nBy noon the crew had left the ship\n" + prose, "",
       "HH-"},
      {"a sentence", prose + "By Friday Ada Quist was home.\n", "", "--"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Marks(c.text), c.marks) << c.what;
  }
}

TEST(BoilerplateTest, KeepsPassagesThatAreGiven) {
  v1::Article article;
  article.set_text("Ferry runs aground\n" + std::string(kProse));
  article.add_passages()->set_kind(v1::PASSAGE_KIND_CREDIT);
  MarkBoilerplate(&article);
  ASSERT_EQ(article.passages_size(), 1);
  EXPECT_EQ(article.passages(0).kind(), v1::PASSAGE_KIND_CREDIT);
  EXPECT_EQ(article.headline(), "");
}

TEST(BoilerplateTest, EmptyTextHasNoPassages) {
  EXPECT_EQ(Marks(""), "");
  EXPECT_EQ(Marks("\n\n"), "");
}

// Passages are whole lines, in order, disjoint, on code point boundaries.
TEST(BoilerplateTest, PassagesAreSoundOnAnyText) {
  const std::vector<std::string> pieces = {"Ferry runs aground",
                                           "What else?",
                                           "© 2031",
                                           "By Ada Quist",
                                           "\n",
                                           "\r\n",
                                           "\u2028",
                                           "\u00a0",
                                           "“No.”",
                                           " ",
                                           "Photo: Bo",
                                           "said so.",
                                           "𝔉erry \u202E",
                                           "\n\n",
                                           "- ",
                                           "Subscribe now",
                                           "e\u0301t al",
                                           kProse,
                                           kMoreProse};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    v1::Article article;
    for (size_t i = random() % 12; i > 0; --i) {
      article.mutable_text()->append(pieces[random() % pieces.size()]);
    }
    MarkBoilerplate(&article);
    const std::string& text = article.text();
    uint32_t end_before = 0;
    for (const v1::Passage& passage : article.passages()) {
      const v1::TextSpan& span = passage.span();
      ASSERT_LE(end_before, span.begin()) << text;
      ASSERT_LT(span.begin(), span.end()) << text;
      ASSERT_TRUE(IsCodePointBoundary(text, span.begin())) << text;
      ASSERT_TRUE(IsCodePointBoundary(text, span.end())) << text;
      const std::string inside =
          text.substr(span.begin(), span.end() - span.begin());
      ASSERT_EQ(inside.find('\n'), std::string::npos) << text;
      end_before = span.end();
    }
  }
}

TEST(BoilerplateTest, KeepsMarksAndLooksAtTheOtherLines) {
  v1::Article article;
  article.set_headline("Ferry runs aground");
  article.set_text(
      "The ferry at the pier on Friday.\n\nThe ferry ran aground off the "
      "island on Friday, the coast guard said.\n\nHull\n\nIts owner said "
      "divers would look at the hull on Saturday.\n\nAll rights reserved.");
  v1::Passage* passage = article.add_passages();
  passage->set_kind(v1::PASSAGE_KIND_CAPTION);
  passage->mutable_span()->set_end(32);
  v1::Article left = article;
  MarkBoilerplate(&left);
  EXPECT_EQ(MarksOf(left), "P----");
  MarkMoreBoilerplate(&article);
  EXPECT_EQ(MarksOf(article), "P-U-R");
  MarkMoreBoilerplate(&article);
  EXPECT_EQ(MarksOf(article), "P-U-R");
}

}  // namespace
}  // namespace claimdiff
