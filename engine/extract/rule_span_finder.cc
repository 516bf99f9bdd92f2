#include "engine/extract/rule_span_finder.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/extract/cue_lexicon.h"
#include "engine/extract/outlets.h"
#include "engine/extract/paragraph_view.h"
#include "engine/extract/source_phrases.h"
#include "engine/language/names.h"

namespace claimdiff {
namespace {

// How far after its cue a content may begin ("told diplomats and foreign
// correspondents on Friday that"), and how far a cue reaches for its parts.
constexpr uint32_t kAddressee = 14;  // tokens
constexpr uint32_t kAuxiliaries = 6;

bool IsAttributing(CueClass c) {
  return c == CueClass::kSpeech || c == CueClass::kClaim ||
         c == CueClass::kConcede || c == CueClass::kQuestion;
}

// Where a content begins after its cue, and where the cue then ends.
struct ContentStart {
  uint32_t cue_end;
  uint32_t content;
  bool quotation;
};

class ParagraphScan {
 public:
  ParagraphScan(const Document& doc, uint32_t paragraph)
      : view_(doc, paragraph) {}

  std::vector<AttributionSpans> Run() {
    if (Transcript()) return std::move(found_);
    for (const TokenRange unit : view_.units()) ScanUnit(unit);
    std::stable_sort(found_.begin(), found_.end(),
                     [](const auto& a, const auto& b) {
                       return FirstToken(a) < FirstToken(b);
                     });
    return std::move(found_);
  }

 private:
  static uint32_t FirstToken(const AttributionSpans& spans) {
    uint32_t first = spans.content.front().begin;
    if (spans.cue.has_value()) first = std::min(first, spans.cue->begin);
    if (spans.source.has_value()) first = std::min(first, spans.source->begin);
    return first;
  }

  bool IsComma(uint32_t i) const { return view_.norm(i) == ","; }

  bool EndsSentence(uint32_t i) const {
    const std::string_view norm = view_.norm(i);
    return norm == "." || norm == "?" || norm == "!";
  }

  // --- Whole paragraphs ---

  // "RELL: We will go." A name of up to four words, then a colon.
  bool Transcript() {
    const uint32_t begin = view_.begin();
    uint32_t i = begin;
    while (i < view_.end() && i < begin + 4 && view_.token(i).all_caps) ++i;
    if (i == begin || i + 2 >= view_.end() || view_.norm(i) != ":") {
      return false;
    }
    Add({{begin, i}}, {{i, i + 1}}, {{i + 1, view_.end()}}, "transcript", .9f);
    return true;
  }

  // --- Units ---

  void ScanUnit(TokenRange unit) {
    unit_ = unit;
    // The last token of the unit but for its final period.
    body_end_ = unit.end;
    while (body_end_ > unit.begin && EndsSentence(body_end_ - 1) &&
           !view_.InQuotes(body_end_ - 1)) {
      --body_end_;
    }
    free_ = unit.begin;
    outlet_ = false;
    const size_t found_before = found_.size();
    if (!AccordingTo()) {
      for (uint32_t i = unit.begin; i < body_end_; ++i) {
        if (i < free_ || view_.InQuotes(i)) continue;
        if (IsHearsayAdverb(view_.norm(i))) {
          if (found_.size() == found_before) HearsayAdverb(i);
        } else if (const CueVerb* verb = FindCueVerb(view_.norm(i))) {
          Verb(i, *verb);
        }
      }
    }
    if (found_.size() == found_before) QuoteAlone();
  }

  // "[...], according to police" and "According to police, [...]". True where
  // nothing else is to be looked for in the unit.
  bool AccordingTo() {
    for (uint32_t i = unit_.begin; i + 2 < body_end_; ++i) {
      if (view_.InQuotes(i) || view_.norm(i) != "according" ||
          view_.norm(i + 1) != "to") {
        continue;
      }
      TokenRange source =
          SourceAfter(view_, i + 2, body_end_, /*postmodified=*/true);
      if (i == unit_.begin) source = BeforeMainClause(source);
      if (source.empty()) continue;
      uint32_t content_begin = unit_.begin;
      uint32_t content_end = i;
      if (i == unit_.begin) {
        content_begin = source.end;
        if (content_begin < body_end_ && IsComma(content_begin)) {
          ++content_begin;
        }
        content_end = body_end_;
      }
      content_end = WithoutComma(content_begin, content_end);
      if (content_begin >= content_end) continue;
      Add(source, {{i, i + 2}}, {{content_begin, content_end}}, "according-to",
          .9f);
      if (!IsOutletLike(source)) return true;
      // What the outlet carries may have a speaker of its own.
      body_end_ = i == unit_.begin ? body_end_ : content_end;
      free_ = content_begin;
      outlet_ = true;
      return false;
    }
    return false;
  }

