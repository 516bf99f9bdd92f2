#include "engine/ingest/bytes/sniff.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/views.h"

namespace claimdiff {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr size_t kTagBytes = 4096;

struct Head {
  std::string_view bytes;
  bool is_whole;
};

// The text without byte order mark and white space before it.
std::string_view TextOf(std::string_view head) {
  if (StartsWith(head, kUtf8Mark)) head.remove_prefix(kUtf8Mark.size());
  return head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
}

bool StartsObject(std::string_view text) {
  if (!StartsWith(text, "{")) return false;
  const size_t second = text.find_first_not_of(" \t\r\n", 1);
  return second != std::string_view::npos && Contains("\"}", text[second]);
}

// One object over several lines leaves its first line open and does not begin
// the second one with another object.
bool IsJsonDocument(const Head& head) {
  const std::string_view text = TextOf(head.bytes);
  if (StartsWith(text, "[")) return StartsObject(TextOf(text.substr(1)));
  if (!StartsObject(text)) return false;
  const size_t line_end = text.find('\n');
  if (line_end == std::string_view::npos) return false;
  const std::string_view first = Trim(text.substr(0, line_end));
  const std::string_view rest = Trim(text.substr(line_end));
  return !EndsWith(first, "}") && !rest.empty() && !StartsWith(rest, "{");
}

bool IsJsonLines(const Head& head) {
  return StartsObject(TextOf(head.bytes)) && !IsJsonDocument(head);
}

// Reads a base-128 varint off the front of `bytes`.
std::optional<uint64_t> TakeVarint(std::string_view* bytes) {
  uint64_t value = 0;
  for (int shift = 0; shift < 64 && !bytes->empty(); shift += 7) {
    const unsigned char byte = bytes->front();
    bytes->remove_prefix(1);
    value |= static_cast<uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return value;
  }
  return std::nullopt;
}

bool HasControlCharacter(std::string_view bytes) {
  return std::any_of(bytes.begin(), bytes.end(), [](char c) {
    return absl::ascii_iscntrl(c) && !absl::ascii_isspace(c);
  });
}

// Binary messages: a length, then fields up to exactly that length. Every field
// of the messages read here has a number below 16 and holds bytes (wire type
// 2). Text meets this only by a freak of chance.
bool IsDelimited(const Head& head) {
  std::string_view bytes = head.bytes;
  const std::optional<uint64_t> length = TakeVarint(&bytes);
  if (!length.has_value() || *length == 0) return false;
  const bool is_cut = *length > bytes.size();
  // A first message longer than the head, or a stream broken off in it. The
  // control characters that tags and lengths make tell it from a text.
  if (is_cut && !HasControlCharacter(bytes)) return false;
  std::string_view record = bytes.substr(0, *length);
  while (!record.empty()) {
    const unsigned char tag = record.front();
    record.remove_prefix(1);
    if (tag < 8 || tag >= 128 || (tag & 7) != 2) return false;
    const std::optional<uint64_t> size = TakeVarint(&record);
    if (!size.has_value() || *size > record.size()) return is_cut;
    record.remove_prefix(*size);
  }
  return true;
}

// The start in lower case without declarations, comments and white space before
// the first tag, and without NULs: UTF-16 has one in every other byte.
std::string FirstTags(const Head& head) {
  std::string lowered;
  for (const char c : head.bytes.substr(0, kTagBytes)) {
    if (c != '\0') lowered += absl::ascii_tolower(c);
  }
  if (StartsWith(lowered, "\xFF\xFE") || StartsWith(lowered, "\xFE\xFF")) {
    lowered.erase(0, 2);
  }
  std::string_view text = TextOf(lowered);
  while (StartsWith(text, "<?") || StartsWith(text, "<!--")) {
    const std::string_view close = StartsWith(text, "<?") ? "?>" : "-->";
    const size_t end = text.find(close);
    if (end == std::string_view::npos) break;
    text = TextOf(text.substr(end + close.size()));
  }
  return std::string(text);
}

// Begins with one of the tags, as a whole word.
bool StartsTag(std::string_view text,
               std::initializer_list<std::string_view> tags) {
  for (const std::string_view tag : tags) {
    if (!StartsWith(text, tag)) continue;
    const char after = text.size() > tag.size() ? text[tag.size()] : '>';
    if (!absl::ascii_isalnum(after)) return true;
  }
  return false;
}

bool IsXml(const Head& head) {
  return StartsTag(FirstTags(head),
                   {"<newsitem", "<newsmessage", "<packageitem", "<nitf",
                    "<rss", "<feed", "<rdf:rdf", "<!doctype nitf"});
}

bool IsHtml(const Head& head) {
  return StartsTag(
      FirstTags(head),
      {"<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p",
       "<title", "<meta", "<h1", "<script", "<table", "<main", "<section"});
}

bool IsWarc(const Head& head) { return StartsWith(head.bytes, "WARC/"); }

bool IsTextProto(const Head& head) {
  return StartsWith(TextOf(head.bytes), "# proto-file: claimdiff/") ||
         StartsWith(TextOf(head.bytes), "# proto-message: claimdiff.");
}

struct Format {
  InputFormat format;
  std::string_view name;
  std::string_view
      extensions;  // of files that are in it, should bytes not tell
  bool (*matches)(const Head& head);
};

// In the order in which they are tried. Plain text is what is left.
constexpr Format kFormats[] = {
    {InputFormat::kWarc, "warc", " .warc ", IsWarc},
    {InputFormat::kXml, "xml", " .xml .rss .atom .nitf ", IsXml},
    {InputFormat::kHtml, "html", " .html .htm .xhtml .shtml ", IsHtml},
    {InputFormat::kTextProto, "txtpb", " .txtpb .textproto .pbtxt ",
     IsTextProto},
    {InputFormat::kJsonDocument, "json", " .json ", IsJsonDocument},
    {InputFormat::kJsonLines, "jsonl", " .jsonl .ndjson ", IsJsonLines},
    {InputFormat::kDelimited, "binpb", " .binpb ", IsDelimited},
};

struct Unread {
  std::string_view magic;  // first bytes
  std::string_view what;
};

// Formats that people try and that would pass for text or end in a puzzling
// message.
constexpr Unread kUnread[] = {
    {"%PDF-", "a PDF document; save it as text"},
    {"PK\x03\x04", "a ZIP archive or office document; save it as text"},
    {"BZh", "compressed with bzip2; unpack it"},
    {"\xFD"
     "7zXZ",
     "compressed with xz; unpack it"},
    {"\x28\xB5\x2F\xFD", "compressed with zstd; unpack it"},
    {"\x89PNG", "an image; give the text"},
    {"\xFF\xD8\xFF", "an image; give the text"},
    {"GIF8", "an image; give the text"},
    {"{\\rtf", "an RTF document; save it as text"},
    {"\x7F"
     "ELF",
     "a program; give a report"},
};

}  // namespace

std::vector<std::pair<std::string_view, InputFormat>> InputFormatNames() {
  std::vector<std::pair<std::string_view, InputFormat>> names;
  for (const Format& format : kFormats) {
    names.emplace_back(format.name, format.format);
  }
  names.emplace_back("text", InputFormat::kPlainText);
  return names;
}

absl::StatusOr<InputFormat> SniffFormat(std::string_view bytes, bool is_whole,
                                        std::string_view path) {
  const Head head{bytes, is_whole};
  for (const Unread& unread : kUnread) {
    if (StartsWith(bytes, unread.magic)) {
      return absl::InvalidArgumentError(
          absl::StrCat("is ", std::string(unread.what)));
    }
  }
  for (const Format& format : kFormats) {
    if (format.matches(head)) return format.format;
  }
  if (EndsWith(path, ".gz")) path.remove_suffix(3);
  const size_t dot = path.rfind('.');
  const std::string extension =
      dot == std::string_view::npos
          ? "no extension"
          : absl::StrCat(" ", std::string(path.substr(dot)), " ");
  for (const Format& format : kFormats) {
    if (Contains(format.extensions, extension)) return format.format;
  }
  return InputFormat::kPlainText;
}

}  // namespace claimdiff
