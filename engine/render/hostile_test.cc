// Whatever an input says, in whatever field it says it: no format obeys it.

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/render/html.h"
#include "engine/render/json_ld.h"
#include "engine/render/markdown.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/text.h"
#include "engine/render/tsv.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "gtest/gtest.h"
#include "rapidjson/document.h"

namespace claimdiff {
namespace {

using google::protobuf::FieldDescriptor;

const char* const kPayloads[] = {
    "\u202Eevil\u202C\u2066x\u2069",        // bidi controls
    "a\u200Bb\u2060c\uFEFFd\u00ADe",        // zero width
    "\x1b]0;owned\x07\x1b[2J\u009b5m\r\b",  // escape sequences
    "javascript:alert(1)",
    "https://user@evil.example/",
    "data:text/html,<script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "--><script>alert(1)</script><!--",
    "</title><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "' onmouseover='alert(1)' x='",
    "<svg/onload=alert(1)><iframe src=//evil.example>",
    "&lt;script&gt;&#60;script&#62;",
    "=HYPERLINK(\"https://evil.example\")",
    "+1",
    "-1",
    "@SUM(A1)",
    "\"quoted",
    "a\tb\nc\u2028d\u2029e",
    "| a | b |\n|---|---|",
    "\n# heading\n- [x] list\n> quote\n```\ncode",
    "[x](javascript:alert(1)) ![y](https://evil.example/z.png)",
    "@everyone #12 GH-12 www.evil.example https://evil.example a@b.example",
    "{braces} ` * _ ~ $x$",
    "\U000E0041\U000E0042\uE000\uFFFF",  // tags, private use
    "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
};

// Ids tie a report together; all other strings are the inputs' to choose.
bool IsId(const FieldDescriptor& field) {
  const std::string& name = field.name();
  return name == "id" || absl::EndsWith(name, "_id") ||
         absl::EndsWith(name, "_ids");
}

// Puts the payload before and behind every string of the message.
void Poison(const std::string& payload, google::protobuf::Message* message) {
  const auto& reflection = *message->GetReflection();
  const auto& descriptor = *message->GetDescriptor();
  for (int i = 0; i < descriptor.field_count(); ++i) {
    const FieldDescriptor& field = *descriptor.field(i);
    const int count =
        field.is_repeated() ? reflection.FieldSize(*message, &field) : 0;
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING && !IsId(field)) {
      // The article's text keeps its beginning, for the spans' sake.
      const auto poisoned = [&](const std::string& text) {
        return absl::StrCat(field.name() == "text" ? "" : payload, text,
                            payload);
      };
      if (!field.is_repeated()) {
        reflection.SetString(message, &field,
                             poisoned(reflection.GetString(*message, &field)));
      }
      for (int k = 0; k < count; ++k) {
        reflection.SetRepeatedString(
            message, &field, k,
            poisoned(reflection.GetRepeatedString(*message, &field, k)));
      }
    } else if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
      if (!field.is_repeated() && reflection.HasField(*message, &field)) {
        Poison(payload, reflection.MutableMessage(message, &field));
      }
      for (int k = 0; k < count; ++k) {
        Poison(payload, reflection.MutableRepeatedMessage(message, &field, k));
      }
    }
  }
}

// No C0 control but line breaks (and tabs), and none of the characters that
// nobody sees.
void ExpectVisible(const std::string& text, bool tabs) {
  for (const unsigned char c : text) {
    ASSERT_TRUE(c >= 0x20 || c == '\n' || (tabs && c == '\t')) << int{c};
  }
  for (const char* hidden :
       {"\u202E", "\u202C", "\u2066", "\u200B", "\u2060", "\uFEFF", "\u009b",
        "\u2028", "\u2029", "\U000E0041", "\uE000", "\uFFFF"}) {
    ASSERT_FALSE(absl::StrContains(text, hidden));
  }
}

