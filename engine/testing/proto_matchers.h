#ifndef CLAIMDIFF_ENGINE_TESTING_PROTO_MATCHERS_H_
#define CLAIMDIFF_ENGINE_TESTING_PROTO_MATCHERS_H_

// Comparing messages in tests:
//
//   EXPECT_THAT(claim, EqualsProto(R"pb(quote_type: QUOTE_TYPE_DIRECT)pb"));
//   const v1::Article a = ParseTextProto<v1::Article>("outlet: 'The Pier'");

#include <string>

#include "gmock/gmock.h"
#include "google/protobuf/message.h"

namespace claimdiff::testing {

// Fills `message` from text format; a malformed text fails the running test.
void FillFromTextProto(const std::string& text,
                       google::protobuf::Message* message);

template <typename Message>
Message ParseTextProto(const std::string& text) {
  Message message;
  FillFromTextProto(text, &message);
  return message;
}

// Empty where the two are equal field by field, else one line a difference.
std::string Differences(const google::protobuf::Message& expected,
                        const google::protobuf::Message& actual);

// Matches a message equal to the one given in text format.
MATCHER_P(EqualsProto, text, "equals the given message") {
  auto expected = arg;
  expected.Clear();
  FillFromTextProto(text, &expected);
  const std::string differences = Differences(expected, arg);
  *result_listener << "\n" << differences;
  return differences.empty();
}

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_TESTING_PROTO_MATCHERS_H_
