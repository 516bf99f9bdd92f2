#include "engine/align/testing/test_reports.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff::testing {
namespace {

// What an event of a theme is made of. The wordings of each deed mean the same.
struct Theme {
  std::vector<const char*> who;
  std::vector<std::vector<const char*>> deeds;  // $ is a number
  std::vector<const char*> where;
};

const Theme& ThemeOf(NewsTheme theme) {
  static const auto& themes = *new std::vector<Theme>{
      {{"Mayor Ida Brandt", "the river board", "Captain Tomas Holt",
        "two farmers", "the army", "engineer Ruth Kestrel", "the Red Star",
        "villagers"},
       {{"said the levee had burst along $ metres",
         "reported that $ metres of the dyke broke"},
        {"moved $ families to a school", "took $ households to a schoolhouse"},
        {"saw $ cows drown", "counted $ drowned cattle"},
        {"asked for $ pumps", "requested $ pumps from the capital"},
        {"put the damage at $ million crowns",
         "estimated losses of $ million crowns"},
        {"warned that the water would rise by $ centimetres",
         "expect the river to climb $ centimetres more"},
        {"filled $ sandbags overnight", "stacked $ bags of sand in the night"},
        {"closed $ bridges to lorries", "shut $ bridges for heavy traffic"},
        {"found $ graves washed open", "discovered $ tombs laid bare"},
        {"flew in $ rescuers by helicopter", "brought $ lifeguards by air"},
        {"cut the electricity of $ streets", "switched off power in $ roads"},
        {"praised $ schoolboys for their courage",
         "lauded $ pupils for bravery"},
        {"boiled drinking soup for $ people", "cooked broth for $ persons"},
        {"blame beavers for $ burrows", "accuse beavers of digging $ tunnels"},
        {"sent $ letters to the insurer", "wrote $ times to the underwriters"},
        {"postponed the fair by $ weeks", "delayed the carnival $ weeks"}},
       {"in Sallow", "near Old Quay", "at Greywater", "upstream of Tarn",
        "below the Selm dam", "in the Fenwick meadows", "at Ellan mouth"}},
      {{"union leader Nora Vik", "Aldine Works", "Minister Emil Rask",
        "a striker", "the arbitrator", "suppliers", "lawyer Simon Ostral",
        "shop stewards"},
       {{"demanded a rise of $ percent", "want wages to go up by $ per cent"},
        {"said $ workers had walked out",
         "counted $ employees who left their posts"},
        {"refused to talk for $ days", "declined negotiations for $ days"},
        {"offered a bonus of $ crowns", "proposed to pay $ crowns extra"},
        {"blamed the dispute for $ lost orders",
         "lost $ contracts because of the quarrel"},
        {"hired $ guards for the gates", "employ $ watchmen at the entrances"},
        {"threatened to dismiss $ people", "may fire $ members of the staff"},
        {"stopped $ trains", "halted $ railway services"},
        {"painted $ banners", "made $ placards of cloth"},
        {"poured $ litres of milk away", "tipped $ litres of milk out"},
        {"appealed to $ bishops", "begged $ clergymen for help"},
        {"sold $ lathes abroad", "exported $ machine tools"},
        {"collected $ parcels of food", "gathered $ packets of groceries"},
        {"broke $ windows of the canteen", "smashed $ panes at the cafeteria"},
        {"published $ secret memos", "printed $ confidential notes"},
        {"rented $ coaches for the march", "chartered $ buses for the rally"}},
       {"in Calder", "at the Fenwick plant", "in the Harbour Street depot",
        "on the Belmar line", "at the Mirelda yard", "in Port Tarvik"}},
      {{"candidate Clara Lind", "the election office", "Senator Hugo Marsk",
        "observers", "the Reform League", "a judge", "pollster Mira Tansy",
        "volunteers"},
       {{"found $ ballots in a cellar",
         "discovered $ voting papers in a vault"},
        {"won by $ votes", "triumphed with a margin of $ votes"},
        {"ordered a recount of $ boxes", "told clerks to count $ boxes again"},
        {"complained that $ voters were turned away",
         "protest that $ electors were sent home"},
        {"spent $ crowns on posters", "paid $ crowns for placards"},
        {"expect a turnout of $ percent",
         "predict that $ per cent will take part"},
        {"arrested $ men over forged lists",
         "detained $ suspects for faked registers"},
        {"opened $ polling stations late", "started voting late at $ places"},
        {"promised $ new hospitals", "pledged to build $ clinics"},
        {"slept $ hours before the debate", "rested $ hours ahead of the duel"},
        {"sued $ newspapers for libel", "took $ dailies to court for slander"},
        {"quoted $ lines of an old poem", "recited $ verses of a ballad"},
        {"kissed $ babies", "embraced $ infants"},
        {"borrowed $ lorries from a brewer",
         "got $ trucks on loan from a brewery"},
        {"withdrew $ complaints", "took back $ objections"},
        {"planted $ oaks for the dead", "set $ trees in memory of the fallen"}},
       {"in the Northern ward", "at Ostral hall", "in Lower Tarn",
        "on Gull island", "across Selmshire", "in the old mint"}}};
  return themes[static_cast<size_t>(theme)];
}

// The k-th matter of a theme, as one of its tellers words it: who did what
// where, and what else. Steps are such that few matters have both in common.
std::string TellMatter(const Theme& theme, size_t k, std::mt19937* random) {
  const auto tell = [&](size_t d) {
    const auto& wordings = theme.deeds[d % theme.deeds.size()];
    return absl::StrReplaceAll(wordings[(*random)() % wordings.size()],
                               {{"$", absl::StrCat(3 + d * 37 % 997)}});
  };
  return absl::StrCat(theme.who[k * 3 / 2 % theme.who.size()], " ", tell(k),
                      " ", theme.where[k / 3 % theme.where.size()], " and ",
                      tell(k + 1 + k / theme.deeds.size() % 7));
}

}  // namespace