  // "According to [two officials], the pier is closed": what looks like an
  // apposition is the main clause, unless a second comma closes it.
  TokenRange BeforeMainClause(TokenRange source) const {
    if (source.end < body_end_ && IsComma(source.end)) return source;
    for (uint32_t i = source.begin; i < source.end; ++i) {
      if (IsComma(i)) return {source.begin, i};
    }
    return source;
  }

  bool IsOutletLike(TokenRange source) const {
    return IsOutletNoun(view_.norm(source.end - 1)) ||
           !OutletNamed(view_.doc()
                            .SpanOf(source.begin, source.end)
                            .In(view_.doc().text()))
                .empty();
  }

  // "[Two crews are] reportedly [on their way]".
  void HearsayAdverb(uint32_t i) {
    std::vector<TokenRange> content;
    if (free_ < i) content.push_back({free_, i});
    const uint32_t end = ContentEnd(i + 1);
    if (i + 1 < end) content.push_back({i + 1, end});
    if (content.empty()) return;
    free_ = end;
    Add(std::nullopt, {{i, i + 1}}, std::move(content), "hearsay-adverb", .6f);
  }

  // A quotation with no cue in its unit: it belongs to the attribution before
  // in the paragraph, or stands alone. A short one alone is a title or a sign,
  // unless it goes on from the paragraph before.
  void QuoteAlone() {
    const QuoteRun* run = view_.RunBeginningAt(unit_.begin);
    if (run == nullptr || run->range.end + 1 < unit_.end) return;
    const TokenRange quote = {run->range.begin, run->range.end};
    if (!found_.empty() && continues_quote_) {
      found_.back().content.push_back(quote);
    } else if (IsQuotation(*run) || run->continues) {
      Add(std::nullopt, std::nullopt, {quote}, "quote-alone", .7f);
    }
  }

  // --- Verbs ---

  void Verb(uint32_t i, const CueVerb& verb) {
    const uint32_t cue_begin = WithAuxiliaries(i);
    if (IsNoun(i, cue_begin, verb)) return;
    if (IsPassive(i, cue_begin, verb)) {
      Passive(i, cue_begin, verb);
      return;
    }
    const bool participle = (verb.forms & kGerundForm) != 0 && cue_begin == i;
    if (participle) {
      Participle(i, verb);
      return;
    }
    const TokenRange source = SourceBefore(view_, cue_begin, free_);
    const TokenRange cue = {cue_begin, i + 1};
    if (IsAside(source, cue)) return;
    if (BeforeSource(source, cue, verb) || BeforeCue(source, cue, verb)) {
      return;
    }
    After(source, cue, verb);
  }

  // "Three members, who asked not to be named, said": the cue between the
  // commas describes who speaks.
  bool IsAside(TokenRange source, TokenRange cue) const {
    if (source.empty() || source.begin == unit_.begin) return false;
    const std::string_view norm = view_.norm(source.begin);
    if ((norm != "who" && norm != "which") || !IsComma(source.begin - 1)) {
      return false;
    }
    const uint32_t limit = std::min(body_end_, cue.end + kAddressee);
    for (uint32_t i = cue.end; i + 1 < limit; ++i) {
      if (!IsComma(i)) continue;
      const CueVerb* verb = FindCueVerb(view_.norm(i + 1));
      return verb != nullptr && IsAttributing(verb->cue_class);
    }
    return false;
  }

  // The cue with its auxiliaries, negation and adverbs to the left.
  uint32_t WithAuxiliaries(uint32_t i) const {
    uint32_t begin = i;
    uint32_t j = i;
    while (j > free_ && i - j < kAuxiliaries && !view_.InQuotes(j - 1) &&
           (IsAuxiliary(view_.norm(j - 1)) || IsAdverb(view_.norm(j - 1)))) {
      --j;
      begin = j;
    }
    return begin;
  }

