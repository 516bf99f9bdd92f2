#include "engine/align/copies/copies.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kSank[] =
    "PORT ELLAN — The ferry Northern Star sank within minutes on Monday after "
    "striking a sandbar off the harbour, the coast guard said, and twelve of "
    "the sixty people on board were still missing at nightfall.";
constexpr char kInquiry[] =
    "An inquiry into the loss of the ship will open next week, the transport "
    "ministry announced, and divers are to search the hull for the recorder "
    "that may show what happened on the bridge.";
constexpr char kStatement[] =
    "\"We have asked the captain of the ferry to explain why he left the "
    "harbour when every other master on this coast had chosen to stay in "
    "port,\" the minister said.";
constexpr char kStatementTold[] =
    "Mara Holt told reporters: \"We have asked the captain of the ferry to "
    "explain why he left the harbour when every other master on this coast had "
    "chosen to stay in port.\"";
// The same in single marks; and as the end of a quotation that another
// paragraph began.
constexpr char kStatementSingle[] =
    "'We have asked the captain of the ferry to explain why he left the "
    "harbour when every other master on this coast had chosen to stay in "
    "port.'";
constexpr char kStatementEnd[] =
    "We have asked the captain of the ferry to explain why he left the harbour "
    "when every other master on this coast had chosen to stay in port.\"";
// One sentence of kInquiry among others.
constexpr char kInquiryTold[] =
    "The council met in the afternoon and heard the owners of the ferry, the "
    "families of the missing and two masters. An inquiry into the loss of the "
    "ferry will open next week, the transport ministry announced, and divers "
    "are to search the hull for the recorder that may show what happened. "
    "Nobody in the hall had much to say after that, and most went home to the "
    "villages on the coast.";
constexpr char kFlags[] =
    "Flags on every public building of the island will hang at half mast until "
    "the end of the month, and the school by the old market is to stay closed "
    "so that its hall can be used by relatives who came from far away.";
// A sentence whose ends two papers share, and not its middle.
constexpr char kOwners[] =
    "The owners of the ferry, who had been told twice by the harbour master to "
    "keep her in port, %s, and the families of the missing waited at the pier "
    "all night for word from the boats.";
constexpr char kShort[] = "More follows.";
constexpr char kOwn[] =
    "Readers of this newspaper had warned for years that the channel was "
    "silting up and that no pilot who knew these waters would take a ferry "
    "through it at low tide in an easterly wind.";

struct Paper {
  std::string outlet;
  std::vector<std::string> paragraphs;
};

v1::ComparisonReport Find(const std::vector<Paper>& papers) {
  v1::ComparisonReport report;
  for (const Paper& paper : papers) {
    v1::Article* article = report.add_articles();
    article->set_id(absl::StrCat(report.articles_size() - 1));
    article->set_outlet(paper.outlet);
    for (const std::string& paragraph : paper.paragraphs) {
      absl::StrAppend(article->mutable_text(), paragraph, "\n\n");
    }
  }
  std::vector<Document> documents;
  for (const v1::Article& article : report.articles()) {
    documents.push_back(Document::Parse(article.text()));
  }
  FindCopies(documents, &report);
  return report;
}

// "0:PORT..nightfall. 1:The..said. 0.95": first and last words of each side.
std::string Dump(const v1::ComparisonReport& report) {
  std::string dump;
  for (const v1::CopiedPassage& copy : report.copies()) {
    const auto ends = [&](const std::string& id, const v1::TextSpan& span) {
      const std::string text =
          report.articles(std::stoi(id))
              .text()
              .substr(span.begin(), span.end() - span.begin());
      return absl::StrCat(id, ":", text.substr(0, text.find(' ')), "..",
                          text.substr(text.rfind(' ') + 1));
    };
    absl::StrAppend(&dump, ends(copy.left_article_id(), copy.left()), " ",
                    ends(copy.right_article_id(), copy.right()), " ",
                    absl::StrFormat("%.2f", copy.overlap()), "\n");
  }
  return dump;
}

