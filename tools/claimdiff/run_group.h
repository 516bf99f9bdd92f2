#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_GROUP_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_GROUP_H_

#include "absl/status/statusor.h"
#include "tools/claimdiff/run.h"

namespace claimdiff {

// claimdiff group: sorts the articles of all inputs into events and writes one
// CompareRequest an event, "event-1" first, in the order of their first
// articles; the articles of each in the order of the inputs. Claims that an
// input brings go along. Events of fewer articles than command.min_articles are
// counted but not written.
//
// Articles wait in a temporary file, so that memory is a few kilobytes an
// article, however long they are.
absl::StatusOr<Outcome> RunGroup(const RunContext& context);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_GROUP_H_
