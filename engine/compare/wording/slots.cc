#include "engine/compare/wording/slots.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace claimdiff {
namespace {

bool InTextOrder(const SlotItem& a, const SlotItem& b) {
  return std::tie(a.claim->index, a.item) < std::tie(b.claim->index, b.item);
}

struct Slot {
  std::vector<SlotItem> items;  // in text order
  bool differs = false;
};

class Merger {
 public:
  explicit Merger(const std::vector<SlotEdge>& edges) {
    for (const SlotEdge& edge : edges) {
      items_.push_back(edge.a);
      items_.push_back(edge.b);
    }
    std::sort(items_.begin(), items_.end(), InTextOrder);
    const auto same = [](const SlotItem& a, const SlotItem& b) {
      return !InTextOrder(a, b) && !InTextOrder(b, a);
    };
    items_.erase(std::unique(items_.begin(), items_.end(), same), items_.end());
    for (uint32_t i = 0; i < items_.size(); ++i) {
      slot_of_.push_back(i);
      slots_.push_back({{items_[i]}, false});
    }
  }

  void Join(const SlotEdge& edge) {
    uint32_t a = slot_of_[IndexOf(edge.a)];
    uint32_t b = slot_of_[IndexOf(edge.b)];
    if (a != b) {
      if (ShareAClaim(slots_[a], slots_[b])) return;
      if (slots_[a].items.size() < slots_[b].items.size()) std::swap(a, b);
      for (const SlotItem& item : slots_[b].items) slot_of_[IndexOf(item)] = a;
      slots_[a].items.insert(slots_[a].items.end(), slots_[b].items.begin(),
                             slots_[b].items.end());
      slots_[a].differs |= slots_[b].differs;
      slots_[b].items.clear();
    }
    slots_[a].differs |= edge.differs;
  }

  std::vector<std::vector<SlotItem>> Differing() && {
    std::vector<std::vector<SlotItem>> differing;
    for (Slot& slot : slots_) {
      if (slot.items.empty() || !slot.differs) continue;
      std::sort(slot.items.begin(), slot.items.end(), InTextOrder);
      differing.push_back(std::move(slot.items));
    }
    std::sort(differing.begin(), differing.end(),
              [](const auto& a, const auto& b) {
                return InTextOrder(a.front(), b.front());
              });
    return differing;
  }

 private:
  size_t IndexOf(const SlotItem& item) const {
    return std::lower_bound(items_.begin(), items_.end(), item, InTextOrder) -
           items_.begin();
  }

  static bool ShareAClaim(const Slot& a, const Slot& b) {
    for (const SlotItem& x : a.items) {
      for (const SlotItem& y : b.items) {
        if (x.claim == y.claim) return true;
      }
    }
    return false;
  }

  std::vector<SlotItem> items_;
  std::vector<uint32_t> slot_of_;
  std::vector<Slot> slots_;
};

// Ties by place in both, whatever their order.
void SortSurestFirst(std::vector<SlotEdge>* edges) {
  const auto key = [](const SlotEdge& e) {
    return std::tuple(-e.score, std::min(e.a.place, e.b.place),
                      std::max(e.a.place, e.b.place));
  };
  std::stable_sort(
      edges->begin(), edges->end(),
      [&](const SlotEdge& x, const SlotEdge& y) { return key(x) < key(y); });
}

}  // namespace

SlotItem WordItem(const ClaimView& claim, uint32_t token) {
  return {&claim, token, claim.token(token).span.begin};
}

std::vector<SlotEdge> TakeSurest(std::vector<SlotEdge> edges) {
  SortSurestFirst(&edges);
  std::set<uint32_t> left, right;
  std::vector<SlotEdge> taken;
  for (const SlotEdge& edge : edges) {
    if (left.count(edge.a.item) > 0 || right.count(edge.b.item) > 0) continue;
    left.insert(edge.a.item);
    right.insert(edge.b.item);
    taken.push_back(edge);
  }
  return taken;
}

std::vector<std::vector<SlotItem>> MergeSlots(std::vector<SlotEdge> edges) {
  Merger merger(edges);
  SortSurestFirst(&edges);
  for (const SlotEdge& edge : edges) merger.Join(edge);
  return std::move(merger).Differing();
}

}  // namespace claimdiff
