#ifndef CLAIMDIFF_ENGINE_BASE_SPAN_H_
#define CLAIMDIFF_ENGINE_BASE_SPAN_H_

// ByteSpan: the one way the engine points at text.
//
//   "Choe said she left."
//    ^begin=0  ^end=4        -> ByteSpan{0, 4} is "Choe"
//
// Always a half-open range of UTF-8 bytes in the original text, never a
// (start, length) pair and never code points. The message form is
// claimdiff.v1.TextSpan.

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace claimdiff {

struct ByteSpan {
  uint32_t begin = 0;  // first byte
  uint32_t end = 0;    // one past the last byte; begin <= end

  uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }

  bool Contains(uint32_t offset) const {
    return begin <= offset && offset < end;
  }
  // True where every byte of `other` lies in this span; an empty span at either
  // end counts as inside.
  bool Contains(ByteSpan other) const {
    return begin <= other.begin && other.end <= end;
  }
  // True where the two share at least one byte.
  bool Overlaps(ByteSpan other) const {
    return begin < other.end && other.begin < end;
  }

  // The bytes of `text` in the span. Requires end <= text.size().
  std::string_view In(std::string_view text) const {
    return text.substr(begin, size());
  }
};

inline bool operator==(ByteSpan a, ByteSpan b) {
  return a.begin == b.begin && a.end == b.end;
}
inline bool operator!=(ByteSpan a, ByteSpan b) { return !(a == b); }
// Order of the text: by first byte, the shorter first.
inline bool operator<(ByteSpan a, ByteSpan b) {
  return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
}

// The smallest span that holds both.
inline ByteSpan Cover(ByteSpan a, ByteSpan b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_BASE_SPAN_H_
