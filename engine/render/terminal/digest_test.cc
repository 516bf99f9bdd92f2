#include "engine/render/terminal/digest.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/text.h"
#include "engine/text/display.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(DigestTest, FitsOneScreenOfAnyWidth) {
  for (const char* name :
       {"dam", "empty", "ferry", "hostile", "kinds", "markup", "relay"}) {
    for (const int width : {34, 60, 80, 200}) {
      TextOptions options;
      options.width = width;
      options.summary = true;
      const std::string text = RenderText(testing::ReadReport(name), options);
      EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 23)
          << name << " " << width;
      const std::vector<std::string> lines = absl::StrSplit(text, '\n');
      for (const std::string& line : lines) {
        EXPECT_LE(DisplayWidth(line), width) << name << ": " << line;
      }
    }
  }
}

}  // namespace
}  // namespace claimdiff::render
