#include "engine/ingest/messages/repair.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

bool RepairStringField(const FieldDescriptor* field, Message* message) {
  const Reflection* reflection = message->GetReflection();
  bool repaired = false;
  if (field->is_repeated()) {
    for (int i = 0; i < reflection->FieldSize(*message, field); ++i) {
      std::string value = reflection->GetRepeatedString(*message, field, i);
      if (IsValidUtf8(value)) continue;
      reflection->SetRepeatedString(message, field, i, RepairUtf8(value).text);
      repaired = true;
    }
  } else {
    std::string value = reflection->GetString(*message, field);
    if (!IsValidUtf8(value)) {
      reflection->SetString(message, field, RepairUtf8(value).text);
      repaired = true;
    }
  }
  return repaired;
}

}  // namespace

bool RepairStrings(Message* message) {
  const Reflection* reflection = message->GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection->ListFields(*message, &fields);
  bool repaired = false;
  for (const FieldDescriptor* field : fields) {
    if (field->type() == FieldDescriptor::TYPE_STRING) {
      repaired |= RepairStringField(field, message);
    } else if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
      continue;
    } else if (field->is_repeated()) {
      for (int i = 0; i < reflection->FieldSize(*message, field); ++i) {
        repaired |= RepairStrings(
            reflection->MutableRepeatedMessage(message, field, i));
      }
    } else {
      repaired |= RepairStrings(reflection->MutableMessage(message, field));
    }
  }
  return repaired;
}

bool IsSound(const v1::TextSpan& span, std::string_view text) {
  return span.begin() < span.end() && span.end() <= text.size() &&
         IsCodePointBoundary(text, span.begin()) &&
         IsCodePointBoundary(text, span.end());
}

int DropUnsoundPassages(v1::Article* article) {
  auto* passages = article->mutable_passages();
  const auto kept = std::remove_if(
      passages->begin(), passages->end(), [article](const v1::Passage& one) {
        return !IsSound(one.span(), article->text());
      });
  const auto dropped = static_cast<int>(passages->end() - kept);
  passages->erase(kept, passages->end());
  return dropped;
}

}  // namespace claimdiff
