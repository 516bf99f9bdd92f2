// A stored report redoes every format to the byte, in whichever of protobuf's
// own forms it was stored.

#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/html.h"
#include "engine/render/json_ld.h"
#include "engine/render/markdown.h"
#include "engine/render/message.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/text.h"
#include "engine/render/tsv.h"
#include "google/protobuf/text_format.h"
#include "google/protobuf/util/delimited_message_util.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const MessageFormat kForms[] = {MessageFormat::kJson, MessageFormat::kJsonLines,
                                MessageFormat::kTextProto,
                                MessageFormat::kDelimitedBinary};

v1::ComparisonReport Read(const std::string& bytes, MessageFormat form) {
  v1::ComparisonReport report;
  switch (form) {
    case MessageFormat::kJson:
    case MessageFormat::kJsonLines:
      EXPECT_TRUE(
          google::protobuf::util::JsonStringToMessage(bytes, &report).ok());
      break;
    case MessageFormat::kTextProto:
      EXPECT_TRUE(
          google::protobuf::TextFormat::ParseFromString(bytes, &report));
      break;
    case MessageFormat::kDelimitedBinary: {
      google::protobuf::io::ArrayInputStream stream(
          bytes.data(), static_cast<int>(bytes.size()));
      EXPECT_TRUE(google::protobuf::util::ParseDelimitedFromZeroCopyStream(
          &report, &stream, nullptr));
      break;
    }
  }
  return report;
}

// The report in every format.
std::vector<std::string> Prints(const v1::ComparisonReport& report) {
  std::vector<std::string> prints;
  for (const bool summary : {false, true}) {
    TextOptions options;
    options.summary = summary;
    options.color = summary;
    prints.push_back(RenderText(report, options));
  }
  for (const auto render :
       {RenderHtml, RenderMarkdown, RenderTsv, RenderJsonLd}) {
    prints.push_back(render(report));
  }
  for (const MessageFormat form : kForms) {
    prints.push_back(*RenderMessage(report, form));
  }
  return prints;
}

void ExpectRoundTrips(const v1::ComparisonReport& report) {
  const std::vector<std::string> expected = Prints(report);
  for (const MessageFormat form : kForms) {
    const std::vector<std::string> redone =
        Prints(Read(*RenderMessage(report, form), form));
    for (size_t i = 0; i < expected.size(); ++i) {
      ASSERT_EQ(redone[i], expected[i])
          << "format " << i << " of a report stored in form "
          << static_cast<int>(form);
    }
  }
}

TEST(RoundTripTest, StoredReportsRedoEveryFormat) {
  for (const char* name :
       {"dam", "empty", "ferry", "hostile", "kinds", "markup", "relay"}) {
    SCOPED_TRACE(name);
    ExpectRoundTrips(testing::ReadReport(name));
  }
}

// Numbers that decimals do not hold exactly, and characters of every width.
TEST(RoundTripTest, SoDoReportsOfOddValues) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> unit(0, 1);
  const char* const kWords[] = {"\u202E", "東京", "e\u0301", "\U0001F6A2",
                                "\"",     "\\",   "\t\n\r",  "<&>",
                                "\u2028", "",     "\x1b[2J", "#12 @a"};
  for (int round = 0; round < 30; ++round) {
    v1::ComparisonReport report = testing::ReadReport("dam");
    const auto word = [&] { return kWords[random() % std::size(kWords)]; };
    for (v1::Finding& finding : *report.mutable_findings()) {
      finding.set_importance(unit(random));
      finding.set_explanation(absl::StrCat(finding.explanation(), word()));
    }
    for (v1::ClaimPair& pair : *report.mutable_pairs()) {
      pair.set_similarity(unit(random));
      pair.add_evidence()->set_weight(unit(random) - .5);
    }
    for (v1::Claim& claim : *report.mutable_claims()) {
      claim.set_confidence(unit(random));
      v1::Quantity* quantity = claim.add_quantities();
      quantity->set_low(1 / unit(random));
      quantity->set_high(quantity->low());
      claim.mutable_attribution()->mutable_source()->set_name(
          absl::StrCat(word(), claim.attribution().source().name(), word()));
    }
    ExpectRoundTrips(report);
  }
}

}  // namespace
}  // namespace claimdiff
