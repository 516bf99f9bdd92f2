#include "engine/render/terminal/view.h"

#include <algorithm>

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

}  // namespace claimdiff::render