v1::ComparisonReport ReportOf(const std::vector<OutletLines>& outlets) {
  v1::ComparisonReport report;
  for (const OutletLines& outlet : outlets) {
    const int number = report.articles_size();
    v1::Article* article = report.add_articles();
    article->set_id(absl::StrCat(number));
    article->set_outlet(outlet.outlet);
    article->set_text(absl::StrJoin(outlet.lines, "\n"));
    uint32_t begin = 0;
    int line_number = 0;
    for (const std::string& line : outlet.lines) {
      v1::Claim* claim = report.add_claims();
      claim->set_id(absl::StrCat(number, "#", line_number++));
      claim->set_article_id(article->id());
      v1::TextSpan* span = claim->add_content();
      span->set_begin(begin);
      span->set_end(begin + static_cast<uint32_t>(line.size()));
      begin = span->end() + 1;
    }
  }
  return report;
}

std::vector<OutletLines> FerryEvent() {
  return {
      {"Gazette",
       {"the ferry Northern Star sank off Port Ellan on Monday, killing 12",
        "the captain, Mara Holt, had ignored two storm warnings",
        "the harbour will stay closed until Friday"}},
      {"Pier Times",
       {"twelve people died when the Northern Star sank near Port Ellan",
        "captain Holt ignored storm warnings before leaving",
        "ticket prices will not change"}},
      {"Radio Ellan",
       {"on Monday the ferry Northern Star sank off Port Ellan",
        "harbour traffic is to stay closed until Friday",
        "the mayor laid a wreath"}},
  };
}

std::vector<OutletLines> RandomEvent(std::mt19937* random, int outlets,
                                     int claims) {
  static const char* kWho[] = {"The mayor",      "Captain Holt",
                               "the Ellan Line", "two officials",
                               "a witness",      "Mara Brandt"};
  static const char* kDid[] = {"denied", "confirmed",   "said",
                               "warned", "did not say", "expects"};
  static const char* kWhat[] = {
      "the ferry sank off Port Ellan",         "12 people drowned",
      "the harbour stays closed until Friday", "storm warnings were ignored",
      "tickets will cost 40 crowns",           "the crew had been “exhausted”",
      "the inquiry found cracks in the hull",  "nobody was on the bridge"};
  const auto pick = [random](const auto& choices) {
    return choices[(*random)() % (sizeof(choices) / sizeof(choices[0]))];
  };
  std::vector<OutletLines> event;
  for (int o = 0; o < outlets; ++o) {
    OutletLines outlet = {absl::StrCat("Outlet ", o), {}};
    for (uint32_t i = (*random)() % (claims + 1); i > 0; --i) {
      std::string line =
          absl::StrCat(pick(kWho), " ", pick(kDid), " ", pick(kWhat));
      if ((*random)() % 2 == 0) absl::StrAppend(&line, " and ", pick(kWhat));
      outlet.lines.push_back(line);
    }
    event.push_back(outlet);
  }
  return event;
}

std::vector<OutletLines> NewsEvent(NewsTheme theme, std::mt19937* random,
                                   int outlets, int claims) {
  std::vector<OutletLines> event;
  for (int o = 0; o < outlets; ++o) {
    OutletLines outlet = {absl::StrCat("Outlet ", o), {}};
    // Every outlet leaves some matters out.
    for (size_t k = 0; outlet.lines.size() < static_cast<size_t>(claims); ++k) {
      if ((*random)() % 3 != 0) {
        outlet.lines.push_back(TellMatter(ThemeOf(theme), k, random));
      }
    }
    for (size_t i = outlet.lines.size(); i > 1; --i) {
      std::swap(outlet.lines[i - 1], outlet.lines[(*random)() % i]);
    }
    event.push_back(outlet);
  }
  return event;
}

}  // namespace claimdiff::testing
