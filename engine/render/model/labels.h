#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_LABELS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_LABELS_H_

// What kinds are called where people read them.
//
//   LabelOf(v1::FINDING_KIND_QUOTE_ALTERED)   "quote altered"
//   RoleOf(v1::FINDING_KIND_REWORDED)         FindingRole::kAgreement
//
// Values from a newer schema that this table does not know read as the
// unspecified ones: they are shown, not dropped.

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/issue.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff::render {

// Which part of the report a finding belongs to.
enum class FindingRole : unsigned char {
  kAgreement,   // the tellings say the same
  kDifference,  // they do not
  kOnlyIn,      // one telling has it
  kDispute,     // one speaker contradicts another
};

FindingRole RoleOf(v1::FindingKind kind);

// Lower case, without an article: "number", "other speaker".
const char* LabelOf(v1::FindingKind kind);
const char* LabelOf(v1::QuoteType type);
const char* LabelOf(v1::PassageKind kind);
const char* LabelOf(v1::SourceKind kind);
const char* LabelOf(v1::CueClass cue_class);
const char* LabelOf(v1::Channel channel);
const char* LabelOf(v1::Certainty certainty);

// For an issue without a message.
const char* LabelOf(v1::IssueCode code);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_LABELS_H_
