#include "engine/extract/resolve_source.h"

#include <algorithm>
#include <utility>

#include "engine/extract/outlets.h"
#include "engine/extract/paragraph_view.h"
#include "engine/language/names.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr size_t kMentionsLookedAt = 64;
constexpr uint32_t kSentencesLookedAt = 12;

bool MayBePerson(const Entity& entity) {
  return entity.kind == EntityKind::kPerson ||
         entity.kind == EntityKind::kUnknown;
}

// Whether every word of `words` stands in `phrase`, and both end in the same
// word: "foreign minister" in "vice foreign minister".
bool RoleMatches(std::string_view phrase, std::string_view words) {
  const auto last = [](std::string_view s) {
    const size_t space = s.rfind(' ');
    return space == std::string_view::npos ? s : s.substr(space + 1);
  };
  if (last(phrase) != last(words)) return false;
  const std::string padded = " " + std::string(phrase) + " ";
  while (!words.empty()) {
    const size_t end = std::min(words.find(' '), words.size());
    const std::string word = " " + std::string(words.substr(0, end)) + " ";
    if (padded.find(word) == std::string::npos) return false;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return true;
}

}  // namespace

SourceResolver::SourceResolver(const Document& doc, const Mentions& mentions)
    : doc_(doc), mentions_(mentions) {
  for (const Entity& entity : mentions.entities) {
    genders_.push_back(entity.gender);
  }
}

std::string_view SourceResolver::norm(uint32_t i) const {
  return doc_.norm(doc_.tokens()[i]);
}

uint32_t SourceResolver::SentenceOf(uint32_t token) const {
  const auto it = std::partition_point(
      doc_.sentences().begin(), doc_.sentences().end(),
      [token](const Sentence& s) { return s.end_token <= token; });
  return static_cast<uint32_t>(it - doc_.sentences().begin());
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
  if (last_->entity.has_value()) {
    const Entity& entity = mentions_.entities[*last_->entity];
    resolved.name = entity.name;
    resolved.name_span =
        doc_.SpanOf(entity.name_tokens.begin, entity.name_tokens.end);
  } else {
    resolved.name = last_->description;
    resolved.name_span = last_->span;
  }
  return resolved;
}

ResolvedSource SourceResolver::Named(TokenRange source, uint32_t entity,
                                     v1::NameResolution resolution) {
  const Entity& found = mentions_.entities[entity];
  ResolvedSource resolved;
  resolved.name = found.name;
  resolved.resolution = resolution;
  const ByteSpan full =
      doc_.SpanOf(found.name_tokens.begin, found.name_tokens.end);
  const ByteSpan own = doc_.SpanOf(source.begin, source.end);
  if (full != own) resolved.name_span = full;
  Speaker speaker;
  speaker.entity = entity;
  speaker.span = own;
  speaker.sentence = SentenceOf(source.begin);
  Speak(std::move(speaker));
  return resolved;
}

ResolvedSource SourceResolver::Described(TokenRange source) {
  ResolvedSource resolved;
  resolved.name =
      CleanName(doc_.SpanOf(source.begin, source.end).In(doc_.text()));
  resolved.resolution = v1::NAME_RESOLUTION_DESCRIPTION;
  if (source.end == source.begin + 1 && IsSubjectPronoun(norm(source.begin))) {
    return resolved;  // Nobody that a later pronoun could mean.
  }
  Speaker speaker;
  speaker.description = resolved.name;
  speaker.span = doc_.SpanOf(source.begin, source.end);
  speaker.sentence = SentenceOf(source.begin);
  for (uint32_t i = source.begin; i < source.end; ++i) {
    if (IsPreposition(norm(i))) break;
    speaker.plural |= (NameWordKinds(norm(i)) & kGroup) != 0;
  }
  Speak(std::move(speaker));
  return resolved;
}

