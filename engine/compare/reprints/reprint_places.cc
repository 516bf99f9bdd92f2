#include "engine/compare/reprints/reprint_places.h"

#include <algorithm>
#include <string_view>

#include "engine/base/span.h"
#include "engine/language/names/name_variants.h"

namespace claimdiff {
namespace {

// What counterparts share of their words, or of the shorter one's where both
// begin or end in one place.
constexpr double kHalf = 0.5;
constexpr double kMuchOfShorter = 0.75;
// What a cue or a source in one place adds: a content may be in two claims.
constexpr double kPartBonus = 0.1;
// What of a claim stands in a text that carries it, or that cut it out.
constexpr double kNearlyAll = 0.9;
constexpr double kNearlyNone = 0.3;
// How much of the room that a claim took is left where it was cut out.
constexpr double kLittleRoom = 0.25;
constexpr uint32_t kFewWords = 2;
constexpr uint32_t kQuotationWords = 5;
// What of the two is shared where the one stands in the other's place; of so
// few words all may be changed.
constexpr double kMostShared = 0.6;
constexpr uint32_t kFewChanged = 4;

bool IsWord(const Document& doc, uint32_t t) {
  const TokenKind kind = doc.tokens()[t].kind;
  return kind == TokenKind::kWord || kind == TokenKind::kNumber;
}

uint32_t CountWords(const Document& doc, uint32_t first, uint32_t end) {
  uint32_t words = 0;
  for (uint32_t t = first; t < end; ++t) words += IsWord(doc, t);
  return words;
}

uint32_t WordsOf(const ClaimView& claim) {
  uint32_t words = 0;
  for (const uint32_t t : claim.tokens) words += IsWord(*claim.doc, t);
  return words;
}

uint32_t SharedWords(const ClaimView& claim, const Partners& partners) {
  uint32_t shared = 0;
  for (const uint32_t t : claim.tokens) shared += partners[t] != kNoPartner;
  return shared;
}

// The words of the source as written that the other text has not.
std::vector<uint32_t> UnsharedWords(const ClaimView& claim,
                                    PartnerOf partner_of) {
  std::vector<uint32_t> words;
  const v1::TextSpan& span = claim.claim->attribution().source().span();
  if (span.begin() == span.end()) return words;
  const ContentPiece source =
      TokensIn(*claim.doc, ByteSpan{span.begin(), span.end()});
  for (uint32_t t = source.first; t < source.end; ++t) {
    if (IsWord(*claim.doc, t) && partner_of(t) == kNoPartner) {
      words.push_back(t);
    }
  }
  return words;
}

// Those of the words that are of a name.
std::vector<std::string_view> NameWords(const ClaimView& claim,
                                        const std::vector<uint32_t>& words) {
  std::vector<std::string_view> name;
  for (const uint32_t t : words) {
    if (claim.token(t).capitalized && claim.IsContentWord(t)) {
      name.push_back(claim.norm(t));
    }
  }
  return name;
}

// Whether the two contents begin with one word or end in one.
bool ShareAnEnd(const ClaimView& left, const ClaimView& right,
                const Partners& right_of) {
  const auto is_word = [](const ClaimView& claim) {
    return [&claim](uint32_t t) { return IsWord(*claim.doc, t); };
  };
  const auto first = [&](const ClaimView& claim) {
    return *std::find_if(claim.tokens.begin(), claim.tokens.end(),
                         is_word(claim));
  };
  const auto last = [&](const ClaimView& claim) {
    return *std::find_if(claim.tokens.rbegin(), claim.tokens.rend(),
                         is_word(claim));
  };
  return right_of[first(left)] == first(right) ||
         right_of[last(left)] == last(right);
}

// The nearest word before token `t`, or from it on; kNoToken: there is none.
uint32_t WordBefore(const Document& doc, uint32_t t) {
  while (t-- > 0) {
    if (IsWord(doc, t)) return t;
  }
  return kNoToken;
}

uint32_t WordFrom(const Document& doc, uint32_t t) {
  for (; t < doc.tokens().size(); ++t) {
    if (IsWord(doc, t)) return t;
  }
  return kNoToken;
}

// Whether the same words stand before both contents, and behind both: whatever
// the two say, they say it in one place.
bool StandBetweenTheSame(const ClaimView& left, const ClaimView& right,
                         const Partners& right_of) {
  const auto are_one = [&](uint32_t a, uint32_t b) {
    if (a == kNoToken || b == kNoToken) return a == b;
    return right_of[a] == b;
  };
  return are_one(WordBefore(*left.doc, left.tokens.front()),
                 WordBefore(*right.doc, right.tokens.front())) &&
         are_one(WordFrom(*left.doc, left.tokens.back() + 1),
                 WordFrom(*right.doc, right.tokens.back() + 1));
}

// The tokens over there between the partners of the piece's first and last
// words; a word without one is bounded by the word beside the piece. Empty
// where neither has a partner.
ContentPiece PlaceOfPiece(const Document& doc, const ContentPiece& piece,
                          const Partners& partners, const Document& other) {
  const uint32_t first = WordFrom(doc, piece.first);
  const uint32_t last = WordBefore(doc, piece.end);
  if (first == kNoToken || first >= piece.end) return {};
  ContentPiece place;
  if (partners[first] != kNoPartner) {
    place.first = partners[first];
  } else {
    const uint32_t before = WordBefore(doc, first);
    if (before == kNoToken || partners[before] == kNoPartner) return {};
    place.first = WordFrom(other, partners[before] + 1);
  }
  if (partners[last] != kNoPartner) {
    place.end = partners[last] + 1;
  } else {
    const uint32_t after = WordFrom(doc, last + 1);
    if (after == kNoToken || partners[after] == kNoPartner) return {};
    place.end = WordBefore(other, partners[after]) + 1;
  }
  return place.first < place.end ? place : ContentPiece{};
}

}  // namespace

ContentPiece WholeOf(const ClaimView& claim) {
  ContentPiece whole{claim.tokens.front(), claim.tokens.back() + 1};
  const v1::Attribution& attribution = claim.claim->attribution();
  for (const v1::TextSpan* span :
       {&attribution.cue(), &attribution.source().span()}) {
    if (span->begin() == span->end()) continue;
    const ContentPiece part =
        TokensIn(*claim.doc, ByteSpan{span->begin(), span->end()});
    whole.first = std::min(whole.first, part.first);
    whole.end = std::max(whole.end, part.end);
  }
  return whole;
}

bool IsLongQuotation(const ClaimView& claim) {
  return claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT &&
         WordsOf(claim) >= kQuotationWords;
}

bool Carries(const ClaimView& claim, const Partners& partners,
             const Document& other) {
  const uint32_t words = WordsOf(claim);
  const uint32_t shared = SharedWords(claim, partners);
  if (shared == 0 || shared < kNearlyAll * words) return false;
  uint32_t there = 0;
  for (const ContentPiece& piece : claim.pieces) {
    uint32_t first = kNoPartner, last = 0;
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      if (partners[t] == kNoPartner) continue;
      first = std::min(first, partners[t]);
      last = std::max(last, partners[t]);
    }
    if (first != kNoPartner) there += CountWords(other, first, last + 1);
  }
  return kNearlyAll * there <= words;
}

