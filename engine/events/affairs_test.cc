#include "engine/events/affairs.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/article.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr const char* kFerry =
    "The ferry Mirelda ran aground on Gull Reef off Ellan on Saturday with 140 "
    "people aboard, the coast guard said. Lifeboats from three villages took "
    "the passengers off before dark, and two were treated for cold. The "
    "harbour master, Jonas Veld, said that the pilot had been warned of fog "
    "and had refused a tug. Divers would look at the hull once the swell "
    "dropped. The line that owns the ship cancelled its sailings until "
    "Tuesday and offered refunds. Fishermen had asked for a beacon on the reef "
    "since a trawler sank there nine winters ago. Three hotels in the old town "
    "opened rooms for stranded families, and a baker sent bread.";
constexpr const char* kReef =
    "All 140 passengers of the ferry Mirelda were rescued after she struck "
    "Gull Reef near Ellan on Saturday. Harbour master Jonas Veld said that the "
    "pilot turned down a tug although fog had been forecast. Lifeboats brought "
    "everybody ashore before dark. Her owner cancelled further sailings and "
    "promised refunds, while divers wait for the swell to drop so that they "
    "can inspect the hull. A beacon on the reef had been wanted by fishermen "
    "for years, ever since a trawler went down with her crew, and the "
    "council had twice put it off for lack of money. Stranded families slept "
    "in hotels of the old town, where a baker handed out bread.";
constexpr const char* kTariffs =
    "Trade ministers of nine countries left Calder on Sunday without an "
    "agreement about tariffs on steel. Minister Ada Brandt blamed exporters "
    "who had sold below cost since spring; her colleague from Tavria replied "
    "that subsidies for furnaces were the real trouble. Economists expect "
    "prices of cars and bridges to climb by four percent in autumn. Unions "
    "marched past the conference hotel and demanded that mills in the north "
    "be spared. Another round of talks is planned for October, when a new "
    "commissioner takes office. Markets hardly moved, although two banks "
    "lowered their forecasts for shipyards and pipe makers.";

v1::Article MakeArticle(const std::string& published, const std::string& text) {
  v1::Article article;
  article.set_published(published);
  article.set_text(text);
  return article;
}

std::vector<uint32_t> Find(const std::vector<v1::Article>& articles) {
  std::vector<const v1::Article*> pointers;
  for (const v1::Article& article : articles) pointers.push_back(&article);
  return AffairFinder::Create()->Find(pointers);
}

using Affairs = std::vector<uint32_t>;

TEST(AffairsTest, PartsWhatHasNothingInCommon) {
  EXPECT_EQ(Find({MakeArticle("", kFerry), MakeArticle("", kTariffs),
                  MakeArticle("", kReef)}),
            (Affairs{1, 2, 1}));
}

TEST(AffairsTest, DaysHaveNoPartInIt) {
  EXPECT_EQ(Find({MakeArticle("2031-03-15", kFerry),
                  MakeArticle("2031-03-15", kTariffs),
                  MakeArticle("2032-08-01", kReef)}),
            (Affairs{1, 2, 1}));
}

TEST(AffairsTest, AShortArticleMayBeOfAny) {
  EXPECT_EQ(Find({MakeArticle("", kFerry), MakeArticle("", kTariffs),
                  MakeArticle("", "Talks in Calder ended, officials said."),
                  MakeArticle("", "")}),
            (Affairs{1, 2, AffairFinder::kAny, AffairFinder::kAny}));
  EXPECT_EQ(Find({}), Affairs{});
}

TEST(AffairsTest, TheOrderHasNoPartInIt) {
  std::vector<v1::Article> articles = {MakeArticle("", kFerry),
                                       MakeArticle("", kTariffs),
                                       MakeArticle("", kReef)};
  std::reverse(articles.begin() + 1, articles.end());
  EXPECT_EQ(Find(articles), (Affairs{1, 1, 2}));
}

}  // namespace
}  // namespace claimdiff
