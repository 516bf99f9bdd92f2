#include "engine/text/decode.h"

#include <algorithm>
#include <memory>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/text/utf8.h"
#include "unicode/ucnv.h"
#include "unicode/ucsdet.h"
#include "unicode/unistr.h"

namespace claimdiff {
namespace {

struct Mark {
  std::string_view bytes;
  const char* charset;
};

// The longer ones first: UTF-32LE's mark begins with UTF-16LE's.
constexpr Mark kByteOrderMarks[] = {
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {"\xEF\xBB\xBF", "UTF-8"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
};

bool IsControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && !(byte >= '\t' && byte <= '\r')) || byte == 0x7F;
}

absl::Status NotText(std::string_view bytes) {
  const auto controls = std::count_if(bytes.begin(), bytes.end(), IsControl);
  if (static_cast<size_t>(controls) * 50 < bytes.size() || controls < 2) {
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      absl::StrCat("not text: ", controls, " of ", bytes.size(),
                   " bytes are control characters"));
}

// Text in Latin script as UTF-16 has a NUL in every other byte.
const char* Utf16WithoutMark(std::string_view bytes) {
  if (bytes.size() % 2 != 0) return nullptr;
  size_t nuls[2] = {0, 0};
  for (size_t i = 0; i < bytes.size(); ++i) nuls[i % 2] += bytes[i] == '\0';
  const size_t units = bytes.size() / 2;
  if (nuls[0] * 50 < units && nuls[1] * 2 > units) return "UTF-16LE";
  if (nuls[1] * 50 < units && nuls[0] * 2 > units) return "UTF-16BE";
  return nullptr;
}

// In a text that is UTF-8 for the most part, good sequences of several bytes
// outnumber the bad bytes.
bool MostlyUtf8(const Utf8Repair& repair) {
  const auto good = std::count_if(
      repair.text.begin(), repair.text.end(),
      [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
  return static_cast<uint64_t>(good) >= 3 * uint64_t{repair.replaced};
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

absl::StatusOr<DecodedText> Convert(std::string_view bytes,
                                    std::string charset) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open(charset.c_str(), &error));
  const icu::UnicodeString decoded(
      bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), error);
  if (U_FAILURE(error)) {
    return absl::InvalidArgumentError(
        absl::StrCat("cannot be read as ", charset));
  }
  std::string utf8;
  decoded.toUTF8String(utf8);
  Utf8Repair repair = RepairUtf8(utf8);  // for NULs
  DecodedText result;
  result.text = std::move(repair.text);
  result.charset = std::move(charset);
  // ICU puts U+FFFD for what the charset does not know.
  for (size_t at = result.text.find("\uFFFD"); at != std::string::npos;
       at = result.text.find("\uFFFD", at + 3)) {
    ++result.replaced;
  }
  return result;
}

// The name by which ICU knows a declared charset that can be that of these
// bytes, which are not UTF-8; empty for none.
std::string KnownCharset(std::string_view declared) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(
      ucnv_open(std::string(declared).c_str(), &error));
  if (declared.empty() || U_FAILURE(error)) return "";
  std::string name = ucnv_getName(converter.get(), &error);
  // The bytes of UTF-16 and -32 were looked at before.
  if (U_FAILURE(error) || name.rfind("UTF-", 0) == 0) return "";
  if (name == "ISO-8859-1" || name == "US-ASCII") return "windows-1252";
  // Never the name as declared: ICU passes over whatever else stands in it.
  for (const char* standard : {"MIME", "IANA"}) {
    error = U_ZERO_ERROR;
    const char* known = ucnv_getStandardName(name.c_str(), standard, &error);
    if (known != nullptr) return known;
  }
  return name;
}

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::string DetectCharset(std::string_view bytes) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(
      ucsdet_open(&error));
  ucsdet_setText(detector.get(), bytes.data(),
                 static_cast<int32_t>(std::min<size_t>(bytes.size(), 1 << 20)),
                 &error);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
  const char* name = match == nullptr ? nullptr : ucsdet_getName(match, &error);
  // windows-1252 reads any byte, and what calls itself Latin-1 means it.
  if (U_FAILURE(error) || name == nullptr ||
      std::string_view(name) == "ISO-8859-1") {
    return "windows-1252";
  }
  return name;
}

}  // namespace

absl::StatusOr<DecodedText> DecodeToUtf8(std::string_view bytes) {
  return DecodeToUtf8(bytes, "");
}

absl::StatusOr<DecodedText> DecodeToUtf8(std::string_view bytes,
                                         std::string_view declared) {
  for (const Mark& mark : kByteOrderMarks) {
    if (bytes.substr(0, mark.bytes.size()) != mark.bytes) continue;
    bytes.remove_prefix(mark.bytes.size());
    if (std::string_view(mark.charset) == "UTF-8") break;
    return Convert(bytes, mark.charset);
  }
  if (const char* charset = Utf16WithoutMark(bytes); charset != nullptr) {
    return Convert(bytes, charset);
  }
  if (absl::Status status = NotText(bytes); !status.ok()) return status;
  Utf8Repair repair = RepairUtf8(bytes);
  if (!MostlyUtf8(repair)) {
    const std::string known = KnownCharset(declared);
    return Convert(bytes, known.empty() ? DetectCharset(bytes) : known);
  }
  DecodedText result;
  result.text = std::move(repair.text);
  result.charset = "UTF-8";
  result.replaced = repair.replaced;
  result.first_offset = repair.first_offset;
  return result;
}

}  // namespace claimdiff
