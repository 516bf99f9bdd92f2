#include "engine/extract/spans/parsed_text.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "engine/language/syntax/syntax_names.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

bool IsClosing(std::string_view word) {
  return word == "," || word == "." || word == ":" || word == "'s" ||
         word == "\u201D";
}

// The table of facts(): sorted, with static life.
const std::vector<uint32_t>& Entries() {
  static const auto* const entries = [] {
    const auto entry = [](std::string_view word, uint8_t tag, CoarseTag coarse,
                          uint32_t cues) {
      return CueOddsTable::Entry(CueKey(LemmaOf(word, tag), coarse),
                                 OddsOfCounts(cues, 100));
    };
    auto* list = new std::vector<uint32_t>{
        entry("say", kTagVb, CoarseTag::kVerb, 90),
        entry("add", kTagVb, CoarseTag::kVerb, 50),
        entry("claim", kTagNn, CoarseTag::kNoun, 30),
        entry("leave", kTagVb, CoarseTag::kVerb, 0),
        entry("hope", kTagVb, CoarseTag::kVerb, 10),
    };
    std::sort(list->begin(), list->end());
    return list;
  }();
  return *entries;
}

}  // namespace

ParsedText::ParsedText(std::string_view description) {
  int32_t sentence = 0;  // its first token
  bool glue = true;      // no space before the next word
  for (const absl::string_view item :
       absl::StrSplit(absl::string_view(description.data(), description.size()),
                      ' ', absl::SkipWhitespace())) {
    if (item == "|") {
      sentence = static_cast<int32_t>(syntax_.size());
      continue;
    }
    const std::vector<std::string> parts = absl::StrSplit(item, '/');
    TokenSyntax syntax;
    if (parts.size() != 4) {
      ADD_FAILURE() << item << " is not word/tag/relation/head";
      continue;
    }
    syntax.tag = ParseTag(parts[1]);
    syntax.label = ParseRelation(parts[2] == "." ? "punct" : parts[2]);
    int head = 0;
    EXPECT_TRUE(absl::SimpleAtoi(parts[3], &head)) << item;
    EXPECT_TRUE(syntax.tag < kTags && syntax.label < kRelations) << item;
    syntax.head = head == 0 ? -1 : sentence + head - 1;
    syntax_.push_back(syntax);
    if (!glue && !IsClosing(parts[0])) text_ += ' ';
    text_ += parts[0];
    glue = parts[0] == "\u201C";
  }
  doc_ = Document::Parse(text_);
  EXPECT_EQ(doc_.tokens().size(), syntax_.size()) << text_;
}

ParagraphFacts ParsedText::facts() const {
  ParagraphFacts facts;
  FindFacts(doc_, 0, syntax_, CueOddsTable(Entries().data(), Entries().size()),
            &facts);
  return facts;
}

}  // namespace claimdiff
