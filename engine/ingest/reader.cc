#include "engine/ingest/reader.h"

#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/inflater.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/bytes/warc.h"
#include "engine/ingest/document.h"
#include "engine/ingest/messages/delimited.h"
#include "engine/ingest/messages/json_lines.h"
#include "engine/ingest/prose/boilerplate.h"
#include "engine/ingest/prose/plain_text.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

// The first bytes of gzip.
constexpr size_t kMagicBytes = 2;

// Gives the article what its file says about it.
void Complete(const InputSpec& spec, const std::string& place,
              v1::Article* article) {
  if (article->id().empty()) {
    const bool is_alone = place == DisplayName(spec.path);
    article->set_id(is_alone ? FileName(spec.path) : place);
  }
  if (!spec.outlet.empty()) {
    article->set_outlet(RepairUtf8(spec.outlet).text);
  }
}

// JSON can write a NUL as an escape; no text needs one and the passages must
// be marked in the text that stays.
void RepairText(v1::Article* article, std::vector<v1::Issue>* issues) {
  if (!Contains(article->text(), '\0')) return;
  const Utf8Repair repaired = RepairUtf8(article->text());
  article->set_text(repaired.text);
  v1::Issue& issue = issues->emplace_back();
  issue.set_code(v1::ISSUE_CODE_INVALID_UTF8);
  issue.set_article_id(article->id());
  issue.set_message(absl::StrCat("article ", article->id(), ": ",
                                 repaired.replaced,
                                 " NUL characters were replaced by U+FFFD"));
}

void Complete(const InputSpec& spec, Input* input) {
  if (auto* article = std::get_if<v1::Article>(&input->message)) {
    Complete(spec, input->place, article);
    RepairText(article, &input->issues);
    MarkBoilerplate(article);
    for (v1::Issue& issue : input->issues) issue.set_article_id(article->id());
  } else if (auto* claims = std::get_if<v1::ArticleClaims>(&input->message)) {
    Complete(spec, input->place, claims->mutable_article());
    for (v1::Issue& issue : input->issues) {
      issue.set_article_id(claims->article().id());
    }
  } else if (auto* request = std::get_if<v1::CompareRequest>(&input->message)) {
    for (v1::ArticleSource& source : *request->mutable_sources()) {
      if (!source.has_article()) continue;
      RepairText(source.mutable_article(), &input->issues);
      MarkBoilerplate(source.mutable_article());
    }
  }
}

}  // namespace

InputReader::InputReader(InputSpec spec, ReadOptions options, ByteSource source,
                         InputFormat format)
    : spec_(std::move(spec)),
      options_(options),
      source_(std::move(source)),
      format_(format),
      name_(DisplayName(spec_.path)) {}

absl::StatusOr<InputReader> InputReader::Open(InputSpec spec,
                                              ReadOptions options) {
  const std::string name = DisplayName(spec.path);
  CLAIMDIFF_ASSIGN_OR_RETURN(ByteSource source, ByteSource::Open(spec.path));
  source.SetDeadline(options.deadline);
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string_view magic,
                             source.Peek(kMagicBytes));
  if (IsGzip(magic)) source.Unpack();
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string_view head,
                             source.Peek(kSniffBytes));
  if (head.empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat(name, ": is empty; give it a report"));
  }
  InputFormat format;
  if (options.format.has_value()) {
    format = *options.format;
  } else {
    const absl::StatusOr<InputFormat> sniffed =
        SniffFormat(head, head.size() < kSniffBytes, spec.path);
    if (!sniffed.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat(name, ": ", sniffed.status().message()));
    }
    format = *sniffed;
  }
  return InputReader(std::move(spec), options, std::move(source), format);
}

std::optional<absl::StatusOr<Input>> InputReader::Next() {
  std::optional<absl::StatusOr<Input>> input = NextRecord();
  if (!input.has_value() && !has_found_any_) {
    input = absl::InvalidArgumentError(
        absl::StrCat(name_, ": holds no report; give it one"));
  }
  has_found_any_ = true;
  if (input.has_value() && input->ok()) Complete(spec_, &**input);
  return input;
}

