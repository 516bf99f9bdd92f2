#include "engine/render/view.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace claimdiff::render {

int IndentForNumbers(int count) {
  return 3 + static_cast<int>(std::max<size_t>(2, absl::StrCat(count).size())) -
         1;
}

void PutTopRule(Page* page) { page->PutRule("═", StyledText()); }

void PutHeading(const std::string& heading, Page* page) {
  page->Blank();
  page->PutRule("─",
                StyledText().Add(Style::kTitle, absl::StrCat("── ", heading)));
  page->Blank();
}

void PutNumbered(int number, const StyledText& text, int indent, Page* page) {
  const std::string digits = absl::StrCat(number);
  const int spaces = std::max(0, indent - 2 - static_cast<int>(digits.size()));
  page->Put(text, indent, absl::StrCat(std::string(spaces, ' '), digits));
}

StyledText TextOfClaim(const ReportIndex& index, int claim,
                       std::vector<TextMark> marks) {
  return ClaimText(PartsOf(index, claim, std::move(marks)));
}

std::string ShortPlaceOf(const ReportIndex& index, int claim) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  const std::string& telling = index.tellings()[index.TellingOf(claim)].name;
  if (article == nullptr || article->label() != telling) {
    return index.PlaceOf(claim);
  }
  const v1::Claim& message = index.claim(claim);
  return absl::StrCat(
      "line ", article->LineOf(
                   message.content().empty() ? 0 : message.content(0).begin()));
}

std::string TellingAndPlaceOf(const ReportIndex& index, int claim) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  const std::string& telling = index.tellings()[index.TellingOf(claim)].name;
  const bool own = article == nullptr || NameOf(article->article()) == telling;
  return own ? index.PlaceOf(claim)
             : absl::StrCat(telling, " (", index.PlaceOf(claim), ")");
}

std::string HeadingOf(const TellingEntry& telling) {
  return absl::StrCat(telling.name, telling.relayed ? " (relayed)" : "");
}

}  // namespace claimdiff::render
