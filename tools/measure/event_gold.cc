#include "tools/measure/event_gold.h"

#include <fstream>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace claimdiff {
namespace {

using ::google::protobuf::Struct;
using ::google::protobuf::Value;

const Value& Field(const Struct& object, const char* name) {
  const auto it = object.fields().find(name);
  return it == object.fields().end() ? Value::default_instance() : it->second;
}

// The first of the two fields that is there.
const std::string& Text(const Struct& object, const char* name,
                        const char* other_name) {
  const std::string& text = Field(object, name).string_value();
  return text.empty() ? Field(object, other_name).string_value() : text;
}

}  // namespace

absl::StatusOr<std::vector<GoldArticle>> ParseGoldArticles(
    std::string_view line) {
  Struct object;
  if (!google::protobuf::util::JsonStringToMessage(std::string(line), &object)
           .ok()) {
    return absl::InvalidArgumentError("not a JSON object");
  }
  const Value& list = object.fields().contains("articles")
                          ? Field(object, "articles")
                          : Field(object, "docs");
  if (!list.has_list_value()) {
    return absl::InvalidArgumentError("has neither articles nor docs");
  }
  std::vector<GoldArticle> articles;
  for (const Value& value : list.list_value().values()) {
    const Struct& fields = value.struct_value();
    GoldArticle& gold = articles.emplace_back();
    gold.event = Field(fields, "sub").string_value();
    if (gold.event.empty()) gold.event = Text(object, "event", "id");
    gold.article.set_outlet(Field(fields, "outlet").string_value());
    gold.article.set_headline(Text(fields, "title", "headline"));
    gold.article.set_published(Text(fields, "date", "published"));
    gold.article.set_text(Field(fields, "text").string_value());
  }
  return articles;
}

absl::StatusOr<std::vector<GoldArticle>> ReadGoldArticles(
    const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::vector<GoldArticle> all;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty()) continue;
    absl::StatusOr<std::vector<GoldArticle>> articles = ParseGoldArticles(line);
    if (!articles.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat(path, ":", number, ": ", articles.status().message()));
    }
    for (GoldArticle& article : *articles) all.push_back(std::move(article));
  }
  return all;
}

}  // namespace claimdiff
