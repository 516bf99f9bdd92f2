#include "engine/align/report/word_runs.h"

#include <cstddef>

#include "absl/types/span.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/base/span.h"
#include "engine/language/links/word_links.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

v1::WordLinkKind KindOf(LinkKind kind) {
  switch (kind) {
    case LinkKind::kSame:
      return v1::WORD_LINK_KIND_SAME;
    case LinkKind::kForm:
      return v1::WORD_LINK_KIND_FORM;
    case LinkKind::kMeaning:
      return v1::WORD_LINK_KIND_MEANING;
    case LinkKind::kSlot:
      return v1::WORD_LINK_KIND_SLOT;
  }
  return v1::WORD_LINK_KIND_UNSPECIFIED;
}

void SetSpan(ByteSpan span, v1::TextSpan* message) {
  message->set_begin(span.begin);
  message->set_end(span.end);
}

}  // namespace

void WriteLinkRuns(const Document& left, const Document& right,
                   absl::Span<const TokenLink> links, v1::ClaimPair* pair) {
  for (size_t begin = 0, end = 0; begin < links.size(); begin = end) {
    end = begin + 1;
    while (end < links.size() && links[end].kind == links[begin].kind &&
           links[end].left == links[end - 1].left + 1 &&
           links[end].right == links[end - 1].right + 1) {
      ++end;
    }
    v1::WordLink* link = pair->add_links();
    SetSpan(left.SpanOf(links[begin].left, links[end - 1].left + 1),
            link->mutable_left());
    SetSpan(right.SpanOf(links[begin].right, links[end - 1].right + 1),
            link->mutable_right());
    link->set_kind(KindOf(links[begin].kind));
  }
}

}  // namespace claimdiff
