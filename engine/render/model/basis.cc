#include "engine/render/model/basis.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {
namespace {

// Bytes of a hyphen or a space of any kind.
constexpr uint32_t kLongestSign = 3;

std::string WordsAt(const v1::Article& article, const v1::TextSpan& span) {
  return std::string(Clamp(span, article.text()).In(article.text()));
}

std::string NumberText(double number) {
  return absl::StrFormat("%.12g", number);
}

// Two things apart, or one where they are the same.
std::string RangeText(const std::string& low, const std::string& high) {
  return low == high || high.empty() ? low : absl::StrCat(low, " to ", high);
}

std::string TimeText(double minutes) {
  if (!(minutes >= 0 && minutes < 24 * 60)) return NumberText(minutes);
  const int whole = static_cast<int>(minutes);
  return absl::StrFormat("%02d:%02d", whole / 60, whole % 60);
}

// Empty for what could not be placed.
std::string MeaningOf(const v1::Quantity& quantity) {
  const bool one = quantity.low() == quantity.high();
  switch (quantity.kind()) {
    case v1::QUANTITY_KIND_DATE:
      return RangeText(quantity.date_first(), quantity.date_last());
    case v1::QUANTITY_KIND_TIME:
      return absl::StrCat(BoundWords(quantity.bound()),
                          RangeText(TimeText(quantity.low()),
                                    one ? "" : TimeText(quantity.high())));
    case v1::QUANTITY_KIND_ORDINAL:
      return absl::StrCat("place ", NumberText(quantity.low()));
    case v1::QUANTITY_KIND_LABEL:
      return "a name";
    default:
      break;
  }
  const bool plural =
      quantity.unit() != "percent" && !(one && std::abs(quantity.low()) == 1);
  return absl::StrCat(
      BoundWords(quantity.bound()),
      RangeText(NumberText(quantity.low()),
                one ? "" : NumberText(quantity.high())),
      quantity.unit().empty() ? "" : absl::StrCat(" ", quantity.unit()),
      plural && !quantity.unit().empty() ? "s" : "");
}

}  // namespace

std::string BoundWords(v1::QuantityBound bound) {
  switch (bound) {
    case v1::QUANTITY_BOUND_ABOUT:
      return "about ";
    case v1::QUANTITY_BOUND_LEAST:
      return "at least ";
    case v1::QUANTITY_BOUND_MOST:
      return "at most ";
    default:
      return "";
  }
}

std::string WordsOf(const v1::Article& article, const v1::Quantity& quantity) {
  v1::TextSpan span = quantity.span();
  const v1::TextSpan& unit = quantity.unit_span();
  if (unit.begin() >= span.end() && unit.begin() - span.end() <= kLongestSign) {
    span.set_end(std::max(span.end(), unit.end()));
  }
  return WordsAt(article, span);
}

std::vector<Reading> ReadingsOf(const v1::Article& article,
                                const v1::Claim& claim) {
  std::vector<Reading> readings;
  for (const v1::Quantity& quantity : claim.quantities()) {
    const std::string meaning = MeaningOf(quantity);
    if (meaning.empty()) continue;
    readings.push_back({WordsOf(article, quantity), meaning});
  }
  for (const v1::TextSpan& span : claim.certainty_spans()) {
    readings.push_back({WordsAt(article, span), LabelOf(claim.certainty())});
  }
  for (const v1::TextSpan& span : claim.negation_spans()) {
    readings.push_back({WordsAt(article, span), "negated"});
  }
  return readings;
}

PairReasons ReasonsOf(const v1::ClaimPair& pair) {
  PairReasons reasons;
  std::vector<std::string> words;
  size_t words_at = 0;
  bool event_for = false;
  bool event_against = false;
  for (const v1::PairEvidence& evidence : pair.evidence()) {
    if (!(evidence.weight() != 0)) continue;
    const bool speaks_for = evidence.weight() > 0;
    std::vector<std::string>& list =
        speaks_for ? reasons.speaks_for : reasons.speaks_against;
    const std::string& feature = evidence.feature();
    const size_t colon = feature.find(':');
    const std::string kind = feature.substr(0, colon);
    if (kind == "stem" && speaks_for) {
      if (words.empty()) words_at = list.size();
      words.push_back(feature.substr(colon + 1));
      continue;
    }
    if (kind == "event") {
      bool& told = speaks_for ? event_for : event_against;
      if (!told) list.push_back("what the other claims share");
      told = true;
      continue;
    }
    list.push_back(absl::StrReplaceAll(feature, {{"-", " "}, {":", " "}}));
  }
  if (!words.empty()) {
    reasons.speaks_for.insert(
        reasons.speaks_for.begin() + static_cast<int64_t>(words_at),
        absl::StrCat(words.size() == 1 ? "the word " : "the words ",
                     absl::StrJoin(words, ", ")));
  }
  return reasons;
}

std::string SimilarityOf(const v1::ClaimPair& pair) {
  const double similarity = pair.similarity();
  return absl::StrFormat("%.2f", similarity >= 0 && similarity <= 1
                                     ? similarity
                                     : (similarity > 1 ? 1.0 : 0.0));
}

}  // namespace claimdiff::render
