#include "engine/extract/mentions.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "engine/extract/cue_lexicon.h"
#include "engine/extract/outlets.h"
#include "engine/extract/paragraph_view.h"
#include "engine/language/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// How many entities that share a word a short name is compared with.
constexpr size_t kCandidates = 8;
constexpr uint32_t kLongestName = 10;  // tokens
constexpr uint32_t kLongestRole = 6;   // tokens
constexpr size_t kMostRoles = 16;      // an entity

bool IsParticle(std::string_view norm) {
  constexpr std::string_view kParticles[] = {"de",  "van", "von", "der", "den",
                                             "del", "la",  "bin", "al",  "el",
                                             "du",  "di",  "da",  "dos", "ibn"};
  return std::find(std::begin(kParticles), std::end(kParticles), norm) !=
         std::end(kParticles);
}

// "Martin Luther King Jr.": what follows "King" is no name of its own.
bool IsNameSuffix(std::string_view norm) {
  return norm == "jr." || norm == "jr" || norm == "sr." || norm == "sr" ||
         norm == "ii" || norm == "iii" || norm == "iv";
}

// A capitalised run: titles, then the name.
struct NameRun {
  TokenRange title;  // may be empty
  TokenRange name;
  uint32_t sentence = 0;
  bool first_in_sentence = false;
};

class MentionFinder {
 public:
  MentionFinder(const Document& doc, const std::vector<bool>& skip)
      : doc_(doc), skip_(skip) {}

  Mentions Run() {
    CollectCases();
    for (size_t p = 0; p < doc_.paragraphs().size(); ++p) {
      if (skip_[p]) continue;
      const Paragraph& paragraph = doc_.paragraphs()[p];
      for (uint32_t s = paragraph.first_sentence; s < paragraph.end_sentence;
           ++s) {
        ScanSentence(s);
      }
    }
    // Full names first, so that a short form finds one that comes later too.
    std::vector<uint32_t> entity(runs_.size());
    for (const bool full : {true, false}) {
      for (size_t r = 0; r < runs_.size(); ++r) {
        if ((WordCount(runs_[r].name) > 1) == full)
          entity[r] = Assign(runs_[r]);
      }
    }
    return Number(entity);
  }

