#include "tools/claimdiff/input_list.h"

#include <glob.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/byte_source.h"
#include "engine/ingest/bytes/views.h"
#include "tools/claimdiff/input_argument.h"

namespace claimdiff {
namespace {

namespace fs = std::filesystem;

constexpr size_t kMostFiles = 100000;
constexpr size_t kLongestName = 1 << 16;

absl::Status Trouble(const std::string& path, const std::string& what) {
  return absl::FailedPreconditionError(
      absl::StrCat(DisplayName(path), ": ", what));
}

// What browsers save beside a page, by the end of its name. Named by itself, a
// file is tried whatever it is called.
constexpr std::string_view kPartsOfPages[] = {
    ".avif", ".css",  ".gif",  ".ico",  ".jpeg", ".jpg", ".js",
    ".map",  ".mjs",  ".mp3",  ".mp4",  ".otf",  ".png", ".svg",
    ".ttf",  ".webm", ".webp", ".woff", ".woff2"};

bool IsPartOfPage(const std::string& name) {
  std::string lowered = name;
  absl::AsciiStrToLower(&lowered);
  return std::any_of(
      std::begin(kPartsOfPages), std::end(kPartsOfPages),
      [&lowered](std::string_view end) { return EndsWith(lowered, end); });
}

// The files in the folder and below, as PATH/NAME, but for hidden ones and
// parts of pages. Links to folders are not followed, so that there is an end to
// it.
absl::StatusOr<std::vector<std::string>> FilesIn(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  fs::recursive_directory_iterator entries(folder, error);
  const fs::recursive_directory_iterator end;
  while (!error && entries != end) {
    const std::string name = entries->path().filename().string();
    const bool is_hidden = !name.empty() && name[0] == '.';
    std::error_code ignored;  // a file that went away is no file
    if (is_hidden) {
      entries.disable_recursion_pending();
    } else if (!IsPartOfPage(name) && entries->is_regular_file(ignored)) {
      files.push_back(entries->path().string());
    }
    if (files.size() > kMostFiles) {
      return Trouble(folder, absl::StrCat("holds more than ", kMostFiles,
                                          " files; give fewer at a time"));
    }
    entries.increment(error);
  }
  if (error) {
    return Trouble(folder, absl::StrCat("cannot be read (", error.message(),
                                        "); make the folder readable to you"));
  }
  if (files.empty()) {
    return Trouble(folder, "is a folder without files; give reports");
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The files that the pattern matches.
absl::StatusOr<std::vector<std::string>> FilesLike(const std::string& pattern) {
  glob_t found = {};
  std::vector<std::string> files;
  if (glob(pattern.c_str(), 0, nullptr, &found) == 0) {
    files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  }
  globfree(&found);
  if (files.empty()) {
    return Trouble(pattern, "no file is like that; check the pattern");
  }
  // glob's own order is the locale's.
  std::sort(files.begin(), files.end());
  return files;
}

void AddFiles(const absl::StatusOr<std::vector<std::string>>& files,
              const std::string& outlet, std::vector<ListedInput>* inputs) {
  if (!files.ok()) {
    inputs->push_back(files.status());
    return;
  }
  for (const std::string& file : *files) {
    inputs->push_back(InputSpec{file, outlet});
  }
}

void AddInput(const InputSpec& spec, std::vector<ListedInput>* inputs) {
  struct stat facts;
  const bool exists = stat(spec.path.c_str(), &facts) == 0;
  const bool is_pattern = spec.path.find_first_of("*?[") != std::string::npos;
  if (exists && S_ISDIR(facts.st_mode)) {
    AddFiles(FilesIn(spec.path), spec.outlet, inputs);
  } else if (!exists && is_pattern) {
    AddFiles(FilesLike(spec.path), spec.outlet, inputs);
  } else {
    inputs->push_back(spec);
  }
}

// The lines of a file that names inputs.
absl::StatusOr<std::vector<std::string>> ReadNames(const std::string& path,
                                                   absl::Time deadline) {
  absl::StatusOr<ByteSource> source = ByteSource::Open(path);
  if (!source.ok()) return source.status();
  source->SetDeadline(deadline);
  std::vector<std::string> names;
  std::string line;
  while (true) {
    const absl::StatusOr<bool> is_line = source->ReadLine(kLongestName, &line);
    if (absl::IsOutOfRange(is_line.status())) {
      return Trouble(path,
                     "holds a line too long for a name; give one file a "
                     "line");
    }
    if (!is_line.ok()) return is_line.status();
    if (!*is_line) return names;
    if (!line.empty()) names.push_back(line);
  }
}

}  // namespace

std::vector<ListedInput> ListInputs(const std::vector<InputSpec>& specs,
                                    const std::string& files_from,
                                    absl::Time deadline) {
  std::vector<ListedInput> inputs;
  for (const InputSpec& spec : specs) AddInput(spec, &inputs);
  if (files_from.empty()) return inputs;
  const absl::StatusOr<std::vector<std::string>> names =
      ReadNames(files_from, deadline);
  if (!names.ok()) inputs.push_back(names.status());
  if (names.ok() && names->empty()) {
    inputs.push_back(Trouble(files_from, "names no files; give one a line"));
  }
  for (const std::string& name : names.value_or(std::vector<std::string>())) {
    AddInput(ParseInputArgument(name), &inputs);
  }
  return inputs;
}

}  // namespace claimdiff
