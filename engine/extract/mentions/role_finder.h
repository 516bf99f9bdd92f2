#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ROLE_FINDER_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ROLE_FINDER_H_

// Whom a description means that the article has named before.
//
//   Sen. Ana Rell (R-Tex.) met Mayor Tom Roe of the Harbour Authority.
//   the Texas senator    Ana Rell
//   the lawmaker         Ana Rell: a senator is one
//   the authority        Harbour Authority
//   both politicians     Ana Rell and Tom Roe
//   the finance senator  nobody
//
// A description fits where its head is a role of the person, or a wider word
// for one, and none of its other words is against it. Of several who fit, more
// words that they share with the description win, then who was named nearest
// and most often.

#include <optional>
#include <string_view>
#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

class RoleFinder {
 public:
  // `doc` and `mentions` must outlive it. Linear in the mentions.
  RoleFinder(const Document& doc, const Mentions& mentions);

  // The person, body or outlet, named before it, whom `core` means, a definite
  // noun phrase without what is hung on ("the vice foreign minister"). An index
  // into Mentions::entities.
  std::optional<uint32_t> Find(TokenRange core) const;

  // The people whom "the two ministers" or "both senators" mean, in the order
  // of their names; empty where there are not as many.
  std::vector<uint32_t> FindGroup(TokenRange core) const;

 private:
  struct Role {
    uint32_t entity;
    std::string_view words;  // "vice foreign minister"
    std::string_view head;   // "minister"
  };

  std::optional<uint32_t> FindPerson(TokenRange core) const;
  std::optional<uint32_t> FindBody(TokenRange core) const;
  std::optional<double> Fit(TokenRange core, const Role& role) const;
  bool Describes(TokenRange core, const Mention& mention) const;
  std::optional<uint32_t> LastMention(uint32_t entity, uint32_t before) const;
  std::string_view norm(uint32_t i) const;

  const Document& doc_;
  const Mentions& mentions_;
  std::vector<Role> roles_;
  // By entity: its mentions' indices, ascending.
  std::vector<std::vector<uint32_t>> mentions_of_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_ROLE_FINDER_H_
