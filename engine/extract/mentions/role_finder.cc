#include "engine/extract/mentions/role_finder.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/extract/lexicon/outlets.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

constexpr size_t kMentionsLookedAt = 64;
constexpr uint32_t kSentencesLookedAt = 12;
// A body that only its kind is said of ("the agency") was named lately.
constexpr uint32_t kBodySentences = 6;
constexpr uint32_t kReportSentences = 3;
constexpr size_t kLongestGroup = 5;

// A word for a body, and words in names of such bodies.
struct BodyKind {
  std::string_view noun;
  std::string_view words;  // with a space around each; "*": capitals only
};

constexpr BodyKind kBodyKinds[] = {
    {"agency",
     " agency bureau administration office service department "
     "commission board * "},
    {"group",
     " group association foundation coalition alliance union society "
     "institute league fund movement network council lobby * "},
    {"organization",
     " organization organisation association foundation "
     "coalition alliance society institute league fund * "},
    {"organisation",
     " organization organisation association foundation "
     "coalition alliance society institute league fund * "},
    {"nonprofit", " nonprofit foundation institute center society fund "},
    {"charity", " charity foundation trust society fund "},
    {"company",
     " company co. corp corp. corporation inc inc. group holdings "
     "ltd llc motors airlines airways lines industries systems "
     "technologies pharmaceuticals partners studios foods stores software "
     "railways railway entertainment petroleum telecom brands laboratories "
     "labs networks logistics aerospace shipyard shipyards breweries "
     "electronics semiconductor semiconductors textiles "},
    {"operator", " lines airlines airways railways railway ferries "},
    {"firm", " firm company llc partners group associates holdings "},
    {"corporation", " corp. corporation inc. group "},
    {"airline", " airlines airways air lines "},
    {"bank", " bank "},
    {"panel", " panel committee commission "},
    {"department", " department "},
    {"union", " union federation brotherhood guild "},
    {"school", " school university college academy "},
    {"hospital", " hospital clinic "},
    {"think-tank", " institute center centre foundation "},
};

bool HasWord(std::string_view padded, std::string_view word) {
  for (size_t at = padded.find(word); at != std::string_view::npos;
       at = padded.find(word, at + 1)) {
    const size_t end = at + word.size();
    const bool begins = at == 0 || padded[at - 1] == ' ';
    const bool ends = end == padded.size() || padded[end] == ' ';
    if (begins && ends) return true;
  }
  return false;
}

// Words of a role without which it is another one: a deputy mayor is no mayor.
bool Lessens(std::string_view word) {
  return word == "deputy" || word == "vice" || word == "assistant" ||
         word == "former" || word == "associate" || word == "ex";
}

// The party that one of the roles says; empty where none does.
std::string_view PartyIn(const std::vector<std::string>& roles) {
  for (const std::string_view role : roles) {
    for (size_t at = 0; at < role.size();) {
      const size_t end = std::min(role.find(' ', at), role.size());
      const std::string_view word = role.substr(at, end - at);
      if ((NameWordKinds(word) & kPartyMember) != 0) return PlainNameWord(word);
      at = end + 1;
    }
  }
  return std::string_view();
}

// How many "the two ministers" are; 0 where no number is said.
size_t NumberOf(std::string_view norm) {
  if (norm == "two" || norm == "both") return 2;
  if (norm == "three") return 3;
  if (norm == "four") return 4;
  return norm == "five" ? kLongestGroup : 0;
}

}  // namespace

RoleFinder::RoleFinder(const Document& doc, const Mentions& mentions)
    : doc_(doc), mentions_(mentions), mentions_of_(mentions.entities.size()) {
  for (uint32_t e = 0; e < mentions.entities.size(); ++e) {
    const Entity& entity = mentions.entities[e];
    if (entity.kind != EntityKind::kPerson) continue;
    for (const std::string& role : entity.roles) {
      const std::string_view words = role;
      roles_.push_back({e, words, words.substr(words.rfind(' ') + 1)});
    }
  }
  for (uint32_t m = 0; m < mentions.mentions.size(); ++m) {
    mentions_of_[mentions.mentions[m].entity].push_back(m);
  }
}

std::string_view RoleFinder::norm(uint32_t i) const {
  return doc_.norm(doc_.tokens()[i]);
}