std::optional<uint32_t> SourceResolver::FindPerson(
    uint32_t before, Gender gender, const std::vector<TokenRange>& content) {
  const uint32_t sentence = SentenceOf(before);
  const size_t end = FirstMentionEndingAfter(mentions_, before);
  std::optional<uint32_t> best;
  double best_score = 0;
  const auto consider = [&](uint32_t id, uint32_t distance, bool subject) {
    const Entity& entity = mentions_.entities[id];
    const Gender known = genders_[id];
    if (!MayBePerson(entity) ||
        (known != Gender::kUnknown && known != gender)) {
      return;
    }
    double score = -2.0 * distance;
    if (subject) score += 1.5;
    if (known == gender) score += 1.5;
    if (entity.kind == EntityKind::kPerson) {
      score += 1;
    } else if (entity.name_tokens.end == entity.name_tokens.begin + 1) {
      score -= 1;  // A single word that nothing says is a person's.
    }
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
  if (last_.has_value() && last_->entity.has_value()) {
    // Who spoke last stays in mind longer than who was only named.
    const uint32_t distance = sentence - last_->sentence;
    if (distance <= kSentencesLookedAt) {
      consider(*last_->entity, distance > 1 ? distance - 2 : 0, true);
    }
  }
  for (size_t k = 0; k < std::min(end, kMentionsLookedAt); ++k) {
    const Mention& mention = mentions_.mentions[end - 1 - k];
    const uint32_t distance = sentence - mention.sentence;
    if (distance > kSentencesLookedAt) break;
    if (in_content(mention.tokens)) continue;
    consider(mention.entity, distance, mention.first_in_sentence);
  }
  if (best.has_value()) genders_[*best] = gender;
  return best;
}

ResolvedSource SourceResolver::Pronoun(TokenRange source,
                                       const std::vector<TokenRange>& content) {
  const std::string_view word = norm(source.begin);
  if (word == "he" || word == "she") {
    const Gender gender = word == "he" ? Gender::kMale : Gender::kFemale;
    if (const auto person = FindPerson(source.begin, gender, content)) {
      return Named(source, *person, v1::NAME_RESOLUTION_PRONOUN);
    }
  } else if (word == "they" && last_plural_.has_value() &&
             SentenceOf(source.begin) - last_plural_->sentence <= 4) {
    ResolvedSource resolved;
    resolved.name = last_plural_->description;
    resolved.name_span = last_plural_->span;
    resolved.resolution = v1::NAME_RESOLUTION_PRONOUN;
    return resolved;
  } else if ((word == "they" || word == "it") && last_.has_value() &&
             last_->entity.has_value() &&
             SentenceOf(source.begin) - last_->sentence <= 4 &&
             mentions_.entities[*last_->entity].kind != EntityKind::kPerson) {
    return Named(source, *last_->entity, v1::NAME_RESOLUTION_PRONOUN);
  }
  return Described(source);
}

// "who" and "which" mean the name right before them.
ResolvedSource SourceResolver::Relative(TokenRange source) {
  const size_t end = FirstMentionEndingAfter(mentions_, source.begin);
  if (end > 0) {
    const Mention& mention = mentions_.mentions[end - 1];
    const uint32_t gap = source.begin - mention.tokens.end;
    if (mention.sentence == SentenceOf(source.begin) &&
        (gap == 0 || (gap == 1 && norm(source.begin - 1) == ","))) {
      return Named(source, mention.entity, v1::NAME_RESOLUTION_PRONOUN);
    }
  }
  return Described(source);
}

// A person whose role the words repeat, nearest before them.
std::optional<uint32_t> SourceResolver::FindRole(TokenRange core) const {
  std::string words;
  for (uint32_t i = core.begin; i < core.end; ++i) {
    if (IsDeterminer(norm(i)) && norm(i) != "of") continue;
    if (!words.empty()) words += ' ';
    words += norm(i);
  }
  const size_t end = FirstMentionEndingAfter(mentions_, core.begin);
  for (size_t k = 0; k < std::min(end, kMentionsLookedAt); ++k) {
    const uint32_t entity = mentions_.mentions[end - 1 - k].entity;
    for (const std::string& role : mentions_.entities[entity].roles) {
      if (RoleMatches(role, words)) return entity;
    }
  }
  return std::nullopt;
}

// "the ministry", "the newspaper": the organisation or outlet last named that
// is one.
std::optional<uint32_t> SourceResolver::FindByNoun(TokenRange core) const {
  const std::string_view noun = norm(core.end - 1);
  const bool outlet = IsOutletNoun(noun);
  if (!outlet && (NameWordKinds(noun) & kOrganisation) == 0) {
    return std::nullopt;
  }
  const size_t end = FirstMentionEndingAfter(mentions_, core.begin);
  for (size_t k = 0; k < std::min(end, kMentionsLookedAt); ++k) {
    const Mention& mention = mentions_.mentions[end - 1 - k];
    const Entity& entity = mentions_.entities[mention.entity];
    if (outlet && entity.kind == EntityKind::kOutlet) return mention.entity;
    if (entity.kind != EntityKind::kOrganisation) continue;
    for (uint32_t i = entity.name_tokens.begin; i < entity.name_tokens.end;
         ++i) {
      if (norm(i) == noun) return mention.entity;
    }
  }
  return std::nullopt;
}

ResolvedSource SourceResolver::Resolve(TokenRange source,
                                       const std::vector<TokenRange>& content) {
  // "Ana Rell," and "Rell's": what is written around the phrase.
  while (source.end > source.begin + 1 &&
         (norm(source.end - 1) == "," || norm(source.end - 1) == "'s" ||
          norm(source.end - 1) == "'")) {
    --source.end;
  }
  if (source.end == source.begin + 1) {
    const std::string_view word = norm(source.begin);
    if (word == "who" || word == "which" || word == "that") {
      return Relative(source);
    }
    if (IsSubjectPronoun(word)) return Pronoun(source, content);
  }
  // The head of the phrase: up to an apposition, a relative clause or a
  // preposition that is not part of a name.
  size_t m = FirstMentionEndingAfter(mentions_, source.begin);
  const auto in_mention = [&](uint32_t i) {
    while (m < mentions_.mentions.size() &&
           mentions_.mentions[m].tokens.end <= i) {
      ++m;
    }
    return m < mentions_.mentions.size() &&
           mentions_.mentions[m].tokens.begin <= i;
  };
  uint32_t head_end = source.begin;
  while (head_end < source.end) {
    const std::string_view word = norm(head_end);
    if (!in_mention(head_end) &&
        (word == "," || word == "who" || word == "which" ||
         (IsPreposition(word) && head_end > source.begin))) {
      break;
    }
    ++head_end;
  }
  const auto named_at = [&](uint32_t end) -> const Mention* {
    const size_t at = FirstMentionEndingAfter(mentions_, end - 1);
    if (at == mentions_.mentions.size()) return nullptr;
    const Mention& mention = mentions_.mentions[at];
    return mention.tokens.end == end && mention.tokens.begin >= source.begin
               ? &mention
               : nullptr;
  };
  const auto name = [&](const Mention& mention) {
    const Entity& entity = mentions_.entities[mention.entity];
    const bool full = entity.name == CleanName(doc_.SpanOf(mention.tokens.begin,
                                                           mention.tokens.end)
                                                   .In(doc_.text()));
    return Named(source, mention.entity,
                 full ? v1::NAME_RESOLUTION_AS_WRITTEN
                      : v1::NAME_RESOLUTION_FULLER_FORM);
  };
  if (head_end == source.begin) return Described(source);
  const TokenRange core = {source.begin, head_end};
  if (const Mention* mention = named_at(head_end)) return name(*mention);
  const uint32_t noun_kinds = NameWordKinds(norm(core.end - 1));
  // "The harbour minister, Ilse Varga,": the name is the apposition.
  if (const Mention* mention = named_at(source.end)) {
    const uint32_t before = mention->tokens.begin - 1;
    if (before > source.begin && norm(before) == ",") return name(*mention);
  }
  const bool definite = norm(core.begin) == "the";
  if ((noun_kinds & kRole) != 0 && head_end == source.end && definite) {
    if (const auto person = FindRole(core)) {
      return Named(source, *person, v1::NAME_RESOLUTION_ROLE);
    }
  }
  if (definite && head_end == source.end) {
    if (const auto entity = FindByNoun(core)) {
      return Named(source, *entity, v1::NAME_RESOLUTION_ROLE);
    }
  }
  return Described(source);
}

}  // namespace claimdiff
