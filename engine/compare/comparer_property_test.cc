// What holds for the findings of any report, shown on events put together from
// sentences by chance: several tellings, claims that say one thing, nearly or
// not at all, and groups that also bring together what does not belong.

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/compare/comparer.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/claim_match.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::MarkedArticle;

constexpr int kEvents = 150;

// A small generator of its own: the same events on every machine.
class Dice {
 public:
  explicit Dice(uint32_t seed) : state_(seed * 2654435761u + 1) {}

  uint32_t Below(uint32_t n) {
    state_ = state_ * 1664525u + 1013904223u;
    return (state_ >> 16) % n;
  }

  template <size_t N>
  std::string Of(const char* const (&choices)[N]) {
    return choices[Below(N)];
  }

 private:
  uint32_t state_;
};

constexpr const char* kSources[] = {"<Ana Ruiz>",
                                    "<Ruiz=Ana Ruiz>",
                                    "<she=Ana Ruiz>",
                                    "<Ben Okri>",
                                    "<two officials>",
                                    "<the Port Company>",
                                    "<a baker>",
                                    "<Mr. Okri=Ben Okri>",
                                    "<the minister=Ana Ruiz>",
                                    "<Port Aid chief Lena Tolan>"};
constexpr const char* kCues[] = {"{said}",   "{denied}", "{told} |the Gull|",
                                 "{warned}", "{called}", "{did not say}"};
constexpr const char* kContents[] = {
    "12 people died when the ferry sank",
    "at least 15 people died when the ferry sank on Monday",
    "the ferry sank, killing a dozen people",
    "that the crew had been warned of the storm",
    "the crew had not been warned of the storm",
    "no one warned the crew of the storm, though the harbour was open",
    "\"We will never leave this town, whatever they pay us\"",
    "\"We will leave this town ... whatever they pay us\"",
    "they would \"leave this town\" for $4bn",
    "Ruiz's account of the storm was false",
    "turnout in Port Ellan rose from 1967 to 1979",
    "turnout in Port Ellan fell from 1966 to 1978",
    "the storm",
    "“Ño „mixed” ‘marks’ — 2½ “",
    "the port ignored storm warnings for a week and the ferry sank"};

std::vector<MarkedArticle> Event(uint32_t seed) {
  static const char* const kNames[] = {"Harbor Post", "Coast Wire", "Gull",
                                       "Star"};
  Dice dice(seed);
  std::vector<MarkedArticle> articles;
  const uint32_t tellings = 2 + dice.Below(3);
  for (uint32_t i = 0; i < tellings; ++i) {
    MarkedArticle article{kNames[i], ""};
    const uint32_t claims = 1 + dice.Below(5);
    for (uint32_t c = 0; c < claims; ++c) {
      if (c > 0) article.lines += '\n';
      const uint32_t content = dice.Below(std::size(kContents));
      std::string group = std::to_string(content / 3);
      if (dice.Below(8) == 0) group = "7";  // what does not belong together
      if (dice.Below(8) == 0) group = "";
      // One after the other: compilers differ in which operand they ask first.
      article.lines += dice.Of(kSources) + " ";
      article.lines += dice.Of(kCues) + " [" + kContents[content] + "]" + group;
    }
    articles.push_back(article);
  }
  return articles;
}

const v1::Claim& ClaimOf(const v1::ComparisonReport& report,
                         const std::string& id) {
  for (const v1::Claim& claim : report.claims()) {
    if (claim.id() == id) return claim;
  }
  ADD_FAILURE() << "no claim " << id;
  return report.claims(0);
}

const std::string& TextOf(const v1::ComparisonReport& report,
                          const v1::Claim& claim) {
  for (const v1::Article& article : report.articles()) {
    if (article.id() == claim.article_id()) return article.text();
  }
  ADD_FAILURE() << "no article " << claim.article_id();
  return report.articles(0).text();
}

bool IsIn(const v1::TextSpan& inner, const v1::TextSpan& outer) {
  return outer.begin() <= inner.begin() && inner.end() <= outer.end();
}

// Whether the span is a part of what the claim is made of.
bool BelongsTo(const v1::Claim& claim, const v1::TextSpan& span) {
  const v1::Attribution& attribution = claim.attribution();
  if (IsIn(span, attribution.source().span()) ||
      IsIn(span, attribution.source().name_span()) ||
      IsIn(span, attribution.cue())) {
    return true;
  }
  for (const v1::Relay& relay : attribution.relays()) {
    if (IsIn(span, relay.span())) return true;
  }
  return std::any_of(
      claim.content().begin(), claim.content().end(),
      [&](const v1::TextSpan& piece) { return IsIn(span, piece); });
}

