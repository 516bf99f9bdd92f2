#include "engine/text/icu_version.h"

#include "gtest/gtest.h"
#include "unicode/uvernum.h"

namespace claimdiff {
namespace {

TEST(IcuVersionTest, IsThatOfTheHeaders) {
  EXPECT_EQ(IcuVersion().rfind(U_ICU_VERSION_SHORT, 0), 0u);
}

}  // namespace
}  // namespace claimdiff
