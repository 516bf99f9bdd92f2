#include "engine/extract/mentions/name_runs.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The runs: "(title) name", with a * behind a subject, one after another.
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const NameRun& run :
       FindNameRuns(doc, std::vector<bool>(doc.paragraphs().size(), false),
                    TokenNameKinds(doc))) {
    if (!dump.empty()) dump += " | ";
    if (!run.title.empty()) {
      dump += "(" +
              std::string(
                  doc.SpanOf(run.title.begin, run.title.end).In(doc.text())) +
              ") ";
    }
    dump += doc.SpanOf(run.name.begin, run.name.end).In(doc.text());
    if (run.subject) dump += "*";
  }
  return dump;
}

TEST(FindNameRunsTest, CutsTitlesOff) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"PORT ELLAN (AP) — Then Vice Foreign Minister Rha Min-ju met Gov. de "
       "Roe.",
       "(Vice Foreign Minister) Rha Min-ju* | (Gov.) de Roe"},
      {"We met Secretary of State Ana Rell.", "(Secretary of State) Ana Rell*"},
      {"We met Secretary of the Interior Ana Rell.",
       "(Secretary of the Interior) Ana Rell*"},
      {"We met Assistant Secretary for Harbour Security Ana Rell.",
       "(Assistant Secretary for Harbour Security) Ana Rell*"},
      {"We met the former Ruritanian President Sam Orlo.",
       "(former Ruritanian President) Sam Orlo*"},
      {"We met national security adviser Tom Roe.",
       "(national security adviser) Tom Roe*"},
      {"We met President-elect Ana Rell.", "(President-elect) Ana Rell*"},
      // Offices in lower case.
      {"We met former secretary of state Ana Rell.",
       "(former secretary of state) Ana Rell*"},
      {"We met deputy chief of staff Tom Roe and minister of foreign trade "
       "Ana Rell.",
       "(deputy chief of staff) Tom Roe* | (minister of foreign trade) Ana "
       "Rell"},
      {"We met critics of candidate Tom Roe and the director of Ana Rell.",
       "(candidate) Tom Roe | Ana Rell"},
      {"We met the secretary of a mayor Tom Roe knew.", "(mayor) Tom Roe"},
      {"We met the director of mayor Tom Roe.", "(mayor) Tom Roe"},
      {"We met the Ohio Secretary of State and the Office of the Director of "
       "Harbours.",
       "Office of the Director of Harbours*"},
      {"We met Sen. Ana Rell, D-N.Y., there.", "(Sen.) Ana Rell*"},
      {"There is a pier, and Here was another.", ""},
      // A body that is written as a pronoun is.
      {"We met those who left. WHO said so, and the WHO left.", "WHO* | WHO"},
      {"We met the woman WHO LEFT.", "LEFT*"},
      // What people are is no name, but it is a title before one.
      {"Republican Tom Roe met Korean Democrats.", "(Republican) Tom Roe*"},
      {"The New York Democrat left.", ""},
      // The role is part of the name.
      {"We met the Justice Department and General Motors.",
       "Justice Department* | General Motors"},
      {"We asked the Ellan County Sheriff's Department.",
       "Ellan County Sheriff's Department*"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(FindNameRunsTest, JoinsWords) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"We met Abu Bakr al-Orli and Sharif el-Gamal.",
       "Abu Bakr al-Orli* | Sharif el-Gamal"},
      {"Then al-Orli left.", "al-Orli*"},
      {"We met Ilse van der Berg and Bill de Roe.",
       "Ilse van der Berg* | Bill de Roe"},
      {"We met Rha Min‑ju, Tom Roe Jr. and J. K. Orlo.",
       "Rha Min‑ju* | Tom Roe Jr. | J. K. Orlo"},
      {"We met William \"Mo\" Cowley.", "William \"Mo\" Cowley*"},
      {"We met St. Olav's Clinic and Rell & Sons.",
       "St. Olav's Clinic* | Rell & Sons"},
      {"The Commission on Harbour Safety and Reform and the Department of "
       "Health and Human Services met.",
       "Commission on Harbour Safety and Reform* | Department of Health and "
       "Human Services"},
      {"We met the Ministry of Ports and Tom Roe.",
       "Ministry of Ports* | Tom Roe"},
      // A month that follows given names is a family's name.
      {"Theresa May left in March. Then May sang.", "Theresa May* | May*"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(FindNameRunsTest, MistrustsCapitals) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"Ships left. The ships left on Friday.", ""},
      {"Safari Club sued. The safari was long.", "Safari Club*"},
      {"Plus Ana Rell is leaving.", "Ana Rell*"},
      {"Added Rell, \"It is late.\"", "Rell*"},
      // Headlines name what the text names.
      {"Rell Says Harbour Stays Shut\nAna Rell says the harbour stays shut.",
       "Rell | Ana Rell*"},
      {"Harbour Stays Shut After Storm\nThe harbour stays shut after a storm.",
       ""},
      // Datelines name nobody.
      {"FERGUSTON, Mo. -- Ana Rell left.", "Ana Rell*"},
      {"UPDATE: Ana Rell left.", "Ana Rell*"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(FindNameRunsTest, TellsSubjects) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"According to the Post, Ana Rell met Tom Roe.",
       "Post | Ana Rell* | Tom Roe"},
      {"Roe's aide met Ana Rell. Tom Roe left.", "Roe | Ana Rell* | Tom Roe*"},
      {"The Roe campaign met Ana Rell.", "Roe | Ana Rell*"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(DatelineEndTest, FindsTheDash) {
  const struct {
    const char* text;
    uint32_t end;
  } kCases[] = {
      {"PORT ELLAN — It rained.", 3},
      {"PORT ELLAN (AP) - It rained.", 6},
      {"ELLAN, Ruritania, Nov. 3 (Reuters) -- It rained.", 10},
      {"NATO - led by Ana Rell - met.", 2},
      {"NATO leaders — all of them — met.", 0},
      {"Port Ellan — It rained.", 0},
      {"NATO met.", 0},
      {"NATO —", 0},
  };
  for (const auto& c : kCases) {
    const Document doc = Document::Parse(c.text);
    EXPECT_EQ(DatelineEnd(doc, doc.sentences()[0]), c.end) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
