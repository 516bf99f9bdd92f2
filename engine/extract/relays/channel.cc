#include "engine/extract/relays/channel.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/span.h"
#include "engine/extract/lexicon/outlets.h"
#include "engine/extract/relays/channels_data.h"
#include "engine/language/tables/tsv.h"
#include "engine/text/document.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr uint32_t kReach = 12;         // tokens
constexpr uint32_t kLongestPhrase = 5;  // tokens
constexpr uint32_t kLongestOutlet = 6;  // tokens

using ChannelTable = std::vector<std::pair<std::string_view, v1::Channel>>;

ChannelTable Build(std::string_view tsv) {
  constexpr std::pair<std::string_view, v1::Channel> kChannels[] = {
      {"interview", v1::CHANNEL_INTERVIEW},
      {"event", v1::CHANNEL_EVENT},
      {"statement", v1::CHANNEL_STATEMENT},
      {"social", v1::CHANNEL_SOCIAL_MEDIA},
  };
  ChannelTable table;
  for (const TsvRow& row : ParseTsv(tsv)) {
    for (const auto& [name, channel] : kChannels) {
      if (row[0] == name) table.emplace_back(row[1], channel);
    }
  }
  std::sort(table.begin(), table.end());
  return table;
}

v1::Channel FindPhrase(std::string_view words) {
  static const ChannelTable* const table =
      new ChannelTable(Build(ChannelsData()));
  const auto it = std::lower_bound(
      table->begin(), table->end(), words,
      [](const auto& row, std::string_view key) { return row.first < key; });
  return it != table->end() && it->first == words ? it->second
                                                  : v1::CHANNEL_UNSPECIFIED;
}

// The outlet's full name where it is known, folded.
std::string OutletKey(std::string_view written) {
  const std::string name = OutletNamed(written);
  return FoldKey(name.empty() ? written : std::string_view(name));
}

class Search {
 public:
  Search(const ParagraphView& view, const AttributionSpans& spans,
         std::string_view publisher)
      : view_(view),
        spans_(spans),
        publisher_(publisher.empty() ? "" : OutletKey(publisher)) {}

  ChannelFound Run() {
    const TokenRange cue = *spans_.cue;
    for (const TokenRange unit : view_.units()) {
      if (cue.begin < unit.begin || cue.begin >= unit.end) continue;
      const uint32_t begin =
          std::max(unit.begin, cue.begin - std::min(cue.begin, kReach));
      const uint32_t end = std::min(unit.end, cue.end + kReach);
      for (uint32_t i = begin; i < end; ++i) {
        if (IsFree(i)) Consider(i, end);
      }
    }
    return best_;
  }

 private:
  bool IsFree(uint32_t i) const {
    return !view_.InQuotes(i) &&
           std::none_of(spans_.content.begin(), spans_.content.end(),
                        [i](TokenRange piece) {
                          return piece.begin <= i && i < piece.end;
                        });
  }

  // The longest phrase that begins with token `i`.
  void Consider(uint32_t i, uint32_t limit) {
    std::string words;
    for (uint32_t k = i; k < std::min(limit, i + kLongestPhrase); ++k) {
      if (!IsFree(k)) break;
      if (k > i) words += ' ';
      words += view_.norm(k);
      if (const v1::Channel channel = FindPhrase(words)) {
        Keep(channel, {i, k + 1});
      }
    }
    if (view_.norm(i) != "told" || publisher_.empty()) return;
    const uint32_t last = std::min(limit, i + 1 + kLongestOutlet);
    for (uint32_t end = last; end > i + 1; --end) {
      const ByteSpan written = view_.doc().SpanOf(i + 1, end);
      if (OutletKey(written.In(view_.doc().text())) == publisher_) {
        return Keep(v1::CHANNEL_INTERVIEW, {i, end});
      }
    }
  }

  // Tokens between the phrase and the cue.
  uint32_t Distance(TokenRange words) const {
    const TokenRange cue = *spans_.cue;
    if (words.end <= cue.begin) return cue.begin - words.end;
    return words.begin >= cue.end ? words.begin - cue.end : 0;
  }

  void Keep(v1::Channel channel, TokenRange words) {
    if (best_.words.has_value()) {
      const uint32_t now = Distance(words);
      const uint32_t before = Distance(*best_.words);
      const bool longer =
          words.end - words.begin > best_.words->end - best_.words->begin;
      if (now > before || (now == before && !longer)) return;
    }
    best_ = {channel, words};
  }

  const ParagraphView& view_;
  const AttributionSpans& spans_;
  const std::string publisher_;  // folded
  ChannelFound best_;
};

}  // namespace

ChannelFound FindChannel(const ParagraphView& view, const RelayedSpans& claim,
                         std::string_view publisher) {
  if (!claim.relays.empty()) return {v1::CHANNEL_RELAYED, std::nullopt};
  if (!claim.spans.cue.has_value()) return {};
  return Search(view, claim.spans, publisher).Run();
}

}  // namespace claimdiff
