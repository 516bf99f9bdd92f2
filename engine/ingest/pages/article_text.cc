#include "engine/ingest/pages/article_text.h"

#include <optional>
#include <string>

#include "absl/strings/ascii.h"
#include "engine/ingest/bytes/views.h"

namespace claimdiff {
namespace {

// What stands between two blocks.
std::string_view Separator(const PageBlock& before, const PageBlock& after) {
  if (before.kind != after.kind) return "\n\n";
  if (after.kind == BlockKind::kListItem) return "\n";
  // Parts of one cell are paragraphs: a table may lay out the whole page.
  if (after.kind == BlockKind::kTableCell && before.element != after.element) {
    return before.row == after.row ? " | " : "\n";
  }
  return "\n\n";
}

std::optional<v1::PassageKind> PassageOf(BlockKind kind) {
  if (kind == BlockKind::kHeading) return v1::PASSAGE_KIND_SUBHEADING;
  if (kind == BlockKind::kCaption) return v1::PASSAGE_KIND_CAPTION;
  return std::nullopt;
}

}  // namespace

void SetArticleText(const std::vector<PageBlock>& blocks,
                    v1::Article* article) {
  std::string text;
  article->clear_passages();
  for (size_t i = 0; i < blocks.size(); ++i) {
    if (i > 0) text += Separator(blocks[i - 1], blocks[i]);
    const size_t begin = text.size();
    text += blocks[i].text;
    if (const auto kind = PassageOf(blocks[i].kind)) {
      v1::Passage& passage = *article->add_passages();
      passage.set_kind(*kind);
      passage.mutable_span()->set_begin(static_cast<uint32_t>(begin));
      passage.mutable_span()->set_end(static_cast<uint32_t>(text.size()));
    }
  }
  article->set_text(std::move(text));
}

std::vector<PageBlock> BlocksOfText(std::string_view text) {
  std::vector<PageBlock> blocks;
  for (const std::string_view line : SplitView(text, '\n')) {
    PageBlock block;
    for (const char c : line) {
      if (!absl::ascii_isspace(c)) {
        block.text += c;
      } else if (!block.text.empty() && block.text.back() != ' ') {
        block.text += ' ';
      }
    }
    if (!block.text.empty() && block.text.back() == ' ') block.text.pop_back();
    if (!block.text.empty()) blocks.push_back(std::move(block));
  }
  return blocks;
}

}  // namespace claimdiff
