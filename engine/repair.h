#ifndef CLAIMDIFF_ENGINE_REPAIR_H_
#define CLAIMDIFF_ENGINE_REPAIR_H_

#include "google/protobuf/message.h"

namespace claimdiff {

// Replaces, in every string field of the message and of the messages in it,
// bytes that are not UTF-8 by U+FFFD. True where there were any.
//
// A message built in memory may hold such bytes; protobuf would write them and
// then refuse to read what it wrote.
bool RepairStrings(google::protobuf::Message* message);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_REPAIR_H_
