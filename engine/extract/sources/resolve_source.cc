#include "engine/extract/sources/resolve_source.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/one_of.h"
#include "engine/extract/mentions/antecedents.h"
#include "engine/extract/mentions/pronouns.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/sources/source_head.h"
#include "engine/language/names/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr size_t kMentionsLookedAt = 64;
constexpr uint32_t kSentencesLookedAt = 12;
constexpr uint32_t kPluralSentences = 4;
constexpr uint32_t kBodySentences = 3;

bool MayBePerson(const Entity& entity) {
  return entity.kind == EntityKind::kPerson ||
         entity.kind == EntityKind::kUnknown;
}

// "It appears that ...": nobody says so.
bool IsSeeming(std::string_view norm) {
  return norm == "appears" || norm == "appeared" || norm == "appear" ||
         norm == "seems" || norm == "seemed" || norm == "seem" ||
         norm == "turns" || norm == "turned" || norm == "remains" ||
         norm == "follows";
}

// "nobody", "none of the crew", "everyone in town": whoever it is, there is no
// speaker whose words these are.
constexpr std::string_view kNobody[] = {
    "any", "anybody", "anyone", "everybody", "everyone", "neither",
    "no",  "no-one",  "nobody", "none",      "nothing"};

// "the person briefed on the matter"
bool IsParticiple(std::string_view norm) {
  if (norm.size() < 5) return false;
  return norm.substr(norm.size() - 2) == "ed" ||
         norm.substr(norm.size() - 3) == "ing";
}

std::string Joined(const Mentions& mentions,
                   const std::vector<uint32_t>& entities) {
  std::string name;
  for (size_t k = 0; k < entities.size(); ++k) {
    if (k > 0) name += k + 1 < entities.size() ? ", " : " and ";
    name += mentions.entities[entities[k]].name;
  }
  return name;
}

}  // namespace

SourceResolver::SourceResolver(const Document& doc, const Mentions& mentions)
    : doc_(doc),
      mentions_(mentions),
      roles_(doc, mentions),
      role_mentions_(FindRoleMentions(doc, mentions, roles_)) {
  for (const Entity& entity : mentions.entities) {
    genders_.push_back(entity.gender);
  }
}

std::string_view SourceResolver::norm(uint32_t i) const {
  return doc_.norm(doc_.tokens()[i]);
}

void SourceResolver::Speak(Speaker speaker) {
  if (speaker.plural) last_plural_ = speaker;
  last_ = std::move(speaker);
}

void SourceResolver::EndSection() { last_.reset(); }

ResolvedSource SourceResolver::Continue() const {
  ResolvedSource resolved;
  if (!last_.has_value()) return resolved;
  resolved.resolution = v1::NAME_RESOLUTION_CONTINUED;
  if (!last_->entities.empty()) {
    const TokenRange name =
        mentions_.entities[last_->entities.front()].name_tokens;
    resolved.name = Joined(mentions_, last_->entities);
    resolved.name_span = doc_.SpanOf(name.begin, name.end);
    resolved.entities = last_->entities;
  } else {
    resolved.name = last_->description;
    resolved.name_span = last_->span;
  }
  return resolved;
}

ResolvedSource SourceResolver::Named(TokenRange source,
                                     std::vector<uint32_t> entities,
                                     v1::NameResolution resolution) {
  const Entity& found = mentions_.entities[entities.front()];
  ResolvedSource resolved;
  resolved.name = Joined(mentions_, entities);
  resolved.entities = entities;
  resolved.resolution = resolution;
  const ByteSpan full =
      doc_.SpanOf(found.name_tokens.begin, found.name_tokens.end);
  const ByteSpan own = doc_.SpanOf(source.begin, source.end);
  if (full != own) resolved.name_span = full;
  Speaker speaker;
  speaker.plural = entities.size() > 1;
  speaker.entities = std::move(entities);
  speaker.span = own;
  speaker.sentence = doc_.SentenceAt(source.begin);
  Speak(std::move(speaker));
  return resolved;
}

