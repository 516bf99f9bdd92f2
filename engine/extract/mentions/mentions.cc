#include "engine/extract/mentions/mentions.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "engine/extract/lexicon/outlets.h"
#include "engine/extract/mentions/family_names.h"
#include "engine/extract/mentions/name_context.h"
#include "engine/extract/mentions/name_runs.h"
#include "engine/extract/mentions/name_titles.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// How many entities that share a word a short name is compared with.
constexpr size_t kCandidates = 12;
constexpr size_t kMostRoles = 16;      // an entity
constexpr size_t kMostPlaces = 4;      // an entity
constexpr size_t kLongestAcronym = 8;  // letters
constexpr uint32_t kGivenName = kFemaleName | kMaleName;

class MentionFinder {
 public:
  MentionFinder(const Document& doc, const std::vector<bool>& skip)
      : doc_(doc),
        kinds_(TokenNameKinds(doc)),
        runs_(FindNameRuns(doc, skip, kinds_)),
        families_(SharedFamilyNames(doc, runs_, kinds_)) {}

  Mentions Run() {
    // Full names first, so that a short form finds one that comes later too.
    std::vector<uint32_t> entity(runs_.size());
    for (const bool full : {true, false}) {
      for (size_t r = 0; r < runs_.size(); ++r) {
        const bool is_full = WordCount(runs_[r].name) > 1 || families_[r] != 0;
        if (is_full == full) entity[r] = Assign(runs_[r], families_[r]);
      }
    }
    return Number(entity);
  }

