#include "engine/extract/mentions/name_runs.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "absl/container/flat_hash_set.h"
#include "engine/base/one_of.h"
#include "engine/extract/lexicon/cue_lexicon.h"
#include "engine/extract/mentions/name_titles.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestName = 10;      // tokens
constexpr uint32_t kLongestDateline = 16;  // tokens
constexpr uint32_t kGivenName = kFemaleName | kMaleName;

bool IsParticle(std::string_view norm) {
  constexpr std::string_view kParticles[] = {
      "de", "van", "von", "der", "den", "del", "la", "bin", "al",  "el",
      "du", "di",  "da",  "dos", "ibn", "le",  "do", "ter", "ten", "bint"};
  return IsOneOf(norm, kParticles);
}

// "al-Baghdadi", "el-Gamal", "ul-Haq"
bool IsJoinedParticle(std::string_view norm) {
  return norm == "al" || norm == "el" || norm == "ul" || norm == "bin" ||
         norm == "ad" || norm == "ar" || norm == "as" || norm == "ash";
}

class RunFinder {
 public:
  RunFinder(const Document& doc, const std::vector<bool>& skip,
            const std::vector<uint32_t>& kinds)
      : doc_(doc), skip_(skip), kinds_(kinds), titles_(doc, kinds) {}

  std::vector<NameRun> Run() {
    CollectCases();
    std::vector<size_t> headlines;
    for (size_t p = 0; p < doc_.paragraphs().size(); ++p) {
      if (skip_[p]) continue;
      if (headline_[p]) {
        headlines.push_back(p);
      } else {
        ScanParagraph(doc_.paragraphs()[p], false);
      }
    }
    if (!headlines.empty()) {
      for (const NameRun& run : runs_) Know(run.name);
      for (const size_t p : headlines) {
        ScanParagraph(doc_.paragraphs()[p], true);
      }
      std::stable_sort(runs_.begin(), runs_.end(),
                       [](const NameRun& a, const NameRun& b) {
                         return a.name.begin < b.name.begin;
                       });
    }
    return std::move(runs_);
  }

