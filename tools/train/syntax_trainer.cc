#include "tools/train/syntax_trainer.h"

#include <cstddef>
#include <cstring>

#include "engine/language/syntax/syntax_model.h"

namespace claimdiff {
namespace {

// Tags part `fold` of the sentences by a tagger that learned from the rest.
void TagFold(const std::vector<GoldSentence>& sentences,
             const Vocabulary& vocabulary, const SyntaxTraining& options,
             size_t fold, std::vector<TaggedSentence>* tagged) {
  const size_t folds = static_cast<size_t>(options.folds);
  const size_t begin = fold * sentences.size() / folds;
  const size_t end = (fold + 1) * sentences.size() / folds;
  std::vector<const GoldSentence*> others;
  for (size_t s = 0; s < sentences.size(); ++s) {
    if (s < begin || s >= end) others.push_back(&sentences[s]);
  }
  const TrainedTagger tagger = TrainTagger(others, vocabulary, options.tagger);
  PaddedWords words;
  for (size_t s = begin; s < end; ++s) {
    DescribeSentence(sentences[s], vocabulary, &words);
    TaggedSentence& sentence = (*tagged)[s];
    sentence.gold = &sentences[s];
    for (size_t i = 0; i < words.size(); ++i) {
      sentence.words.push_back(words[static_cast<ptrdiff_t>(i)]);
    }
    sentence.tags.resize(words.size());
    TagWords(tagger.view(), words, sentence.tags.data());
  }
}

template <typename T>
void AppendBytes(const std::vector<T>& items, std::string* out) {
  out->append(reinterpret_cast<const char*>(items.data()),
              items.size() * sizeof(T));
}

template <size_t kSize>
void CopyClasses(const std::vector<uint8_t>& classes, uint8_t (&out)[kSize]) {
  std::memcpy(out, classes.data(), kSize);
}

}  // namespace

std::string PackSyntax(const std::vector<VocabularyEntry>& entries,
                       const TrainedTagger& tagger,
                       const TrainedParser& parser) {
  SyntaxFileHeader header;
  header.vocabulary_slots = static_cast<uint32_t>(entries.size());
  header.tag_bits = static_cast<uint32_t>(tagger.bits);
  header.move_bits = static_cast<uint32_t>(parser.move_bits);
  header.label_bits = static_cast<uint32_t>(parser.label_bits);
  CopyClasses(tagger.word_tags, header.word_tags);
  CopyClasses(tagger.mark_tags, header.mark_tags);
  CopyClasses(parser.left_labels, header.left_labels);
  CopyClasses(parser.right_labels, header.right_labels);
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  AppendBytes(entries, &bytes);
  AppendBytes(tagger.rows, &bytes);
  AppendBytes(parser.move_rows, &bytes);
  AppendBytes(parser.label_rows, &bytes);
  return bytes;
}

std::string TrainSyntax(const std::vector<GoldSentence>& sentences,
                        const SyntaxTraining& options) {
  const std::vector<VocabularyEntry> entries =
      HashVocabulary(CountVocabulary(sentences, options.least_count));
  const Vocabulary vocabulary(entries.data(), entries.size());

  std::vector<TaggedSentence> tagged(sentences.size());
  for (int fold = 0; fold < options.folds; ++fold) {
    TagFold(sentences, vocabulary, options, static_cast<size_t>(fold), &tagged);
  }
  const TrainedParser parser = TrainParser(tagged, options.parser);

  std::vector<const GoldSentence*> all;
  all.reserve(sentences.size());
  for (const GoldSentence& sentence : sentences) all.push_back(&sentence);
  const TrainedTagger tagger = TrainTagger(all, vocabulary, options.tagger);
  return PackSyntax(entries, tagger, parser);
}

}  // namespace claimdiff
