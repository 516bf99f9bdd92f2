#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_TITLES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_TITLES_H_

// The titles that stand before names, with capitals and without.
//
//   then Vice Foreign Minister Rha Min-ju      |then ... Minister|
//   former secretary of state Ana Rell         |former ... state|
//   Assistant Secretary for Harbour Security Ana Rell
//   the Justice Department                     none: "Justice" is its name's

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

class NameTitles {
 public:
  // `kinds` is TokenNameKinds(doc). Both must outlive it.
  NameTitles(const Document& doc, const std::vector<uint32_t>& kinds)
      : doc_(doc), kinds_(kinds) {}

  // Where the name begins in a run of capitals, behind "Vice Foreign Minister",
  // "Arkansas Gov.", "Secretary of State" or "Republican"; `begin` where no
  // title stands before it. Linear in the run.
  uint32_t End(uint32_t begin, uint32_t end) const;

  // The title of the run that starts at token `begin` and has its name at
  // `name`: what of the run stands before the name, and what stands in lower
  // case before that: "then national security adviser", "former". Empty, at
  // the name, where there is none; not before token `first`. At most 6 tokens
  // are looked at.
  TokenRange Before(uint32_t begin, uint32_t name, uint32_t first) const;

 private:
  std::string_view norm(uint32_t i) const;
  bool Has(uint32_t i, uint32_t kinds) const {
    return (kinds_[i] & kinds) != 0;
  }
  uint32_t AfterRole(uint32_t i, uint32_t end) const;
  bool IsBody(uint32_t begin, uint32_t end) const;
  uint32_t OfficeBefore(uint32_t begin, uint32_t first) const;

  const Document& doc_;
  const std::vector<uint32_t>& kinds_;
};

// True for who heads the matter named behind "of" or "for": "secretary",
// "director". Takes a Document::norm form.
bool IsOffice(std::string_view norm);

// True for what a family's name is followed by, "jr." or "iii". Takes a
// Document::norm form.
bool IsNameSuffix(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_TITLES_H_