  // "the claim", "talks in Geneva", "to say": not a finite verb here.
  bool IsNoun(uint32_t i, uint32_t cue_begin, const CueVerb& verb) const {
    if (view_.token(i).capitalized && i > unit_.begin) return true;
    if (i == unit_.begin) return true;
    const std::string_view before = view_.norm(i - 1);
    if (cue_begin < i) {
      return view_.norm(cue_begin) == "'s" && (verb.forms & kBaseForm) != 0;
    }
    if (before == "who" || before == "which" || before == "that") return false;
    if (before == "as" && (verb.forms & kGerundForm) != 0) return false;
    if (IsDeterminer(before) || IsPreposition(before)) return true;
    const bool only_base = (verb.forms & ~kBaseForm) == 0;
    if (only_base) {
      const bool plural = before.size() > 3 && before.back() == 's';
      return !plural && !IsSubjectPronoun(before) && before != "people" &&
             before != "police";
    }
    return false;
  }

  bool IsPassive(uint32_t i, uint32_t cue_begin, const CueVerb& verb) const {
    if ((verb.forms & kParticipleForm) == 0) return false;
    for (uint32_t j = cue_begin; j < i; ++j) {
      if (IsBeForm(view_.norm(j)) && view_.norm(j) != "'s") return true;
    }
    return i + 1 < body_end_ && view_.norm(i + 1) == "by";
  }

  // "is expected to", "was accused of"; other passives report nothing that the
  // rules could find.
  void Passive(uint32_t i, uint32_t cue_begin, const CueVerb& verb) {
    if (i + 2 >= body_end_ || outlet_) return;
    const std::string_view next = view_.norm(i + 1);
    const bool expected =
        next == "to" &&
        (verb.cue_class == CueClass::kBelief || IsAttributing(verb.cue_class));
    const bool accused =
        (next == "of" || next == "for") && verb.cue_class == CueClass::kAccuse;
    if (!expected && !accused) return;
    if (ClauseAfterEnds()) return;
    std::vector<TokenRange> content;
    const TokenRange subject = SourceBefore(view_, cue_begin, free_);
    if (!subject.empty()) content.push_back(subject);
    const uint32_t end = ContentEnd(i + 1);
    content.push_back({i + 1, end});
    free_ = end;
    Add(std::nullopt, {{cue_begin, i + 1}}, std::move(content),
        expected ? "expected-to" : "accused-of", .6f);
  }

  // ", adding that ...": shares the source of the attribution before.
  void Participle(uint32_t i, const CueVerb& verb) {
    if (i == unit_.begin) return;
    if (view_.norm(i - 1) == "as") {
      QuotedAs(i, verb);
      return;
    }
    if (!IsComma(i - 1)) return;
    if (!IsAttributing(verb.cue_class) && verb.cue_class != CueClass::kOrder) {
      return;
    }
    const std::optional<ContentStart> start = StartAfter(i + 1, verb);
    if (!start.has_value()) return;
    std::optional<TokenRange> source;
    if (!found_.empty() && last_unit_ == unit_.begin) {
      source = found_.back().source;
    } else {
      source = LeadingPhrase();
    }
    AddAfter(source, {i, start->cue_end}, *start, "participle",
             verb.precision * .9f);
  }

  // "Rell was quoted by the Gazette as saying [...]".
  void QuotedAs(uint32_t i, const CueVerb& verb) {
    const std::optional<ContentStart> start = StartAfter(i + 1, verb);
    if (!start.has_value()) return;
    for (uint32_t j = i; j > free_ && i - j < kAddressee; --j) {
      if (view_.norm(j - 1) != "quoted" && view_.norm(j - 1) != "cited") {
        continue;
      }
      const uint32_t begin = WithAuxiliaries(j - 1);
      const TokenRange source = SourceBefore(view_, begin, free_);
      if (source.empty()) return;
      AddAfter(source, {begin, start->cue_end}, *start, "quoted-as-saying",
               .9f);
      return;
    }
  }

  // The noun phrase that the unit begins with.
  std::optional<TokenRange> LeadingPhrase() const {
    const TokenRange phrase = SourceAfter(view_, unit_.begin, body_end_,
                                          /*postmodified=*/false);
    if (phrase.empty()) return std::nullopt;
    return phrase;
  }

