#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_COUNT_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_COUNT_H_

// A number with its noun: "1 claim", "15 claims".

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"

namespace claimdiff::render {

// `noun` in the singular, one that takes an s.
inline std::string Count(size_t count, std::string_view noun) {
  return absl::StrCat(count, " ", std::string(noun), count == 1 ? "" : "s");
}

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_COUNT_H_