bool IsCutOut(const ClaimView& claim, const ContentPiece& whole,
              const Partners& partners, const Document& other) {
  const Document& doc = *claim.doc;
  const uint32_t words = CountWords(doc, whole.first, whole.end);
  uint32_t shared = 0;
  for (uint32_t t = whole.first; t < whole.end; ++t) {
    shared += partners[t] != kNoPartner;
  }
  if (shared > kNearlyNone * words) return false;
  uint32_t before = whole.first, after = whole.end;
  while (before > 0 && partners[before - 1] == kNoPartner) --before;
  const auto end = static_cast<uint32_t>(doc.tokens().size());
  while (after < end && partners[after] == kNoPartner) ++after;
  const uint32_t from = before == 0 ? 0 : partners[before - 1] + 1;
  const auto other_end = static_cast<uint32_t>(other.tokens().size());
  const uint32_t to = after == end ? other_end : partners[after];
  if (to < from) return false;
  const uint32_t room = CountWords(other, from, to);
  return room <= std::max<double>(kFewWords, kLittleRoom * words);
}

SourceChange ChangeOfSource(const ClaimView& left, PartnerOf right_of,
                            const ClaimView& right, PartnerOf left_of) {
  const std::vector<uint32_t> a = UnsharedWords(left, right_of);
  const std::vector<uint32_t> b = UnsharedWords(right, left_of);
  if (a.empty() && b.empty()) return SourceChange::kNone;
  const std::vector<std::string_view> name = NameWords(left, a);
  const std::vector<std::string_view> other = NameWords(right, b);
  const bool renamed = !name.empty() && !other.empty() &&
                       RelateNames(name, other) == NameRelation::kOther;
  return renamed ? SourceChange::kName : SourceChange::kWords;
}

