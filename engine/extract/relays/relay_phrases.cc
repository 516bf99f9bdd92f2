#include "engine/extract/relays/relay_phrases.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/one_of.h"
#include "engine/extract/attributions/quoted_as.h"
#include "engine/extract/attributions/source_phrases.h"
#include "engine/extract/lexicon/cue_lexicon.h"
#include "engine/extract/lexicon/outlets.h"
#include "engine/language/names/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// A longer chain of outlets in one sentence is a list, not a chain.
constexpr uint32_t kMostRelays = 4;

// "reported", "says", "has reported": what outlets do.
bool IsOutletVerb(std::string_view norm) {
  const CueVerb* verb = FindCueVerb(norm);
  return verb != nullptr &&
         (verb->forms & (kPastForm | kThirdForm | kBaseForm)) != 0 &&
         (verb->lemma == "report" || verb->lemma == "say" ||
          verb->lemma == "write" || verb->lemma == "note" ||
          verb->lemma == "add" || verb->lemma == "quote" ||
          verb->lemma == "cite" || verb->lemma == "reveal");
}

// Words that stand before the outlet to which something was said or given.
constexpr std::string_view kBeforeAddressee[][2] = {
    {"interview", "with"}, {"interview", "to"},  {"interviewed", "by"},
    {"quoted", "by"},      {"cited", "by"},      {"seen", "by"},
    {"obtained", "by"},    {"reviewed", "by"},   {"viewed", "by"},
    {"published", "by"},   {"carried", "by"},    {"provided", "to"},
    {"given", "to"},       {"sent", "to"},       {"leaked", "to"},
    {"shared", "with"},    {"speaking", "to"},   {"spoke", "to"},
    {"speaking", "with"},  {"spoke", "with"},    {"comments", "to"},
    {"statement", "to"},   {"appearance", "on"}, {"interview", "on"},
    {"said", "on"},        {"speaking", "on"},   {"remarks", "to"},
    {"quoted", "in"},      {"cited", "in"},      {"saying", "in"},
};

// What one speaks in or for: "in a CNN interview", "for the Herald article".
constexpr std::string_view kAppearances[] = {
    "interview", "article", "story",     "piece",   "profile",
    "column",    "segment", "broadcast", "feature", "podcast"};

bool IsAppearance(std::string_view norm) { return IsOneOf(norm, kAppearances); }

// "confirmed to OUTLET": a verb of saying with whom it is said to behind "to";
// not "a call to OUTLET", not "responded to OUTLET", which says nothing to it.
bool IsSaidTo(std::string_view verb, std::string_view next) {
  const CueVerb* cue = FindCueVerb(verb);
  return next == "to" && cue != nullptr && verb != cue->lemma &&
         cue->lemma != "respond" && cue->lemma != "credit" &&
         cue->lemma != "point" && (cue->frames & kThatClause) != 0 &&
         (cue->cue_class == CueClass::kSpeech ||
          cue->cue_class == CueClass::kClaim ||
          cue->cue_class == CueClass::kConcede);
}

bool IsBeforeAddressee(std::string_view first, std::string_view second) {
  return std::any_of(std::begin(kBeforeAddressee), std::end(kBeforeAddressee),
                     [&](const std::string_view(&words)[2]) {
                       return words[0] == first && words[1] == second;
                     });
}

class PhraseFinder {
 public:
  PhraseFinder(const ParagraphView& view, const Mentions& mentions,
               std::string_view publisher)
      : view_(view), mentions_(mentions), publisher_(FoldKey(publisher)) {
    if (const std::string name = OutletNamed(publisher); !name.empty()) {
      publisher_ = FoldKey(name);
    }
  }

  std::vector<RelayPhrase> Run() {
    for (const TokenRange unit : view_.units()) {
      in_unit_ = 0;
      for (uint32_t i = unit.begin; i + 1 < unit.end; ++i) {
        if (view_.InQuotes(i)) continue;
        AccordingTo(i, unit);
        Told(i, unit);
        AppearingIn(i, unit);
      }
      Trailing(unit);
      for (uint32_t i = unit.begin + 1; i + 1 < unit.end; ++i) Citing(i, unit);
    }
    for (const QuotedAs& quoted : FindQuotedAs(view_)) Quoting(quoted);
    std::stable_sort(phrases_.begin(), phrases_.end(),
                     [](const RelayPhrase& a, const RelayPhrase& b) {
                       return a.phrase.begin < b.phrase.begin;
                     });
    return std::move(phrases_);
  }

 private:
  bool IsComma(uint32_t i) const { return view_.norm(i) == ","; }

