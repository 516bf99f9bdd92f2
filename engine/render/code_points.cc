#include "engine/render/code_points.h"

#include <algorithm>

namespace claimdiff::render {
namespace {

constexpr size_t kStep = 1024;  // bytes

bool Begins(char c) { return (c & 0xC0) != 0x80; }

int64_t CodePoints(std::string_view text) {
  return std::count_if(text.begin(), text.end(), Begins);
}

}  // namespace

CodePointPositions::CodePointPositions(const std::string& text) : text_(&text) {
  int64_t before = 0;
  for (size_t at = 0; at < text.size(); at += kStep) {
    before_.push_back(before);
    before += CodePoints(std::string_view(text).substr(at, kStep));
  }
}

int64_t CodePointPositions::At(uint32_t offset) const {
  if (before_.empty()) return 0;
  const size_t step = std::min<size_t>(offset / kStep, before_.size() - 1);
  return before_[step] + CodePoints(std::string_view(*text_).substr(
                             step * kStep, offset - step * kStep));
}

std::string_view LastCodePoints(std::string_view text, int count) {
  size_t at = text.size();
  for (int left = count; at > 0 && left > 0;) {
    if (Begins(text[--at])) --left;
  }
  return text.substr(at);
}

std::string_view FirstCodePoints(std::string_view text, int count) {
  size_t at = 0;
  for (int left = count + 1; at < text.size(); ++at) {
    if (Begins(text[at]) && --left == 0) break;
  }
  return text.substr(0, at);
}

}  // namespace claimdiff::render
