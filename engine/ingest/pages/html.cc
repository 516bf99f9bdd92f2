#include "engine/ingest/pages/html.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/input/input_issue.h"
#include "engine/ingest/pages/article_text.h"
#include "engine/ingest/pages/json_ld.h"
#include "engine/ingest/pages/main_text.h"
#include "engine/ingest/pages/page_facts.h"
#include "engine/ingest/prose/boilerplate.h"
#include "engine/ingest/prose/plain_text.h"
#include "engine/text/decode.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

// Where browsers look for it, and a little more.
constexpr size_t kCharsetBytes = 4096;

// The charset that a <meta> near the start declares:
// <meta charset="x"> or <meta ... content="text/html; charset=x">.
std::string MetaCharset(std::string_view bytes) {
  std::string head(bytes.substr(0, kCharsetBytes));
  absl::AsciiStrToLower(&head);
  const size_t meta = head.find("<meta");
  if (meta == std::string::npos) return "";
  const size_t at = head.find("charset=", meta);
  if (at == std::string::npos) return "";
  const std::string_view value =
      Trim(std::string_view(head).substr(at + 8), "\"' ");
  return std::string(value.substr(0, value.find_first_of("\"' ;/>\r\n\t")));
}

absl::Status At(const std::string& place, const absl::Status& status) {
  return absl::Status(status.code(),
                      absl::StrCat(place, ": ", status.message()));
}

}  // namespace

absl::StatusOr<Input> ReadHtml(std::string_view bytes, const InputSpec& spec,
                               const std::string& place,
                               const PageOrigin& origin) {
  const absl::StatusOr<DecodedText> decoded = DecodeToUtf8(
      bytes, origin.charset.empty() ? MetaCharset(bytes) : origin.charset);
  if (!decoded.ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat(place, ": is not text; give the page as saved"));
  }
  const absl::StatusOr<Page> page = ReadPage(decoded->text);
  if (!page.ok()) return At(place, page.status());
  const StatedArticle stated =
      FindStatedArticle(page->linked_data, page->canonical)
          .value_or(StatedArticle());
  v1::Article article;
  article.set_url(origin.url);
  SetPageFacts(*page, stated, &article);
  if (!spec.outlet.empty()) article.set_outlet(RepairUtf8(spec.outlet).text);
  if (article.outlet().empty()) article.set_outlet(FileStem(spec.path));
  SetArticleText(ChooseMainText(*page, stated.body), &article);
  if (article.text().empty()) {
    return absl::InvalidArgumentError(absl::StrCat(
        place, ": a page without a report; give the page of one article"));
  }
  MarkMoreBoilerplate(&article);
  Input input;
  input.place = place;
  input.message = std::move(article);
  AddDecodingIssues(*decoded, &input);
  return input;
}

absl::StatusOr<std::vector<PageBlock>> BlocksOfHtml(std::string_view fragment) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const Page page, ReadPage(fragment));
  std::vector<PageBlock> blocks;
  for (const PageBlock& block : page.blocks) {
    if (!page.elements[block.element].left_out) blocks.push_back(block);
  }
  return blocks;
}

}  // namespace claimdiff
