#include "engine/extract/sources/source_head.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/extract/mentions/name_runs.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/sources/time_adverbial.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestPlace = 3;  // tokens

constexpr uint32_t kTitleWords =
    kRole | kHonorific | kRoleModifier | kNationality | kPartyMember | kPlace;

// Words that hang something on a noun phrase.
bool HangsOn(std::string_view norm) {
  return norm == "," || norm == "(" || norm == "who" || norm == "which" ||
         norm == "whose" || norm == "whom" || norm == "including" ||
         norm == "like" || norm == ";" || norm == "--";
}

class HeadReader {
 public:
  HeadReader(const Document& doc, const Mentions& mentions, TokenRange source)
      : doc_(doc), mentions_(mentions) {
    head_.phrase = Trimmed(source);
    first_mention_ = FirstMentionEndingAfter(mentions, head_.phrase.begin);
  }

  SourceHead Read() {
    const TokenRange phrase = head_.phrase;
    if (ReadJoinedNames()) {
      head_.plain = head_.core = phrase;
      return std::move(head_);
    }
    head_.names.clear();
    head_.plain = {phrase.begin, PlainEnd()};
    head_.core = {phrase.begin, CoreEnd()};
    bool joins = false;
    for (uint32_t i = phrase.begin; i < head_.core.end; ++i) {
      joins |= norm(i) == "and" && MentionAt(i) == kNone;
    }
    const size_t m = MentionEndingWith(head_.core.end);
    if (joins && (m == kNone || !HoldsTwoOffices(m))) return std::move(head_);
    if (m != kNone) {
      head_.names = {m};
    } else if (const size_t a = NameInApposition(); a != kNone) {
      head_.names = {a};
    }
    return std::move(head_);
  }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }
  const Mention& mention(size_t m) const { return mentions_.mentions[m]; }
  bool Has(uint32_t i, uint32_t kinds) const {
    return (mentions_.kinds[i] & kinds) != 0;
  }

  TokenRange Trimmed(TokenRange source) const {
    const uint32_t dateline =
        DatelineEnd(doc_, doc_.sentences()[doc_.SentenceAt(source.begin)]);
    if (source.begin < dateline && dateline < source.end) {
      source.begin = dateline;
    }
    const auto is_mark = [&](uint32_t i) {
      const std::string_view word = norm(i);
      return word == "," || word == "-" || word == "--" || word == ":" ||
             doc_.tokens()[i].kind == TokenKind::kQuote;
    };
    while (source.end > source.begin + 1 &&
           (is_mark(source.begin) || norm(source.begin) == "and" ||
            norm(source.begin) == "but")) {
      ++source.begin;
    }
    while (source.end > source.begin + 1 &&
           (is_mark(source.end - 1) || norm(source.end - 1) == "'s" ||
            norm(source.end - 1) == "'")) {
      --source.end;
    }
    // "(Ana Rell)", "[Rell]"
    const std::string_view last = norm(source.end - 1);
    if (source.end > source.begin + 2 &&
        ((norm(source.begin) == "(" && last == ")") ||
         (norm(source.begin) == "[" && last == "]"))) {
      ++source.begin;
      --source.end;
    }
    // "a reporter for USA Today"
    const size_t m = FirstMentionEndingAfter(mentions_, source.end - 1);
    const bool name =
        m < mentions_.mentions.size() && mention(m).tokens.begin < source.end;
    if (!name) {
      source.end = TimeAdverbialBegin(doc_, source.begin, source.end);
    }
    return source;
  }

  // Behind "D-Mass." and its comma, at comma i; i where no such stands there.
  uint32_t BehindPartyAside(uint32_t i) const {
    if (norm(i) != "," || i + 1 >= head_.phrase.end ||
        !IsPartyAside(doc_, i + 1)) {
      return i;
    }
    const uint32_t behind = i + 4;
    return behind < head_.phrase.end && norm(behind) == "," ? behind + 1
                                                            : behind;
  }

  // The mention that token i is part of, or of its title.
  size_t MentionAt(uint32_t i) const {
    for (size_t m = first_mention_;
         m < mentions_.mentions.size() && mention(m).title <= i; ++m) {
      if (i < mention(m).tokens.end) return m;
    }
    return kNone;
  }

  size_t MentionEndingWith(uint32_t end) const {
    const size_t m = MentionAt(end - 1);
    return m != kNone && mention(m).tokens.end == end &&
                   mention(m).tokens.begin >= head_.phrase.begin
               ? m
               : kNone;
  }

  // "Tom Roe and Ana Rell", "Mr. Roe, Ms. Rell and Sam Orlo": nothing but
  // names, their titles and what joins them. False for one name.
  bool ReadJoinedNames() {
    bool joined = false;
    bool ends_with_name = false;
    for (uint32_t i = head_.phrase.begin; i < head_.phrase.end;) {
      if (const size_t m = MentionAt(i); m != kNone) {
        if (mention(m).title < head_.phrase.begin) return false;
        i = mention(m).tokens.end;
        ends_with_name = !SaysOfWhat(m);
        if (!ends_with_name) continue;
        head_.names.push_back(m);
        if (i < head_.phrase.end) i = BehindPartyAside(i);
        if (i < head_.phrase.end && norm(i) == "(") {
          while (i < head_.phrase.end && norm(i) != ")") ++i;
          ++i;
        }
        continue;
      }
      const std::string_view word = norm(i);
      joined |= word == "and";
      if (word != "and" && word != "," && word != "both" && word != "the" &&
          !Has(i, kTitleWords)) {
        return false;
      }
      ++i;
    }
    return joined && ends_with_name && head_.names.size() > 1;
  }

  // "Ellan" of "former Ellan governor Tom Roe", "Ellan Governor" of "Ellan
  // Governor and Senate candidate Tom Roe": no speaker beside him.
  bool SaysOfWhat(size_t m) const {
    if (mentions_.entities[mention(m).entity].kind == EntityKind::kPerson) {
      return false;
    }
    const uint32_t end = mention(m).tokens.end;
    return Has(end - 1, kRole) ||
           (end < head_.phrase.end && Has(end, kRole | kRoleModifier));
  }

  // "Ellan founder and chief executive Tom Roe" is one person, the mention
  // `last`; "the founder and Mr. Roe" and "police and Mayor Tom Roe" are two.
  bool HoldsTwoOffices(size_t last) const {
    const uint32_t begin = head_.phrase.begin;
    const uint32_t title = mention(last).title;
    const bool office = title < mention(last).tokens.begin &&
                        (!Has(title, kHonorific) || Has(title, kRole));
    if (!office || IsDeterminer(norm(begin))) {
      return false;
    }
    for (uint32_t i = begin; i < title; ++i) {
      const size_t m = MentionAt(i);
      if (Has(i, kGroup) || norm(i) == "," ||
          (m != kNone &&
           mentions_.entities[mention(m).entity].kind == EntityKind::kPerson)) {
        return false;
      }
      if (norm(i) == "and" && m == kNone &&
          (i == begin || !Has(i - 1, kRole))) {
        return false;
      }
    }
    return true;
  }

  // "Ellan County, Ohio, coroner Gil Roe": the state says where the county is,
  // and the person is still to come. The token behind such an aside at comma i,
  // where a role stands there; else i.
  uint32_t BehindPlaceAside(uint32_t i) const {
    if (norm(i) != "," || MentionAt(i - 1) == kNone) return i;
    uint32_t end = i + 1;
    while (end < head_.phrase.end && end <= i + kLongestPlace &&
           norm(end) != ",") {
      ++end;
    }
    if (end == i + 1 || end + 1 >= head_.phrase.end || norm(end) != ",") {
      return i;
    }
    std::string place;
    for (uint32_t k = i + 1; k < end; ++k) {
      if (k > i + 1) place += ' ';
      place += norm(k);
    }
    const bool is_place = (NameWordKinds(place) & kPlace) != 0;
    return is_place && Has(end + 1, kRole | kRoleModifier) ? end + 1 : i;
  }

  // A relative clause or the like ends it; so does a comma, unless it parts the
  // members of a list.
  uint32_t PlainEnd() const {
    const TokenRange phrase = head_.phrase;
    for (uint32_t i = phrase.begin + 1; i < phrase.end; ++i) {
      i = BehindPlaceAside(i);
      if (MentionAt(i) != kNone) continue;
      // "officials – tired of it – said"
      if (norm(i) == "-" && doc_.tokens()[i].space_before) return i;
      // "many of whom"
      if (!HangsOn(norm(i)) || norm(i - 1) == "of") continue;
      if (norm(i) != ",") return i;
      const bool hung =
          i + 1 < phrase.end && (HangsOn(norm(i + 1)) || IsParticiple(i + 1) ||
                                 IsPreposition(norm(i + 1)));
      if (hung || !JoinsFrom(i + 1)) return i;
    }
    return phrase.end;
  }

  bool IsParticiple(uint32_t i) const {
    const std::string_view word = norm(i);
    const std::string_view end =
        word.substr(word.size() - std::min<size_t>(3, word.size()));
    return word.size() > 5 && (end == "ing" || end.substr(1) == "ed");
  }

  bool JoinsFrom(uint32_t i) const {
    for (; i < head_.phrase.end; ++i) {
      if (norm(i) == "and" && MentionAt(i) == kNone) return true;
    }
    return false;
  }

  // Up to what is hung on or a preposition that is not part of a name.
  uint32_t CoreEnd() const {
    for (uint32_t i = head_.phrase.begin + 1; i < head_.phrase.end; ++i) {
      i = BehindPlaceAside(i);
      if (MentionAt(i) == kNone &&
          (HangsOn(norm(i)) || IsPreposition(norm(i)))) {
        return i;
      }
    }
    return head_.phrase.end;
  }

  // "The harbour minister, Ilse Varga, a lawyer": one person, behind a
  // description.
  size_t NameInApposition() const {
    const TokenRange phrase = head_.phrase;
    const uint32_t comma = head_.plain.end;
    if (comma >= phrase.end || norm(comma) != "," ||
        Has(head_.core.end - 1, kGroup)) {
      return kNone;
    }
    uint32_t i = comma + 1;
    while (i < phrase.end && MentionAt(i) == kNone && Has(i, kTitleWords)) ++i;
    if (i >= phrase.end) return kNone;
    const size_t m = MentionAt(i);
    if (m == kNone || mention(m).title < comma) return kNone;
    const EntityKind kind = mentions_.entities[mention(m).entity].kind;
    if (kind == EntityKind::kPlace || kind == EntityKind::kThing) return kNone;
    const uint32_t end = mention(m).tokens.end;
    const bool closed =
        end >= phrase.end || HangsOn(norm(end)) || IsPreposition(norm(end));
    return closed ? m : kNone;
  }

  const Document& doc_;
  const Mentions& mentions_;
  size_t first_mention_ = 0;
  SourceHead head_;
};

}  // namespace

SourceHead ReadSourceHead(const Document& doc, const Mentions& mentions,
                          TokenRange source) {
  return HeadReader(doc, mentions, source).Read();
}

}  // namespace claimdiff
