#ifndef CLAIMDIFF_ENGINE_INGEST_MESSAGES_REPAIR_H_
#define CLAIMDIFF_ENGINE_INGEST_MESSAGES_REPAIR_H_

#include <string_view>

#include "claimdiff/v1/article.pb.h"
#include "google/protobuf/message.h"

namespace claimdiff {

// Replaces, in every string field of the message and of the messages in it,
// bytes that are not UTF-8 by U+FFFD. True where there were any.
//
// A message built in memory may hold such bytes; protobuf would write them and
// then refuse to read what it wrote.
bool RepairStrings(google::protobuf::Message* message);

// True where the span holds something of `text`, valid UTF-8, and begins and
// ends with a code point.
bool IsSound(const v1::TextSpan& span, std::string_view text);

// Takes out the passages of the article, whose text is valid UTF-8, that are
// not sound; returns how many there were.
int DropUnsoundPassages(v1::Article* article);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_MESSAGES_REPAIR_H_
