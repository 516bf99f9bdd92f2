#include "engine/render/testing/golden_file.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "absl/strings/str_cat.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

constexpr char kFolder[] = "engine/render/testdata/";

}  // namespace

std::string ReadTestdata(const std::string& name) {
  std::ifstream file(absl::StrCat(kFolder, name), std::ios::binary);
  EXPECT_TRUE(file.good()) << name;
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

v1::ComparisonReport ReadReport(const std::string& name) {
  return ParseTextProto<v1::ComparisonReport>(
      ReadTestdata(absl::StrCat(name, ".txtpb")));
}

v1::ArticleClaims ReadClaims(const std::string& name) {
  return ParseTextProto<v1::ArticleClaims>(
      ReadTestdata(absl::StrCat(name, ".txtpb")));
}

void ExpectGolden(const std::string& name, const std::string& actual) {
  const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY");
  if (std::getenv("UPDATE_GOLDENS") != nullptr && workspace != nullptr) {
    std::ofstream(absl::StrCat(workspace, "/", kFolder, name), std::ios::binary)
        << actual;
    return;
  }
  EXPECT_EQ(ReadTestdata(name), actual) << "differs from " << kFolder << name;
}

}  // namespace claimdiff::testing