  // ", according to OUTLET"; "according to OUTLET, ..."
  void AccordingTo(uint32_t i, TokenRange unit) {
    if (view_.norm(i) != "according" || view_.norm(i + 1) != "to") return;
    TokenRange outlet =
        SourceAfter(view_, i + 2, unit.end, /*postmodified=*/false);
    // "According to CNN, Mayor Rell ...": no outlet's name has a comma.
    for (uint32_t k = outlet.begin; k < outlet.end; ++k) {
      if (IsComma(k)) outlet.end = k;
    }
    const uint32_t begin = i > unit.begin && IsComma(i - 1) ? i - 1 : i;
    Add({begin, outlet.end}, outlet, unit, /*addressee=*/false);
  }

  // The outlet among the tokens from `begin` on, the longest that is one: "the
  // student news agency ISNA" and "the ISNA news agency" are ISNA.
  void Addressee(uint32_t begin, TokenRange unit) {
    const uint32_t limit = std::min(unit.end, begin + kLongestOutlet);
    for (uint32_t k = begin; k + 1 < limit; ++k) {
      if (view_.InQuotes(k) || IsComma(k)) break;
      const bool noun =
          IsOutletNoun(view_.norm(k)) || view_.norm(k) == "agency";
      if (noun && !view_.token(k).capitalized &&
          view_.token(k + 1).capitalized && AddLongest(k + 1, limit, unit)) {
        return;
      }
    }
    AddLongest(begin, limit, unit);
  }

  bool AddLongest(uint32_t begin, uint32_t limit, TokenRange unit) {
    for (uint32_t end = limit; end > begin; --end) {
      if (view_.InQuotes(end - 1)) continue;
      if (Add({begin, end}, {begin, end}, unit, /*addressee=*/true)) {
        return true;
      }
    }
    return false;
  }

  // "told OUTLET", "in an interview with OUTLET", "quoted by OUTLET".
  void Told(uint32_t i, TokenRange unit) {
    const CueVerb* verb = FindCueVerb(view_.norm(i));
    const bool told = verb != nullptr && verb->lemma == "tell";
    if (!told && !IsBeforeAddressee(view_.norm(i), view_.norm(i + 1)) &&
        !IsSaidTo(view_.norm(i), view_.norm(i + 1))) {
      return;
    }
    Addressee(i + (told ? 1 : 2), unit);
  }

  // "said in an OUTLET interview", "told her for the OUTLET article", but not
  // "blamed her for the OUTLET article".
  void AppearingIn(uint32_t i, TokenRange unit) {
    const std::string_view norm = view_.norm(i);
    if ((norm != "in" && norm != "for") || !IsDeterminer(view_.norm(i + 1)) ||
        !BehindSpeech(i, unit.begin)) {
      return;
    }
    const uint32_t begin = i + 2;
    const uint32_t limit = std::min(unit.end, begin + kLongestOutlet);
    for (uint32_t end = begin + 1; end < limit; ++end) {
      if (view_.InQuotes(end)) return;
      if (!IsAppearance(view_.norm(end))) continue;
      Add({begin, end}, {begin, end}, unit, /*addressee=*/true);
      return;
    }
  }

  // Whether the last cue before token i is a verb of speech.
  bool BehindSpeech(uint32_t i, uint32_t first) const {
    const uint32_t stop = std::max(first, i - std::min(i, kLongestOutlet));
    for (; i > stop && !view_.InQuotes(i - 1); --i) {
      const CueVerb* verb = FindCueVerb(view_.norm(i - 1));
      if (verb != nullptr) return verb->cue_class == CueClass::kSpeech;
    }
    return false;
  }

  // ", OUTLET reported" and ", OUTLET reported on Friday" at the unit's end.
  void Trailing(TokenRange unit) {
    const uint32_t first = unit.end > unit.begin + 2 * kLongestOutlet
                               ? unit.end - 2 * kLongestOutlet
                               : unit.begin;
    for (uint32_t i = unit.end; i > first + 1; --i) {
      const uint32_t verb = i - 1;
      if (view_.InQuotes(verb) || !IsOutletVerb(view_.norm(verb))) continue;
      if (view_.token(verb).capitalized || !EndsClause(i, unit.end)) continue;
      uint32_t begin = verb;
      while (begin > first && (IsAuxiliary(view_.norm(begin - 1)) ||
                               IsAdverb(view_.norm(begin - 1)))) {
        --begin;
      }
      const TokenRange outlet = SourceBefore(view_, begin, unit.begin);
      if (outlet.empty() || outlet.begin == unit.begin) continue;
      const uint32_t before = outlet.begin - 1;
      if (!IsComma(before) && !view_.InQuotes(before)) continue;
      if (Add({IsComma(before) ? before : outlet.begin, i}, outlet, unit,
              /*addressee=*/false)) {
        return;
      }
    }
  }

