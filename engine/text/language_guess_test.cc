#include "engine/text/language_guess.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(LanguageGuessTest, GuessesLanguages) {
  const struct {
    std::string text;
    const char* language;
  } kCases[] = {
      {"The ferry sank off Port Ellan on Tuesday, the harbour master said. "
       "“Nobody asked for assistance,” he told reporters, and he did not know "
       "whether the radar had been working when the two ships met in the fog.",
       "en"},
      {"Die Fähre ist am Dienstag vor dem Hafen gesunken, sagte der "
       "Hafenmeister. „Niemand hat um Hilfe gebeten“, sagte er vor "
       "Journalisten, und er wisse nicht, ob das Radar gearbeitet habe, als "
       "die Schiffe im Nebel zusammenstießen.",
       "de"},
      {"Le ferry a coulé mardi au large du port, a déclaré le capitaine du "
       "port. « Personne n’a demandé d’aide », a-t-il dit aux journalistes, "
       "et il ne savait pas si le radar fonctionnait quand les deux navires "
       "se sont heurtés dans le brouillard.",
       "fr"},
      {"Паром затонул во вторник недалеко от порта, сообщил начальник порта. "
       "«Никто не просил о помощи», — сказал он журналистам.",
       "ru"},
      // Too short to tell, and empty.
      {"Ferry sinks.", ""},
      {"", ""},
      {std::string(300, '1'), ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(GuessLanguage(c.text), c.language) << c.text;
  }
}

TEST(LanguageGuessTest, CutsNoCharacterInTwo) {
  std::string text;
  while (text.size() < 2100) text += "Паром затонул во вторник. ";
  for (int i = 0; i < 3; ++i) {
    EXPECT_FALSE(GuessLanguage(text).empty()) << i;
    text.insert(0, "x");
  }
}

TEST(LanguageGuessTest, ComparesTags) {
  EXPECT_TRUE(IsSameLanguage("en", "en-GB"));
  EXPECT_TRUE(IsSameLanguage("EN_us", "en"));
  EXPECT_FALSE(IsSameLanguage("en", "enm"));
  EXPECT_FALSE(IsSameLanguage("en", "de"));
}

}  // namespace
}  // namespace claimdiff
