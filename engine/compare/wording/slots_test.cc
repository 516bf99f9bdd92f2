#include "engine/compare/wording/slots.h"

#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Claims "a" to "d" with items 0 to 9: "a0-b0!" is an edge that differs, its
// score the place in the list, the first highest.
std::string Merge(const std::vector<std::string>& written) {
  static std::vector<ClaimView>& claims = *new std::vector<ClaimView>(4);
  for (uint32_t i = 0; i < claims.size(); ++i) claims[i].index = i;
  const auto item = [&](char claim, char number) {
    SlotItem slot_item;
    slot_item.claim = &claims[claim - 'a'];
    slot_item.item = number - '0';
    slot_item.place = slot_item.item;
    return slot_item;
  };
  std::vector<SlotEdge> edges;
  for (const std::string& e : written) {
    SlotEdge edge;
    edge.a = item(e[0], e[1]);
    edge.b = item(e[3], e[4]);
    edge.differs = e.back() == '!';
    edge.score = 100.0 - static_cast<double>(edges.size());
    edges.push_back(edge);
  }
  std::string dump;
  for (const auto& slot : MergeSlots(std::move(edges))) {
    if (!dump.empty()) dump += "; ";
    for (const SlotItem& i : slot) {
      dump += static_cast<char>('a' + i.claim->index);
      dump += static_cast<char>('0' + i.item);
    }
  }
  return dump;
}

TEST(SlotsTest, Merges) {
  EXPECT_EQ(Merge({}), "");
  EXPECT_EQ(Merge({"a0-b0"}), "");
  EXPECT_EQ(Merge({"a0-b0!"}), "a0b0");
  EXPECT_EQ(Merge({"a0-b0!", "b0-c0!", "a0-c0"}), "a0b0c0");
  EXPECT_EQ(Merge({"a0-c0", "b0-c0!"}), "a0b0c0");
  EXPECT_EQ(Merge({"a1-b1!", "a0-b0!"}), "a0b0; a1b1");
  EXPECT_EQ(Merge({"a0-b0", "c0-d0!"}), "c0d0");
}

TEST(SlotsTest, TheSurestEdgeJoinsFirst) {
  // b0 could go with either; the one that was written first is surer.
  EXPECT_EQ(Merge({"a0-b0!", "a1-b0!"}), "a0b0");
  EXPECT_EQ(Merge({"a1-b0!", "a0-b0!"}), "a1b0");
}

TEST(SlotsTest, SlotsComeByFirstItem) {
  EXPECT_EQ(Merge({"b2-c2!", "a3-b3!", "a1-d1!"}), "a1d1; a3b3; b2c2");
}

TEST(SlotsTest, NeverTwoItemsOfOneClaim) {
  EXPECT_EQ(Merge({"a0-b0!", "b0-c0!", "c0-a1!"}), "a0b0c0");
  EXPECT_EQ(Merge({"c0-a1!", "a0-b0!", "b0-c0!"}), "a0b0; a1c0");
}

TEST(SlotsTest, TakesTheSurestOfEachItem) {
  const auto edge = [](uint32_t left, uint32_t right, double score) {
    SlotEdge e;
    e.a.item = e.a.place = left;
    e.b.item = e.b.place = right;
    e.score = score;
    return e;
  };
  std::string taken;
  for (const SlotEdge& e :
       TakeSurest({edge(0, 1, 0.5), edge(0, 0, 0.9), edge(1, 0, 0.8),
                   edge(2, 1, 0.5), edge(1, 2, 0.5)})) {
    taken += std::to_string(e.a.item) + "-" + std::to_string(e.b.item) + " ";
  }
  EXPECT_EQ(taken, "0-0 2-1 1-2 ");
}

}  // namespace
}  // namespace claimdiff
