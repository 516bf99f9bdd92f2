#include "tools/claimdiff/spool.h"

#include <cstdlib>
#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(SpoolTest, GivesBackWhatWasPutAside) {
  auto spool = Spool::Create();
  ASSERT_TRUE(spool.ok()) << spool.status();
  const std::vector<std::string> pieces = {
      "ferry", "", std::string("a\0b\n", 4), std::string(100000, 'x'), "reef"};
  std::vector<Spool::Place> places;
  for (const std::string& piece : pieces) {
    const auto place = spool->Append(piece);
    ASSERT_TRUE(place.ok()) << place.status();
    places.push_back(*place);
  }
  for (size_t i = pieces.size(); i-- > 0;) {
    const auto read = spool->Read(places[i]);
    ASSERT_TRUE(read.ok()) << read.status();
    EXPECT_EQ(*read, pieces[i]);
  }
}

TEST(SpoolTest, WhatWasNeverThereIsAnError) {
  const auto spool = Spool::Create();
  ASSERT_TRUE(spool.ok()) << spool.status();
  EXPECT_EQ(spool->Read({10, 5}).status().code(),
            absl::StatusCode::kUnavailable);
}

TEST(SpoolTest, NamesTheFolderThatWillNotDo) {
  const char* before = std::getenv("TMPDIR");
  const std::string kept = before == nullptr ? "" : before;
  ASSERT_EQ(setenv("TMPDIR", "/no/such/folder", 1), 0);
  const absl::Status status = Spool::Create().status();
  ASSERT_EQ(setenv("TMPDIR", kept.c_str(), 1), 0);
  EXPECT_EQ(status.message(),
            "no temporary file in /no/such/folder: No such file or directory; "
            "set TMPDIR to a folder with room for the articles");
}

}  // namespace
}  // namespace claimdiff