  // "[...]," source cue: a quotation or a clause right before the source.
  bool BeforeSource(TokenRange source, TokenRange cue, const CueVerb& verb) {
    if (source.empty() || source.begin == unit_.begin) return false;
    if (!IsAttributing(verb.cue_class) && verb.cue_class != CueClass::kBelief &&
        verb.cue_class != CueClass::kOrder) {
      return false;
    }
    const uint32_t gap = source.begin;
    const bool comma = gap > free_ && IsComma(gap - 1);
    const uint32_t end = comma ? gap - 1 : gap;
    if (end <= free_) return false;
    const QuoteRun* run = view_.RunEndingAt(end - 1);
    if (run != nullptr && run->range.begin >= free_) {
      if ((verb.frames & kQuotation) == 0) return false;
      AddBefore(source, cue, end, "quote-source-cue", verb);
      return true;
    }
    const bool closes = cue.end >= body_end_ || IsComma(cue.end) ||
                        (EndsPhraseAfter(cue.end) && verb.lemma == "say");
    if (!comma || !closes || (verb.frames & kThatClause) == 0) return false;
    AddBefore(source, cue, end, "clause-source-cue", verb);
    return true;
  }

  // What may follow a cue that closes its sentence: "said on Friday".
  bool EndsPhraseAfter(uint32_t i) const {
    const std::string_view norm = view_.norm(i);
    return norm == "in" || norm == "on" || norm == "at" || norm == "during" ||
           norm == "after" || (NameWordKinds(norm) & kCalendar) != 0;
  }

  // "[...]," cue source.
  bool BeforeCue(TokenRange source, TokenRange cue, const CueVerb& verb) {
    if (!source.empty() || cue.begin <= free_) return false;
    const bool comma = IsComma(cue.begin - 1);
    const uint32_t end = comma ? cue.begin - 1 : cue.begin;
    if (end <= free_) return false;
    const QuoteRun* run = view_.RunEndingAt(end - 1);
    const bool quote = run != nullptr && run->range.begin >= free_;
    if (!quote && !(comma && verb.lemma == "say")) return false;
    if ((verb.frames & kQuotation) == 0) return false;
    const TokenRange after =
        SourceAfter(view_, cue.end, body_end_, /*postmodified=*/false);
    if (after.empty()) return false;
    AddBefore(after, cue, end, quote ? "quote-cue-source" : "clause-cue-source",
              verb);
    free_ = std::max(free_, after.end);
    return true;
  }

  // Source cue [...].
  void After(TokenRange source, TokenRange cue, const CueVerb& verb) {
    const std::optional<ContentStart> start = StartAfter(cue.end, verb);
    if (!start.has_value()) return;
    std::optional<TokenRange> speaker;
    // "when the crew refused to leave" tells what happened, not what was said.
    if (!source.empty() && source.begin > unit_.begin &&
        verb.cue_class != CueClass::kSpeech &&
        IsSubordinator(view_.norm(source.begin - 1))) {
      return;
    }
    if (!source.empty()) {
      speaker = source;
    } else if (!found_.empty() && last_unit_ == unit_.begin) {
      // "... and added that": the speaker before goes on.
      speaker = found_.back().source;
    } else {
      return;
    }
    cue.end = start->cue_end;
    AddAfter(speaker, cue, *start,
             start->quotation ? "source-cue-quote" : "source-cue-clause",
             verb.precision);
  }

  // --- Contents ---

  // Where the content of a cue that ends before `i` begins to its right.
  std::optional<ContentStart> StartAfter(uint32_t i,
                                         const CueVerb& verb) const {
    if (i >= body_end_) return std::nullopt;
    const uint32_t limit = std::min(body_end_, i + kAddressee);
    // A quotation, after a comma or colon or with an addressee before it.
    if ((verb.frames & kQuotation) != 0) {
      for (uint32_t j = i; j < limit; ++j) {
        if (const QuoteRun* run = view_.RunBeginningAt(j)) {
          const bool next_to =
              j == i || IsComma(j - 1) || view_.norm(j - 1) == ":";
          const bool capital =
              j + 1 < view_.end() && view_.token(j + 1).capitalized;
          if (!(next_to || (capital && IsQuotation(*run)))) break;
          const bool colon = j > i && view_.norm(j - 1) == ":";
          return ContentStart{colon ? j : i, j, true};
        }
        if (view_.norm(j) == "that" || view_.norm(j) == ";") break;
      }
    }
    if ((verb.frames & kThatClause) != 0) {
      const bool addressee =
          IsAttributing(verb.cue_class) || verb.cue_class == CueClass::kOrder;
      for (uint32_t j = i; j < (addressee ? limit : std::min(limit, i + 3));
           ++j) {
        const std::string_view norm = view_.norm(j);
        if (norm == "that") return ContentStart{i, j, false};
        if (view_.InQuotes(j) ||
            view_.token(j).kind == TokenKind::kPunctuation ||
            IsAuxiliary(norm) || IsSubjectPronoun(norm)) {
          break;
        }
      }
    }
    if ((verb.frames & kInfinitive) != 0) {
      for (uint32_t j = i; j < std::min(limit, i + 5); ++j) {
        if (view_.norm(j) == "to") return ContentStart{i, j, false};
        if (j == i && !IsPreposition(view_.norm(j)) &&
            (NameWordKinds(view_.norm(j)) & kCalendar) == 0 &&
            view_.norm(j) != "this" && view_.norm(j) != "last") {
          break;
        }
      }
    }
    if ((verb.frames & kDirectly) == 0) return std::nullopt;
    return Directly(i, verb);
  }

