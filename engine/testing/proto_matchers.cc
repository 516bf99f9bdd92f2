#include "engine/testing/proto_matchers.h"

#include "google/protobuf/text_format.h"
#include "google/protobuf/util/message_differencer.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {

void FillFromTextProto(const std::string& text,
                       google::protobuf::Message* message) {
  if (!google::protobuf::TextFormat::ParseFromString(text, message)) {
    ADD_FAILURE() << "not a text-format " << message->GetTypeName() << ":\n"
                  << text;
  }
}

std::string Differences(const google::protobuf::Message& expected,
                        const google::protobuf::Message& actual) {
  google::protobuf::util::MessageDifferencer differencer;
  std::string report;
  differencer.ReportDifferencesToString(&report);
  return differencer.Compare(expected, actual) ? "" : report;
}

}  // namespace claimdiff::testing
