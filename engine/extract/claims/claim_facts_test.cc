#include "engine/extract/claims/claim_facts.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Name(const std::string& name, const std::string& prefix) {
  return name.substr(prefix.size());
}

// "POSSIBLE [may] | negated [not] | COUNT LEAST 15 [15] of [people]; ..."
std::string Facts(const std::string& text, const std::string& published) {
  const Document doc = Document::Parse(text);
  v1::Claim claim;
  FillClaimFacts(doc, {{0, static_cast<uint32_t>(doc.tokens().size())}},
                 published, &claim);
  const auto words = [&](const v1::TextSpan& span) {
    return absl::StrCat(
        "[", text.substr(span.begin(), span.end() - span.begin()), "]");
  };
  std::string dump = Name(v1::Certainty_Name(claim.certainty()), "CERTAINTY_");
  for (const v1::TextSpan& span : claim.certainty_spans()) {
    dump += " " + words(span);
  }
  if (claim.content_negated()) dump += " | negated";
  for (const v1::TextSpan& span : claim.negation_spans()) {
    dump += " " + words(span);
  }
  for (const v1::Quantity& q : claim.quantities()) {
    dump += " | " + Name(v1::QuantityKind_Name(q.kind()), "QUANTITY_KIND_");
    if (q.kind() == v1::QUANTITY_KIND_DATE) {
      absl::StrAppend(&dump, " ", q.date_first());
      if (q.date_last() != q.date_first()) {
        absl::StrAppend(&dump, "..", q.date_last());
      }
    } else {
      const std::string bound =
          Name(v1::QuantityBound_Name(q.bound()), "QUANTITY_BOUND_");
      if (bound != "EXACT") absl::StrAppend(&dump, " ", bound);
      absl::StrAppend(&dump, " ", q.low());
      if (q.high() != q.low()) absl::StrAppend(&dump, "..", q.high());
      if (!q.unit().empty()) absl::StrAppend(&dump, " ", q.unit());
    }
    dump += " " + words(q.span());
    if (q.has_unit_span()) dump += " of " + words(q.unit_span());
  }
  return dump;
}

TEST(ClaimFactsTest, ReadsContents) {
  const struct {
    const char* text;
    const char* facts;
  } kCases[] = {
      {"the harbour was closed", "DEFINITE"},
      {"the harbour will close", "DEFINITE"},
      {"the harbour may close", "POSSIBLE [may]"},
      {"the harbour is expected to close", "LIKELY [is expected to]"},
      {"the harbour is expected to close, and may stay so",
       "POSSIBLE [is expected to] [may]"},
      {"the harbour was not closed", "DEFINITE | negated [not]"},
      {"nobody was told", "DEFINITE | negated [nobody]"},
      // Not of the main statement.
      {"they left because it may not reopen", "DEFINITE"},
      {"the men, who did not pay, left", "DEFINITE"},
      // Numbers.
      {"at least 15 people died", "DEFINITE | COUNT LEAST 15 [15] of [people]"},
      {"it cost $1.2bn", "DEFINITE | MONEY 1.2e+09 dollar [$1.2bn]"},
      {"about 12 per cent of it",
       "DEFINITE | PERCENT ABOUT 12 percent [12 per cent]"},
      {"Tom Roe, 46, left", "DEFINITE | AGE 46 year [46]"},
      {"two packed passenger ferries collided",
       "DEFINITE | COUNT 2 [two] of [packed passenger ferries]"},
      {"it took 22½ years", "DEFINITE | COUNT 270 month [22½] of [years]"},
      {"between 10 and 12 boats sank",
       "DEFINITE | COUNT 10..12 [10 and 12] of [boats]"},
      {"it sank at 7:25 p.m.", "DEFINITE | TIME 1165 minute [7:25]"},
      // Dates, by the day of publication: a Friday.
      {"it sank on Tuesday", "DEFINITE | DATE 2019-03-12 [Tuesday]"},
      {"it sank on March 3 with 5 men",
       "DEFINITE | DATE 2019-03-03 [March 3] | COUNT 5 [5] of [men]"},
      {"in 1967 it sank", "DEFINITE | DATE 1967 [1967]"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Facts(c.text, "2019-03-15"), c.facts) << c.text;
  }
}

TEST(ClaimFactsTest, LeavesDaysOpenWithoutADate) {
  EXPECT_EQ(Facts("it sank on Tuesday", ""), "DEFINITE | DATE  [Tuesday]");
}

}  // namespace
}  // namespace claimdiff
