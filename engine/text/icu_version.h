#ifndef CLAIMDIFF_ENGINE_TEXT_ICU_VERSION_H_
#define CLAIMDIFF_ENGINE_TEXT_ICU_VERSION_H_

#include <string>

namespace claimdiff {

// Of the ICU that is running: "72.1".
std::string IcuVersion();

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_ICU_VERSION_H_
