#include "engine/ingest/formats/records.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(RecordsTest, MakesAnArticleOfBlocks) {
  PageBlock heading, caption, paragraph;
  heading.kind = BlockKind::kHeading;
  heading.text = "The hull";
  caption.kind = BlockKind::kCaption;
  caption.text = "The ferry at the pier";
  paragraph.text = "Divers would look at the hull on Saturday, the owner said.";
  v1::Article article;
  article.set_outlet("Gull");
  const auto input =
      MakeArticleInput(article, {heading, paragraph, caption}, "a.xml:2");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_EQ(input->place, "a.xml:2");
  const auto& made = std::get<v1::Article>(input->message);
  EXPECT_EQ(made.outlet(), "Gull");
  EXPECT_EQ(made.text(),
            "The hull\n\nDivers would look at the hull on Saturday, the owner "
            "said.\n\nThe ferry at the pier");
  std::string passages;
  for (const v1::Passage& passage : made.passages()) {
    absl::StrAppend(&passages, v1::PassageKind_Name(passage.kind()), " ",
                    passage.span().begin(), "-", passage.span().end(), "\n");
  }
  EXPECT_EQ(passages,
            "PASSAGE_KIND_SUBHEADING 0-8\nPASSAGE_KIND_CAPTION 70-91\n");
}

TEST(RecordsTest, AnItemWithoutATextIsAnError) {
  EXPECT_EQ(MakeArticleInput({}, {}, "a.xml:2").status().message(),
            "a.xml:2: an item without a text; give the full report");
}

struct Case {
  std::string status;
  bool has_embargo;
  std::string error;  // empty: it may be used
};

TEST(RecordsTest, RefusesWhatMustNotBeUsed) {
  const std::string withheld =
      "a: withheld by its publisher and left out; wait for it to be released";
  const std::string canceled =
      "a: canceled by its publisher and left out; give the version that stands";
  const std::string embargo =
      "a: under its publisher's embargo and left out; take the embargo out of "
      "the item once it is over";
  const Case cases[] = {
      {"", false, ""},
      {"usable", false, ""},
      {"stat:usable", false, ""},
      {"http://cv.iptc.org/newscodes/pubstatusg2/usable", false, ""},
      {"Usable", false, ""},
      {"withheld", false, withheld},
      {"stat:withheld", true, withheld},
      {"canceled", false, canceled},
      {"stat:Cancelled", false, canceled},
      {"something else", false, withheld},
      {"", true, embargo},
      {"usable", true, embargo},
  };
  for (const Case& c : cases) {
    const absl::Status status = CheckUsable(c.status, c.has_embargo, "a");
    EXPECT_EQ(status.message(), c.error) << c.status;
    EXPECT_EQ(IsWithheld(status), !c.error.empty()) << c.status;
  }
}

}  // namespace
}  // namespace claimdiff
