#include "engine/ingest/input/input_issue.h"

#include <string>
#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"

namespace claimdiff {

void AddIssue(v1::IssueCode code, std::string message, Input* input) {
  v1::Issue& issue = input->issues.emplace_back();
  issue.set_code(code);
  issue.set_message(std::move(message));
  if (const auto* article = std::get_if<v1::Article>(&input->message)) {
    issue.set_article_id(article->id());
  }
}

void AddDecodingIssues(const DecodedText& decoded, Input* input) {
  if (decoded.charset != "UTF-8") {
    AddIssue(v1::ISSUE_CODE_CONVERTED_CHARSET,
             absl::StrCat(input->place, ": read as ", decoded.charset,
                          " and converted to UTF-8"),
             input);
  }
  if (decoded.repaired()) {
    std::string message = absl::StrCat(
        input->place, ": U+FFFD put in for what could not be read, in ",
        decoded.replaced, decoded.replaced == 1 ? " place" : " places");
    // Where it was is known of UTF-8 only.
    if (decoded.charset == "UTF-8") {
      absl::StrAppend(&message, decoded.replaced == 1 ? "" : ", the first",
                      " at byte ", decoded.first_offset);
    }
    AddIssue(v1::ISSUE_CODE_INVALID_UTF8, std::move(message), input);
  }
}

}  // namespace claimdiff
