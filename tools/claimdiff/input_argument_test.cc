#include "tools/claimdiff/input_argument.h"

#include <fstream>
#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(InputArgumentTest, AFileOfThatVeryNameIsAFile) {
  const std::string path = ::testing::TempDir() + "/a=b.txt";
  EXPECT_EQ(ParseInputArgument(path).path, "b.txt");
  std::ofstream(path) << "x";
  EXPECT_EQ(ParseInputArgument(path).path, path);
  EXPECT_EQ(ParseInputArgument(path).outlet, "");
  EXPECT_EQ(ParseInputArgument("The Gull=x=y").outlet, "The Gull");
  EXPECT_EQ(ParseInputArgument("The Gull=x=y").path, "x=y");
}

}  // namespace
}  // namespace claimdiff