TEST(CopiesTest, Tables) {
  std::string changed = kSank;
  changed.replace(changed.find("twelve"), 6, "15");
  const std::string owners_silent = absl::StrFormat(
      kOwners,
      "sat behind the closed doors of their office at the far end of the quay");
  const std::string owners_speak = absl::StrFormat(
      kOwners,
      "read out a letter of eleven lines in front of more than forty cameras");
  const struct {
    const char* what;
    std::vector<Paper> papers;
    const char* expected;
  } kCases[] = {
      {"one paragraph",
       {{"Gazette", {kOwn, kSank}}, {"Herald", {kSank}}},
       "0:PORT..nightfall. 1:PORT..nightfall. 1.00\n"},
      {"a word changed",
       {{"Gazette", {kSank}}, {"Herald", {changed}}},
       "0:PORT..nightfall. 1:PORT..nightfall. 0.84\n"},
      {"a run, with what is short between",
       {{"Gazette", {kSank, kShort, kInquiry}},
        {"Herald", {kOwn, kSank, kInquiry, kShort}}},
       "0:PORT..bridge. 1:PORT..bridge. 1.00\n"},
      {"in another order: two passages",
       {{"Gazette", {kSank, kInquiry}}, {"Herald", {kInquiry, kSank}}},
       "0:PORT..nightfall. 1:PORT..nightfall. 1.00\n"
       "0:An..bridge. 1:An..bridge. 1.00\n"},
      {"three papers",
       {{"Gazette", {kSank}}, {"Herald", {kSank}}, {"Courier", {kSank}}},
       "0:PORT..nightfall. 1:PORT..nightfall. 1.00\n"
       "0:PORT..nightfall. 2:PORT..nightfall. 1.00\n"
       "1:PORT..nightfall. 2:PORT..nightfall. 1.00\n"},
      {"a short paragraph in a long one",
       {{"Gazette", {absl::StrCat(kOwn, " ", kInquiry, " ", kSank)}},
        {"Herald", {kInquiry}}},
       "0:Readers..nightfall. 1:An..bridge. 1.00\n"},
      {"one statement printed by two is not copied",
       {{"Gazette", {kStatement}}, {"Herald", {kStatementTold}}},
       ""},
      {"in single marks",
       {{"Gazette", {kStatement}}, {"Herald", {kStatementSingle}}},
       ""},
      {"with its opening mark elsewhere",
       {{"Gazette", {kStatementTold}}, {"Herald", {kStatementEnd}}},
       ""},
      {"a sentence, a word changed, in a paragraph of one's own",
       {{"Gazette", {absl::StrCat(kOwn, " ", kInquiry)}},
        {"Herald", {kInquiryTold}}},
       "0:An..bridge. 1:An..happened. 0.81\n"},
      {"that sentence in two paragraphs of the other: where more of it is",
       {{"Gazette", {absl::StrCat(kOwn, " ", kInquiry)}},
        {"Herald", {kInquiryTold, absl::StrCat(kFlags, " ", kInquiry)}}},
       "0:An..bridge. 1:An..bridge. 1.00\n"},
      {"two runs that meet in a sentence",
       {{"Gazette",
         {absl::StrCat(kSank, " ", owners_silent, " ", kInquiry, " ", kOwn)}},
        {"Herald",
         {absl::StrCat(kSank, " ", owners_speak, " ", kInquiry, " ", kFlags)}}},
       "0:PORT..bridge. 1:PORT..bridge. 0.84\n"},
      {"but in a story that is copied it is part of it",
       {{"Gazette", {kSank, kStatement, kInquiry}},
        {"Herald", {kSank, kStatement, kInquiry}}},
       "0:PORT..bridge. 1:PORT..bridge. 1.00\n"},
      {"words of one paper that another one quotes",
       {{"Gazette", {kOwn}},
        {"Herald", {absl::StrCat("The Gazette wrote: \"", kOwn, "\"")}}},
       "0:Readers..wind. 1:The..wind.\" 1.00\n"},
      {"one outlet", {{"Gazette", {kSank}}, {"gazette", {kSank}}}, ""},
      {"twice in one paper",
       {{"Gazette", {kSank, kSank}}, {"Herald", {kSank}}},
       "0:PORT..nightfall. 1:PORT..nightfall. 1.00\n"},
      {"only short ones", {{"Gazette", {kShort}}, {"Herald", {kShort}}}, ""},
      {"other news", {{"Gazette", {kOwn}}, {"Herald", {kInquiry}}}, ""},
      {"nothing", {{"Gazette", {}}, {"Herald", {}}}, ""},
  };
  for (const auto& c : kCases)
    EXPECT_EQ(Dump(Find(c.papers)), c.expected) << c.what;
}

TEST(CopiesTest, VersionsOfOneSeries) {
  v1::ComparisonReport report;
  std::vector<Document> documents;
  for (const char* id : {"a", "b"}) {
    v1::Article* article = report.add_articles();
    article->set_id(id);
    article->set_outlet(id);
    article->set_series("wire-7");
    article->set_text(kSank);
  }
  for (const auto& article : report.articles()) {
    documents.push_back(Document::Parse(article.text()));
  }
  FindCopies(documents, &report);
  EXPECT_EQ(report.copies_size(), 0);
}

// Whatever is mixed, passages are whole paragraphs, in order and in range, and
// a paragraph that two papers share is in one.
TEST(CopiesTest, SharedParagraphsAreFound) {
  std::mt19937 random(1);
  std::vector<std::string> paragraphs;
  for (int p = 0; p < 12; ++p) {
    std::string text;
    for (int w = 0; w < 40; ++w) {
      absl::StrAppend(&text, w > 0 ? " " : "", "word", random() % 500);
    }
    paragraphs.push_back(text);
  }
  for (int round = 0; round < 50; ++round) {
    std::vector<Paper> papers = {{"A", {}}, {"B", {}}};
    size_t shared = 0;
    for (const std::string& paragraph : paragraphs) {
      const uint32_t where = random() % 4;
      if (where & 1) papers[0].paragraphs.push_back(paragraph);
      if (where & 2) papers[1].paragraphs.push_back(paragraph);
      shared += where == 3;
    }
    const v1::ComparisonReport report = Find(papers);
    size_t found = 0;
    for (const v1::CopiedPassage& copy : report.copies()) {
      const std::string left = report.articles(0).text().substr(
          copy.left().begin(), copy.left().end() - copy.left().begin());
      EXPECT_EQ(left, report.articles(1).text().substr(
                          copy.right().begin(),
                          copy.right().end() - copy.right().begin()));
      EXPECT_EQ(copy.overlap(), 1);
      found += 1 + std::count(left.begin(), left.end(), '\n') / 2;
    }
    EXPECT_EQ(found, shared);
  }
}

}  // namespace
}  // namespace claimdiff