 private:
  std::string_view norm(uint32_t i) const {
    return doc_.norm(doc_.tokens()[i]);
  }
  const Token& token(uint32_t i) const { return doc_.tokens()[i]; }
  bool Has(uint32_t i, uint32_t kinds) const {
    return (kinds_[i] & kinds) != 0;
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

  // `family` is the token of a family's name that is written elsewhere, or 0.
  std::string Key(TokenRange name, uint32_t family = 0) const {
    std::string key = FoldKey(Written(name));
    if (family != 0) key += ' ' + FoldKey(Written({family, family + 1}));
    std::replace(key.begin(), key.end(), '-', ' ');
    return key;
  }

  // The name without "Jr.".
  TokenRange WithoutSuffix(TokenRange name) const {
    if (name.end > name.begin + 1 && IsNameSuffix(norm(name.end - 1))) {
      --name.end;
    }
    return name;
  }

  // The last word of an entity's name, if it has more than one; else kNobody.
  uint32_t LastWord(uint32_t id) const {
    if (family_of_[id] != 0) return family_of_[id];
    const TokenRange full = WithoutSuffix(entities_[id].name_tokens);
    return WordCount(full) > 1 ? full.end - 1 : kNobody;
  }

  // The entity that a run names, made where it is new.
  uint32_t Assign(const NameRun& run, uint32_t family) {
    const NameContext context = ReadNameContext(doc_, kinds_, run);
    const Gender title = TitleGender(run.title);
    const std::string role = RoleOfTitle(doc_, kinds_, run.title);
    // The same words mean the same, but "Mr. Rell" is not "Mrs. Rell".
    const std::string key = Key(run.name, family);
    std::string memory = key + '\t' + role + '\t';
    memory += static_cast<char>('0' + static_cast<int>(title));
    const uint32_t none = static_cast<uint32_t>(entities_.size());
    uint32_t id = none;
    if (const auto it = by_key_.find(memory); it != by_key_.end()) {
      id = it->second;
    } else {
      id = OtherForm(run, family, title, role, none);
      if (id == none) Create(run, family);
      by_key_.emplace(memory, id);
    }
    Learn(run, family, context, title, id);
    return id;
  }

  Gender TitleGender(TokenRange title) const {
    for (uint32_t i = title.begin; i < title.end; ++i) {
      if (Has(i, kFemaleTitle)) return Gender::kFemale;
      if (Has(i, kMaleTitle)) return Gender::kMale;
    }
    return Gender::kUnknown;
  }

  // An entity of which the run is the same or another form, or `none`. Of
  // several: one whose role the run repeats, then the one named most often,
  // then the first.
  uint32_t OtherForm(const NameRun& run, uint32_t family, Gender title,
                     const std::string& role, uint32_t none) const {
    EntityKind kind = KindOf(run);
    if (MayBeSurname(run)) kind = EntityKind::kUnknown;
    if (const uint32_t id = ByAcronym(run); id != kNobody) return id;
    const TokenRange name = WithoutSuffix(run.name);
    uint32_t best = none;
    for (const uint32_t word :
         {family != 0 ? family : name.end - 1, name.begin}) {
      const auto it = by_word_.find(norm(word));
      if (it == by_word_.end()) continue;
      const std::vector<uint32_t>& ids = it->second;
      for (size_t k = 0; k < std::min(ids.size(), kCandidates); ++k) {
        const uint32_t id = ids[k];
        const Entity& entity = entities_[id];
        const bool other_gender = title != Gender::kUnknown &&
                                  entity.gender != Gender::kUnknown &&
                                  title != entity.gender;
        if (other_gender || !MayBe(kind, entity.kind) ||
            !Shortens(run, family, id)) {
          continue;
        }
        if (best == none || Rank(id, role) > Rank(best, role)) best = id;
      }
      if (best != none) break;
    }
    return best;
  }

  static bool MayBe(EntityKind run, EntityKind entity) {
    const auto person = [](EntityKind kind) {
      return kind == EntityKind::kPerson || kind == EntityKind::kUnknown;
    };
    return run == entity || (person(run) && person(entity));
  }

  // A word that ends somebody's full name: "Fox" is an outlet, but not where
  // the article has named a Tom Fox.
  bool MayBeSurname(const NameRun& run) const {
    if (WordCount(run.name) != 1) return false;
    if (run.name.begin > 0) {
      const std::string_view before = norm(run.name.begin - 1);
      if (before == "the" || before == "in" || before == "at" ||
          before == "near" || before == "outside") {
        return false;
      }
    }
    const auto it = by_word_.find(norm(run.name.end - 1));
    if (it == by_word_.end()) return false;
    for (size_t k = 0; k < std::min(it->second.size(), kCandidates); ++k) {
      const uint32_t last = LastWord(it->second[k]);
      if (entities_[it->second[k]].kind == EntityKind::kPerson &&
          last != kNobody && norm(last) == norm(run.name.end - 1)) {
        return true;
      }
    }
    return false;
  }

  // "EPA", where an Environmental Protection Agency is named; kNobody where
  // none is.
  uint32_t ByAcronym(const NameRun& run) const {
    if (run.name.end != run.name.begin + 1 || !token(run.name.begin).all_caps) {
      return kNobody;
    }
    const auto it = by_acronym_.find(std::string(norm(run.name.begin)));
    return it != by_acronym_.end() ? it->second : kNobody;
  }

  // Whether the run is the entity's name or can be a form of it: its first or
  // last words, or the same first and last word.
  bool Shortens(const NameRun& run, uint32_t family, uint32_t id) const {
    const Entity& entity = entities_[id];
    const TokenRange full = entity.name_tokens;
    const TokenRange bare = WithoutSuffix(full);
    const size_t words = WordCount(run.name);
    const bool suffix = IsNameSuffix(norm(run.name.end - 1));
    // Tom Roe is not Tom Roe Jr., but Roe may be.
    if (words > 1 && suffix != (bare.end < full.end)) return false;
    const std::string key = " " + Key(run.name, family) + " ";
    const std::string full_key =
        " " + Key(suffix ? full : bare, family_of_[id]) + " ";
    if (key == full_key) return true;
    if (key.size() < full_key.size()) {
      const bool first = full_key.compare(0, key.size(), key) == 0;
      const bool last =
          full_key.compare(full_key.size() - key.size(), key.size(), key) == 0;
      if (entity.kind == EntityKind::kOrganisation) {
        // "the Committee" and "the Harbour Authority", but no "House" for the
        // House Ethics Committee.
        return words > 1 ? first || last
                         : last && Has(run.name.begin, kOrganisation);
      }
      if (first || last) return true;
    }
    const TokenRange own = WithoutSuffix(run.name);
    return words > 1 && entity.kind != EntityKind::kOrganisation &&
           norm(bare.begin) == norm(own.begin) &&
           norm(bare.end - 1) == norm(own.end - 1);
  }

  std::pair<bool, uint32_t> Rank(uint32_t id, const std::string& role) const {
    const auto& roles = entities_[id].roles;
    const bool same_role =
        !role.empty() &&
        std::find(roles.begin(), roles.end(), role) != roles.end();
    return {same_role, entities_[id].mentions};
  }

  EntityKind KindOf(const NameRun& run) const {
    const TokenRange name = run.name;
    if (!run.title.empty()) return EntityKind::kPerson;
    const std::string key = Key(name);
    if ((NameWordKinds(key) & kPlace) != 0) return EntityKind::kPlace;
    const size_t words = WordCount(name);
    if (IsOutlet(name, words)) return EntityKind::kOutlet;
    for (uint32_t i = name.begin; i < name.end; ++i) {
      if (Has(i, kOrganisation)) return EntityKind::kOrganisation;
    }
    if (Has(name.end - 1, kThing)) return EntityKind::kThing;
    if (words > 1 &&
        (Has(name.begin, kPlaceWord) || Has(name.end - 1, kPlaceWord))) {
      return EntityKind::kPlace;
    }
    if (Has(name.begin, kGivenName)) {
      if (words > 1) return EntityKind::kPerson;
    } else if (words == 1 && token(name.begin).all_caps) {
      return EntityKind::kOrganisation;
    }
    return EntityKind::kUnknown;
  }

  bool IsOutlet(TokenRange name, size_t words) const {
    const std::string written(Written(name));
    if (!OutletNamed(written).empty()) {
      // "Tom Post" has an outlet's last word.
      return !(words == 2 && Has(name.begin, kGivenName) &&
               !Has(name.begin, kPlace) &&
               IsOutletLastWord(norm(name.end - 1)));
    }
    if (name.begin == 0 || norm(name.begin - 1) != "the") return false;
    // "the Post", "the Guardian"
    return (words == 1 && IsOutletLastWord(norm(name.begin))) ||
           !OutletNamed("The " + written).empty();
  }

  void Create(const NameRun& run, uint32_t family) {
    Entity entity;
    entity.name = CleanName(Written(run.name));
    entity.name_tokens = run.name;
    entity.kind = KindOf(run);
    if (family != 0) {
      entity.name += ' ' + CleanName(Written({family, family + 1}));
      entity.kind = EntityKind::kPerson;
    }
    family_of_.push_back(family);
    const uint32_t id = static_cast<uint32_t>(entities_.size());
    const EntityKind kind = entity.kind;
    entities_.push_back(std::move(entity));
    if (family != 0) by_word_[norm(family)].push_back(id);
    std::string acronym;
    for (uint32_t i = run.name.begin; i < run.name.end; ++i) {
      if (token(i).kind != TokenKind::kWord) continue;
      by_word_[norm(i)].push_back(id);
      if (token(i).capitalized) acronym += norm(i)[0];
    }
    const bool body = kind == EntityKind::kOrganisation ||
                      kind == EntityKind::kOutlet ||
                      kind == EntityKind::kUnknown;
    if (body && acronym.size() > 2 && acronym.size() <= kLongestAcronym) {
      by_acronym_.emplace(acronym, id);
    }
  }

  // Takes over what one more mention says.
  void Learn(const NameRun& run, uint32_t family, const NameContext& context,
             Gender title, uint32_t id) {
    Entity* entity = &entities_[id];
    ++entity->mentions;
    const TokenRange full = entity->name_tokens;
    const size_t size = Key(run.name, family).size();
    const size_t full_size = Key(full, family_of_[id]).size();
    // "Ilse Varga" is better than a "Varga" that another's name lends.
    const bool whole = family_of_[id] != 0 && family == 0 && size == full_size;
    const bool fuller = size > full_size || whole;
    const bool quieter =
        run.name.end - run.name.begin == full.end - full.begin &&
        token(full.end - 1).all_caps && !token(run.name.end - 1).all_caps;
    const size_t words = WordCount(run.name);
    if (entity->kind == EntityKind::kUnknown) {
      const uint32_t last = LastWord(id);
      const bool surname =
          words == 1 && last != kNobody && norm(run.name.begin) == norm(last);
      const EntityKind kind = KindOf(run);
      if (surname || context.person) {
        entity->kind = EntityKind::kPerson;
      } else if (context.organisation) {
        entity->kind = EntityKind::kOrganisation;
      } else if (kind == EntityKind::kPerson) {
        entity->kind = kind;
      }
    }
    if (fuller || quieter) {
      entity->name = CleanName(Written(run.name));
      entity->name_tokens = run.name;
      family_of_[id] = 0;
    }
    AddNew(context.roles, kMostRoles, &entity->roles);
    AddNew(context.places, kMostPlaces, &entity->places);
    if (entity->kind != EntityKind::kPerson) return;
    if (title != Gender::kUnknown) {
      entity->gender = title;
    } else if (entity->gender == Gender::kUnknown) {
      entity->gender = context.female != context.male
                           ? (context.female ? Gender::kFemale : Gender::kMale)
                           : GivenGender(*entity, family_of_[id] != 0);
    }
  }

  static void AddNew(const std::vector<std::string>& from, size_t most,
                     std::vector<std::string>* to) {
    for (const std::string& word : from) {
      if (to->size() < most &&
          std::find(to->begin(), to->end(), word) == to->end()) {
        to->push_back(word);
      }
    }
  }

  Gender GivenGender(const Entity& entity, bool given_alone) const {
    const TokenRange name = entity.name_tokens;
    if (WordCount(name) < 2 && !given_alone) return Gender::kUnknown;
    // "R. Ilse Varga": an initial says nothing.
    uint32_t given = name.begin;
    if (norm(given).size() < 3 && given + 2 < name.end) ++given;
    const bool female = Has(given, kFemaleName);
    const bool male = Has(given, kMaleName);
    if (female == male) return Gender::kUnknown;
    return female ? Gender::kFemale : Gender::kMale;
  }

  // Numbers the entities in the order of their first mention.
  Mentions Number(const std::vector<uint32_t>& entity) {
    std::vector<uint32_t> number(entities_.size(), kNobody);
    Mentions result;
    for (size_t r = 0; r < runs_.size(); ++r) {
      uint32_t& id = number[entity[r]];
      if (id == kNobody) {
        id = static_cast<uint32_t>(result.entities.size());
        result.entities.push_back(std::move(entities_[entity[r]]));
      }
      Mention mention;
      mention.tokens = runs_[r].name;
      mention.title = runs_[r].title.begin;
      mention.entity = id;
      mention.sentence = runs_[r].sentence;
      mention.subject = runs_[r].subject;
      result.mentions.push_back(mention);
    }
    result.kinds = std::move(kinds_);
    return result;
  }

  static constexpr uint32_t kNobody = 0xFFFFFFFF;

  const Document& doc_;
  std::vector<uint32_t> kinds_;
  const std::vector<NameRun> runs_;
  const std::vector<uint32_t> families_;  // by run
  std::vector<Entity> entities_;
  std::vector<uint32_t> family_of_;  // by entity; 0: its name is in one piece
  std::map<std::string, uint32_t> by_key_;
  std::map<std::string_view, std::vector<uint32_t>> by_word_;
  std::map<std::string, uint32_t> by_acronym_;
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