std::optional<uint32_t> RoleFinder::LastMention(uint32_t entity,
                                                uint32_t before) const {
  const std::vector<uint32_t>& of = mentions_of_[entity];
  const auto it = std::partition_point(of.begin(), of.end(), [&](uint32_t m) {
    return mentions_.mentions[m].tokens.end <= before;
  });
  if (it == of.begin()) return std::nullopt;
  return *(it - 1);
}

// How well a description fits a role; unset where it does not.
std::optional<double> RoleFinder::Fit(TokenRange core, const Role& role) const {
  const Entity& entity = mentions_.entities[role.entity];
  const std::string_view head = norm(core.end - 1);
  if (!RoleFits(head, role.head)) return std::nullopt;
  const uint32_t kinds = mentions_.kinds[core.end - 1];
  if ((entity.gender == Gender::kMale && (kinds & kFemaleTitle) != 0) ||
      (entity.gender == Gender::kFemale && (kinds & kMaleTitle) != 0)) {
    return std::nullopt;
  }
  double fit = 0;
  bool lessened = false;
  for (uint32_t i = core.begin; i + 1 < core.end; ++i) {
    const std::string_view word = norm(i);
    if (word == "-" || (IsDeterminer(word) && word != "of")) continue;
    const std::string_view plain = PlainNameWord(word);
    const bool place =
        std::any_of(entity.places.begin(), entity.places.end(),
                    [&](const std::string& p) { return HasWord(p, plain); });
    if (HasWord(role.words, word) || HasWord(role.words, plain) || place) {
      fit += 2;
      lessened |= Lessens(word);
      continue;
    }
    const uint32_t word_kinds = mentions_.kinds[i];
    if ((word_kinds & kPlace) != 0) {
      if (!entity.places.empty()) return std::nullopt;
      fit -= 1;
    } else if ((word_kinds & kPartyMember) != 0) {
      const std::string_view party = PartyIn(entity.roles);
      if (!party.empty() && party != plain) return std::nullopt;
      fit += party.empty() ? -1 : 2;
    } else if (Lessens(word) || word == "then" || word == "late") {
      fit -= 1;
    } else if (((word_kinds & (kRoleModifier | kRole | kOrganisation)) != 0 &&
                word != "senior" && word != "top") ||
               (doc_.tokens()[i].capitalized && i > core.begin)) {
      return std::nullopt;
    } else {
      fit -= 0.5;
    }
  }
  if (!lessened && Lessens(role.words.substr(0, role.words.find(' ')))) {
    fit -= 1;
  }
  return fit;
}

std::optional<uint32_t> RoleFinder::FindPerson(TokenRange core) const {
  const uint32_t kinds = mentions_.kinds[core.end - 1];
  if ((kinds & (kRole | kPartyMember)) == 0 || (kinds & kOrganisation) != 0) {
    return std::nullopt;
  }
  const uint32_t sentence = doc_.SentenceAt(core.begin);
  std::optional<uint32_t> best;
  double best_score = 0;
  for (const Role& role : roles_) {
    const std::optional<double> fit = Fit(core, role);
    if (!fit.has_value()) continue;
    const auto last = LastMention(role.entity, core.begin);
    if (!last.has_value()) continue;
    const uint32_t distance = sentence - mentions_.mentions[*last].sentence;
    const double score =
        *fit - 0.25 * std::min(distance, kSentencesLookedAt) +
        0.5 * std::log2(mentions_.entities[role.entity].mentions);
    // Of equals the one that the article names first.
    if (!best.has_value() || score > best_score) {
      best = role.entity;
      best_score = score;
    }
  }
  return best;
}

// Whether "the agency" can mean a body: its name has the word, or one of the
// kind; no other word of the description is against it.
bool RoleFinder::Describes(TokenRange core, const Mention& mention) const {
  const Entity& entity = mentions_.entities[mention.entity];
  const TokenRange name = entity.name_tokens;
  const std::string_view noun = norm(core.end - 1);
  std::string words = " ";
  for (uint32_t i = name.begin; i < name.end; ++i) {
    words += norm(i);
    words += ' ';
  }
  for (const std::string& role : entity.roles) words += role + ' ';
  if (name.end == name.begin + 1 && doc_.tokens()[name.begin].all_caps) {
    words += "* ";
  }
  for (uint32_t i = core.begin + 1; i + 1 < core.end; ++i) {
    const uint32_t kinds = mentions_.kinds[i];
    const bool says = doc_.tokens()[i].capitalized ||
                      (kinds & (kOrganisation | kRole | kPlace)) != 0;
    if (says && !HasWord(words, norm(i))) return false;
  }
  if (HasWord(words, noun)) return true;
  for (const BodyKind& kind : kBodyKinds) {
    if (kind.noun != noun) continue;
    for (std::string_view rest = kind.words.substr(1); !rest.empty();) {
      const size_t end = rest.find(' ');
      if (HasWord(words, rest.substr(0, end))) return true;
      rest.remove_prefix(end + 1);
    }
  }
  return false;
}

