#include "tools/measure/planted_changes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/language/names/names.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

struct Edit {
  ByteSpan span;
  std::string text;
};

// One attribution of the article, with its tokens at hand.
struct Target {
  const Document& doc;
  const GoldAttribution& gold;

  std::string_view Norm(uint32_t t) const { return doc.norm(doc.tokens()[t]); }
  std::string_view Written(uint32_t t) const {
    return doc.written(doc.tokens()[t]);
  }
  // One past the last token that begins in the span, with the first one.
  std::pair<uint32_t, uint32_t> Tokens(ByteSpan span) const {
    const uint32_t first = doc.TokenAt(span.begin);
    uint32_t end = first;
    while (end < doc.tokens().size() &&
           doc.tokens()[end].span.begin < span.end) {
      ++end;
    }
    return {first, end};
  }
};

using Change = std::optional<Edit>;

// The first edit that `make` gives for a token of the content.
template <typename Make>
Change ForToken(const Target& target, Make make) {
  for (const ByteSpan& piece : target.gold.content) {
    const auto [first, end] = target.Tokens(piece);
    for (uint32_t t = first; t < end; ++t) {
      if (Change change = make(t, first, end)) return change;
    }
  }
  return std::nullopt;
}

Change Replace(const Target& target, uint32_t t, std::string text) {
  return Edit{target.doc.tokens()[t].span, std::move(text)};
}

// Another number in the same form: "12" and "1,250" in digits with commas,
// "$9.2" with its decimals, "twelve" in words. Unset where the token is none
// that can be changed.
std::optional<std::string> OtherNumber(std::string_view written) {
  constexpr std::string_view kWords[] = {
      "two",    "three",    "four",     "five",   "six",    "seven",
      "eight",  "nine",     "ten",      "eleven", "twelve", "thirteen",
      "twenty", "thirty",   "forty",    "fifty",  "sixty",  "seventy",
      "eighty", "hundreds", "thousands"};
  const auto word = std::find(std::begin(kWords), std::end(kWords), written);
  if (word != std::end(kWords)) {
    const auto next = word + 2;
    return std::string(next < std::end(kWords) ? *next : *(word - 1));
  }
  if (written.empty() || written[0] < '1' || written[0] > '9' ||
      written.find_first_not_of("0123456789.,") != std::string_view::npos ||
      written.back() == '.' || written.back() == ',') {
    return std::nullopt;
  }
  if (written.size() < 4 &&
      written.find_first_of(".,") == std::string_view::npos) {
    const int value = std::stoi(std::string(written));
    return std::to_string(value + value / 4 + 3);
  }
  std::string other(written);
  other[0] = static_cast<char>(other[0] > '6' ? other[0] - 3 : other[0] + 2);
  return other;
}

Change ChangeNumber(const Target& target) {
  for (const ByteSpan& piece : target.gold.content) {
    const auto [first, end] = target.Tokens(piece);
    for (const Quantity& q : FindQuantities(target.doc, first, end)) {
      if (q.kind != QuantityKind::kCount && q.kind != QuantityKind::kMoney &&
          q.kind != QuantityKind::kPercent) {
        continue;
      }
      for (uint32_t t = q.first_token; t < q.end_token; ++t) {
        // "three-quarters", "two-step"
        if (t + 1 < target.doc.tokens().size() && target.Norm(t + 1) == "-") {
          break;
        }
        if (auto other = OtherNumber(target.Written(t))) {
          return Replace(target, t, *std::move(other));
        }
      }
    }
  }
  return std::nullopt;
}

Change ChangeDay(const Target& target) {
  constexpr const char* kDays[] = {"Monday",   "Tuesday", "Wednesday",
                                   "Thursday", "Friday",  "Saturday",
                                   "Sunday"};
  return ForToken(target, [&](uint32_t t, uint32_t, uint32_t) -> Change {
    const QuantityWord* day =
        FindQuantityWord(target.Norm(t), QuantityRole::kWeekday);
    if (day == nullptr || !target.doc.tokens()[t].capitalized) {
      return std::nullopt;
    }
    return Replace(target, t, kDays[(static_cast<int>(day->value) + 1) % 7]);
  });
}

