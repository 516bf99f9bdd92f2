#include "tools/measure/article_pile.h"

#include <cstddef>
#include <iterator>
#include <random>
#include <string_view>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_replace.h"
#include "absl/time/civil_time.h"
#include "engine/base/fingerprint.h"
#include "engine/language/tables/tsv.h"
#include "tools/measure/pile_facts_data.h"

namespace claimdiff {
namespace {

constexpr uint32_t kFactsPerArticle = 11;
constexpr uint32_t kSpeakers = 4;
constexpr uint32_t kDays = 365;

// std::mt19937_64 is fixed by the standard; its distributions are not.
class Dice {
 public:
  Dice(uint64_t seed, uint64_t stream)
      : random_(CombineFingerprints(seed, stream)) {}

  uint32_t Below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }

  template <typename List>
  const auto& OneOf(const List& list) {
    return list[Below(static_cast<uint32_t>(std::size(list)))];
  }

 private:
  std::mt19937_64 random_;
};

std::string Capitalized(std::string word) {
  if (!word.empty() && 'a' <= word[0] && word[0] <= 'z') word[0] -= 'a' - 'A';
  return word;
}

std::string MadeUpName(Dice* dice) {
  constexpr const char* kOnsets[] = {"b", "br", "d", "f",  "g", "gr", "h",
                                     "k", "kl", "l", "m",  "n", "p",  "r",
                                     "s", "st", "t", "tr", "v", "w"};
  constexpr const char* kVowels[] = {"a", "e", "i", "o", "u", "ae", "ei"};
  constexpr const char* kEnds[] = {"l",  "n",  "r",  "s",   "rk", "nd",
                                   "lm", "rn", "sk", "rup", "vik"};
  std::string name = absl::StrCat(dice->OneOf(kOnsets), dice->OneOf(kVowels));
  if (dice->Below(2) == 0) {
    absl::StrAppend(&name, dice->OneOf(kOnsets), dice->OneOf(kVowels));
  }
  return Capitalized(absl::StrCat(name, dice->OneOf(kEnds)));
}

std::string MadeUpPlace(Dice* dice) {
  constexpr const char* kForms[] = {"Port $", "$", "New $", "$ Bay", "$ford"};
  return absl::StrReplaceAll(dice->OneOf(kForms), {{"$", MadeUpName(dice)}});
}

std::string MadeUpSpeaker(Dice* dice) {
  constexpr const char* kRoles[] = {
      "Mayor",          "Inspector",      "Councillor",        "Minister",
      "Professor",      "spokesman",      "spokeswoman",       "union leader",
      "harbour master", "chief engineer", "managing director", "lawyer"};
  constexpr const char* kFirstNames[] = {
      "Anna", "Jon",  "Mira", "Tomas", "Ellen", "Peter", "Ruth", "Karl",
      "Sara", "Emil", "Nora", "Hugo",  "Clara", "Simon", "Ida",  "Victor"};
  return absl::StrCat(dice->OneOf(kRoles), " ", dice->OneOf(kFirstNames), " ",
                      MadeUpName(dice));
}

// The last word of "Mayor Mira Holt".
std::string Surname(const std::string& speaker) {
  return speaker.substr(speaker.rfind(' ') + 1);
}

// What all articles of an event have in common.
struct Event {
  std::string_view theme;
  std::string place;
  std::string other_place;
  std::string body;
  std::string thing;
  std::string speakers[kSpeakers];
  absl::CivilDay day;
};

Event MakeEvent(Dice* dice) {
  static const auto& themes = *[] {
    auto* names = new std::vector<std::string_view>;
    for (const TsvRow& row : ParseTsv(PileFactsData())) {
      if (names->empty() || names->back() != row[0]) names->push_back(row[0]);
    }
    return names;
  }();
  constexpr const char* kBodies[] = {"$ Line", "$ Works", "the $ Society",
                                     "$ & Sons", "the $ Fund"};
  Event event;
  event.theme = dice->OneOf(themes);
  event.place = MadeUpPlace(dice);
  event.other_place = MadeUpPlace(dice);
  event.body =
      absl::StrReplaceAll(dice->OneOf(kBodies), {{"$", MadeUpName(dice)}});
  event.thing = MadeUpName(dice);
  for (std::string& speaker : event.speakers) speaker = MadeUpSpeaker(dice);
  event.day = absl::CivilDay(2031, 1, 1) + dice->Below(kDays);
  return event;
}

std::string WeekdayName(absl::CivilDay day) {
  constexpr const char* kNames[] = {"Monday",   "Tuesday", "Wednesday",
                                    "Thursday", "Friday",  "Saturday",
                                    "Sunday"};
  return kNames[static_cast<int>(absl::GetWeekday(day))];
}

// A fact of the event as one article states it. `common` throws what all
// articles agree on, `own` what this one makes of it.
std::string State(const Event& event, const TsvRow& fact, Dice* common,
                  Dice* own) {
  uint32_t n = 3 + common->Below(90);
  const uint32_t m = 3 + common->Below(90);
  const std::string weekday = WeekdayName(event.day + 1 + common->Below(5));
  if (own->Below(10) == 0) n += 1 + own->Below(5);
  return absl::StrReplaceAll(std::string(fact[1 + own->Below(2)]),
                             {{"{p}", event.place},
                              {"{q}", event.other_place},
                              {"{o}", event.body},
                              {"{x}", event.thing},
                              {"{n}", absl::StrCat(n)},
                              {"{m}", absl::StrCat(m)},
                              {"{w}", weekday}});
}

std::string Attribute(const std::string& fact, const std::string& speaker,
                      Dice* own) {
  switch (own->Below(4)) {
    case 0:
      return absl::StrCat(Capitalized(fact), ", ", speaker, " said.");
    case 1:
      return absl::StrCat(Capitalized(speaker), " said that ", fact, ".");
    case 2:
      return absl::StrCat("\"", Capitalized(fact), ",\" ", speaker,
                          " told reporters.");
    default:
      return absl::StrCat("According to ", speaker, ", ", fact, ".");
  }
}

template <typename T>
void Shuffle(std::vector<T>* list, Dice* dice) {
  for (size_t i = list->size(); i > 1; --i) {
    std::swap((*list)[i - 1], (*list)[dice->Below(static_cast<uint32_t>(i))]);
  }
}

std::string TextOf(const Event& event, uint64_t event_seed, Dice* own) {
  std::vector<std::pair<uint64_t, TsvRow>> facts;  // with their numbers
  for (const TsvRow& row : ParseTsv(PileFactsData())) {
    if (row[0] == event.theme) facts.emplace_back(facts.size(), row);
  }
  Shuffle(&facts, own);
  if (facts.size() > kFactsPerArticle) facts.resize(kFactsPerArticle);
  std::string text;
  bool is_known[kSpeakers] = {};
  for (const auto& [number, fact] : facts) {
    Dice common(event_seed, 1 + number);
    const uint32_t speaker = common.Below(kSpeakers);
    const std::string& full = event.speakers[speaker];
    const std::string name = is_known[speaker] ? Surname(full) : full;
    is_known[speaker] = true;
    absl::StrAppend(
        &text, Attribute(State(event, fact, &common, own), name, own), "\n");
  }
  return text;
}

}  // namespace