 private:
  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }
  const Token& token(uint32_t i) const { return doc_.tokens()[i]; }
  uint32_t kinds(uint32_t i) const { return NameWordKinds(norm(i)); }

  // Words written in lower case somewhere, whose capital at the start of a
  // sentence says nothing, and words with a capital inside a sentence.
  void CollectCases() {
    for (const Sentence& sentence : doc_.sentences()) {
      for (uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
        if (token(i).kind != TokenKind::kWord) continue;
        if (!token(i).capitalized) {
          lower_.insert(norm(i));
        } else if (!StartsSentence(i, sentence)) {
          inner_capital_.insert(norm(i));
        }
      }
    }
  }

  bool StartsSentence(uint32_t i, const Sentence& sentence) const {
    return i == sentence.first_token ||
           token(i - 1).kind == TokenKind::kQuote || norm(i - 1) == ":";
  }

  bool IsCapital(uint32_t i) const {
    return token(i).kind == TokenKind::kWord && token(i).capitalized &&
           (kinds(i) & kCalendar) == 0 && norm(i) != "i";
  }

  // Written together with the token before: "Son" "-" "hui".
  bool IsJoined(uint32_t i, uint32_t end) const {
    return i + 1 < end && norm(i) == "-" && !token(i).space_before &&
           !token(i + 1).space_before && token(i + 1).kind == TokenKind::kWord;
  }

  bool BeginsName(uint32_t i, const Sentence& sentence) const {
    if (!IsCapital(i)) return false;
    const std::string_view word = norm(i);
    const bool function = IsDeterminer(word) || IsSubjectPronoun(word) ||
                          IsPreposition(word) || IsConjunction(word) ||
                          IsAuxiliary(word) || IsAdverb(word);
    if (function) return false;
    if (!StartsSentence(i, sentence)) return true;
    if (lower_.count(word) == 0)
      return i + 1 < sentence.end_token && KnownAtStart(i);
    // "Vice Foreign Minister ...": lower case elsewhere, a title here.
    return (kinds(i) & (kRole | kRoleModifier | kHonorific | kFemaleName |
                        kMaleName | kNationality)) != 0 &&
           i + 1 < sentence.end_token && IsCapital(i + 1);
  }

  // Whether a capital at the start of a sentence is a name's: the word has one
  // elsewhere, too, or a capital or a verb follows.
  bool KnownAtStart(uint32_t i) const {
    const std::string_view next = norm(i + 1);
    const CueVerb* verb = FindCueVerb(next);
    if (inner_capital_.count(norm(i)) > 0 || kinds(i) != 0 ||
        IsCapital(i + 1)) {
      return true;
    }
    // "Inspectors said": a plural.
    if (norm(i).back() == 's') return false;
    return IsAuxiliary(next) || next == "-" ||
           (verb != nullptr && (verb->forms & (kPastForm | kThirdForm)) != 0);
  }

  void ScanSentence(uint32_t s) {
    const Sentence& sentence = doc_.sentences()[s];
    bool first = true;
    uint32_t i = sentence.first_token;
    while (i < sentence.end_token) {
      if (!BeginsName(i, sentence)) {
        ++i;
        continue;
      }
      uint32_t end = i + 1;
      while (end < sentence.end_token && end - i < kLongestName) {
        if (IsCapital(end)) {
          ++end;
        } else if (IsJoined(end, sentence.end_token)) {
          end += 2;
        } else if (end + 1 < sentence.end_token && IsCapital(end + 1) &&
                   (IsParticle(norm(end)) || norm(end) == "&" ||
                    // "St. Olav's Clinic"
                    (norm(end) == "'s" &&
                     (kinds(end + 1) & kOrganisation) != 0) ||
                    (norm(end) == "of" &&
                     (kinds(end - 1) & (kRole | kOrganisation)) != 0))) {
          end += 2;
        } else {
          break;
        }
      }
      AddRun(i, end, s, &first);
      i = end;
    }
  }

  void AddRun(uint32_t begin, uint32_t end, uint32_t sentence, bool* first) {
    const uint32_t name = AfterTitle(begin, end);
    bool only_kinds = true;
    for (uint32_t i = name; i < end; ++i) {
      only_kinds &= (kinds(i) & (kNationality | kGroup | kRole | kRoleModifier |
                                 kHonorific)) != 0;
    }
    const bool place = (NameWordKinds(Key({name, end})) & kPlace) != 0;
    if (only_kinds && !place) return;
    NameRun run;
    run.title = {begin, name};
    run.name = {name, end};
    if (run.title.empty()) run.title = TitleBefore(begin, sentence);
    run.sentence = sentence;
    run.first_in_sentence = *first;
    *first = false;
    runs_.push_back(run);
  }

  // Where the name begins behind "Vice Foreign Minister", "Arkansas Gov." or
  // "Secretary of State"; `begin` where no title stands before it.
  uint32_t AfterTitle(uint32_t begin, uint32_t end) const {
    uint32_t name = begin;
    for (uint32_t i = begin; i + 1 < end; ++i) {
      if ((kinds(i) & (kHonorific | kRole)) == 0) continue;
      uint32_t after = i + 1;
      if (norm(after) == "of" && after + 2 < end) {
        // "of State", "of National Intelligence": one word at least.
        after += 2;
        while (after + 1 < end && (kinds(after) & kRoleModifier) != 0) ++after;
      }
      if (!IsNameSuffix(norm(after)) && norm(after) != "-") name = after;
    }
    return name;
  }

  // The role in lower case right before a name: "national security adviser".
  TokenRange TitleBefore(uint32_t begin, uint32_t sentence) const {
    const uint32_t first = doc_.sentences()[sentence].first_token;
    uint32_t title = begin;
    if (begin == first || (kinds(begin - 1) & kRole) == 0) {
      return {begin, begin};
    }
    --title;
    while (title > first && begin - title < kLongestRole &&
           (kinds(title - 1) & (kRole | kRoleModifier | kNationality)) != 0 &&
           (!token(title - 1).capitalized ||
            (kinds(title - 1) & kNationality) != 0)) {
      --title;
    }
    return {title, begin};
  }

  // Words, those joined by hyphens counted as one.
  size_t WordCount(TokenRange name) const {
    size_t words = 0;
    for (uint32_t i = name.begin; i < name.end; ++i) {
      const bool joined = i > name.begin && norm(i - 1) == "-";
      words += token(i).kind == TokenKind::kWord && !joined ? 1 : 0;
    }
    return words;
  }

  std::string_view Written(TokenRange name) const {
    return doc_.SpanOf(name.begin, name.end).In(doc_.text());
  }

  std::string Key(TokenRange name) const {
    std::string key = FoldKey(Written(name));
    std::replace(key.begin(), key.end(), '-', ' ');
    return key;
  }

  // The entity that a run names, made where it is new.
  uint32_t Assign(const NameRun& run) {
    const std::string key = Key(run.name);
    uint32_t id = static_cast<uint32_t>(entities_.size());
    if (const auto it = by_key_.find(key); it != by_key_.end()) {
      id = it->second;
    } else {
      id = OtherForm(run, id);
      if (id == entities_.size()) Create(run);
      by_key_.emplace(key, id);
    }
    Learn(run, &entities_[id]);
    ++named_[id];
    return id;
  }

  // An entity of which the run is another form, or `none`. Of several: one
  // whose role the run repeats, then the one named most often, then the first.
  uint32_t OtherForm(const NameRun& run, uint32_t none) const {
    const EntityKind kind = KindOf(run);
    const bool outlet = kind == EntityKind::kOutlet;
    if (kind == EntityKind::kPlace || kind == EntityKind::kOrganisation) {
      return none;
    }
    const std::string role = RoleOf(run.title);
    uint32_t best = none;
    for (const uint32_t word : {run.name.end - 1, run.name.begin}) {
      const auto it = by_word_.find(norm(word));
      if (it == by_word_.end()) continue;
      const std::vector<uint32_t>& ids = it->second;
      for (size_t k = 0; k < std::min(ids.size(), kCandidates); ++k) {
        const uint32_t id = ids[k];
        const Entity& entity = entities_[id];
        const bool outlets = entity.kind == EntityKind::kOutlet;
        if (outlets != outlet || entity.kind == EntityKind::kPlace ||
            entity.kind == EntityKind::kOrganisation || !Shortens(run, id)) {
          continue;
        }
        if (best == none || Rank(id, role) > Rank(best, role)) best = id;
      }
      if (best != none) break;
    }
    return best;
  }

  // Whether the run can be a form of the entity's name: its first or last
  // words, or the same first and last word.
  bool Shortens(const NameRun& run, uint32_t id) const {
    const TokenRange full = entities_[id].name_tokens;
    const std::string full_key = " " + Key(full) + " ";
    const std::string key = " " + Key(run.name) + " ";
    if (key.size() < full_key.size() &&
        (full_key.compare(0, key.size(), key) == 0 ||
         full_key.compare(full_key.size() - key.size(), key.size(), key) ==
             0)) {
      return true;
    }
    return WordCount(run.name) > 1 &&
           norm(full.begin) == norm(run.name.begin) &&
           norm(full.end - 1) == norm(run.name.end - 1);
  }

  std::pair<bool, uint32_t> Rank(uint32_t id, const std::string& role) const {
    const auto& roles = entities_[id].roles;
    const bool same_role =
        !role.empty() &&
        std::find(roles.begin(), roles.end(), role) != roles.end();
    return {same_role, named_[id]};
  }

  EntityKind KindOf(const NameRun& run) const {
    const std::string key = Key(run.name);
    const std::string written(Written(run.name));
    if ((NameWordKinds(key) & kPlace) != 0 && run.title.empty()) {
      return EntityKind::kPlace;
    }
    if (!OutletNamed(written).empty()) return EntityKind::kOutlet;
    const bool article =
        run.name.begin > 0 && norm(run.name.begin - 1) == "the";
    if (article && run.title.empty()) {
      // "the Post", "the Guardian"
      const bool short_form = run.name.end == run.name.begin + 1 &&
                              IsOutletLastWord(norm(run.name.begin));
      if (short_form || !OutletNamed("The " + written).empty()) {
        return EntityKind::kOutlet;
      }
    }
    if (!run.title.empty()) return EntityKind::kPerson;
    for (uint32_t i = run.name.begin; i < run.name.end; ++i) {
      if ((kinds(i) & kOrganisation) != 0) return EntityKind::kOrganisation;
    }
    const size_t words = WordCount(run.name);
    if (words > 1 &&
        ((kinds(run.name.begin) | kinds(run.name.end - 1)) & kPlaceWord) != 0) {
      return EntityKind::kPlace;
    }
    if ((kinds(run.name.begin) & (kFemaleName | kMaleName)) != 0) {
      if (words > 1) return EntityKind::kPerson;
    } else if (words == 1 && token(run.name.begin).all_caps) {
      return EntityKind::kOrganisation;
    }
    return EntityKind::kUnknown;
  }

  void Create(const NameRun& run) {
    Entity entity;
    entity.name = CleanName(Written(run.name));
    entity.name_tokens = run.name;
    entity.kind = KindOf(run);
    const uint32_t id = static_cast<uint32_t>(entities_.size());
    entities_.push_back(std::move(entity));
    named_.push_back(0);
    for (uint32_t i = run.name.begin; i < run.name.end; ++i) {
      if (token(i).kind == TokenKind::kWord) by_word_[norm(i)].push_back(id);
    }
  }

  // Takes over what one more mention says.
  void Learn(const NameRun& run, Entity* entity) {
    if (entity->kind == EntityKind::kUnknown) entity->kind = KindOf(run);
    if (Key(run.name).size() > Key(entity->name_tokens).size()) {
      entity->name = CleanName(Written(run.name));
      entity->name_tokens = run.name;
    }
    if (!run.title.empty()) AddRole(run.title, entity);
    const TokenRange apposition = Apposition(run);
    if (!apposition.empty()) AddRole(apposition, entity);
    if (entity->gender == Gender::kUnknown &&
        entity->kind == EntityKind::kPerson) {
      entity->gender = GenderOf(run);
    }
  }

  Gender GenderOf(const NameRun& run) const {
    for (uint32_t i = run.title.begin; i < run.title.end; ++i) {
      if ((kinds(i) & kFemaleTitle) != 0) return Gender::kFemale;
      if ((kinds(i) & kMaleTitle) != 0) return Gender::kMale;
    }
    const uint32_t given = WordCount(run.name) > 1 ? kinds(run.name.begin) : 0;
    const bool female = (given & kFemaleName) != 0;
    const bool male = (given & kMaleName) != 0;
    if (female == male) return Gender::kUnknown;
    return female ? Gender::kFemale : Gender::kMale;
  }

  // ", the vice foreign minister," after a name: from behind the article to the
  // role's noun.
  TokenRange Apposition(const NameRun& run) const {
    const uint32_t end = doc_.sentences()[run.sentence].end_token;
    uint32_t i = run.name.end;
    if (i + 2 >= end || norm(i) != ",") return {i, i};
    ++i;
    if (norm(i) == "the" || norm(i) == "a" || norm(i) == "an") ++i;
    const uint32_t limit = std::min(end, i + kLongestRole);
    for (uint32_t j = i; j < limit; ++j) {
      if (token(j).kind != TokenKind::kWord || IsAuxiliary(norm(j))) break;
      if ((kinds(j) & kRole) == 0) continue;
      while (j + 1 < limit && (kinds(j + 1) & kRole) != 0) ++j;
      return {i, j + 1};
    }
    return {i, i};
  }

  // The words of a title without its honorifics.
  std::string RoleOf(TokenRange title) const {
    std::string role;
    for (uint32_t i = title.begin; i < title.end; ++i) {
      if ((kinds(i) & kHonorific) != 0 && (kinds(i) & kRole) == 0) continue;
      if (!role.empty()) role += ' ';
      role += norm(i);
    }
    return role;
  }

  void AddRole(TokenRange title, Entity* entity) const {
    std::string role = RoleOf(title);
    const auto& roles = entity->roles;
    if (!role.empty() && roles.size() < kMostRoles &&
        std::find(roles.begin(), roles.end(), role) == roles.end()) {
      entity->roles.push_back(std::move(role));
    }
  }

  // Numbers the entities in the order of their first mention.
  Mentions Number(const std::vector<uint32_t>& entity) {
    constexpr uint32_t kNew = 0xFFFFFFFF;
    std::vector<uint32_t> number(entities_.size(), kNew);
    Mentions result;
    for (size_t r = 0; r < runs_.size(); ++r) {
      uint32_t& id = number[entity[r]];
      if (id == kNew) {
        id = static_cast<uint32_t>(result.entities.size());
        result.entities.push_back(std::move(entities_[entity[r]]));
      }
      Mention mention;
      mention.tokens = runs_[r].name;
      mention.entity = id;
      mention.sentence = runs_[r].sentence;
      mention.first_in_sentence = runs_[r].first_in_sentence;
      result.mentions.push_back(mention);
    }
    return result;
  }

  const Document& doc_;
  const std::vector<bool>& skip_;
  std::unordered_set<std::string_view> lower_;
  std::unordered_set<std::string_view> inner_capital_;
  std::vector<NameRun> runs_;
  std::vector<Entity> entities_;
  std::vector<uint32_t> named_;  // by entity: its mentions so far
  std::map<std::string, uint32_t> by_key_;
  std::map<std::string_view, std::vector<uint32_t>> by_word_;
};

}  // namespace

Mentions FindMentions(const Document& doc, const std::vector<bool>& skip) {
  return MentionFinder(doc, skip).Run();
}

size_t FirstMentionEndingAfter(const Mentions& mentions, uint32_t i) {
  const auto it = std::partition_point(
      mentions.mentions.begin(), mentions.mentions.end(),
      [i](const Mention& mention) { return mention.tokens.end <= i; });
  return static_cast<size_t>(it - mentions.mentions.begin());
}

}  // namespace claimdiff
