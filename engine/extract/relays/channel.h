#ifndef CLAIMDIFF_ENGINE_EXTRACT_RELAYS_CHANNEL_H_
#define CLAIMDIFF_ENGINE_EXTRACT_RELAYS_CHANNEL_H_

// By what way a claim reached the outlet, where the words beside its cue say
// so.
//
//   Rell told reporters ...                 EVENT         "told reporters"
//   ..., the ministry said in a statement   STATEMENT     "in a statement"
//   Rell tweeted that ...                   SOCIAL_MEDIA  "tweeted"
//   Rell told Ellan TV ..., on Ellan TV     INTERVIEW     "told Ellan TV"
//   ..., Rell told Reuters                  RELAYED, by the relay
//   Rell said ...                           UNSPECIFIED
//
// The words are data/channels.tsv.

#include <optional>
#include <string_view>

#include "claimdiff/v1/claim.pb.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/relays/relays.h"

namespace claimdiff {

struct ChannelFound {
  v1::Channel channel = v1::CHANNEL_UNSPECIFIED;
  std::optional<TokenRange> words;
};

// Reads the source, the cue and the words up to 12 tokens around the cue, in
// its sentence, but for the content and quotations. The words nearest to the
// cue decide; of equally near ones the longest. `publisher` is the outlet that
// prints the claim; may be empty.
ChannelFound FindChannel(const ParagraphView& view, const RelayedSpans& claim,
                         std::string_view publisher);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_RELAYS_CHANNEL_H_