 private:
  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }
  const Token& token(uint32_t i) const { return doc_.tokens()[i]; }
  bool Has(uint32_t i, uint32_t kinds) const {
    return (kinds_[i] & kinds) != 0;
  }

  // Words written in lower case somewhere, whose capital at the start of a
  // sentence says nothing, and words with a capital inside a sentence.
  void CollectCases() {
    for (const Token& t : doc_.tokens()) {
      if (t.kind == TokenKind::kWord && !t.capitalized) {
        lower_.insert(doc_.norm(t));
      }
    }
    for (const Paragraph& paragraph : doc_.paragraphs()) {
      headline_.push_back(IsHeadline(paragraph));
      if (headline_.back()) continue;
      for (uint32_t s = paragraph.first_sentence; s < paragraph.end_sentence;
           ++s) {
        const Sentence& sentence = doc_.sentences()[s];
        for (uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
          if (!token(i).capitalized || StartsSentence(i, sentence)) continue;
          inner_capital_.insert(norm(i));
          if (Has(i - 1, kGivenName | kHonorific) && token(i - 1).capitalized &&
              token(i).kind == TokenKind::kWord) {
            surnames_.insert(norm(i));
          }
        }
      }
    }
  }

  // Every long word with a capital, and one of them lower case elsewhere.
  bool IsHeadline(const Paragraph& paragraph) const {
    uint32_t words = 0;
    bool evidence = false;
    for (uint32_t i = paragraph.first_token; i < paragraph.end_token; ++i) {
      if (token(i).kind != TokenKind::kWord || norm(i).size() < 4) continue;
      if (!token(i).capitalized && !IsPreposition(norm(i)) &&
          !IsConjunction(norm(i))) {
        return false;
      }
      ++words;
      evidence |= i > paragraph.first_token && lower_.count(norm(i)) > 0 &&
                  token(i).capitalized && !Has(i, kHonorific | kRole);
    }
    return words >= 4 && evidence;
  }

  bool StartsSentence(uint32_t i, const Sentence& sentence) const {
    return i == sentence.first_token ||
           token(i - 1).kind == TokenKind::kQuote || norm(i - 1) == ":";
  }

  bool IsCapital(uint32_t i) const {
    return token(i).kind == TokenKind::kWord && token(i).capitalized &&
           norm(i) != "i" &&
           (!Has(i, kCalendar) || surnames_.count(norm(i)) > 0);
  }

  // Written together with the token before: "Son" "-" "hui".
  bool IsJoined(uint32_t i, uint32_t end) const {
    return i + 1 < end && norm(i) == "-" && !token(i).space_before &&
           !token(i + 1).space_before && token(i + 1).kind == TokenKind::kWord;
  }

  bool BeginsName(uint32_t i, const Sentence& sentence) const {
    const std::string_view word = norm(i);
    if (IsJoinedParticle(word) && IsJoined(i + 1, sentence.end_token)) {
      return token(i + 2).capitalized;
    }
    if (!IsCapital(i)) return false;
    if (IsHealthBody(i)) return true;
    const bool function = IsDeterminer(word) || IsSubjectPronoun(word) ||
                          IsPreposition(word) || IsConjunction(word) ||
                          IsAuxiliary(word) || IsAdverb(word) ||
                          word == "there" || word == "here";
    // "May" and "Will" are names where others have shown it.
    const bool shown =
        surnames_.count(word) > 0 ||
        (Has(i, kGivenName) && i + 1 < sentence.end_token && IsCapital(i + 1));
    if (function && !shown) return false;
    if (!StartsSentence(i, sentence)) return true;
    // "Added Ruiz, ..."
    const CueVerb* verb = FindCueVerb(word);
    if (verb != nullptr && (verb->forms & kPastForm) != 0 &&
        inner_capital_.count(word) == 0) {
      return false;
    }
    if (i + 1 >= sentence.end_token) return false;
    if (lower_.count(word) == 0) return KnownAtStart(i, sentence);
    // "Vice Foreign Minister ...", "Safari Club": lower case elsewhere, part
    // of a title or a name here.
    return IsCapital(i + 1) && (Has(i, kRole | kRoleModifier | kHonorific |
                                           kGivenName | kNationality) ||
                                Has(i + 1, kOrganisation));
  }

  // "WHO", amid words that are not in capitals: no pronoun.
  bool IsHealthBody(uint32_t i) const {
    if (norm(i) != "who" || !token(i).all_caps) return false;
    const auto shouts = [&](uint32_t at) {
      return at < doc_.tokens().size() && token(at).all_caps;
    };
    return !shouts(i + 1) && (i == 0 || !shouts(i - 1));
  }

  // Whether a capital at the start of a sentence is a name's: the word has one
  // elsewhere, too, or a capital or a verb follows.
  bool KnownAtStart(uint32_t i, const Sentence& sentence) const {
    const std::string_view next = norm(i + 1);
    const CueVerb* verb = FindCueVerb(next);
    if (inner_capital_.count(norm(i)) > 0 || kinds_[i] != 0 ||
        IsCapital(i + 1)) {
      return true;
    }
    // "Inspectors said": a plural.
    if (norm(i).back() == 's') return false;
    const bool apposition =
        next == "," && i + 2 < sentence.end_token &&
        (norm(i + 2) == "a" || norm(i + 2) == "an" || norm(i + 2) == "the" ||
         norm(i + 2) == "who" || norm(i + 2) == "which");
    return IsAuxiliary(next) || next == "-" || apposition ||
           (verb != nullptr && (verb->forms & (kPastForm | kThirdForm)) != 0);
  }

  void ScanParagraph(const Paragraph& paragraph, bool headline) {
    for (uint32_t s = paragraph.first_sentence; s < paragraph.end_sentence;
         ++s) {
      const Sentence& sentence = doc_.sentences()[s];
      bool first = true;
      const uint32_t dateline = DatelineEnd(doc_, sentence);
      for (uint32_t i = dateline; i < sentence.end_token;) {
        if (headline ? !IsCapital(i) : !BeginsName(i, sentence)) {
          ++i;
          continue;
        }
        const uint32_t end = RunEnd(i, sentence.end_token);
        if (headline) {
          AddKnown({i, end}, s);
        } else {
          AddRun(i, end, s, &first);
        }
        i = end;
      }
    }
  }

  // Where the run that begins with `begin` ends.
  uint32_t RunEnd(uint32_t begin, uint32_t limit) const {
    uint32_t end = begin + 1;
    bool organisation = Has(begin, kOrganisation);
    bool in_of = false;  // behind "Department of": "and" goes on
    limit = std::min(limit, begin + kLongestName);
    while (end < limit) {
      const uint32_t length = Extension(end, limit, organisation, in_of);
      if (length == 0) break;
      in_of |= norm(end) == "of" || norm(end) == "for" || norm(end) == "on";
      end += length;
      organisation |= Has(end - 1, kOrganisation);
    }
    return end;
  }

  // How many tokens from `at` on the run before it goes on with; 0: none.
  uint32_t Extension(uint32_t at, uint32_t limit, bool organisation,
                     bool in_of) const {
    if (IsCapital(at)) return 1;
    if (IsJoined(at, limit)) return 2;
    if (at + 1 >= limit) return 0;
    const std::string_view word = norm(at);
    if (IsJoinedParticle(word) && IsJoined(at + 1, limit)) return 3;
    if (IsCapital(at + 1)) {
      if (IsParticle(word) || word == "&") return 2;
      // "St. Olav's Clinic", "Teachers' Union"
      if (word == "'s" || (word == "'" && !token(at).space_before)) {
        return Has(at + 1, kOrganisation) ? 2 : 0;
      }
      if (word == "of") {
        return organisation || Has(at - 1, kRole | kOrganisation) ? 2 : 0;
      }
      if (word == "for" && Has(at - 1, kRole)) return 2;
      if (word == "for" || word == "on") return organisation ? 2 : 0;
      if (word == "and") {
        return in_of && organisation && !Has(at + 1, kGivenName | kPlace) &&
                       !token(at + 1).all_caps
                   ? 2
                   : 0;
      }
      // William "Mo" Cowan
      return token(at).kind == TokenKind::kQuote && at + 3 < limit &&
                     Has(at - 1, kGivenName) &&
                     token(at + 2).kind == TokenKind::kQuote &&
                     IsCapital(at + 3)
                 ? 4
                 : 0;
    }
    if (at + 2 < limit && IsCapital(at + 2)) {
      // "Secretary of the Interior", "van der Berg"
      if (word == "of" && norm(at + 1) == "the" &&
          Has(at - 1, kRole | kOrganisation)) {
        return 3;
      }
      if (IsParticle(word) && IsParticle(norm(at + 1))) return 3;
    }
    return 0;
  }

  void AddRun(uint32_t begin, uint32_t end, uint32_t sentence, bool* first) {
    const uint32_t name = titles_.End(begin, end);
    if (IsNoName({name, end}, begin < name)) return;
    NameRun run;
    run.title =
        titles_.Before(begin, name, doc_.sentences()[sentence].first_token);
    run.name = {name, end};
    run.sentence = sentence;
    run.subject = *first && MayBeSubject(run, doc_.sentences()[sentence]);
    *first &= !run.subject;
    runs_.push_back(run);
  }

  // "Korean", "Democrats", "the New York Democrat", "D-Mass.", "California
  // Secretary of State": what somebody is.
  bool IsNoName(TokenRange name, bool titled) const {
    if (IsPartyAside(doc_, name.begin)) return true;
    for (uint32_t i = name.begin; i + 1 < name.end && !Has(i, kOrganisation);
         ++i) {
      if (IsOffice(norm(i)) && (norm(i + 1) == "of" || norm(i + 1) == "for")) {
        return true;
      }
    }
    bool only_kinds = true;
    for (uint32_t i = name.begin; i < name.end; ++i) {
      only_kinds &= Has(i, kNationality | kGroup | kRole | kRoleModifier |
                               kHonorific | kPartyMember);
    }
    if (only_kinds) {
      const bool place = (NameWordKinds(Key(name)) & kPlace) != 0;
      const bool surname = name.end == name.begin + 1 &&
                           surnames_.count(norm(name.begin)) > 0 &&
                           !(name.begin > 0 && norm(name.begin - 1) == "the");
      return !place && !surname;
    }
    return !titled && Has(name.end - 1, kPartyMember) && name.begin > 0 &&
           IsDeterminer(norm(name.begin - 1));
  }

  bool MayBeSubject(const NameRun& run, const Sentence& sentence) const {
    // "Roe's aide", "the Roe campaign"
    if (run.name.end < sentence.end_token &&
        (norm(run.name.end) == "'s" || norm(run.name.end) == "'" ||
         Has(run.name.end, kOrganisation | kRole | kGroup))) {
      return false;
    }
    uint32_t before = run.title.begin;
    while (before > sentence.first_token &&
           (IsDeterminer(norm(before - 1)) || Has(before - 1, kNationality))) {
      if (norm(before - 1) == "of") return false;
      --before;
    }
    return before == sentence.first_token || !IsPreposition(norm(before - 1));
  }

  std::string Key(TokenRange name) const {
    std::string key;
    for (uint32_t i = name.begin; i < name.end; ++i) {
      if (norm(i) == "-") continue;
      if (!key.empty()) key += ' ';
      key += norm(i);
    }
    return key;
  }

  // Headlines may name what the text names, and people by their last name.
  void Know(TokenRange name) {
    known_.insert(Key(name));
    if (name.end - name.begin <= 3)
      known_.insert(Key({name.end - 1, name.end}));
  }

  // The known names in a run of a headline, longest first from the left.
  void AddKnown(TokenRange run, uint32_t sentence) {
    for (uint32_t begin = run.begin; begin < run.end;) {
      uint32_t end = run.end;
      while (end > begin && known_.count(Key({begin, end})) == 0) --end;
      if (end == begin) {
        ++begin;
        continue;
      }
      NameRun found;
      found.title = {begin, begin};
      found.name = {begin, end};
      found.sentence = sentence;
      runs_.push_back(found);
      begin = end;
    }
  }

  const Document& doc_;
  const std::vector<bool>& skip_;
  const std::vector<uint32_t>& kinds_;
  const NameTitles titles_;
  std::vector<bool> headline_;
  // Only looked up, never gone through.
  absl::flat_hash_set<std::string_view> lower_;
  absl::flat_hash_set<std::string_view> inner_capital_;
  absl::flat_hash_set<std::string_view> surnames_;
  absl::flat_hash_set<std::string> known_;
  std::vector<NameRun> runs_;
};

}  // namespace

