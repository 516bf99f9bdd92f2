#ifndef CLAIMDIFF_ENGINE_EXTRACT_LEXICON_OUTLETS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_LEXICON_OUTLETS_H_

// Which names are news outlets'.
//
//   OutletNamed("the NY Times")       "New York Times", from the table
//   OutletNamed("the Ellan Gazette")  "Ellan Gazette", by its last word
//   OutletNamed("the Times")          "": which of them only the article tells
//   OutletNamed("www.foxnews.com")    "Fox News", by its domain
//   OutletNamed("Port Ellan")         ""
//
// The table is data/outlets.tsv.

#include <string>
#include <string_view>

namespace claimdiff {

// The full name of the outlet that `written` names, "The" left out; empty where
// it names none. Case matters for names told by their last word: "good news" is
// no outlet. Takes valid UTF-8. Logarithmic in the table.
std::string OutletNamed(std::string_view written);

// True for the word that a second mention of an outlet is reduced to: "report",
// "newspaper", "paper", "outlet", "broadcaster", "agency", "magazine",
// "network". Takes a Document::norm form.
bool IsOutletNoun(std::string_view norm);

// True for last words of outlets' names: "times", "post", "news", "gazette".
// Takes a Document::norm form.
bool IsOutletLastWord(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_LEXICON_OUTLETS_H_
