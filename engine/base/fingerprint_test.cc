#include "engine/base/fingerprint.h"

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The values are part of stored tables: they may never change.
TEST(FingerprintTest, IsStable) {
  EXPECT_EQ(Fingerprint(""), 0x2d06800538d394c2u);
  EXPECT_EQ(Fingerprint("talks"), Fingerprint("talks"));
  EXPECT_NE(Fingerprint("talks"), Fingerprint("talk"));
}

TEST(FingerprintTest, CombiningKeepsTheOrder) {
  const uint64_t a = Fingerprint("a"), b = Fingerprint("b");
  EXPECT_NE(CombineFingerprints(a, b), CombineFingerprints(b, a));
  EXPECT_EQ(CombineFingerprints(a, b), CombineFingerprints(a, b));
}

}  // namespace
}  // namespace claimdiff