  // "OUTLET reported, citing SOMEBODY"; "OUTLET, citing SOMEBODY, said ...".
  void Citing(uint32_t i, TokenRange unit) {
    const std::string_view norm = view_.norm(i);
    if ((norm != "citing" && norm != "quoting") || view_.InQuotes(i)) return;
    const TokenRange cited =
        SourceAfter(view_, i + 1, unit.end, /*postmodified=*/true);
    if (cited.empty()) return;
    uint32_t end = i - IsComma(i - 1);
    if (end > unit.begin && IsOutletVerb(view_.norm(end - 1))) --end;
    const TokenRange outlet = SourceBefore(view_, end, unit.begin);
    if (outlet.empty()) return;
    const auto known = std::find_if(
        phrases_.begin(), phrases_.end(),
        [&](const RelayPhrase& p) { return Overlaps(p.outlet, outlet); });
    if (known != phrases_.end()) {
      known->cited = cited;
      return;
    }
    const bool comma = outlet.begin > unit.begin && IsComma(outlet.begin - 1);
    if (Add({outlet.begin - comma, cited.end}, outlet, unit,
            /*addressee=*/false)) {
      phrases_.back().cited = cited;
    }
  }

  // "OUTLET quoted SOMEBODY as saying ..."
  void Quoting(const QuotedAs& quoted) {
    if (quoted.quoter.empty()) return;
    in_unit_ = 0;
    Add({quoted.quoter.begin, quoted.verb.end}, quoted.quoter, quoted.unit,
        /*addressee=*/false);
  }

  // Nothing but a time, a place or the period behind the verb.
  bool EndsClause(uint32_t i, uint32_t end) const {
    if (i >= end) return true;
    const std::string_view norm = view_.norm(i);
    return norm == "." || norm == "," || norm == "on" || norm == "in" ||
           norm == "at" || norm == "earlier" || norm == "later" ||
           (NameWordKinds(norm) & kCalendar) != 0;
  }

  // "The Times" is the publisher in the New York Times.
  bool IsPublisher(const std::string& key) const {
    return publisher_ == key || absl::EndsWith(publisher_, " " + key);
  }

  bool Add(TokenRange phrase, TokenRange outlet, TokenRange unit,
           bool addressee) {
    while (!outlet.empty() &&
           (view_.norm(outlet.end - 1) == "'s" || IsComma(outlet.end - 1))) {
      --outlet.end;
    }
    if (outlet.empty() || in_unit_ == kMostRelays) return false;
    RelayPhrase relay;
    relay.name = OutletMeant(view_.doc(), mentions_, outlet);
    if (relay.name.empty() || IsPublisher(FoldKey(relay.name))) return false;
    relay.phrase = addressee ? outlet : phrase;
    relay.outlet = outlet;
    relay.unit = unit;
    relay.addressee = addressee;
    phrases_.push_back(std::move(relay));
    ++in_unit_;
    return true;
  }

  const ParagraphView& view_;
  const Mentions& mentions_;
  std::string publisher_;  // folded
  std::vector<RelayPhrase> phrases_;
  uint32_t in_unit_ = 0;  // phrases found in the unit
};

}  // namespace

std::string OutletMeant(const Document& doc, const Mentions& mentions,
                        TokenRange tokens) {
  const std::string_view written =
      doc.SpanOf(tokens.begin, tokens.end).In(doc.text());
  if (std::string name = OutletNamed(written); !name.empty()) return name;
  const std::string_view last = doc.norm(doc.tokens()[tokens.end - 1]);
  const bool noun = IsOutletNoun(last);
  const bool short_form = doc.tokens()[tokens.end - 1].capitalized;
  const bool definite = doc.norm(doc.tokens()[tokens.begin]) == "the" ||
                        doc.norm(doc.tokens()[tokens.begin]) == "that";
  if (!definite || tokens.end != tokens.begin + 2 || !(noun || short_form)) {
    return std::string();
  }
  size_t m = FirstMentionEndingAfter(mentions, tokens.begin);
  for (; m > 0; --m) {
    const Entity& entity = mentions.entities[mentions.mentions[m - 1].entity];
    if (entity.kind != EntityKind::kOutlet) continue;
    if (short_form &&
        doc.norm(doc.tokens()[entity.name_tokens.end - 1]) != last) {
      continue;
    }
    const std::string full = OutletNamed(entity.name);
    return full.empty() ? entity.name : full;
  }
  return std::string();
}

std::vector<RelayPhrase> FindRelayPhrases(const ParagraphView& paragraph,
                                          const Mentions& mentions,
                                          std::string_view publisher) {
  return PhraseFinder(paragraph, mentions, publisher).Run();
}

}  // namespace claimdiff
