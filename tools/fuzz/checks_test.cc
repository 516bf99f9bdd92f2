#include "tools/fuzz/checks.h"

#include <functional>
#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

v1::Claim ClaimOf(const std::string& id, uint32_t begin, uint32_t end) {
  v1::Claim claim;
  claim.set_id(id);
  claim.set_article_id("a");
  claim.add_content()->set_begin(begin);
  claim.mutable_content(0)->set_end(end);
  return claim;
}

// "é" takes bytes 4 and 5.
v1::ArticleClaims Claims() {
  v1::ArticleClaims claims;
  claims.mutable_article()->set_id("a");
  claims.mutable_article()->set_text("caffé is shut");
  *claims.add_claims() = ClaimOf("a#0", 0, 6);
  *claims.add_claims() = ClaimOf("a#1", 7, 14);
  return claims;
}

v1::ComparisonReport Report() {
  v1::ComparisonReport report;
  *report.add_articles() = Claims().article();
  *report.mutable_claims() = Claims().claims();
  v1::ClaimPair* pair = report.add_pairs();
  pair->set_left_claim_id("a#0");
  pair->set_right_claim_id("a#1");
  pair->set_similarity(1);
  report.add_groups()->add_claim_ids("a#0");
  report.add_findings()->add_sides()->set_claim_id("a#1");
  return report;
}

TEST(ChecksTest, GoodOnesPass) {
  CheckClaims(Claims());
  CheckReport(Report());
}

// A check that cannot fail finds nothing.
TEST(ChecksDeathTest, BrokenClaimsEndTheProgram) {
  const struct {
    const char* says;
    std::function<void(v1::ArticleClaims*)> spoil;
  } kCases[] = {
      {"lies in the text",
       [](auto* c) { c->mutable_claims(0)->mutable_content(0)->set_end(99); }},
      {"code point",
       [](auto* c) { c->mutable_claims(0)->mutable_content(0)->set_end(5); }},
      {"not empty",
       [](auto* c) { c->mutable_claims(0)->mutable_content(0)->set_end(0); }},
      {"has content", [](auto* c) { c->mutable_claims(0)->clear_content(); }},
      {"id is its own", [](auto* c) { c->mutable_claims(1)->set_id("a#0"); }},
  };
  for (const auto& c : kCases) {
    v1::ArticleClaims claims = Claims();
    c.spoil(&claims);
    EXPECT_DEATH(CheckClaims(claims), c.says);
  }
}

TEST(ChecksDeathTest, BrokenReportsEndTheProgram) {
  const struct {
    const char* says;
    std::function<void(v1::ComparisonReport*)> spoil;
  } kCases[] = {
      {"article is there",
       [](auto* r) { r->mutable_claims(0)->set_article_id("b"); }},
      {"pair's claims",
       [](auto* r) { r->mutable_pairs(0)->set_left_claim_id("a#7"); }},
      {"0 to 1", [](auto* r) { r->mutable_pairs(0)->set_similarity(1.5); }},
      {"group's claims",
       [](auto* r) { r->mutable_groups(0)->set_claim_ids(0, "a#7"); }},
      {"finding's claims",
       [](auto* r) {
         r->mutable_findings(0)->mutable_sides(0)->set_claim_id("a#7");
       }},
  };
  for (const auto& c : kCases) {
    v1::ComparisonReport report = Report();
    c.spoil(&report);
    EXPECT_DEATH(CheckReport(report), c.says);
  }
}

TEST(ChecksTest, ReadsWhateverComes) {
  CheckReading("", {});
  CheckReading("The ferry sank, the mayor said.", {});
  CheckReading(std::string("\x1f\x8b\0\xff", 4), {});
}

}  // namespace
}  // namespace claimdiff
