#include "engine/render/model/labels.h"

#include <cstddef>
#include <iterator>

namespace claimdiff::render {
namespace {

struct FindingLabel {
  const char* label;
  FindingRole role;
};

// All tables are in the order of the enums' numbers.
constexpr FindingLabel kFindings[] = {
    {"difference", FindingRole::kDifference},     // UNSPECIFIED
    {"same words", FindingRole::kAgreement},      // SAME
    {"reworded", FindingRole::kAgreement},        // REWORDED
    {"framing", FindingRole::kDifference},        // FRAMING
    {"only in", FindingRole::kOnlyIn},            // ONLY_IN
    {"copied", FindingRole::kAgreement},          // COPIED
    {"quote altered", FindingRole::kDifference},  // QUOTE_ALTERED
    {"other speaker", FindingRole::kDifference},  // ATTRIBUTION
    {"other relay", FindingRole::kDifference},    // RELAY
    {"number", FindingRole::kDifference},         // NUMBER
    {"date", FindingRole::kDifference},           // DATE
    {"name", FindingRole::kDifference},           // NAME
    {"negation", FindingRole::kDifference},       // NEGATION
    {"opposite", FindingRole::kDifference},       // OPPOSITE
    {"certainty", FindingRole::kDifference},      // CERTAINTY
    {"added detail", FindingRole::kDifference},   // DETAIL
    {"disputed", FindingRole::kDispute},          // DISPUTED
};
static_assert(std::size(kFindings) == v1::FindingKind_ARRAYSIZE);

constexpr const char* kQuoteTypes[] = {"type unknown", "direct", "indirect",
                                       "mixed"};
static_assert(std::size(kQuoteTypes) == v1::QuoteType_ARRAYSIZE);

constexpr const char* kPassages[] = {"other",      "headline",  "byline",
                                     "credit",     "copyright", "solicitation",
                                     "subheading", "caption"};
static_assert(std::size(kPassages) == v1::PassageKind_ARRAYSIZE);

constexpr const char* kSources[] = {"source",       "named person", "unnamed",
                                    "organisation", "document",     "outlet"};
static_assert(std::size(kSources) == v1::SourceKind_ARRAYSIZE);

constexpr const char* kCueClasses[] = {
    "attributed", "neutral cue", "stressed",   "with distance", "conceded",
    "accusation", "denial",      "promise",    "threat",        "order",
    "question",   "opinion",     "expectation"};
static_assert(std::size(kCueClasses) == v1::CueClass_ARRAYSIZE);

constexpr const char* kChannels[] = {"channel not said", "interview",
                                     "at an event",      "in writing",
                                     "social media",     "relayed"};
static_assert(std::size(kChannels) == v1::Channel_ARRAYSIZE);

constexpr const char* kCertainties[] = {"certainty not judged", "definite",
                                        "likely", "possible"};
static_assert(std::size(kCertainties) == v1::Certainty_ARRAYSIZE);

constexpr const char* kIssues[] = {
    "something was odd",                          // UNSPECIFIED
    "bytes that are not UTF-8 were replaced",     // INVALID_UTF8
    "the text was converted to UTF-8",            // CONVERTED_CHARSET
    "the article has no text",                    // EMPTY_ARTICLE
    "no attributed claim was found",              // NO_CLAIMS
    "the input could not be read; left out",      // UNREADABLE_INPUT
    "a limit was passed; the rest was left out",  // LIMIT_PASSED
    "a quotation mark has no partner",            // UNPAIRED_QUOTE
    "a claim was not valid; left out",            // INVALID_CLAIM
    "an option was out of range; default used",   // INVALID_OPTION
    "an id was used twice; the later renamed",    // DUPLICATE_ID
    "the publisher withheld the item; left out",  // WITHHELD_ITEM
    "not English; only quotations were read",     // OTHER_LANGUAGE
    "two names look alike and are not the same",  // LOOKALIKE_NAME
    "articles have next to nothing in common",    // SEVERAL_AFFAIRS
};
static_assert(std::size(kIssues) == v1::IssueCode_ARRAYSIZE);

template <typename Entry, size_t N>
const Entry& At(const Entry (&table)[N], int number) {
  return table[number >= 0 && static_cast<size_t>(number) < N ? number : 0];
}

}  // namespace

FindingRole RoleOf(v1::FindingKind kind) { return At(kFindings, kind).role; }

const char* LabelOf(v1::FindingKind kind) { return At(kFindings, kind).label; }

const char* LabelOf(v1::QuoteType type) { return At(kQuoteTypes, type); }

const char* LabelOf(v1::PassageKind kind) { return At(kPassages, kind); }

const char* LabelOf(v1::SourceKind kind) { return At(kSources, kind); }

const char* LabelOf(v1::CueClass cue_class) {
  return At(kCueClasses, cue_class);
}

const char* LabelOf(v1::Channel channel) { return At(kChannels, channel); }

const char* LabelOf(v1::Certainty certainty) {
  return At(kCertainties, certainty);
}

const char* LabelOf(v1::IssueCode code) { return At(kIssues, code); }

}  // namespace claimdiff::render