  // A bare clause or an object right after the cue, past a weekday and, after
  // "told" and the like, past the one who is told.
  std::optional<ContentStart> Directly(uint32_t i, const CueVerb& verb) const {
    uint32_t j = i;
    const uint32_t limit = std::min(body_end_, i + kAddressee);
    while (j < limit && (NameWordKinds(view_.norm(j)) & kCalendar) != 0) ++j;
    if (verb.lemma == "tell" || verb.lemma == "assure" ||
        verb.lemma == "inform" || verb.lemma == "remind") {
      j = AfterAddressee(j, limit);
    }
    if (j >= limit) return std::nullopt;
    const std::string_view norm = view_.norm(j);
    if (view_.token(j).kind == TokenKind::kPunctuation || norm == "and" ||
        norm == "but" || norm == "at" || norm == "by" || norm == "during" ||
        norm == "after" || norm == "before" || norm == "when" || norm == "as" ||
        norm == "while" || norm == "because") {
      return std::nullopt;
    }
    if ((norm == "in" || norm == "on") && verb.lemma == "say") {
      return std::nullopt;
    }
    return ContentStart{i, j, false};
  }

  // The first token of the clause after "them", "the paper", "Ellan TV".
  uint32_t AfterAddressee(uint32_t i, uint32_t limit) const {
    for (uint32_t j = i + 1; j < limit; ++j) {
      const std::string_view norm = view_.norm(j);
      if (IsSubjectPronoun(norm) || norm == "there" || norm == "the" ||
          (IsDeterminer(norm) && norm != "of" && norm != "'s") ||
          (view_.token(j).capitalized && !view_.token(j - 1).capitalized)) {
        return j;
      }
    }
    return i + 1;
  }

  // The end of a content that begins at `i`: the unit's end, or where another
  // attribution takes over.
  uint32_t ContentEnd(uint32_t i) const {
    for (uint32_t j = i; j + 1 < body_end_; ++j) {
      if (view_.InQuotes(j)) continue;
      const std::string_view next = view_.norm(j + 1);
      if (IsComma(j)) {
        if (next == "according" || IsAddingParticiple(j + 1)) return j;
      } else if ((view_.norm(j) == "and" || view_.norm(j) == "but") && j > i &&
                 ResumesSpeaking(j + 1)) {
        return WithoutComma(i, j);
      }
    }
    if (const std::optional<uint32_t> comma = TrailingSpeaker(i)) return *comma;
    return std::max(i, body_end_);
  }

  bool IsAddingParticiple(uint32_t i) const {
    const CueVerb* verb = FindCueVerb(view_.norm(i));
    return verb != nullptr && (verb->forms & kGerundForm) != 0 &&
           IsAttributing(verb->cue_class) && verb->precision >= .7f &&
           StartAfter(i + 1, *verb).has_value();
  }

  // "... and said that", "... but added: "
  bool ResumesSpeaking(uint32_t i) const {
    uint32_t j = i;
    while (j < body_end_ && j < i + 2 &&
           (IsAdverb(view_.norm(j)) || IsSubjectPronoun(view_.norm(j)))) {
      ++j;
    }
    if (j + 1 >= body_end_ || view_.InQuotes(j)) return false;
    const CueVerb* verb = FindCueVerb(view_.norm(j));
    return verb != nullptr && (verb->forms & kPastForm) != 0 &&
           IsAttributing(verb->cue_class) &&
           (view_.norm(j + 1) == "that" || view_.InQuotes(j + 1) ||
            view_.norm(j + 1) == ":");
  }