// A description in the words `words`, which may be the source's own.
ResolvedSource SourceResolver::Described(TokenRange source, TokenRange words,
                                         v1::NameResolution resolution) {
  ResolvedSource resolved;
  const ByteSpan span = doc_.SpanOf(words.begin, words.end);
  resolved.name = CleanName(span.In(doc_.text()));
  resolved.resolution = resolution;
  if (!(words == source)) resolved.name_span = span;
  if (words.end == words.begin + 1 &&
      FindPronoun(norm(words.begin)) != nullptr) {
    return resolved;  // Nobody that a later pronoun could mean.
  }
  Speaker speaker;
  speaker.description = resolved.name;
  speaker.span = span;
  speaker.sentence = doc_.SentenceAt(source.begin);
  uint32_t head = words.begin;
  while (head + 1 < words.end && !IsPreposition(norm(head + 1)) &&
         norm(head + 1) != "who" &&
         (head == words.begin || !IsParticiple(norm(head + 1)))) {
    ++head;
  }
  const uint32_t kinds = mentions_.kinds[head];
  speaker.plural = (kinds & kGroup) != 0;
  for (uint32_t i = words.begin; i < head; ++i) {
    speaker.plural |= norm(i) == "and" || (mentions_.kinds[i] & kGroup) != 0;
  }
  speaker.definite = norm(words.begin) == "the";
  speaker.person = (kinds & (kRole | kPartyMember)) != 0;
  if ((kinds & kFemaleTitle) != 0) speaker.gender = Gender::kFemale;
  if ((kinds & kMaleTitle) != 0) speaker.gender = Gender::kMale;
  Speak(std::move(speaker));
  return resolved;
}

// A pronoun that stands for somebody spoken of before.
ResolvedSource SourceResolver::Means(TokenRange source,
                                     const Speaker& speaker) {
  if (!speaker.entities.empty()) {
    return Named(source, speaker.entities, v1::NAME_RESOLUTION_PRONOUN);
  }
  ResolvedSource resolved;
  resolved.name = speaker.description;
  resolved.name_span = speaker.span;
  resolved.resolution = v1::NAME_RESOLUTION_PRONOUN;
  Speaker again = speaker;
  again.sentence = doc_.SentenceAt(source.begin);
  Speak(std::move(again));
  return resolved;
}

// Whether somebody is said to have said the token: contents of earlier claims.
bool SourceResolver::InContent(uint32_t token) const {
  // Contents hardly overlap: the last few that begin before it decide.
  const auto it = std::partition_point(
      contents_.begin(), contents_.end(),
      [token](TokenRange content) { return content.begin <= token; });
  for (auto c = it; c != contents_.begin() && it - c < 3;) {
    --c;
    if (token < c->end) return true;
  }
  return false;
}

ResolvedSource SourceResolver::Person(TokenRange source, Gender gender,
                                      const std::vector<TokenRange>& content) {
  const uint32_t before = source.begin;
  const uint32_t sentence = doc_.SentenceAt(before);
  std::optional<uint32_t> best;
  double best_score = 0;
  const auto consider = [&](uint32_t id, uint32_t token, uint32_t at,
                            double score) {
    const Entity& entity = mentions_.entities[id];
    const Gender known = genders_[id];
    if (!MayBePerson(entity) ||
        (known != Gender::kUnknown && known != gender)) {
      return;
    }
    score -= 1.5 * (sentence - at);
    if (known == gender) score += 1;
    if (entity.kind == EntityKind::kPerson) {
      score += 1;
    } else if (entity.name_tokens.end == entity.name_tokens.begin + 1) {
      score -= 1.5;  // A single word that nothing says is a person's.
    }
    score += std::min(1.0, 0.25 * std::log2(entity.mentions));
    if (InContent(token)) score -= 1.5;
    // Of equals the one considered first: the speaker, then the nearest.
    if (!best.has_value() || score > best_score) {
      best = id;
      best_score = score;
    }
  };
  const auto in_content = [&](TokenRange tokens) {
    return std::any_of(content.begin(), content.end(), [&](TokenRange piece) {
      return Overlaps(piece, tokens);
    });
  };
  if (last_.has_value() && last_->entities.size() == 1) {
    // Who spoke last stays in mind longer than who was only named.
    const uint32_t distance = sentence - last_->sentence;
    if (distance <= kSentencesLookedAt) {
      const uint32_t at = distance > 1 ? last_->sentence + 1 : last_->sentence;
      consider(last_->entities.front(), before, at, 3);
    }
  }
  const size_t end = FirstMentionEndingAfter(mentions_, before);
  for (size_t k = 0; k < std::min(end, kMentionsLookedAt); ++k) {
    const Mention& mention = mentions_.mentions[end - 1 - k];
    if (sentence - mention.sentence > kSentencesLookedAt) break;
    if (in_content(mention.tokens)) continue;
    consider(mention.entity, mention.tokens.begin, mention.sentence,
             mention.subject ? 2 : 0);
  }
  auto role = std::partition_point(
      role_mentions_.begin(), role_mentions_.end(),
      [&](const RoleMention& mention) { return mention.token < before; });
  while (role != role_mentions_.begin()) {
    --role;
    if (sentence - role->sentence > kSentencesLookedAt) break;
    if (in_content({role->token, role->token + 1})) continue;
    consider(role->entity, role->token, role->sentence, role->subject ? 2 : 0);
  }
  // "One woman said ... She said ..."
  if (last_.has_value() && last_->entities.empty() && !last_->plural &&
      (last_->gender == gender ||
       (last_->person && last_->gender == Gender::kUnknown))) {
    // "The host" may well be somebody named, "one woman" is not.
    const double score =
        (last_->definite ? 3.5 : 5) - 1.5 * (sentence - last_->sentence);
    if (score > 0 && (!best.has_value() || score > best_score)) {
      Speaker meant = *last_;
      meant.gender = gender;
      return Means(source, meant);
    }
  }
  if (!best.has_value()) best = PersonAfter(source.end, gender);
  if (!best.has_value()) {
    return Described(source, source, v1::NAME_RESOLUTION_DESCRIPTION);
  }
  genders_[*best] = gender;
  return Named(source, {*best}, v1::NAME_RESOLUTION_PRONOUN);
}

