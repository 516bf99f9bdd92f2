#include "engine/extract/sources/source_head.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The source is what stands in square brackets; "plain / core / names".
std::string Dump(const std::string& marked) {
  const size_t open = marked.find('[');
  const size_t close = marked.find(']');
  const std::string text = marked.substr(0, open) +
                           marked.substr(open + 1, close - open - 1) +
                           marked.substr(close + 1);
  const Document doc = Document::Parse(text);
  const Mentions mentions =
      FindMentions(doc, std::vector<bool>(doc.paragraphs().size(), false));
  const SourceHead head =
      ReadSourceHead(doc, mentions,
                     {doc.TokenAt(static_cast<uint32_t>(open)),
                      doc.TokenAt(static_cast<uint32_t>(close - 2)) + 1});
  const auto written = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(doc.text()));
  };
  std::string dump = written(head.plain) + " / " + written(head.core) + " /";
  for (const size_t m : head.names) {
    dump += " " + written(mentions.mentions[m].tokens) + ";";
  }
  return dump;
}

TEST(ReadSourceHeadTest, TellsTheNameFromWhatHangsOnIt) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"[Tom Roe] said.", "Tom Roe / Tom Roe / Tom Roe;"},
      {"[Tom Roe, the mayor,] said.", "Tom Roe / Tom Roe / Tom Roe;"},
      {"[Sen. Tom Roe (R-Tex.)] said.",
       "Sen. Tom Roe / Sen. Tom Roe / Tom Roe;"},
      {"[Tom Roe of the Ellan Post] said.",
       "Tom Roe of the Ellan Post / Tom Roe / Tom Roe;"},
      {"[Secretary of State Ana Rell] said.",
       "Secretary of State Ana Rell / Secretary of State Ana Rell / Ana Rell;"},
      {"[former secretary of state Ana Rell, who left Ohio,] said.",
       "former secretary of state Ana Rell / "
       "former secretary of state Ana Rell / Ana Rell;"},
      {"[Ana Rell's] claim.", "Ana Rell / Ana Rell / Ana Rell;"},
      // The name comes second.
      {"[The mayor, Tom Roe,] said.", "The mayor / The mayor / Tom Roe;"},
      {"[Ellan's attorney, Tom Roe, a Democrat,] said.",
       "Ellan's attorney / Ellan's attorney / Tom Roe;"},
      {"[Ellan County, Ohio, coroner Ana Rell] said.",
       "Ellan County, Ohio, coroner Ana Rell / "
       "Ellan County, Ohio, coroner Ana Rell / Ana Rell;"},
      {"[The Ellan County, New York, coroner, Ana Rell,] said.",
       "The Ellan County, New York, coroner / "
       "The Ellan County, New York, coroner / Ana Rell;"},
      {"[Tom Roe, Ohio,] said.", "Tom Roe / Tom Roe / Tom Roe;"},
      {"[The Democrat, Rep. Ana Rell of Iowa,] said.",
       "The Democrat / The Democrat / Ana Rell;"},
      // Several names.
      {"[Tom Roe and Ana Rell] said.",
       "Tom Roe and Ana Rell / Tom Roe and Ana Rell / Tom Roe; Ana Rell;"},
      {"[Mr. Roe, Ms. Rell and Sen. Sam Orlo (D-Iowa)] said.",
       "Mr. Roe, Ms. Rell and Sen. Sam Orlo (D-Iowa) / Mr. Roe, Ms. Rell and "
       "Sen. Sam Orlo (D-Iowa) / Roe; Rell; Sam Orlo;"},
      // Where somebody held an office is no speaker beside them.
      {"[Tom Roe and former Ohio governor Ana Rell] said.",
       "Tom Roe and former Ohio governor Ana Rell / "
       "Tom Roe and former Ohio governor Ana Rell / Tom Roe; Ana Rell;"},
      {"[Tom Roe and the Ohio governor] said.",
       "Tom Roe and the Ohio governor / Tom Roe and the Ohio governor /"},
      {"[Tom Roe, the Ellan Harbour and Ohio Ferries commissioner,] said.",
       "Tom Roe, the Ellan Harbour and Ohio Ferries commissioner / Tom Roe / "
       "Tom Roe;"},
      // Two offices of one.
      {"[Ellan founder and chief executive Ana Rell] said.",
       "Ellan founder and chief executive Ana Rell / "
       "Ellan founder and chief executive Ana Rell / Ana Rell;"},
      {"[Ohio Governor and Senate candidate Ana Rell] said.",
       "Ohio Governor and Senate candidate Ana Rell / "
       "Ohio Governor and Senate candidate Ana Rell / Ana Rell;"},
      {"[The founder and chief executive Ana Rell] said.",
       "The founder and chief executive Ana Rell / "
       "The founder and chief executive Ana Rell /"},
      {"[Ellan police and Mayor Ana Rell] said.",
       "Ellan police and Mayor Ana Rell / Ellan police and Mayor Ana Rell /"},
      {"[former captain and Ms. Rell] said.",
       "former captain and Ms. Rell / former captain and Ms. Rell /"},
      // No names: somebody of theirs, or more than they.
      {"[Tom Roe's lawyers] said.", "Tom Roe's lawyers / Tom Roe's lawyers /"},
      {"[a spokesman for Tom Roe] said.",
       "a spokesman for Tom Roe / a spokesman /"},
      {"[Tom Roe and others] said.",
       "Tom Roe and others / Tom Roe and others /"},
      {"[Leaders including Tom Roe] said.", "Leaders / Leaders /"},
      // What hangs on a description.
      {"[Critics of the plan, like Tom Roe,] said.",
       "Critics of the plan / Critics /"},
      {"[The union, whose members sail,] said.", "The union / The union /"},
      {"[The senator, echoing others,] said.", "The senator / The senator /"},
      {"[pilots, sailors and cooks] said.",
       "pilots, sailors and cooks / pilots /"},
      // Around it.
      {"[PORT ELLAN — Ana Rell] said.", "Ana Rell / Ana Rell / Ana Rell;"},
      {"[But Tom Roe,] said.", "Tom Roe / Tom Roe / Tom Roe;"},
      {"[,] said.", ", / , /"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

}  // namespace
}  // namespace claimdiff