double SamePlace(const ClaimView& left, const ClaimView& right,
                 const Partners& right_of) {
  uint32_t shared = 0;
  for (const uint32_t t : left.tokens) {
    shared += right_of[t] != kNoPartner && right.Holds(right_of[t]);
  }
  const uint32_t a_words = WordsOf(left), b_words = WordsOf(right);
  const double share = 2.0 * shared / std::max(1u, a_words + b_words);
  const bool excerpt = shared >= kMuchOfShorter * std::min(a_words, b_words) &&
                       shared > 0 && ShareAnEnd(left, right, right_of);
  const bool bare = StandBetweenTheSame(left, right, right_of);
  if (share < kHalf && !excerpt && !bare) return 0;
  const auto part_in_place = [&](const v1::TextSpan& a, const v1::TextSpan& b) {
    if (a.begin() == a.end() || b.begin() == b.end()) return false;
    const ContentPiece here = TokensIn(*left.doc, ByteSpan{a.begin(), a.end()});
    const ContentPiece there =
        TokensIn(*right.doc, ByteSpan{b.begin(), b.end()});
    for (uint32_t t = here.first; t < here.end; ++t) {
      if (there.first <= right_of[t] && right_of[t] < there.end) return true;
    }
    return false;
  };
  const v1::Attribution& a = left.claim->attribution();
  const v1::Attribution& b = right.claim->attribution();
  const double parts =
      kPartBonus * part_in_place(a.cue(), b.cue()) +
      kPartBonus * part_in_place(a.source().span(), b.source().span());
  // Contents that have nothing in common are held together by what is.
  if (share < kHalf && !excerpt && parts == 0) return 0;
  return share + parts;
}

std::vector<ContentPiece> PlaceOf(const ClaimView& claim,
                                  const Partners& partners,
                                  const Document& other) {
  std::vector<ContentPiece> places;
  uint32_t words = 0, shared = 0, there = 0;
  for (const ContentPiece& piece : claim.pieces) {
    const ContentPiece place = PlaceOfPiece(*claim.doc, piece, partners, other);
    if (place.first >= place.end) return {};
    if (!places.empty() && place.first < places.back().end) return {};
    places.push_back(place);
    words += CountWords(*claim.doc, piece.first, piece.end);
    there += CountWords(other, place.first, place.end);
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      shared += partners[t] != kNoPartner && place.first <= partners[t] &&
                partners[t] < place.end;
    }
  }
  const bool few = std::max(words, there) <= kFewChanged;
  return few || 2.0 * shared >= kMostShared * (words + there)
             ? places
             : std::vector<ContentPiece>();
}

bool IsWordForWord(const ClaimView& claim,
                   const std::vector<ContentPiece>& places,
                   const Partners& partners, const Document& other) {
  uint32_t there = 0;
  for (const ContentPiece& place : places) {
    there += CountWords(other, place.first, place.end);
  }
  const uint32_t words = WordsOf(claim);
  return words == there && SharedWords(claim, partners) == words;
}

}  // namespace claimdiff