// "As he left, Tom Roe said": somebody whom the sentence names only later.
std::optional<uint32_t> SourceResolver::PersonAfter(uint32_t token,
                                                    Gender gender) const {
  const uint32_t sentence = doc_.SentenceAt(token);
  for (size_t m = FirstMentionEndingAfter(mentions_, token);
       m < mentions_.mentions.size() &&
       mentions_.mentions[m].sentence == sentence;
       ++m) {
    const uint32_t id = mentions_.mentions[m].entity;
    const bool fits =
        genders_[id] == Gender::kUnknown || genders_[id] == gender;
    if (fits && mentions_.entities[id].kind == EntityKind::kPerson) return id;
  }
  return std::nullopt;
}

// The first group in the sentence, before the token, outside of what is said: a
// subject, or what else there is.
TokenRange SourceResolver::FirstGroup(
    uint32_t sentence, uint32_t before,
    const std::vector<TokenRange>& content) const {
  const Sentence& s = doc_.sentences()[sentence];
  const uint32_t end = std::min(s.end_token, before);
  TokenRange other;
  for (uint32_t i = s.first_token; i < end; ++i) {
    // "police" is a group too, but hardly ever "they".
    if ((mentions_.kinds[i] & kGroup) == 0 || norm(i) == "police") continue;
    const bool said =
        InContent(i) ||
        std::any_of(content.begin(), content.end(), [i](TokenRange piece) {
          return piece.begin <= i && i < piece.end;
        });
    if (said) continue;
    if (i + 1 < end && (norm(i + 1) == "'" || norm(i + 1) == "'s" ||
                        (mentions_.kinds[i + 1] & (kRole | kGroup)) != 0)) {
      continue;
    }
    const TokenRange words = NounPhraseBefore(doc_, mentions_, i + 1);
    if (words.empty()) continue;
    const bool subject =
        words.begin == s.first_token || !IsPreposition(norm(words.begin - 1));
    if (subject) return words;
    if (other.empty()) other = words;
  }
  return other;
}

// "they": several people who spoke or were spoken of, or a body.
ResolvedSource SourceResolver::Group(TokenRange source,
                                     const std::vector<TokenRange>& content) {
  const uint32_t sentence = doc_.SentenceAt(source.begin);
  const bool spoke = last_plural_.has_value() &&
                     sentence - last_plural_->sentence <= kPluralSentences;
  if (spoke && sentence - last_plural_->sentence <= 1) {
    return Means(source, *last_plural_);
  }
  for (uint32_t back = 0; back < 2 && back <= sentence; ++back) {
    const TokenRange words = FirstGroup(sentence - back, source.begin, content);
    if (!words.empty()) {
      return Described(source, words, v1::NAME_RESOLUTION_PRONOUN);
    }
  }
  if (spoke) return Means(source, *last_plural_);
  return Body(source);
}

bool SourceResolver::MayBeBody(uint32_t entity) const {
  const EntityKind kind = mentions_.entities[entity].kind;
  return kind == EntityKind::kOrganisation || kind == EntityKind::kOutlet ||
         kind == EntityKind::kPlace ||
         (kind == EntityKind::kUnknown && genders_[entity] == Gender::kUnknown);
}

// "it": a body that spoke, or the subject of the sentence before.
ResolvedSource SourceResolver::Body(TokenRange source) {
  const uint32_t sentence = doc_.SentenceAt(source.begin);
  const bool seems =
      source.end < doc_.tokens().size() && IsSeeming(norm(source.end));
  if (!seems && last_.has_value() && !last_->plural &&
      sentence - last_->sentence <= kBodySentences) {
    const bool body = last_->entities.empty()
                          ? !last_->person && last_->gender == Gender::kUnknown
                          : MayBeBody(last_->entities.front());
    if (body) return Means(source, *last_);
  }
  const size_t end = FirstMentionEndingAfter(mentions_, source.begin);
  for (size_t k = 0; !seems && k < std::min(end, kMentionsLookedAt); ++k) {
    const Mention& mention = mentions_.mentions[end - 1 - k];
    if (sentence - mention.sentence > 1) break;
    const EntityKind kind = mentions_.entities[mention.entity].kind;
    if (mention.subject &&
        (kind == EntityKind::kOrganisation || kind == EntityKind::kOutlet)) {
      return Named(source, {mention.entity}, v1::NAME_RESOLUTION_PRONOUN);
    }
  }
  return Described(source, source, v1::NAME_RESOLUTION_DESCRIPTION);
}