Change ChangeYear(const Target& target) {
  for (const ByteSpan& piece : target.gold.content) {
    const auto [first, end] = target.Tokens(piece);
    for (const Quantity& q : FindQuantities(target.doc, first, end)) {
      if (q.kind != QuantityKind::kYear || q.low != q.high) continue;
      return Edit{q.span, std::to_string(static_cast<int>(q.low) - 3)};
    }
  }
  return std::nullopt;
}

// A country in the content becomes another one.
Change ChangePlace(const Target& target) {
  return ForToken(target, [&](uint32_t t, uint32_t, uint32_t) -> Change {
    const Token& token = target.doc.tokens()[t];
    const std::string_view norm = target.Norm(t);
    if (!token.capitalized || token.all_caps || norm.size() < 4 ||
        NameWordKinds(norm) != kPlace) {
      return std::nullopt;
    }
    // A word of a longer name stands for something else.
    for (const uint32_t beside : {t - 1, t + 1}) {
      if (beside < target.doc.tokens().size() &&
          target.doc.tokens()[beside].capitalized && beside > 0) {
        return std::nullopt;
      }
    }
    return Replace(target, t, norm == "portugal" ? "Bolivia" : "Portugal");
  });
}

// Whether two tokens are a person's full name: two names with a capital, the
// first a given one, and no third.
bool IsFullName(const Target& target, uint32_t first) {
  const std::vector<Token>& tokens = target.doc.tokens();
  return first + 1 < tokens.size() && tokens[first].capitalized &&
         tokens[first + 1].capitalized && tokens[first + 1].space_before &&
         tokens[first + 1].kind == TokenKind::kWord &&
         target.Written(first + 1).back() != '.' &&
         (first + 2 == tokens.size() || !tokens[first + 2].capitalized ||
          !tokens[first + 2].space_before) &&
         NameWordKinds(target.Norm(first + 1)) != kPlace &&
         (NameWordKinds(target.Norm(first)) & (kFemaleName | kMaleName)) != 0;
}

// A person in the content becomes another one.
Change ChangePerson(const Target& target) {
  return ForToken(target, [&](uint32_t t, uint32_t, uint32_t end) -> Change {
    if (t + 1 >= end || !IsFullName(target, t)) return std::nullopt;
    return Edit{target.doc.SpanOf(t, t + 2), "Oskar Brandt"};
  });
}

Change ChangeSpeaker(const Target& target) {
  if (!target.gold.source.has_value()) return std::nullopt;
  const auto [first, end] = target.Tokens(*target.gold.source);
  if (end != first + 2 || !IsFullName(target, first)) return std::nullopt;
  return Edit{*target.gold.source, "Greta Lindqvist"};
}

Change ChangeNot(const Target& target) {
  constexpr std::string_view kAuxiliaries[] = {
      "is", "are", "was", "were", "will", "would", "has", "had", "should"};
  return ForToken(target, [&](uint32_t t, uint32_t, uint32_t end) -> Change {
    if (target.Norm(t) == "not") {
      // With the space before it.
      ByteSpan span = target.doc.tokens()[t].span;
      if (span.begin == 0) return std::nullopt;
      --span.begin;
      return Edit{span, ""};
    }
    if (t + 1 >= end ||
        std::find(std::begin(kAuxiliaries), std::end(kAuxiliaries),
                  target.Norm(t)) == std::end(kAuxiliaries) ||
        target.Norm(t + 1) == "not" || target.Norm(t + 1) == "n't") {
      return std::nullopt;
    }
    return Replace(target, t, std::string(target.Written(t)) + " not");
  });
}

Change ChangeWill(const Target& target) {
  return ForToken(target, [&](uint32_t t, uint32_t, uint32_t end) -> Change {
    if (target.Written(t) != "will" || t + 1 >= end ||
        target.Norm(t + 1) == "not") {
      return std::nullopt;
    }
    return Replace(target, t, "may");
  });
}