ArticlePile::ArticlePile(uint32_t articles, uint64_t seed,
                         uint32_t most_of_event)
    : seed_(seed) {
  Dice dice(seed, 0);
  while (places_.size() < articles) {
    const uint32_t size = 1 + dice.Below(most_of_event);
    for (uint32_t i = 0; i < size && places_.size() < articles; ++i) {
      places_.push_back({events_, i});
    }
    ++events_;
  }
  Shuffle(&places_, &dice);
}

v1::Article ArticlePile::Article(uint32_t n) const {
  const Place place = places_[n];
  const uint64_t event_seed = CombineFingerprints(seed_, 1 + place.event);
  Dice common(event_seed, 0);
  const Event event = MakeEvent(&common);
  Dice own(event_seed, 1000 + place.number);
  constexpr const char* kPapers[] = {"Herald", "Post", "Courier", "Gazette",
                                     "Chronicle"};
  v1::Article article;
  article.set_id(absl::StrCat(place.event, "-", place.number));
  article.set_outlet(
      absl::StrCat("The ", MadeUpName(&own), " ", own.OneOf(kPapers)));
  article.set_headline(absl::StrCat(Capitalized(std::string(event.theme)), ": ",
                                    event.body, " and ", event.place));
  const absl::CivilDay day = event.day + own.Below(2);
  article.set_published(
      absl::StrFormat("%04d-%02d-%02d", day.year(), day.month(), day.day()));
  article.set_language("en");
  article.set_text(TextOf(event, event_seed, &own));
  return article;
}

}  // namespace claimdiff
