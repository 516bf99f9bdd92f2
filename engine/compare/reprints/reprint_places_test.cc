#include "engine/compare/reprints/reprint_places.h"

#include <string>

#include "engine/base/span.h"
#include "engine/compare/reprints/shared_text.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::WireCopy;

// The first article's first claim in the second article's text, pieces with "/"
// between, or "-".
std::string Place(const std::string& wire, const std::string& post) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"Wire", WireCopy(wire)},
       {"Post", WireCopy(post) + " <Eva Lund> {said} [it rained]9."}});
  const ReportView view(report);
  const ClaimView& claim = view.claims().front();
  const Document& other = *view.claims().back().doc;
  const SharedText text =
      ShareText(MakePrintedText(*claim.doc), MakePrintedText(other));
  std::string dump;
  for (const ContentPiece& piece : PlaceOf(claim, text.right_of, other)) {
    dump += dump.empty() ? "" : "/";
    dump += other.SpanOf(piece.first, piece.end).In(other.text());
  }
  return dump.empty() ? "-" : dump;
}

TEST(ReprintPlacesTest, WhatStandsInAClaimsPlace) {
  const struct {
    const char* wire;
    const char* post;
    const char* place;
  } kCases[] = {
      {"<Ruiz> {praised} [Lena Tolan]1 there.",
       "Ruiz praised Oskar Brandt there.", "Oskar Brandt"},
      {"<Ruiz> {said} [12 boats were lost]1 there.",
       "Ruiz said 15 boats were lost there.", "15 boats were lost"},
      {"<Ruiz> {said} [12 boats were lost in the bay]1 there.",
       "Ruiz said 12 boats were not lost in the bay there.",
       "12 boats were not lost in the bay"},
      {"[\"The pier is ours,\"]1 <Ruiz> {said} [\"and it stays open\"]1 there.",
       "\"The pier is theirs,\" Ruiz said \"and it stays open\" there.",
       "The pier is theirs/and it stays open"},
      // more than a few words, and others
      {"<Ruiz> {said} [12 boats were lost in the bay]1 there.",
       "Ruiz said her brother never came home from sea there.", "-"},
      // nothing is left between the words around it
      {"<Ruiz> {said} [12 boats were lost]1 there.", "Ruiz said there.", "-"},
      // where it begins cannot be told
      {"<Ruiz> {said} [12 boats were lost]1 there.",
       "Okri claims 15 boats were lost there.", "-"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Place(c.wire, c.post), c.place) << c.post;
  }
}

}  // namespace
}  // namespace claimdiff
