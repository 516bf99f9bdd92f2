#include "engine/events/event_grouper.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/article.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Story {
  const char* headline;
  const char* published;
  const char* text;
};

// Two ferry accidents weeks apart, a vote about the same harbour, and others.
constexpr Story kStories[] = {
    {"Ferry runs aground off Ellan", "2031-03-15",
     "The ferry Mirelda ran aground on Gull Reef off Ellan on Saturday with "
     "140 "
     "people aboard, the coast guard said. Nobody was hurt."},
    {"Ellan council votes for harbour tax", "2031-03-15",
     "The council of Ellan voted on Saturday to tax ships that use the "
     "harbour, "
     "Mayor Mira Holt said. Owners called it robbery."},
    {"140 rescued as Mirelda strikes reef", "2031-03-16",
     "All 140 passengers of the Mirelda were taken off after the ferry struck "
     "Gull Reef near Ellan, rescuers said on Sunday."},
    {"Ministers meet in Calder", "2031-03-16",
     "Trade ministers of nine countries met in Calder to talk about tariffs on "
     "steel, officials said. No agreement was expected."},
    {"Mirelda aground", "",
     "All 140 passengers were rescued after the ferry Mirelda struck Gull Reef "
     "on Saturday. She had been warned, the harbour master said."},
    {"Ferry Mirelda aground again off Ellan", "2031-05-02",
     "The ferry Mirelda ran aground on Gull Reef off Ellan for the second time "
     "this year on Friday with 90 people aboard, the coast guard said."},
    {"Holt defends tax on ships", "2031-03-17",
     "Mayor Mira Holt defended the harbour tax that the Ellan council voted "
     "for "
     "at the weekend. Owners of ships threatened to go elsewhere."},
    {"", "", ""},
    {"", "", ""},
};

EventGrouper Grouper(const EventOptions& options = {}) {
  return *EventGrouper::Create(options);
}

v1::Article ArticleOf(const Story& story) {
  v1::Article article;
  article.set_headline(story.headline);
  article.set_published(story.published);
  article.set_text(story.text);
  return article;
}

std::vector<ArticleSketch> SketchStories(const EventGrouper& grouper,
                                         const std::vector<uint32_t>& order) {
  std::vector<ArticleSketch> sketches;
  for (const uint32_t i : order) {
    sketches.push_back(grouper.Sketch(ArticleOf(kStories[i])));
  }
  return sketches;
}

std::vector<uint32_t> AllStories() {
  std::vector<uint32_t> order(std::size(kStories));
  std::iota(order.begin(), order.end(), 0);
  return order;
}

std::string Describe(const std::vector<std::vector<uint32_t>>& events) {
  std::string result;
  for (const std::vector<uint32_t>& event : events) {
    absl::StrAppend(&result, result.empty() ? "{" : " {");
    for (size_t i = 0; i < event.size(); ++i) {
      absl::StrAppend(&result, i > 0 ? " " : "", event[i]);
    }
    result += "}";
  }
  return result;
}

TEST(EventGrouperTest, SortsAPile) {
  const EventGrouper grouper = Grouper();
  EXPECT_EQ(Describe(grouper.Group(SketchStories(grouper, AllStories()))),
            "{0 2 4} {1 6} {3} {5} {7} {8}");
  EXPECT_EQ(Describe(grouper.Group({})), "");
}

TEST(EventGrouperTest, DaysAreAnOption) {
  EventOptions options;
  options.most_days = 0;
  const EventGrouper same_day = Grouper(options);
  const std::string events =
      Describe(same_day.Group(SketchStories(same_day, {0, 2, 3, 5})));
  EXPECT_EQ(events, "{0} {1} {2} {3}");
}

TEST(EventGrouperTest, VersionsOfASeriesAreOneSource) {
  const EventGrouper grouper = Grouper();
  v1::Article first = ArticleOf(kStories[0]);
  first.set_series("urn:wire:1");
  v1::Article second = ArticleOf(kStories[3]);
  second.set_series("urn:wire:1");
  EXPECT_EQ(
      Describe(grouper.Group({grouper.Sketch(first), grouper.Sketch(second)})),
      "{0 1}");
}

TEST(EventGrouperTest, TheOrderOfThePileHasNoPartInIt) {
  const EventGrouper grouper = Grouper();
  const auto sets = [&](const std::vector<uint32_t>& order) {
    std::set<std::set<uint32_t>> result;
    for (const auto& event : grouper.Group(SketchStories(grouper, order))) {
      std::set<uint32_t> stories;
      for (const uint32_t i : event) stories.insert(order[i]);
      result.insert(stories);
    }
    return result;
  };
  std::vector<uint32_t> order = AllStories();
  const auto expected = sets(order);
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(order.begin(), order.end(), random);
    EXPECT_EQ(sets(order), expected);
  }
}

TEST(EventGrouperTest, EventsComeByTheirFirstArticles) {
  const EventGrouper grouper = Grouper();
  EXPECT_EQ(Describe(grouper.Group(SketchStories(grouper, {3, 4, 6, 0, 1}))),
            "{0} {1 3} {2 4}");
}

TEST(EventGrouperTest, RefusesOptionsOutOfRange) {
  EventOptions options;
  options.most_days = -1;
  EXPECT_EQ(EventGrouper::Create(options).status().message(),
            "most_days is -1, less than 0");
  for (const double bad : {-0.1, 1.1, 0.0 / 0.0}) {
    options = {};
    options.least_likeness = bad;
    EXPECT_FALSE(EventGrouper::Create(options).ok()) << bad;
  }
}

}  // namespace
}  // namespace claimdiff
