#ifndef CLAIMDIFF_ENGINE_BASE_STATUS_MACROS_H_
#define CLAIMDIFF_ENGINE_BASE_STATUS_MACROS_H_

// Passing failures on:
//
//   CLAIMDIFF_RETURN_IF_ERROR(WriteReport(report, path));
//   CLAIMDIFF_ASSIGN_OR_RETURN(const std::string bytes, ReadFile(path));
//
// Both return the absl::Status from the enclosing function, which must return
// absl::Status or absl::StatusOr<T>. (Debian's Abseil has no such macros.)

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#define CLAIMDIFF_RETURN_IF_ERROR(expression)                 \
  do {                                                        \
    if (absl::Status status_ = (expression); !status_.ok()) { \
      return status_;                                         \
    }                                                         \
  } while (false)

#define CLAIMDIFF_ASSIGN_OR_RETURN(left, expression) \
  CLAIMDIFF_ASSIGN_OR_RETURN_IMPL_(                  \
      CLAIMDIFF_STATUS_CONCAT_(status_or_, __LINE__), left, expression)

#define CLAIMDIFF_STATUS_CONCAT_INNER_(a, b) a##b
#define CLAIMDIFF_STATUS_CONCAT_(a, b) CLAIMDIFF_STATUS_CONCAT_INNER_(a, b)
#define CLAIMDIFF_ASSIGN_OR_RETURN_IMPL_(status_or, left, expression) \
  auto status_or = (expression);                                      \
  if (!status_or.ok()) return std::move(status_or).status();          \
  left = *std::move(status_or)

#endif  // CLAIMDIFF_ENGINE_BASE_STATUS_MACROS_H_
