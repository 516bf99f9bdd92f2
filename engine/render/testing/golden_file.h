#ifndef CLAIMDIFF_ENGINE_RENDER_TESTING_GOLDEN_FILE_H_
#define CLAIMDIFF_ENGINE_RENDER_TESTING_GOLDEN_FILE_H_

// Files of testdata/, for golden tests:
//
//   ExpectGolden("ferry.tsv", RenderTsv(ReadReport("ferry")));
//
// UPDATE_GOLDENS=1 bazel run //engine/render:TEST writes them anew.

#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff::testing {

// The bytes of testdata/`name`; a test fails where it is not there.
std::string ReadTestdata(const std::string& name);

// testdata/`name`.txtpb
v1::ComparisonReport ReadReport(const std::string& name);
v1::ArticleClaims ReadClaims(const std::string& name);

// Compares with testdata/`name`, or writes it where UPDATE_GOLDENS is set.
void ExpectGolden(const std::string& name, const std::string& actual);

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_RENDER_TESTING_GOLDEN_FILE_H_