std::vector<uint32_t> TokenNameKinds(const Document& doc) {
  std::vector<uint32_t> kinds;
  kinds.reserve(doc.tokens().size());
  for (const Token& token : doc.tokens()) {
    kinds.push_back(
        token.kind == TokenKind::kWord ? NameWordKinds(doc.norm(token)) : 0);
  }
  return kinds;
}

std::vector<NameRun> FindNameRuns(const Document& doc,
                                  const std::vector<bool>& skip,
                                  const std::vector<uint32_t>& kinds) {
  return RunFinder(doc, skip, kinds).Run();
}

bool IsPartyAside(const Document& doc, uint32_t i) {
  constexpr std::string_view kParties[] = {"d", "i", "r"};
  return i + 2 < doc.tokens().size() && doc.tokens()[i].capitalized &&
         IsOneOf(doc.norm(doc.tokens()[i]), kParties) &&
         doc.norm(doc.tokens()[i + 1]) == "-" &&
         doc.tokens()[i + 2].capitalized;
}

uint32_t DatelineEnd(const Document& doc, const Sentence& sentence) {
  const uint32_t first = sentence.first_token;
  if (!doc.tokens()[first].all_caps) return first;
  const uint32_t limit = std::min(sentence.end_token, first + kLongestDateline);
  bool city = true;  // in capitals; behind it come region, agency and date
  for (uint32_t i = first; i < limit; ++i) {
    const Token& token = doc.tokens()[i];
    const std::string_view norm = doc.norm(token);
    if ((norm == "-" && token.space_before) || norm == "--") {
      return i + 1 < sentence.end_token ? i + 1 : first;
    }
    const bool word = token.kind == TokenKind::kWord;
    if (word && (city ? !token.all_caps : !token.capitalized)) return first;
    city &= word;
  }
  return first;
}

}  // namespace claimdiff
