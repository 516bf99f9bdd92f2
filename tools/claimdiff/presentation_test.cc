#include "tools/claimdiff/presentation.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(PresentationTest, ColorAndWidthSuitWhereItGoes) {
  const Terminal window = {true, 132, true};
  const Terminal no_color = {true, 132, false};
  const Terminal file = {false, 0, true};
  struct Case {
    std::string what;
    ColorChoice color;
    Terminal terminal;
    bool to_terminal;
    bool colored;
    int width;
  };
  const Case cases[] = {
      {"a terminal", ColorChoice::kAuto, window, true, true, 132},
      {"NO_COLOR", ColorChoice::kAuto, no_color, true, false, 132},
      {"NO_COLOR, but always", ColorChoice::kAlways, no_color, true, true, 132},
      {"never", ColorChoice::kNever, window, true, false, 132},
      {"redirected", ColorChoice::kAuto, file, false, false, 80},
      {"redirected, always", ColorChoice::kAlways, file, false, true, 80},
      {"-o at a terminal", ColorChoice::kAuto, window, false, false, 80},
      {"width unknown", ColorChoice::kAuto, {true, 0, true}, true, true, 80},
  };
  for (const Case& c : cases) {
    CommandLine command;
    command.color = c.color;
    const Presentation presentation =
        ChoosePresentation(command, c.terminal, c.to_terminal);
    EXPECT_EQ(presentation.text.color, c.colored) << c.what;
    EXPECT_EQ(presentation.text.width, c.width) << c.what;
    command.width = 44;
    EXPECT_EQ(ChoosePresentation(command, c.terminal, c.to_terminal).text.width,
              44)
        << c.what;
  }
}

TEST(PresentationTest, WritesEveryFormat) {
  struct Case {
    OutputFormat format;
    std::string begin;
  };
  for (const Case& c : {
           Case{OutputFormat::kText, "═"},
           Case{OutputFormat::kHtml, "<!DOCTYPE html>\n"},
           Case{OutputFormat::kMarkdown, "# "},
           Case{OutputFormat::kTsv, "number\tpart\t"},
           Case{OutputFormat::kJsonLd, "{\n  \"@context\": {"},
           Case{OutputFormat::kJson, "{\n"},
           Case{OutputFormat::kTextProto, "# proto-file: "},
       }) {
    Presentation presentation;
    presentation.format = c.format;
    v1::ComparisonReport report;
    report.set_id("r");
    v1::ArticleClaims claims;
    claims.mutable_article()->set_id("a");
    const auto compared = Present(report, presentation);
    const auto extracted = Present(claims, presentation);
    ASSERT_TRUE(compared.ok() && extracted.ok());
    EXPECT_EQ(compared->substr(0, c.begin.size()), c.begin);
    EXPECT_EQ(extracted->substr(0, c.begin.size()), c.begin);
  }
}

TEST(PresentationTest, WritesRequests) {
  v1::CompareRequest request;
  request.set_id("event-1");
  request.add_sources()->mutable_article()->set_id("gull");
  Presentation presentation;
  EXPECT_EQ(*Present(request, presentation), "event-1: 1 article\n  gull\n");
  presentation.format = OutputFormat::kJsonLines;
  EXPECT_EQ(*Present(request, presentation),
            "{\"id\":\"event-1\",\"sources\":[{\"article\":{\"id\":\"gull\"}}]"
            "}\n");
}

TEST(PresentationTest, LooksAtTheEnvironment) {
  const int descriptor = open("/dev/null", O_WRONLY);
  setenv("TERM", "xterm", 1);
  unsetenv("NO_COLOR");
  EXPECT_TRUE(InspectTerminal(descriptor).is_colorful);
  EXPECT_FALSE(InspectTerminal(descriptor).is_terminal);
  setenv("NO_COLOR", "", 1);  // empty counts as unset
  EXPECT_TRUE(InspectTerminal(descriptor).is_colorful);
  setenv("NO_COLOR", "1", 1);
  EXPECT_FALSE(InspectTerminal(descriptor).is_colorful);
  unsetenv("NO_COLOR");
  setenv("TERM", "dumb", 1);
  EXPECT_FALSE(InspectTerminal(descriptor).is_colorful);
  close(descriptor);
}

TEST(PresentationTest, WritesTheFormatAskedFor) {
  const auto claims = claimdiff::testing::ParseTextProto<v1::ArticleClaims>(
      R"pb(article { id: "pier" text: "The ferry sank." })pb");
  v1::ComparisonReport report;
  report.set_id("e1");
  Presentation presentation;
  presentation.format = OutputFormat::kJsonLines;
  EXPECT_EQ(*Present(claims, presentation),
            "{\"article\":{\"id\":\"pier\",\"text\":\"The ferry sank.\"}}\n");
  EXPECT_EQ(*Present(report, presentation), "{\"id\":\"e1\"}\n");
  presentation.format = OutputFormat::kJson;
  EXPECT_EQ(*Present(report, presentation), "{\n \"id\": \"e1\"\n}\n");
  presentation.format = OutputFormat::kBinary;
  EXPECT_EQ(*Present(report, presentation),
            "\x04\x0A\x02"
            "e1");
  presentation.format = OutputFormat::kTextProto;
  EXPECT_NE(Present(report, presentation)->find("id: \"e1\""),
            std::string::npos);
  presentation.format = OutputFormat::kText;
  EXPECT_NE(Present(claims, presentation)->find("pier"), std::string::npos);
}

}  // namespace
}  // namespace claimdiff