  // Where a content that begins at `i` ends before "..., Ellan TV reported" at
  // the unit's end.
  std::optional<uint32_t> TrailingSpeaker(uint32_t i) const {
    if (body_end_ < i + 4 || view_.InQuotes(body_end_ - 1)) return std::nullopt;
    const CueVerb* verb = FindCueVerb(view_.norm(body_end_ - 1));
    if (verb == nullptr || (verb->forms & (kPastForm | kThirdForm)) == 0 ||
        !IsAttributing(verb->cue_class)) {
      return std::nullopt;
    }
    const TokenRange source =
        SourceBefore(view_, WithAuxiliaries(body_end_ - 1), i);
    if (source.empty() || source.begin < i + 2) return std::nullopt;
    if (view_.RunEndingAt(source.begin - 1) != nullptr) return source.begin;
    if (!IsComma(source.begin - 1)) return std::nullopt;
    return source.begin - 1;
  }

  bool ClauseAfterEnds() const {
    const std::optional<uint32_t> comma = TrailingSpeaker(unit_.begin);
    return comma.has_value() && *comma > free_;
  }

  uint32_t WithoutComma(uint32_t begin, uint32_t end) const {
    while (end > begin && (IsComma(end - 1) || EndsSentence(end - 1))) --end;
    return end;
  }

  // --- Results ---

  void AddBefore(TokenRange source, TokenRange cue, uint32_t end,
                 std::string_view rule, const CueVerb& verb) {
    const bool quote = view_.InQuotes(end - 1);
    std::vector<TokenRange> content = {{ContentBegin(), end}};
    // "...," she said, "and ...": the quotation goes on in the same unit.
    uint32_t next = std::max(cue.end, source.end);
    free_ = next;
    if (quote) {
      const uint32_t limit = std::min(body_end_, next + kAddressee);
      for (uint32_t j = next; j < limit; ++j) {
        const QuoteRun* run = view_.RunBeginningAt(j);
        if (run == nullptr) continue;
        const bool joined = j == next || IsComma(j - 1) ||
                            view_.norm(j - 1) == ":" ||
                            view_.norm(j - 1) == "-";
        if (joined) {
          content.push_back(run->range);
          free_ = run->range.end;
        }
        break;
      }
    }
    if (!quote && next + 1 < body_end_ && IsComma(next) && GoesOn(next + 1)) {
      const uint32_t goes_on_to = ContentEnd(next + 1);
      content.push_back({next + 1, goes_on_to});
      free_ = goes_on_to;
    }
    Add(source, cue, std::move(content), rule, verb.precision);
    continues_quote_ = quote;
  }

  // Whether a clause parted by "she said," goes on at `i`.
  bool GoesOn(uint32_t i) const {
    const std::string_view norm = view_.norm(i);
    return IsAuxiliary(norm) || view_.RunBeginningAt(i) != nullptr ||
           norm == "and" || norm == "but" || norm == "because";
  }

  // The first token of a clause that ends before its source.
  uint32_t ContentBegin() const {
    uint32_t begin = free_;
    while (begin + 1 < body_end_ &&
           view_.token(begin).kind == TokenKind::kPunctuation) {
      ++begin;
    }
    return begin;
  }

  void AddAfter(std::optional<TokenRange> source, TokenRange cue,
                const ContentStart& start, std::string_view rule,
                float confidence) {
    const uint32_t end = ContentEnd(start.content);
    if (start.content >= end) return;
    free_ = end;
    Add(source, cue, {{start.content, end}}, rule, confidence);
    continues_quote_ = view_.InQuotes(end - 1);
  }

  void Add(std::optional<TokenRange> source, std::optional<TokenRange> cue,
           std::vector<TokenRange> content, std::string_view rule,
           float confidence) {
    AttributionSpans spans;
    spans.source = source;
    spans.cue = cue;
    spans.content = std::move(content);
    spans.rule = rule;
    spans.confidence = confidence;
    found_.push_back(std::move(spans));
    last_unit_ = unit_.begin;
    continues_quote_ = rule == "quote-alone";
  }

  const ParagraphView view_;
  std::vector<AttributionSpans> found_;
  TokenRange unit_;
  uint32_t body_end_ = 0;   // end of the unit without its final period
  uint32_t free_ = 0;       // tokens before it are taken
  uint32_t last_unit_ = 0;  // first token of the unit of the last attribution
  bool outlet_ = false;     // an outlet carries the unit
  bool continues_quote_ = false;  // a quotation right after belongs to the last
};

}  // namespace

std::vector<AttributionSpans> RuleSpanFinder::Find(const Document& doc,
                                                   uint32_t paragraph) const {
  if (doc.paragraphs()[paragraph].first_token ==
      doc.paragraphs()[paragraph].end_token) {
    return {};
  }
  return ParagraphScan(doc, paragraph).Run();
}

}  // namespace claimdiff
