#ifndef CLAIMDIFF_ENGINE_RENDER_CODE_POINTS_H_
#define CLAIMDIFF_ENGINE_RENDER_CODE_POINTS_H_

// Places in a text counted in code points, as the Web Annotation Data Model
// does (W3C, 2017, section 4.2.5), not in the bytes that a report counts in.
//
//   CodePointPositions("Łódź, 9 May").At(7)    4: two of the bytes before are
//                                              second ones
//   LastCodePoints("12 złotych", 4)            "tych"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimdiff::render {

// Counts the code points before offsets that are asked for in any order.
class CodePointPositions {
 public:
  // `text`, valid UTF-8, must outlive this. Linear.
  explicit CodePointPositions(const std::string& text);

  // `offset`: at most the text's size. Constant time.
  int64_t At(uint32_t offset) const;

 private:
  const std::string* text_;
  std::vector<int64_t> before_;  // code points before each step
};

// The end or the beginning of `text`, valid UTF-8, of `count` (> 0) code points
// or as many as it has.
std::string_view LastCodePoints(std::string_view text, int count);
std::string_view FirstCodePoints(std::string_view text, int count);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_CODE_POINTS_H_
