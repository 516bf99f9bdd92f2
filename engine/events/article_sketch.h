#ifndef CLAIMDIFF_ENGINE_EVENTS_ARTICLE_SKETCH_H_
#define CLAIMDIFF_ENGINE_EVENTS_ARTICLE_SKETCH_H_

// What is kept of an article while a pile is sorted: about two kilobytes,
// however long it is.
//
//   Harbour Press, 15 March: "Ferry runs aground off Ellan. A ferry ran ..."
//     day      17970
//     stems    ellan 4.2, ferri 3.1, aground 2, reef 1, ...
//     shingles a MinHash sketch of "ferry runs aground", "runs aground off"

#include <cstdint>
#include <optional>

#include "absl/status/statusor.h"
#include "claimdiff/v1/article.pb.h"
#include "engine/similarity/background_frequencies.h"
#include "engine/similarity/minhash.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {

struct ArticleSketch {
  std::optional<int32_t> day;  // of publication, since 1970-01-01
  uint64_t series = 0;         // fingerprint of Article.series; 0 for none
  // Fingerprint of what the article says. Piles are worked on in the order of
  // it, so that their own order has no part in the events.
  uint64_t content = 0;
  bool has_shingles = false;    // false: too short to know a copy by
  MinHashSketch shingles = {};  // of words, three at a time
  // How often each stem of a content word occurs, names and the headline
  // counting for more; the kMostStems that say most. Words that are written in
  // several ways are one (word_aliases.h). Empty: no words.
  SparseVector stems;
};

class ArticleSketcher {
 public:
  static constexpr size_t kMostStems = 128;

  // Internal where the table built into the library is broken.
  static absl::StatusOr<ArticleSketcher> Create();

  // Boilerplate that is marked in `article.passages` is passed over. Any text
  // will do, valid UTF-8 or not. Calls may run side by side. Linear.
  ArticleSketch Sketch(const v1::Article& article) const;

  // How often stems occur in news at large.
  const BackgroundFrequencies& background() const { return background_; }

 private:
  explicit ArticleSketcher(BackgroundFrequencies background)
      : background_(background) {}

  BackgroundFrequencies background_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_ARTICLE_SKETCH_H_
