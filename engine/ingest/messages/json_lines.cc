#include "engine/ingest/messages/json_lines.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/formats/news_dump.h"
#include "engine/ingest/formats/ninjs.h"
#include "engine/ingest/input/input_issue.h"
#include "engine/ingest/trees/json_syntax.h"
#include "engine/ingest/trees/json_tree.h"
#include "engine/text/utf8.h"
#include "google/protobuf/message.h"
#include "google/protobuf/util/json_util.h"

namespace claimdiff {
namespace {

struct KindKey {
  std::string_view key;
  InputKind kind;
};

// Keys that one kind has, in the order in which they decide: a report has
// "claims" too, and "issues" and "id" say nothing.
constexpr KindKey kKindKeys[] = {
    {"sources", InputKind::kRequest},
    {"articles", InputKind::kReport},
    {"pairs", InputKind::kReport},
    {"groups", InputKind::kReport},
    {"findings", InputKind::kReport},
    {"tellings", InputKind::kReport},
    {"engineVersion", InputKind::kReport},
    {"engine_version", InputKind::kReport},
    {"article", InputKind::kArticleClaims},
    {"claims", InputKind::kArticleClaims},
    {"text", InputKind::kArticle},
    {"headline", InputKind::kArticle},
    {"outlet", InputKind::kArticle},
    {"url", InputKind::kArticle},
};

std::optional<InputKind> KindOf(const JsonOutline& outline) {
  for (const KindKey& row : kKindKeys) {
    if (std::find(outline.keys.begin(), outline.keys.end(), row.key) !=
        outline.keys.end()) {
      return row.kind;
    }
  }
  return std::nullopt;
}

// "b.jsonl:3:17" or, for an object over several lines, "b.json:12:4". Columns
// count bytes from 1.
std::string PlaceOf(std::string_view json, size_t offset,
                    const std::string& place) {
  const std::string_view before = json.substr(0, offset);
  const size_t last_break = before.rfind('\n');
  const size_t column =
      last_break == std::string_view::npos ? offset : offset - last_break - 1;
  if (!Contains(Trim(json), '\n')) {
    return absl::StrCat(place, ":", column + 1);
  }
  const auto line = std::count(before.begin(), before.end(), '\n');
  return absl::StrCat(place, ":", line + 1, ":", column + 1);
}

// The field that protobuf's message names: "(sources[0].article.text): ...".
// Anything else in the message may be words of the input.
std::string FieldOf(std::string_view message) {
  const size_t end = message.find(')');
  if (!StartsWith(message, "(") || end == std::string_view::npos) return "";
  const std::string_view path = message.substr(1, end - 1);
  constexpr std::string_view kPathBytes =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]";
  if (path.empty() || path.find_first_not_of(kPathBytes) != path.npos) {
    return "";
  }
  return absl::StrCat(" in field ", std::string(path));
}

// The message in ProtoJSON, whose kind is known.
absl::StatusOr<Input> ParseProtoJson(const std::string& json, InputKind kind,
                                     const std::string& place) {
  Input input;
  input.place = place;
  input.message = EmptyMessage(kind);
  google::protobuf::util::JsonParseOptions options;
  options.ignore_unknown_fields = true;
  const auto status = google::protobuf::util::JsonStringToMessage(
      json, AsMessage(&input.message), options);
  if (status.ok()) return input;
  return absl::InvalidArgumentError(
      absl::StrCat(place, ": a value of the wrong type",
                   FieldOf({status.message().data(), status.message().size()}),
                   "; see the schema, proto/claimdiff/v1"));
}

// An article of a dump: ProtoJSON as far as it goes, the names of dumps for the
// rest. Fields of dumps may have the names of ours and other types.
absl::StatusOr<Input> ParseDumped(const std::string& json,
                                  std::optional<InputKind> kind,
                                  const std::string& place) {
  absl::StatusOr<Input> input = Input();
  if (kind.has_value()) input = ParseProtoJson(json, *kind, place);
  const std::optional<JsonNode> tree = ParseJsonTree(json);
  if (!tree.has_value()) return input;
  v1::Article article;
  if (input.ok()) article = std::get<v1::Article>(input->message);
  FillFromDump(*tree, &article);
  if (article.text().empty() && (!kind.has_value() || !input.ok())) {
    if (!input.ok()) return input;
    return absl::InvalidArgumentError(absl::StrCat(
        place,
        ": a JSON object, but no article; give one with its text (\"text\", "
        "\"body\", \"content\" or \"maintext\"), ArticleClaims "
        "(\"article\") or a CompareRequest (\"sources\")"));
  }
  Input dumped;
  dumped.place = place;
  dumped.message = std::move(article);
  return dumped;
}

// Reads the object by what its keys say it is.
absl::StatusOr<Input> ParseObject(const std::string& json,
                                  const JsonOutline& outline,
                                  const InputSpec& spec,
                                  const std::string& place) {
  const std::optional<InputKind> kind = KindOf(outline);
  const auto has = [&outline](std::string_view key) {
    return std::find(outline.keys.begin(), outline.keys.end(), key) !=
           outline.keys.end();
  };
  if (has("uri")) {
    const std::optional<JsonNode> tree = ParseJsonTree(json);
    if (tree.has_value() && IsNinjs(*tree)) {
      return ReadNinjs(*tree, spec, place);
    }
  }
  if (!kind.has_value() || *kind == InputKind::kArticle) {
    return ParseDumped(json, kind, place);
  }
  absl::StatusOr<Input> input = ParseProtoJson(json, *kind, place);
  // "article" and "claims" are names of dumps too.
  const bool may_be_dumped = *kind == InputKind::kArticleClaims;
  if (!input.ok() && may_be_dumped) {
    absl::StatusOr<Input> dumped = ParseDumped(json, std::nullopt, place);
    if (dumped.ok()) return dumped;
  }
  return input;
}

}  // namespace

absl::StatusOr<Input> ParseJsonInput(std::string_view json,
                                     const InputSpec& spec,
                                     const std::string& place) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (StartsWith(json, kByteOrderMark)) {
    json.remove_prefix(kByteOrderMark.size());
  }
  const Utf8Repair repaired = RepairUtf8(json);
  const JsonOutline outline = OutlineJson(repaired.text);
  if (!outline.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(
        PlaceOf(repaired.text, outline.offset, place), ": not JSON (",
        std::string(outline.problem), "); fix it or leave it out"));
  }
  absl::StatusOr<Input> input =
      ParseObject(repaired.text, outline, spec, place);
  if (input.ok() && repaired.replaced > 0) {
    AddIssue(
        v1::ISSUE_CODE_INVALID_UTF8,
        absl::StrCat(place, ": U+FFFD put in for what was not valid UTF-8, in ",
                     repaired.replaced,
                     repaired.replaced == 1 ? " place" : " places"),
        &*input);
  }
  return input;
}

Inputs ParseJsonDocument(std::string_view json, const InputSpec& spec,
                         const std::string& place) {
  Inputs inputs;
  if (!StartsWith(Trim(json), "[")) {
    inputs.push_back(ParseJsonInput(json, spec, place));
    return inputs;
  }
  const std::vector<std::string_view> items = JsonArrayItems(json);
  for (const std::string_view item : items) {
    inputs.push_back(ParseJsonInput(
        item, spec, absl::StrCat(place, ":", inputs.size() + 1)));
  }
  if (items.empty()) {
    inputs.push_back(absl::InvalidArgumentError(absl::StrCat(
        place, ": not a JSON array of objects; fix it or leave it out")));
  }
  return inputs;
}

}  // namespace claimdiff
