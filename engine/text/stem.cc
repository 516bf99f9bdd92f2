#include "engine/text/stem.h"

#include <memory>

#include "libstemmer.h"

namespace claimdiff {
namespace {

// Longer "words" are addresses, hashes and junk.
constexpr size_t kMaxWordBytes = 64;

struct DeleteStemmer {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

// Snowball keeps the word it works on inside the stemmer, so that one a thread
// is what lets Stem() be const.
sb_stemmer* ThreadStemmer() {
  thread_local const std::unique_ptr<sb_stemmer, DeleteStemmer> stemmer(
      sb_stemmer_new("english", "UTF_8"));
  return stemmer.get();
}

}  // namespace

std::string_view Stemmer::Stem(std::string_view lower_word,
                               std::string* scratch) const {
  if (lower_word.size() > kMaxWordBytes) return lower_word;
  sb_stemmer* stemmer = ThreadStemmer();
  if (stemmer == nullptr) return lower_word;  // out of memory
  const sb_symbol* stem = sb_stemmer_stem(
      stemmer, reinterpret_cast<const sb_symbol*>(lower_word.data()),
      static_cast<int>(lower_word.size()));
  if (stem == nullptr) return lower_word;  // out of memory
  scratch->assign(reinterpret_cast<const char*>(stem),
                  sb_stemmer_length(stemmer));
  return *scratch;
}

std::string StemWord(std::string_view lower_word) {
  std::string scratch;
  return std::string(Stemmer().Stem(lower_word, &scratch));
}

}  // namespace claimdiff
