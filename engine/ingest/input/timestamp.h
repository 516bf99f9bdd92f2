#ifndef CLAIMDIFF_ENGINE_INGEST_INPUT_TIMESTAMP_H_
#define CLAIMDIFF_ENGINE_INGEST_INPUT_TIMESTAMP_H_

#include <string>
#include <string_view>

namespace claimdiff {

// A time as people and programs write it, in the form of Article.published:
// RFC 3339 where it says which zone it is in, else the date. Empty for anything
// else: no zone is ever guessed.
//
//   "2019-03-15T09:30:00Z", "2019-03-15T09:30+0100"   "2019-03-15T09:30:00Z",
//                                             "2019-03-15T09:30:00+01:00"
//   "2019-03-15 09:30:00", "20190315"         "2019-03-15"
//   "20190315T093000Z" (IPTC)                 "2019-03-15T09:30:00Z"
//   "Fri, 15 Mar 2019 09:30:00 GMT" (RSS)     "2019-03-15T09:30:00Z"
//   "1552642200" (seconds, or milliseconds)   "2019-03-15T09:30:00Z"
std::string NormalizeTimestamp(std::string_view written);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_INPUT_TIMESTAMP_H_
