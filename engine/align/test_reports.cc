#include "engine/align/test_reports.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff::testing {

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

}  // namespace claimdiff::testing
