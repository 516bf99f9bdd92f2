#include "engine/render/model/explanation.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/span.h"
#include "engine/render/model/basis.h"
#include "engine/render/model/count.h"

namespace claimdiff::render {
namespace {

constexpr uint32_t kReadableGap = 60;  // bytes, of the spans and all between

// The claim's first quantity that one of the spans touches; nullptr: none.
const v1::Quantity* QuantityAt(const v1::Claim& claim,
                               const v1::FindingSide& side,
                               const std::string& text) {
  for (const v1::Quantity& quantity : claim.quantities()) {
    const ByteSpan number = Clamp(quantity.span(), text);
    for (const v1::TextSpan& span : side.spans()) {
      if (Clamp(span, text).Overlaps(number)) return &quantity;
    }
  }
  return nullptr;
}

// What a side has written: its number with its unit, or its spans.
std::string WrittenBy(const ReportIndex& index, const v1::FindingSide& side) {
  const auto claim = index.FindClaim(side.claim_id());
  const ArticlePlaces* article = claim ? index.ArticleOf(*claim) : nullptr;
  if (article == nullptr) return "";
  const std::string& text = article->article().text();
  const v1::Quantity* quantity = QuantityAt(index.claim(*claim), side, text);
  if (quantity != nullptr) return WordsOf(article->article(), *quantity);
  if (side.spans().empty()) return "";
  // A few words between two of them are easier read than left out.
  const ByteSpan all =
      Cover(Clamp(side.spans(0), text), Clamp(*side.spans().rbegin(), text));
  if (all.size() <= kReadableGap) return std::string(all.In(text));
  return absl::StrJoin(side.spans(), " … ",
                       [&](std::string* out, const v1::TextSpan& span) {
                         out->append(std::string(Clamp(span, text).In(text)));
                       });
}

bool Holds(const std::string& text, const std::string& part) {
  return !part.empty() && absl::StrContains(absl::AsciiStrToLower(text),
                                            absl::AsciiStrToLower(part));
}

bool BeginsWith(const std::string& text, const std::string& start) {
  return absl::StartsWithIgnoreCase(text, start);
}

// The side's value as it is read, for the one claim: "at least 17" beside "17
// people" is "at least 17 people"; "14" beside "Fourteen people" stays apart.
SideValue ValueAndWords(const ReportIndex& index, v1::FindingKind kind,
                        const v1::FindingSide& side) {
  SideValue value;
  value.plain = ShownValue(index, side);
  value.value = value.plain;
  value.words = WrittenBy(index, side);
  // Of a choice of words the words count, not what they come from.
  if (kind == v1::FINDING_KIND_FRAMING && !value.words.empty()) {
    value.value = value.words;
  }
  for (const char* bound : {"at least ", "at most ", "about ", ""}) {
    if (!BeginsWith(value.value, bound)) continue;
    const std::string number = value.value.substr(std::string(bound).size());
    if (Holds(value.words, number)) {
      value.value = BeginsWith(value.words, bound)
                        ? value.words
                        : absl::StrCat(bound, value.words);
    }
    break;
  }
  if (Holds(value.value, value.words)) value.words.clear();
  return value;
}

}  // namespace

std::string ExplanationOf(const ReportIndex& index,
                          const v1::Finding& finding) {
  if (!finding.explanation().empty()) return finding.explanation();
  return absl::StrJoin(
      finding.sides(), "; ",
      [&](std::string* out, const v1::FindingSide& side) {
        const auto claim = index.FindClaim(side.claim_id());
        absl::StrAppend(out, claim ? index.PlaceOf(*claim) : side.claim_id());
        if (!side.value().empty()) absl::StrAppend(out, ": ", side.value());
      });
}

std::string ShownValue(const ReportIndex& index, const v1::FindingSide& side) {
  const std::string& value = side.value();
  const auto claim = index.FindClaim(side.claim_id());
  const ArticlePlaces* article = claim ? index.ArticleOf(*claim) : nullptr;
  if (article == nullptr) return value;
  const std::string& text = article->article().text();
  const v1::Quantity* quantity = QuantityAt(index.claim(*claim), side, text);
  if (quantity == nullptr || quantity->unit().empty() ||
      !absl::StrContains(value, quantity->unit())) {
    return value;
  }
  return absl::StrCat(BoundWords(quantity->bound()),
                      WordsOf(article->article(), *quantity));
}

bool SayTheSame(const std::vector<SideValue>& values,
                const std::string& explanation) {
  return !values.empty() &&
         std::all_of(values.begin(), values.end(), [&](const SideValue& side) {
           return Holds(explanation, side.value) ||
                  Holds(explanation, side.plain) ||
                  Holds(explanation, side.words);
         });
}

bool IsSpeaker(const ReportIndex& index, const v1::Finding& finding,
               const v1::FindingSide& side) {
  const auto claim = index.FindClaim(side.claim_id());
  return claim && finding.kind() != v1::FINDING_KIND_ATTRIBUTION &&
         side.value() == index.claim(*claim).attribution().source().name();
}

std::vector<SideValue> ValuesOf(const ReportIndex& index,
                                const v1::Finding& finding) {
  std::vector<SideValue> values;
  std::vector<std::string_view> plain;  // by which they are told apart
  for (const v1::FindingSide& side : finding.sides()) {
    const auto claim = index.FindClaim(side.claim_id());
    if (!claim || side.value().empty()) continue;
    if (IsSpeaker(index, finding, side)) continue;
    const size_t same =
        std::find(plain.begin(), plain.end(), side.value()) - plain.begin();
    if (same == plain.size()) {
      plain.push_back(side.value());
      values.push_back(ValueAndWords(index, finding.kind(), side));
    }
    values[same].claims.push_back(*claim);
  }
  if (values.size() < 2) values.clear();
  return values;
}

std::string TellingNames(const ReportIndex& index,
                         const std::vector<int>& claims) {
  std::vector<int> tellings;
  for (const int claim : claims) {
    const int telling = index.TellingOf(claim);
    if (std::find(tellings.begin(), tellings.end(), telling) ==
        tellings.end()) {
      tellings.push_back(telling);
    }
  }
  return absl::StrJoin(tellings, ", ", [&](std::string* out, int telling) {
    out->append(index.tellings()[telling].name);
  });
}

std::string OriginsLine(const ReportIndex& index, int item) {
  const v1::ComparisonReport& report = index.report();
  const size_t tellings = index.items()[item].tellings.size();
  if (item >= report.groups_size() || tellings < 2) return "";
  const auto& origins = report.groups(item).origins();
  if (origins.empty()) return "";
  const std::string names = absl::StrJoin(
      origins, "; ", [](std::string* out, const v1::Origin& origin) {
        out->append(origin.name());
        if (origin.witnesses().empty()) return;
        absl::StrAppend(out,
                        origin.name().empty() ? "heard by " : ", heard by ",
                        absl::StrJoin(origin.witnesses(), ", "));
      });
  return absl::StrCat(Count(tellings, "outlet"), ", ",
                      Count(origins.size(), "origin"),
                      names.empty() ? "" : absl::StrCat(" (", names, ")"));
}

}  // namespace claimdiff::render