std::optional<uint32_t> RoleFinder::FindBody(TokenRange core) const {
  const std::string_view noun = norm(core.end - 1);
  const bool outlet = IsOutletNoun(noun);
  const bool report = noun == "report" || noun == "reports";
  const bool body =
      (mentions_.kinds[core.end - 1] & kOrganisation) != 0 ||
      std::any_of(std::begin(kBodyKinds), std::end(kBodyKinds),
                  [&](const BodyKind& kind) { return kind.noun == noun; });
  if (!outlet && !body) return std::nullopt;
  const uint32_t sentence = doc_.SentenceAt(core.begin);
  const size_t end = FirstMentionEndingAfter(mentions_, core.begin);
  for (size_t k = 0; k < std::min(end, kMentionsLookedAt); ++k) {
    const Mention& mention = mentions_.mentions[end - 1 - k];
    const uint32_t distance = sentence - mention.sentence;
    const EntityKind kind = mentions_.entities[mention.entity].kind;
    if (outlet && kind == EntityKind::kOutlet &&
        (!report || distance <= kReportSentences)) {
      bool others = false;  // "the Ellan report"
      for (uint32_t i = core.begin + 1; i + 1 < core.end; ++i) {
        others |=
            doc_.tokens()[i].capitalized && !Describes({i, i + 1}, mention);
      }
      if (!others) return mention.entity;
    }
    if (kind == EntityKind::kOrganisation && distance <= kBodySentences &&
        Describes(core, mention)) {
      return mention.entity;
    }
  }
  return std::nullopt;
}

std::optional<uint32_t> RoleFinder::Find(TokenRange core) const {
  const std::string_view first = norm(core.begin);
  if (core.end < core.begin + 2 ||
      (first != "the" && first != "this" && first != "that")) {
    return std::nullopt;
  }
  if (const auto person = FindPerson(core)) return person;
  return FindBody(core);
}

std::vector<uint32_t> RoleFinder::FindGroup(TokenRange core) const {
  std::vector<uint32_t> group;
  size_t number = 0;
  for (uint32_t i = core.begin; i + 1 < core.end; ++i) {
    number = std::max(number, NumberOf(norm(i)));
  }
  const std::string_view head = norm(core.end - 1);
  if (number == 0 || head.size() < 4 ||
      (mentions_.kinds[core.end - 1] & kGroup) == 0) {
    return group;
  }
  // The singular, which is how roles are written.
  std::string one(head.substr(0, head.size() - 1));
  if (head.substr(head.size() - 3) == "men") {
    one = std::string(head.substr(0, head.size() - 2)) + "an";
  } else if (head.substr(head.size() - 3) == "ies") {
    one = std::string(head.substr(0, head.size() - 3)) + "y";
  }
  const uint32_t sentence = doc_.SentenceAt(core.begin);
  const size_t end = FirstMentionEndingAfter(mentions_, core.begin);
  for (size_t k = 0; k < std::min(end, kMentionsLookedAt); ++k) {
    const Mention& mention = mentions_.mentions[end - 1 - k];
    if (sentence - mention.sentence > kSentencesLookedAt) break;
    if (std::find(group.begin(), group.end(), mention.entity) != group.end()) {
      continue;
    }
    const Entity& entity = mentions_.entities[mention.entity];
    if (entity.kind != EntityKind::kPerson) continue;
    for (const std::string& role : entity.roles) {
      if (RoleFits(one, std::string_view(role).substr(role.rfind(' ') + 1))) {
        group.push_back(mention.entity);
        break;
      }
    }
    if (group.size() > number) break;
  }
  if (group.size() != number) group.clear();
  std::sort(group.begin(), group.end());
  return group;
}

}  // namespace claimdiff