bool Names(const v1::Finding& finding, const std::string& claim_id) {
  return std::find(finding.claim_ids().begin(), finding.claim_ids().end(),
                   claim_id) != finding.claim_ids().end();
}

std::string Show(const v1::ComparisonReport& report) {
  std::string all;
  for (const v1::Finding& finding : report.findings()) {
    all += finding.group_id() + " " + testing::Dump(report, finding) + " | " +
           finding.explanation() + "\n";
  }
  return all;
}

// Each finding by what it says, without the order of its sides.
std::multiset<std::string> Unordered(const v1::ComparisonReport& report) {
  std::multiset<std::string> all;
  for (const v1::Finding& finding : report.findings()) {
    std::vector<std::string> sides;
    for (const v1::FindingSide& side : finding.sides()) {
      std::string dump = side.claim_id() + ": " + side.value();
      for (const v1::TextSpan& span : side.spans()) {
        dump += " " + std::to_string(span.begin()) + "-" +
                std::to_string(span.end());
      }
      sides.push_back(dump);
    }
    std::sort(sides.begin(), sides.end());
    std::string dump = finding.rule() + " " + finding.group_id();
    // Who contradicts whom does not depend on the order.
    if (finding.kind() == v1::FINDING_KIND_DISPUTED) {
      dump += " by " + finding.sides(0).value();
    }
    for (const std::string& side : sides) dump += "; " + side;
    all.insert(dump);
  }
  return all;
}

TEST(ComparerPropertyTest, SpansBelongToTheirClaims) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    for (const v1::Finding& finding : report.findings()) {
      ASSERT_EQ(finding.claim_ids_size(), finding.sides_size());
      for (int i = 0; i < finding.sides_size(); ++i) {
        const v1::FindingSide& side = finding.sides(i);
        EXPECT_EQ(finding.claim_ids(i), side.claim_id());
        const v1::Claim& claim = ClaimOf(report, side.claim_id());
        uint32_t last = 0;
        for (const v1::TextSpan& span : side.spans()) {
          EXPECT_LT(span.begin(), span.end());
          EXPECT_LE(last, span.begin()) << "in order and disjoint";
          EXPECT_LE(span.end(), TextOf(report, claim).size());
          EXPECT_TRUE(BelongsTo(claim, span))
              << seed << ": " << testing::Dump(report, finding);
          last = span.end();
        }
      }
    }
  }
}

TEST(ComparerPropertyTest, FindingsAreWellFormed) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    for (const v1::Finding& finding : report.findings()) {
      EXPECT_NE(finding.kind(), v1::FINDING_KIND_UNSPECIFIED);
      EXPECT_FALSE(finding.rule().empty());
      EXPECT_FALSE(finding.explanation().empty());
      EXPECT_EQ(finding.explanation().find_first_of("\n\r\t"),
                std::string::npos);
      EXPECT_GT(finding.importance(), 0);
      EXPECT_LE(finding.importance(), 1);
      std::set<std::string> claims(finding.claim_ids().begin(),
                                   finding.claim_ids().end());
      EXPECT_EQ(static_cast<int>(claims.size()), finding.claim_ids_size())
          << "a claim has one side";
      const bool alone = finding.kind() == v1::FINDING_KIND_ONLY_IN ||
                         finding.rule() == "copied/claim" ||
                         finding.rule() == "copied/quoted";
      EXPECT_TRUE(alone || finding.sides_size() > 1) << Show(report);
    }
  }
}

TEST(ComparerPropertyTest, TwoThatSayOneThingStandInOneFinding) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    const ReportView view(report);
    for (const GroupView& group : view.groups()) {
      for (const PairView& pair : group.pairs) {
        if (!IsSameClaim(pair) || !NegateAlike(pair)) continue;
        const bool found =
            std::any_of(report.findings().begin(), report.findings().end(),
                        [&](const v1::Finding& finding) {
                          return Names(finding, pair.left->claim->id()) &&
                                 Names(finding, pair.right->claim->id());
                        });
        EXPECT_TRUE(found) << seed << ": " << pair.left->claim->id() << " "
                           << pair.right->claim->id() << "\n"
                           << Show(report);
      }
    }
  }
}

TEST(ComparerPropertyTest, EveryClaimStandsInAFindingOfItsGroup) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    std::set<std::string> found;
    for (const v1::Finding& finding : report.findings()) {
      for (const std::string& id : finding.claim_ids()) {
        found.insert(finding.group_id() + " " + id);
      }
    }
    for (const v1::ClaimGroup& group : report.groups()) {
      for (const std::string& id : group.claim_ids()) {
        EXPECT_EQ(found.count(group.id() + " " + id), 1u)
            << seed << ": " << id << "\n"
            << Show(report);
      }
    }
  }
}

