#include "engine/ingest/trees/json_syntax.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "engine/ingest/bytes/views.h"

namespace claimdiff {
namespace {

constexpr int kDeepest = 64;

class Scanner {
 public:
  explicit Scanner(std::string_view json) : json_(json) {}

  JsonOutline Scan() {
    SkipSpace();
    if (Next() != '{') {
      Fail("expected {");
    } else if (Value(0)) {
      SkipSpace();
      if (at_ < json_.size()) Fail("expected nothing after the object");
    }
    return outline_;
  }

  std::vector<std::string_view> ScanArray() {
    std::vector<std::string_view> items;
    SkipSpace();
    for (char expected = '['; Next() == expected; expected = ',') {
      ++at_;
      SkipSpace();
      const size_t begin = at_;
      if (Next() != '{' || !Value(1)) return {};
      items.push_back(json_.substr(begin, at_ - begin));
      SkipSpace();
    }
    return Next() == ']' ? items : std::vector<std::string_view>();
  }

 private:
  // The next byte, '\0' at the end.
  char Next() const { return at_ < json_.size() ? json_[at_] : '\0'; }

  void SkipSpace() {
    while (at_ < json_.size() && Contains(" \t\r\n", json_[at_])) ++at_;
  }

  bool Fail(std::string_view problem) {
    outline_.problem = problem;
    outline_.offset = at_;
    return false;
  }

  // Each of these reads one thing at at_ and is false where it is broken.
  bool Value(int depth) {
    SkipSpace();
    switch (Next()) {
      case '{':
      case '[':
        return depth < kDeepest ? Container(depth) : Fail("nested too deeply");
      case '"':
        return String();
      default:
        return Scalar();
    }
  }

  // An object or an array.
  bool Container(int depth) {
    const bool is_object = Next() == '{';
    const char close = is_object ? '}' : ']';
    ++at_;
    SkipSpace();
    if (Next() == close) {
      ++at_;
      return true;
    }
    while (true) {
      if (is_object && !Key(depth)) return false;
      if (!Value(depth + 1)) return false;
      SkipSpace();
      if (Next() == close) {
        ++at_;
        return true;
      }
      if (Next() != ',') {
        return Fail(is_object ? "expected , or }" : "expected , or ]");
      }
      ++at_;
    }
  }

  bool Key(int depth) {
    SkipSpace();
    if (Next() != '"') return Fail("expected a key in double quotes");
    const size_t begin = at_ + 1;
    if (!String()) return false;
    if (depth == 0) {
      outline_.keys.push_back(json_.substr(begin, at_ - 1 - begin));
    }
    SkipSpace();
    if (Next() != ':') return Fail("expected :");
    ++at_;
    return true;
  }

  bool String() {
    for (++at_; at_ < json_.size();) {
      const unsigned char c = json_[at_];
      if (c == '"') {
        ++at_;
        return true;
      }
      if (c < 0x20) return Fail("control character in a string");
      if (c != '\\') {
        ++at_;
      } else if (!Escape()) {
        return false;
      }
    }
    return Fail("string without an end");
  }

  bool Escape() {
    const char c = at_ + 1 < json_.size() ? json_[at_ + 1] : '\0';
    if (c != 'u') {
      if (!Contains("\"\\/bfnrt", c)) return Fail("unknown escape");
      at_ += 2;
      return true;
    }
    const int unit = CodeUnit(at_);
    if (unit < 0) return Fail("\\u without four hexadecimal digits");
    const bool is_low = unit >= 0xDC00 && unit < 0xE000;
    const bool is_high = unit >= 0xD800 && unit < 0xDC00;
    if (is_high) {
      const int low = CodeUnit(at_ + 6);
      if (low >= 0xDC00 && low < 0xE000) {
        at_ += 12;
        return true;
      }
    }
    if (is_high || is_low) return Fail("half of a surrogate pair");
    at_ += 6;
    return true;
  }

  // The value of the \uXXXX at `offset`, -1 where there is none.
  int CodeUnit(size_t offset) const {
    const std::string_view escape =
        json_.substr(std::min(offset, json_.size()), 6);
    if (escape.size() < 6 || !StartsWith(escape, "\\u")) return -1;
    int value = 0;
    for (const char digit : escape.substr(2)) {
      if (!absl::ascii_isxdigit(digit)) return -1;
      value = value * 16 + (absl::ascii_isdigit(digit)
                                ? digit - '0'
                                : absl::ascii_tolower(digit) - 'a' + 10);
    }
    return value;
  }

  // A number, true, false or null. What a number looks like in detail is left
  // to the parser that converts it.
  bool Scalar() {
    const std::string_view rest = json_.substr(at_);
    for (const std::string_view word : {"true", "false", "null"}) {
      if (StartsWith(rest, word)) {
        at_ += word.size();
        return true;
      }
    }
    const size_t length =
        std::min(rest.find_first_not_of("+-.0123456789eE"), rest.size());
    if (length == 0) return Fail("expected a value");
    at_ += length;
    return true;
  }

  std::string_view json_;
  size_t at_ = 0;
  JsonOutline outline_;
};

}  // namespace

JsonOutline OutlineJson(std::string_view json) { return Scanner(json).Scan(); }

std::vector<std::string_view> JsonArrayItems(std::string_view json) {
  return Scanner(json).ScanArray();
}

}  // namespace claimdiff