// The names of the page's elements, and every attribute's name.
void ExpectOwnElements(const std::string& page) {
  const std::set<std::string> kElements = {
      "a",     "article", "b",   "bdi",    "body",  "br",     "dd",
      "del",   "details", "div", "dl",     "dt",    "footer", "h1",
      "h2",    "h3",      "h4",  "header", "i",     "ins",    "li",
      "main",  "mark",    "nav", "ol",     "p",     "q",      "section",
      "span",  "summary", "sup", "table",  "tbody", "td",     "th",
      "thead", "time",    "tr",  "ul"};
  const std::set<std::string> kAttributes = {
      "aria-hidden", "aria-label", "aria-labelledby",
      "class",       "datetime",   "dir",
      "href",        "id",         "lang",
      "open",        "rel",        "role",
      "scope",       "tabindex",   "title"};
  for (size_t at = page.find('<'); at != std::string::npos;
       at = page.find('<', at)) {
    size_t end = page.find_first_of(" >", at);
    std::string name = page.substr(at + 1, end - at - 1);
    if (name[0] == '/') name.erase(0, 1);
    if (name == "html") return;  // the end
    ASSERT_EQ(kElements.count(name), 1u) << name;
    while (page[end] == ' ') {
      const size_t begin = end + 1;
      end = page.find_first_of("= >", begin);
      const std::string attribute = page.substr(begin, end - begin);
      ASSERT_EQ(kAttributes.count(attribute), 1u) << attribute;
      if (page[end] != '=') continue;
      ASSERT_EQ(page[end + 1], '"') << attribute;
      const size_t value = end + 2;
      end = page.find('"', value) + 1;
      if (attribute != "href") continue;
      const std::string link = page.substr(value, end - value - 1);
      ASSERT_TRUE(link[0] == '#' || absl::StartsWith(link, "http")) << link;
      ASSERT_FALSE(absl::StrContains(link, "@")) << link;
    }
    at = end;
  }
}

// "<" stands only where this format puts one itself.
void ExpectInertMarkdown(const std::string& text) {
  for (size_t at = text.find('<'); at != std::string::npos;
       at = text.find('<', at + 1)) {
    if (at > 0 && text[at - 1] == '\\') continue;
    const std::string rest = text.substr(at, 20);
    ASSERT_TRUE(absl::StartsWith(rest, "<!-- -->") ||
                absl::StartsWith(rest, "<details><summary>") ||
                absl::StartsWith(rest, "<summary>") ||
                absl::StartsWith(rest, "</details>") ||
                absl::StartsWith(rest, "</summary>"))
        << rest;
  }
  for (size_t at = text.find("]("); at != std::string::npos;
       at = text.find("](", at + 1)) {
    ASSERT_EQ(text[at - 1], '\\');
  }
  for (const char* live : {"@e", "#12", "GH-12", "https://", "www.e",
                           "\n# heading", "\n> ", "```"}) {
    ASSERT_FALSE(absl::StrContains(text, live)) << live;
  }
}

TEST(HostileTest, NothingIsObeyed) {
  for (const char* name : {"dam", "ferry", "kinds"}) {
    for (const char* payload : kPayloads) {
      SCOPED_TRACE(absl::StrCat(name, ": ", payload));
      v1::ComparisonReport report = testing::ReadReport(name);
      Poison(payload, &report);
      const std::string page = RenderHtml(report);
      ExpectVisible(page, /*tabs=*/false);
      ExpectOwnElements(page.substr(page.find("<body>")));
      for (const bool summary : {false, true}) {
        TextOptions options;
        options.summary = summary;
        ExpectVisible(RenderText(report, options), /*tabs=*/false);
      }
      const std::string markdown = RenderMarkdown(report);
      ExpectVisible(markdown, /*tabs=*/false);
      ExpectInertMarkdown(markdown);
      const std::string tsv = RenderTsv(report);
      ExpectVisible(tsv, /*tabs=*/true);
      const std::vector<std::string> cells =
          absl::StrSplit(tsv, absl::ByAnyChar("\t\n"));
      for (const std::string& cell : cells) {
        ASSERT_TRUE(cell.empty() || std::string_view("=+-@").find(cell[0]) ==
                                        std::string_view::npos)
            << cell;
      }
      rapidjson::Document json;
      const std::string json_ld = RenderJsonLd(report);
      json.Parse(json_ld.c_str());
      ASSERT_FALSE(json.HasParseError());
      ExpectVisible(json_ld, /*tabs=*/false);
    }
  }
}

// One line of them takes no more than its width, or the page gets wider than
// its window.
TEST(HostileTest, LongWordsAreBroken) {
  v1::ComparisonReport report = testing::ReadReport("ferry");
  for (v1::Claim& claim : *report.mutable_claims()) {
    claim.mutable_attribution()->mutable_source()->set_name(
        std::string(10'000, 'x'));
  }
  TextOptions options;
  options.width = 60;
  const std::vector<std::string> lines =
      absl::StrSplit(RenderText(report, options), '\n');
  for (const std::string& line : lines) {
    // In bytes: a sign may take three for its one cell.
    EXPECT_LE(line.size(), 3 * 60u);
  }
  EXPECT_LT(RenderHtml(report).size(), 200'000u);
}

}  // namespace
}  // namespace claimdiff
