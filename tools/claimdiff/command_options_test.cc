#include "tools/claimdiff/command_options.h"

#include <set>
#include <string>
#include <vector>

#include "CLI/CLI.hpp"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

class CommandOptionsTest : public ::testing::Test {
 protected:
  CommandOptionsTest() { DefineOptions(&app_, &parsed_); }

  CLI::App* VerbOf(const std::string& name) {
    return app_.get_subcommand(name);
  }

  CLI::App app_;
  ParsedOptions parsed_;
};

TEST_F(CommandOptionsTest, VerbsAreFoundByName) {
  for (const VerbHelp& help : VerbHelps()) {
    EXPECT_EQ(FindVerb(help.name), &help);
    EXPECT_EQ(VerbOf(help.name)->get_description(), help.summary);
    EXPECT_EQ(VerbOf(help.name)->get_footer(), help.examples);
  }
  EXPECT_EQ(FindVerb("copare"), nullptr);
  EXPECT_EQ(FindVerb(""), nullptr);
}

TEST_F(CommandOptionsTest, WhichVerbHasWhat) {
  const struct {
    const char* option;
    std::set<std::string> verbs;
  } kCases[] = {
      {"--format", {"extract", "group", "compare", "print"}},
      {"--output", {"extract", "group", "compare", "print"}},
      {"--jobs", {"extract", "group", "compare"}},
      {"--batch", {"group", "compare"}},
      {"--only", {"compare", "print"}},
      {"--exit-code", {"compare", "print"}},
      {"--min-similarity", {"compare"}},
      {"--days", {"group"}},
  };
  for (const auto& c : kCases) {
    std::set<std::string> verbs;
    for (const VerbHelp& help : VerbHelps()) {
      if (VerbOf(help.name)->get_option_no_throw(c.option) != nullptr) {
        verbs.insert(help.name);
      }
    }
    EXPECT_EQ(verbs, c.verbs) << c.option;
  }
}

// The help, the manual page and the completions are made of them.
TEST_F(CommandOptionsTest, EveryOptionIsDescribed) {
  for (const VerbHelp& help : VerbHelps()) {
    for (const CLI::Option* option : VerbOf(help.name)->get_options()) {
      EXPECT_FALSE(option->get_description().empty())
          << help.name << " " << option->get_name();
    }
  }
}

TEST_F(CommandOptionsTest, ValuesAreWrittenWhereTheyBelong) {
  app_.parse("compare --width 90 --only=number,date --base Post a.txt b.txt");
  EXPECT_EQ(parsed_.width, 90);
  EXPECT_EQ(parsed_.only, (std::vector<std::string>{"number", "date"}));
  EXPECT_EQ(parsed_.command.selection.base, "Post");
  EXPECT_EQ(parsed_.files, (std::vector<std::string>{"a.txt", "b.txt"}));
}

TEST_F(CommandOptionsTest, WhatIsOutOfRangeIsRefused) {
  for (const char* line :
       {"compare --width 19 a", "compare --min-similarity 1.1 a",
        "compare --jobs 257 a", "compare --format=jsn a", "group --days -1 a",
        "group --format=html a", "print --only=nubmer a", "copare a"}) {
    EXPECT_THROW(app_.parse(line), CLI::ParseError) << line;
  }
}

}  // namespace
}  // namespace claimdiff
