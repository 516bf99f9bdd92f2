#include "tools/claimdiff/input_list.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/time/time.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

std::string Folder() { return ::testing::TempDir() + "/list"; }

// The names listed, without the folder of the test; errors in brackets.
std::vector<std::string> List(std::vector<InputSpec> specs,
                              const std::string& files_from = "") {
  std::filesystem::remove_all(Folder());
  for (const char* name :
       {"b.txt", "a.txt", "sub/c.html", ".hidden", ".git/d.txt", "x[1].txt",
        "sub/c_files/style.css", "sub/c_files/FERRY.PNG"}) {
    const std::string path = Folder() + "/" + name;
    std::filesystem::create_directories(
        std::filesystem::path(path).parent_path());
    std::ofstream(path) << "x";
  }
  std::filesystem::create_directories(Folder() + "/empty");
  std::ofstream(Folder() + "/sub/names") << "Gull=" << Folder() << "/a.txt\n\n"
                                         << Folder() << "/b.txt\r\n";
  std::ofstream(Folder() + "/sub/none") << "\n";
  for (InputSpec& spec : specs) {
    if (spec.path != "-") spec.path = Folder() + "/" + spec.path;
  }
  std::vector<std::string> names;
  for (const ListedInput& input :
       ListInputs(specs, files_from.empty() ? "" : Folder() + "/" + files_from,
                  absl::InfiniteFuture())) {
    std::string name;
    if (!input.ok()) {
      name = absl::StrCat("[", input.status().message(), "]");
    } else {
      name = input->outlet.empty() ? input->path
                                   : input->outlet + "=" + input->path;
    }
    names.push_back(absl::StrReplaceAll(name, {{Folder() + "/", ""}}));
  }
  return names;
}

TEST(InputListTest, GoesIntoFolders) {
  EXPECT_THAT(
      List({{"b.txt", ""}, {"", "Gull"}, {"-", ""}}),
      ElementsAre("b.txt", "Gull=a.txt", "Gull=b.txt", "Gull=sub/c.html",
                  "Gull=sub/names", "Gull=sub/none", "Gull=x[1].txt", "-"));
  EXPECT_THAT(List({{"empty", ""}}),
              ElementsAre("[empty: is a folder without files; give reports]"));
}

TEST(InputListTest, TakesPatterns) {
  EXPECT_THAT(List({{"?.txt", "Gull"}}),
              ElementsAre("Gull=a.txt", "Gull=b.txt"));
  EXPECT_THAT(List({{"x[1].txt", ""}}), ElementsAre("x[1].txt"));
  EXPECT_THAT(List({{"*.pdf", ""}}),
              ElementsAre("[*.pdf: no file is like that; check the pattern]"));
  EXPECT_THAT(List({{"gone.txt", ""}}), ElementsAre("gone.txt"));
}

TEST(InputListTest, ReadsNames) {
  EXPECT_THAT(List({{"b.txt", ""}}, "sub/names"),
              ElementsAre("b.txt", "Gull=a.txt", "b.txt"));
  EXPECT_THAT(List({}, "sub/none"),
              ElementsAre("[sub/none: names no files; give one a line]"));
  EXPECT_THAT(List({}, "gone"),
              ElementsAre("[gone: no such file; check the name]"));
}

}  // namespace
}  // namespace claimdiff
