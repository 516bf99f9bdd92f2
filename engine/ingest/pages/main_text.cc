#include "engine/ingest/pages/main_text.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/strings/ascii.h"
#include "engine/ingest/pages/article_text.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// Shares of an element's prose that one inside it must hold to stand for it.
constexpr double kNearlyAll = 0.85;
constexpr double kMostOfArticle = 0.6;
// Share of all prose that makes an <article> the report and not a teaser.
constexpr double kArticleShare = 0.3;
// Prose of all posts against that of the largest one.
constexpr double kSeveralPosts = 1.5;
// Share of a stated body that must stand in the page.
constexpr double kFoundShare = 0.7;
// Bytes from which a line above the first paragraph is kept.
constexpr size_t kShortestTopLine = 80;

size_t ProseOf(const std::vector<PageBlock>& blocks) {
  size_t prose = 0;
  for (const PageBlock& block : blocks) {
    if (IsProseBlock(block)) prose += block.text.size();
  }
  return prose;
}

// The element with the most prose among those that `is` picks; -1 for none.
template <typename Is>
int Largest(const Page& page, Is is) {
  int best = -1;
  for (size_t i = 0; i < page.elements.size(); ++i) {
    const PageElement& element = page.elements[i];
    if (!is(element) || element.prose == 0) continue;
    if (best < 0 || element.prose > page.elements[best].prose) {
      best = static_cast<int>(i);
    }
  }
  return best;
}

// The element around the article where it is one post of several: articles
// beside it that go by the same class and hold half as much again, as in a live
// blog. Else the article itself.
int AroundPosts(const Page& page, int article) {
  if (article < 0 || page.elements[article].look.empty()) return article;
  const PageElement& one = page.elements[article];
  size_t together = 0;
  for (const PageElement& other : page.elements) {
    if (other.is_article && other.parent == one.parent &&
        other.look == one.look) {
      together += other.prose;
    }
  }
  return static_cast<double>(together) >=
                 kSeveralPosts * static_cast<double>(one.prose)
             ? one.parent
             : article;
}

// Down from `element` as long as one child holds nearly all of its prose.
int Descend(const Page& page, int element) {
  const auto& elements = page.elements;
  for (int i = element + 1; i < elements[element].end;) {
    if (static_cast<double>(elements[i].prose) >=
        kNearlyAll * static_cast<double>(elements[element].prose)) {
      element = i++;
    } else {
      i = elements[i].end;  // past all that is inside it
    }
  }
  return element;
}

int ChooseRoot(const Page& page) {
  const auto prose = [&page](int element) {
    return element < 0 ? 0.0
                       : static_cast<double>(page.elements[element].prose);
  };
  const int article = AroundPosts(
      page, Largest(page, [](const PageElement& e) { return e.is_article; }));
  const bool is_article =
      prose(article) > 0 && prose(article) >= kArticleShare * prose(0);
  const int body =
      Largest(page, [](const PageElement& e) { return e.is_body; });
  const double of = is_article ? prose(article) : prose(0);
  if (prose(body) > 0 && prose(body) >= kMostOfArticle * of) return body;
  return Descend(page, is_article ? article : 0);
}

// A paragraph of text inside the root: not left out, not mostly links, not the
// page's headline once more.
bool BelongsTo(const Page& page, const PageBlock& block, int root) {
  const PageElement& element = page.elements[block.element];
  const bool is_inside =
      root <= block.element && block.element < page.elements[root].end;
  const bool is_linked = 2 * block.link_bytes > block.text.size();
  return is_inside && !element.left_out && !is_linked && block.level != 1;
}

// Headings with no text between them and the next one, or the end.
void DropBareHeadings(std::vector<PageBlock>* blocks) {
  std::vector<PageBlock> kept;
  for (PageBlock& block : *blocks) {
    const bool is_heading = block.kind == BlockKind::kHeading;
    while (is_heading && !kept.empty() &&
           kept.back().kind == BlockKind::kHeading &&
           kept.back().level >= block.level) {
      kept.pop_back();
    }
    kept.push_back(std::move(block));
  }
  while (!kept.empty() && kept.back().kind == BlockKind::kHeading) {
    kept.pop_back();
  }
  *blocks = std::move(kept);
}

// Short lines above the first paragraph: names, times, "3 min read".
void DropTopLines(std::vector<PageBlock>* blocks) {
  const auto first_prose =
      std::find_if(blocks->begin(), blocks->end(), IsProseBlock);
  if (first_prose == blocks->end()) return;
  const auto end_top =
      std::remove_if(blocks->begin(), first_prose, [](const PageBlock& block) {
        return block.kind == BlockKind::kParagraph &&
               block.text.size() < kShortestTopLine;
      });
  blocks->erase(end_top, first_prose);
}

// Letters and digits only, so that marks, spaces and tags make no difference.
std::string Letters(std::string_view text) {
  std::string letters;
  for (const char c : FoldKey(text)) {
    if (absl::ascii_isalnum(c) || static_cast<unsigned char>(c) >= 0x80) {
      letters += c;
    }
  }
  return letters;
}

// The blocks of the page whose words stand in `stated`, each after the one
// before it.
std::vector<PageBlock> FindStated(const Page& page, const std::string& stated,
                                  size_t* found) {
  std::vector<PageBlock> blocks;
  *found = 0;
  size_t from = 0;
  for (const PageBlock& block : page.blocks) {
    const std::string letters = Letters(block.text);
    if (letters.size() < 3 || block.kind == BlockKind::kCaption) continue;
    const size_t at = stated.find(letters, from);
    // A short one far ahead is some other part of the page that happens to say
    // so ("Share", "The ferry").
    if (at == std::string::npos || (at > from + 40 && letters.size() < 40)) {
      continue;
    }
    from = at + letters.size();
    *found += letters.size();
    blocks.push_back(block);
  }
  return blocks;
}

}  // namespace

std::vector<PageBlock> ChooseMainText(const Page& page,
                                      std::string_view stated) {
  std::vector<PageBlock> shown;
  const int root = ChooseRoot(page);
  for (const PageBlock& block : page.blocks) {
    if (BelongsTo(page, block, root)) shown.push_back(block);
  }
  DropTopLines(&shown);
  DropBareHeadings(&shown);
  const std::string letters = Letters(stated);
  if (letters.empty() || ProseOf(shown) > 2 * stated.size()) return shown;
  size_t found = 0;
  std::vector<PageBlock> both = FindStated(page, letters, &found);
  if (static_cast<double>(found) <
      kFoundShare * static_cast<double>(letters.size())) {
    return BlocksOfText(stated);
  }
  DropBareHeadings(&both);
  return both;
}

}  // namespace claimdiff