std::optional<absl::StatusOr<Input>> InputReader::NextRecord() {
  if (!pending_.empty()) {
    absl::StatusOr<Input> input = std::move(pending_.front());
    pending_.pop_front();
    return input;
  }
  if (is_at_end_) return std::nullopt;
  switch (format_) {
    case InputFormat::kJsonLines:
      return NextJsonLine();
    case InputFormat::kDelimited:
      return NextDelimited();
    case InputFormat::kWarc:
      return NextPage();
    default:
      return NextOfDocument();
  }
}

std::optional<absl::StatusOr<Input>> InputReader::NextOfDocument() {
  is_at_end_ = true;
  for (absl::StatusOr<Input>& input : ReadWhole()) {
    pending_.push_back(std::move(input));
  }
  if (pending_.empty()) return std::nullopt;
  return NextRecord();
}

Inputs InputReader::ReadWhole() {
  // One byte more than may be, to see whether there is one.
  const absl::Status status = source_.Read(options_.max_bytes + 1, &record_);
  if (!status.ok()) return {status};
  if (record_.size() > options_.max_bytes) return {TooLong(name_)};
  return ReadDocument(record_, format_, spec_, name_, {});
}

std::optional<absl::StatusOr<Input>> InputReader::NextPage() {
  WarcRecord record;
  while (true) {
    ++number_;
    const absl::StatusOr<bool> is_record =
        ReadWarcRecord(&source_, options_.max_bytes, &record);
    if (absl::IsOutOfRange(is_record.status())) return TooLong(Place());
    if (!is_record.ok()) return Lost(is_record.status(), "get it anew");
    if (!*is_record) {
      is_at_end_ = true;
      return std::nullopt;
    }
    std::optional<Inputs> inputs =
        ReadWarcPage(record, options_.max_bytes, spec_, Place());
    if (!inputs.has_value() || inputs->empty()) continue;
    for (absl::StatusOr<Input>& input : *inputs) {
      pending_.push_back(std::move(input));
    }
    return NextRecord();
  }
}

std::optional<absl::StatusOr<Input>> InputReader::NextJsonLine() {
  while (true) {
    ++number_;
    const absl::StatusOr<bool> is_line =
        source_.ReadLine(options_.max_bytes, &record_);
    if (absl::IsOutOfRange(is_line.status())) return TooLong(Place());
    if (!is_line.ok() || !*is_line) {
      is_at_end_ = true;
      if (!is_line.ok()) return is_line.status();
      return std::nullopt;
    }
    if (!Trim(record_).empty()) {
      return ParseJsonInput(record_, spec_, Place());
    }
  }
}

std::optional<absl::StatusOr<Input>> InputReader::NextDelimited() {
  ++number_;
  const absl::StatusOr<bool> is_message =
      ReadDelimited(&source_, options_.max_bytes, &record_);
  if (!is_message.ok()) return Lost(is_message.status(), "write it anew");
  if (!*is_message) {
    is_at_end_ = true;
    return std::nullopt;
  }
  return ParseBinaryInput(record_, options_.binary_kind, Place());
}

std::string InputReader::Place() const {
  return absl::StrCat(name_, ":", number_);
}

absl::Status InputReader::Lost(const absl::Status& status,
                               const std::string& what_to_do) {
  is_at_end_ = true;
  // What went wrong below the records names the input itself.
  if (StartsWith({status.message().data(), status.message().size()},
                 name_ + ": ")) {
    return status;
  }
  return absl::Status(status.code(),
                      absl::StrCat(Place(), ": ", status.message(),
                                   "; the rest is lost, ", what_to_do));
}

absl::Status InputReader::TooLong(const std::string& place) const {
  return absl::OutOfRangeError(
      absl::StrCat(place, ": longer than the limit of ", options_.max_bytes,
                   " bytes for one report; split it"));
}

}  // namespace claimdiff