ResolvedSource SourceResolver::Relative(TokenRange source) {
  const TokenRange words = Antecedent(doc_, mentions_, source.begin);
  if (words.empty()) {
    return Described(source, source, v1::NAME_RESOLUTION_DESCRIPTION);
  }
  const size_t m = FirstMentionEndingAfter(mentions_, words.begin);
  if (m < mentions_.mentions.size() && mentions_.mentions[m].tokens == words) {
    return Named(source, {mentions_.mentions[m].entity},
                 v1::NAME_RESOLUTION_PRONOUN);
  }
  if (const auto entity = roles_.Find(words)) {
    return Named(source, {*entity}, v1::NAME_RESOLUTION_PRONOUN);
  }
  return Described(source, words, v1::NAME_RESOLUTION_PRONOUN);
}

ResolvedSource SourceResolver::Pronoun(TokenRange source,
                                       const std::vector<TokenRange>& content) {
  const PronounWord* word = FindPronoun(norm(source.begin));
  switch (word->kind) {
    case PronounKind::kPerson:
      return Person(source, word->gender, content);
    case PronounKind::kPlural:
      return Group(source, content);
    case PronounKind::kNeuter:
      return Body(source);
    case PronounKind::kRelative:
      return Relative(source);
    default:
      return Described(source, source, v1::NAME_RESOLUTION_DESCRIPTION);
  }
}

ResolvedSource SourceResolver::Resolve(TokenRange source,
                                       const std::vector<TokenRange>& content) {
  const SourceHead head = ReadSourceHead(doc_, mentions_, source);
  const TokenRange phrase = head.phrase;
  ResolvedSource resolved;
  if (IsOneOf(norm(phrase.begin), kNobody)) {
    // Nobody is named, and whoever spoke last still did.
  } else if (phrase.end == phrase.begin + 1 && head.names.empty() &&
             FindPronoun(norm(phrase.begin)) != nullptr) {
    resolved = Pronoun(phrase, content);
  } else if (!head.names.empty()) {
    std::vector<uint32_t> entities;
    bool full = true;
    for (const size_t m : head.names) {
      const Mention& mention = mentions_.mentions[m];
      const Entity& entity = mentions_.entities[mention.entity];
      const ByteSpan own =
          doc_.SpanOf(mention.tokens.begin, mention.tokens.end);
      full &= entity.name == CleanName(own.In(doc_.text()));
      entities.push_back(mention.entity);
    }
    resolved = Named(source, std::move(entities),
                     full ? v1::NAME_RESOLUTION_AS_WRITTEN
                          : v1::NAME_RESOLUTION_FULLER_FORM);
  } else {
    // "the mayor" and "the mayor, who ...", but not "the mayor of Ellan".
    const bool whole = head.core == head.plain;
    std::vector<uint32_t> group;
    std::optional<uint32_t> one;
    if (whole) group = roles_.FindGroup(head.core);
    if (whole && group.empty()) one = roles_.Find(head.core);
    if (one.has_value()) group = {*one};
    resolved =
        group.empty()
            ? Described(source, head.plain, v1::NAME_RESOLUTION_DESCRIPTION)
            : Named(source, std::move(group), v1::NAME_RESOLUTION_ROLE);
  }
  for (const TokenRange piece : content) {
    contents_.insert(std::upper_bound(contents_.begin(), contents_.end(), piece,
                                      [](TokenRange a, TokenRange b) {
                                        return a.begin < b.begin;
                                      }),
                     piece);
  }
  return resolved;
}

ResolvedSource SourceResolver::ResolveInHeadline(TokenRange source) {
  const std::string written =
      FoldKey(doc_.SpanOf(source.begin, source.end).In(doc_.text()));
  std::optional<uint32_t> best;
  bool full = false;
  for (uint32_t id = 0; id < mentions_.entities.size(); ++id) {
    const Entity& entity = mentions_.entities[id];
    const std::string name = FoldKey(entity.name);
    if (!absl::EndsWith(name, written)) continue;
    const size_t before = name.size() - written.size();
    if (before > 0 && name[before - 1] != ' ') continue;
    if (best && mentions_.entities[*best].mentions >= entity.mentions) continue;
    best = id;
    full = before == 0;
  }
  if (!best) {
    return Described(source, source, v1::NAME_RESOLUTION_DESCRIPTION);
  }
  return Named(
      source, {*best},
      full ? v1::NAME_RESOLUTION_AS_WRITTEN : v1::NAME_RESOLUTION_FULLER_FORM);
}

}  // namespace claimdiff
