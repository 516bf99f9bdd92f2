#ifndef CLAIMDIFF_ENGINE_EXTRACT_SOURCES_RESOLVE_SOURCE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SOURCES_RESOLVE_SOURCE_H_

// Who a source phrase means.
//
//   Harbour Minister Ilse Varga said ...   Ilse Varga   AS_WRITTEN
//   Varga added ...                        Ilse Varga   FULLER_FORM
//   She said ...                           Ilse Varga   PRONOUN
//   the harbour minister said ...          Ilse Varga   ROLE
//   two officials said ...                 two officials  DESCRIPTION
//   Pilots, who said ...                   Pilots       PRONOUN
//   nobody said ...                                     UNSPECIFIED
//
// Sources are resolved in the order of the text: who spoke last is a good
// guess for the next pronoun, and "she" tells the gender of a name whose given
// name does not. A pronoun means the likeliest of the people before it: near,
// the subject of a sentence, of its gender, not inside what somebody else is
// said to have said.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/base/span.h"
#include "engine/extract/mentions/mentions.h"
#include "engine/extract/mentions/role_finder.h"
#include "engine/extract/mentions/role_mentions.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

struct ResolvedSource {
  // Several people are joined: "Tom Roe and Ana Rell".
  std::string name;
  v1::NameResolution resolution = v1::NAME_RESOLUTION_UNSPECIFIED;
  // Where the name's fullest form stands, of several the first one's, if not at
  // the source itself.
  std::optional<ByteSpan> name_span;
  // Who it is: indices into Mentions::entities; empty for a description.
  std::vector<uint32_t> entities;
};

class SourceResolver {
 public:
  // `doc` and `mentions` must outlive the resolver.
  SourceResolver(const Document& doc, const Mentions& mentions);

  // Resolves the source of one attribution, which is not empty. Attributions
  // must come in the order of the text. Names inside `content` are not the
  // speaker's: nobody speaks of himself by name. Looks back over at most 64
  // mentions.
  ResolvedSource Resolve(TokenRange source,
                         const std::vector<TokenRange>& content);

  // Resolves a source in a headline, which names people in short before the
  // article does in full: whoever of that name it mentions most often. Linear
  // in the entities.
  ResolvedSource ResolveInHeadline(TokenRange source);

  // A quotation that stands alone: whoever spoke last; empty where nobody did.
  ResolvedSource Continue() const;

  // Forgets who spoke last, at the end of a part of the article.
  void EndSection();

 private:
  // Somebody spoken of: entities (several: together), or a description where
  // there are none.
  struct Speaker {
    std::vector<uint32_t> entities;
    std::string description;
    ByteSpan span;
    bool plural = false;
    bool person = false;  // of a description: a role or the like
    bool definite = false;
    Gender gender = Gender::kUnknown;
    uint32_t sentence = 0;
  };
  ResolvedSource Named(TokenRange source, std::vector<uint32_t> entities,
                       v1::NameResolution resolution);
  ResolvedSource Described(TokenRange source, TokenRange words,
                           v1::NameResolution resolution);
  ResolvedSource Means(TokenRange source, const Speaker& speaker);
  ResolvedSource Pronoun(TokenRange source,
                         const std::vector<TokenRange>& content);
  ResolvedSource Person(TokenRange source, Gender gender,
                        const std::vector<TokenRange>& content);
  ResolvedSource Group(TokenRange source,
                       const std::vector<TokenRange>& content);
  ResolvedSource Body(TokenRange source);
  ResolvedSource Relative(TokenRange source);
  std::optional<uint32_t> PersonAfter(uint32_t token, Gender gender) const;
  TokenRange FirstGroup(uint32_t sentence, uint32_t before,
                        const std::vector<TokenRange>& content) const;
  bool InContent(uint32_t token) const;
  bool MayBeBody(uint32_t entity) const;
  void Speak(Speaker speaker);
  std::string_view norm(uint32_t i) const;

  const Document& doc_;
  const Mentions& mentions_;
  const RoleFinder roles_;
  const std::vector<RoleMention> role_mentions_;
  std::vector<Gender> genders_;       // by entity; learnt from pronouns too
  std::vector<TokenRange> contents_;  // of the claims so far, by begin
  std::optional<Speaker> last_;
  std::optional<Speaker> last_plural_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SOURCES_RESOLVE_SOURCE_H_
