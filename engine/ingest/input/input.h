#ifndef CLAIMDIFF_ENGINE_INGEST_INPUT_INPUT_H_
#define CLAIMDIFF_ENGINE_INGEST_INPUT_INPUT_H_

// What an input can hold. A plain text is one Article; a stream of JSON lines
// or of delimited messages holds any number of one kind.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "absl/status/status.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/issue.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "google/protobuf/message.h"

namespace claimdiff {

// In the order of the enum below.
using InputMessage = std::variant<v1::Article, v1::ArticleClaims,
                                  v1::CompareRequest, v1::ComparisonReport>;

enum class InputKind { kArticle, kArticleClaims, kRequest, kReport };

// Where the bytes come from and whose they are.
struct InputSpec {
  std::string path;    // "-" is standard input
  std::string outlet;  // empty: what the input says, else the file's stem
};

struct Input {
  InputMessage message;
  std::vector<v1::Issue> issues;  // what was odd about the bytes
  std::string place;              // for messages: "a.txt", "b.jsonl:3"

  InputKind kind() const { return static_cast<InputKind>(message.index()); }
};

// The error for an item that its publisher does not let be used: "PLACE: WHY".
absl::Status WithheldItem(const std::string& place, const std::string& why);
// True for what WithheldItem made.
bool IsWithheld(const absl::Status& status);

// The message in a sentence: "an Article", "ArticleClaims", ...
std::string_view KindName(InputKind kind);

InputMessage EmptyMessage(InputKind kind);

// The message that the variant holds, owned by it.
google::protobuf::Message* AsMessage(InputMessage* message);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_INPUT_INPUT_H_