// Two words out of the middle of a quotation of ten or more.
Change CutQuotation(const Target& target) {
  constexpr uint32_t kLong = 10;
  for (const ByteSpan& piece : target.gold.content) {
    const auto [first, end] = target.Tokens(piece);
    if (end < first + kLong + 2 ||
        target.doc.tokens()[first].kind != TokenKind::kQuote) {
      continue;
    }
    for (uint32_t t = first + 4; t + 5 < end; ++t) {
      bool words = true;
      for (uint32_t w = t - 2; w <= t + 3; ++w) {
        words &= target.doc.tokens()[w].kind == TokenKind::kWord &&
                 target.doc.tokens()[w].space_before;
      }
      if (!words) continue;
      return Edit{{target.doc.tokens()[t].span.begin,
                   target.doc.tokens()[t + 2].span.begin},
                  ""};
    }
  }
  return std::nullopt;
}

Change ChangeCue(const Target& target) {
  if (!target.gold.cue.has_value()) return std::nullopt;
  const auto [first, end] = target.Tokens(*target.gold.cue);
  if (end != first + 1 || target.Written(first) != "said") return std::nullopt;
  return Replace(target, first, "claimed");
}

const Sentence* SentenceAt(const Document& doc, uint32_t byte) {
  const uint32_t token = doc.TokenAt(byte);
  for (const Sentence& sentence : doc.sentences()) {
    if (sentence.first_token <= token && token < sentence.end_token) {
      return &sentence;
    }
  }
  return nullptr;
}

ByteSpan SpanOf(const Document& doc, const Sentence& sentence) {
  return doc.SpanOf(sentence.first_token, sentence.end_token);
}

Change DropSentence(const Target& target) {
  if (!target.gold.cue.has_value()) return std::nullopt;
  const Sentence* sentence = SentenceAt(target.doc, target.gold.cue->begin);
  if (sentence == nullptr) return std::nullopt;
  const ByteSpan span = SpanOf(target.doc, *sentence);
  for (const ByteSpan& piece : target.gold.content) {
    if (piece.begin < span.begin || piece.end > span.end) return std::nullopt;
  }
  return Edit{span, ""};
}

struct Kind {
  const char* name;
  v1::FindingKind kind;
  Change (*change)(const Target&);
};

constexpr Kind kKinds[] = {
    {"number", v1::FINDING_KIND_NUMBER, ChangeNumber},
    {"day", v1::FINDING_KIND_DATE, ChangeDay},
    {"year", v1::FINDING_KIND_DATE, ChangeYear},
    {"name", v1::FINDING_KIND_NAME, ChangePlace},
    {"person", v1::FINDING_KIND_NAME, ChangePerson},
    {"speaker", v1::FINDING_KIND_ATTRIBUTION, ChangeSpeaker},
    {"not", v1::FINDING_KIND_NEGATION, ChangeNot},
    {"will", v1::FINDING_KIND_CERTAINTY, ChangeWill},
    {"quotation", v1::FINDING_KIND_QUOTE_ALTERED, CutQuotation},
    {"cue", v1::FINDING_KIND_FRAMING, ChangeCue},
    {"sentence", v1::FINDING_KIND_ONLY_IN, DropSentence},
};

// What may be written in two styles, where it stands between such characters.
enum class Beside { kAnything, kLetters, kOpens, kNoLetter };

struct Style {
  std::string_view from;
  std::string_view to;
  Beside beside;
};

// An article has one style of quotation marks; the copy gets the other.
constexpr Style kStyles[] = {{"\u201C", "\"", Beside::kAnything},
                             {"\u201D", "\"", Beside::kAnything},
                             {"\u2019", "'", Beside::kAnything},
                             {"\u2018", "'", Beside::kAnything},
                             {"''", "\u201C", Beside::kOpens},
                             {"''", "\u201D", Beside::kAnything},
                             {"\"", "\u201C", Beside::kOpens},
                             {"\"", "\u201D", Beside::kAnything},
                             {"'", "\u2019", Beside::kLetters},
                             {"\u2014", " \u2013 ", Beside::kAnything},
                             {"\u2013", "-", Beside::kAnything},
                             {"-", "\u2010", Beside::kLetters},
                             {" percent", " per cent", Beside::kNoLetter},
                             {" US ", " U.S. ", Beside::kAnything},
                             {" U.S. ", " US ", Beside::kAnything},
                             {"\u00E9", "e\u0301", Beside::kAnything},
                             {"\u00E1", "a\u0301", Beside::kAnything},
                             {"\u00F1", "n\u0303", Beside::kAnything},
                             {"\u00F6", "o\u0308", Beside::kAnything}};