TEST(ComparerPropertyTest, MirroredSourcesGiveMirroredFindings) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const std::vector<MarkedArticle> event = Event(seed);
    const std::vector<MarkedArticle> reversed(event.rbegin(), event.rend());
    EXPECT_EQ(Unordered(Compared(reversed)), Unordered(Compared(event)))
        << seed;
  }
}

TEST(ComparerPropertyTest, TheSameReportGivesTheSameFindings) {
  for (uint32_t seed = 0; seed < kEvents; seed += 5) {
    v1::ComparisonReport report = Compared(Event(seed));
    const std::string first = Show(report);
    Comparer::Create({})->Compare(&report);
    EXPECT_EQ(Show(report), first) << seed;
  }
}

TEST(ComparerPropertyTest, SidesStandInTheOrderOfTheReport) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    std::map<std::string, int> place;
    for (int i = 0; i < report.claims_size(); ++i) {
      place[report.claims(i).id()] = i;
    }
    for (const v1::Finding& finding : report.findings()) {
      if (finding.kind() == v1::FINDING_KIND_DISPUTED) continue;
      for (int i = 1; i < finding.claim_ids_size(); ++i) {
        EXPECT_LT(place[finding.claim_ids(i - 1)], place[finding.claim_ids(i)])
            << seed << ": " << testing::Dump(report, finding);
      }
    }
  }
}

TEST(ComparerPropertyTest, FindingsComeGroupByGroupTheWeightiestFirst) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    std::map<std::string, int> place;
    for (int i = 0; i < report.groups_size(); ++i) {
      place[report.groups(i).id()] = i;
    }
    int last_group = 0;
    double last_importance = 1;
    for (const v1::Finding& finding : report.findings()) {
      if (finding.group_id().empty()) continue;  // a dispute between groups
      const int group = place[finding.group_id()];
      EXPECT_LE(last_group, group) << seed;
      if (group == last_group) {
        EXPECT_LE(finding.importance(), last_importance) << seed;
      }
      last_group = group;
      last_importance = finding.importance();
    }
  }
}

// A difference between two tellings stays one, whoever else tells of it.
TEST(ComparerPropertyTest, AThirdReportTakesNoDifferenceAway) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const std::vector<MarkedArticle> event = Event(seed);
    if (event.size() < 3) continue;
    const auto all = Compared(event);
    const auto two = Compared({event[0], event[1]});
    for (const v1::Finding& finding : two.findings()) {
      if (finding.kind() == v1::FINDING_KIND_SAME ||
          finding.kind() == v1::FINDING_KIND_REWORDED ||
          finding.kind() == v1::FINDING_KIND_FRAMING ||
          finding.kind() == v1::FINDING_KIND_ONLY_IN) {
        continue;
      }
      const bool kept = std::any_of(
          all.findings().begin(), all.findings().end(),
          [&](const v1::Finding& other) {
            return other.kind() == finding.kind() &&
                   std::all_of(
                       finding.claim_ids().begin(), finding.claim_ids().end(),
                       [&](const std::string& id) {
                         return std::find(other.claim_ids().begin(),
                                          other.claim_ids().end(),
                                          id) != other.claim_ids().end();
                       });
          });
      EXPECT_TRUE(kept) << seed << ": " << testing::Dump(two, finding);
    }
  }
}

TEST(ComparerPropertyTest, EveryClaimHasOneOrigin) {
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    for (const v1::ClaimGroup& group : report.groups()) {
      std::multiset<std::string> claims, origins;
      claims.insert(group.claim_ids().begin(), group.claim_ids().end());
      for (const v1::Origin& origin : group.origins()) {
        EXPECT_FALSE(origin.name().empty()) << seed;
        EXPECT_NE(origin.kind(), v1::ORIGIN_KIND_UNSPECIFIED) << seed;
        origins.insert(origin.claim_ids().begin(), origin.claim_ids().end());
      }
      EXPECT_EQ(origins, claims) << seed;
    }
  }
}

// The events are worth something only while they make findings of many kinds.
TEST(ComparerPropertyTest, TheEventsMakeFindingsOfManyRules) {
  std::set<std::string> rules;
  for (uint32_t seed = 0; seed < kEvents; ++seed) {
    const auto report = Compared(Event(seed));
    for (const v1::Finding& finding : report.findings()) {
      rules.insert(finding.rule());
    }
  }
  for (const char* rule :
       {"agreement/same", "agreement/reworded", "agreement/partly",
        "framing/matter", "only-in/claim", "attribution/speaker",
        "attribution/unnamed", "disputed/denied", "disputed/negated",
        "negation/cue", "number/slot", "only-in/telling", "opposite/word",
        "quote/words", "relay/second-hand"}) {
    EXPECT_EQ(rules.count(rule), 1u) << rule;
  }
}

}  // namespace
}  // namespace claimdiff
