#include "engine/render/model/shortened.h"

#include "absl/strings/str_cat.h"
#include "engine/text/display.h"

namespace claimdiff::render {

std::string Shortened(std::string_view text, int width) {
  size_t shown = PrefixOfWidth(text, width);
  if (shown == text.size()) return std::string(text);
  // A word that fills most of the room is cut all the same.
  const size_t space = text.rfind(' ', shown);
  if (space != std::string_view::npos && space > shown / 2) shown = space;
  return absl::StrCat(std::string(text.substr(0, shown)), " …");
}

}  // namespace claimdiff::render