bool IsLetter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

bool StandsBeside(std::string_view text, ByteSpan span, Beside beside) {
  const char before = span.begin > 0 ? text[span.begin - 1] : '\n';
  const char after = span.end < text.size() ? text[span.end] : '\n';
  switch (beside) {
    case Beside::kLetters:
      return IsLetter(before) && IsLetter(after);
    case Beside::kOpens:
      return before == ' ' || before == '\n' || before == '(';
    case Beside::kNoLetter:
      return !IsLetter(after);
    case Beside::kAnything:
      return true;
  }
  return true;
}

bool Overlaps(ByteSpan a, ByteSpan b) {
  return a.begin < b.end && b.begin < a.end;
}

// Harmless edits outside of `taken`.
void AddStyles(std::string_view text, const std::vector<ByteSpan>& taken,
               std::vector<Edit>* edits) {
  for (uint32_t at = 0; at < text.size();) {
    uint32_t next = at + 1;
    for (const Style& style : kStyles) {
      const ByteSpan span{at, at + static_cast<uint32_t>(style.from.size())};
      if (text.substr(at, style.from.size()) != style.from ||
          !StandsBeside(text, span, style.beside)) {
        continue;
      }
      if (std::any_of(taken.begin(), taken.end(),
                      [&](ByteSpan other) { return Overlaps(span, other); })) {
        continue;
      }
      edits->push_back({span, std::string(style.to)});
      next = span.end;
      break;
    }
    at = next;
  }
}

}  // namespace

std::vector<std::string> ChangeNames() {
  std::vector<std::string> names;
  for (const Kind& kind : kKinds) names.emplace_back(kind.name);
  return names;
}

ChangedArticle PlantChanges(const AttributedArticle& article, size_t turn,
                            size_t most) {
  const Document doc = Document::Parse(article.text);
  const size_t attributions = article.attributions.size();
  std::vector<std::pair<Edit, const Kind*>> planted;
  std::vector<ByteSpan> taken;  // the sentences that a change stands in
  for (size_t k = 0; k < std::size(kKinds) && planted.size() < most; ++k) {
    const Kind& kind = kKinds[(turn + k) % std::size(kKinds)];
    for (size_t i = 0; i < attributions; ++i) {
      const GoldAttribution& gold =
          article.attributions[(turn * 7 + i) % attributions];
      const Change change = kind.change({doc, gold});
      if (!change.has_value()) continue;
      const Sentence* sentence = SentenceAt(doc, change->span.begin);
      if (sentence == nullptr) continue;
      const ByteSpan span = SpanOf(doc, *sentence);
      if (std::any_of(taken.begin(), taken.end(),
                      [&](ByteSpan s) { return Overlaps(s, span); })) {
        continue;
      }
      taken.push_back(span);
      planted.emplace_back(*change, &kind);
      break;
    }
  }
  std::vector<Edit> edits;
  std::vector<ByteSpan> spans;
  spans.reserve(planted.size());
  for (const auto& [edit, kind] : planted) spans.push_back(edit.span);
  AddStyles(article.text, spans, &edits);
  for (const auto& [edit, kind] : planted) edits.push_back(edit);
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    return a.span.begin < b.span.begin;
  });
  ChangedArticle copy;
  uint32_t from = 0;
  for (const Edit& edit : edits) {
    copy.text.append(article.text, from, edit.span.begin - from);
    const auto begin = static_cast<uint32_t>(copy.text.size());
    copy.text += edit.text;
    from = edit.span.end;
    for (const auto& [other, kind] : planted) {
      if (other.span.begin != edit.span.begin) continue;
      copy.changes.push_back(
          {kind->name,
           kind->kind,
           edit.span,
           {begin, static_cast<uint32_t>(copy.text.size())}});
    }
  }
  copy.text.append(article.text, from, std::string::npos);
  return copy;
}

}  // namespace claimdiff
