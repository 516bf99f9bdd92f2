#ifndef CLAIMDIFF_ENGINE_EXTRACT_RESOLVE_SOURCE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_RESOLVE_SOURCE_H_

// Who a source phrase means.
//
//   Harbour Minister Ilse Varga said ...   Ilse Varga   AS_WRITTEN
//   Varga added ...                        Ilse Varga   FULLER_FORM
//   She said ...                           Ilse Varga   PRONOUN
//   the harbour minister said ...          Ilse Varga   ROLE
//   two officials said ...                 two officials  DESCRIPTION
//
// Sources are resolved in the order of the text: who spoke last is the best
// guess for the next pronoun, and "she" tells the gender of a name whose given
// name does not.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/base/span.h"
#include "engine/extract/mentions.h"
#include "engine/extract/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

struct ResolvedSource {
  std::string name;
  v1::NameResolution resolution = v1::NAME_RESOLUTION_UNSPECIFIED;
  // Where the name's fullest form stands, if not at the source itself.
  std::optional<ByteSpan> name_span;
};

class SourceResolver {
 public:
  // `doc` and `mentions` must outlive the resolver.
  SourceResolver(const Document& doc, const Mentions& mentions);

  // Resolves the source of one attribution. Attributions must come in the
  // order of the text. Names inside `content` are not the speaker's: nobody
  // speaks of himself by name. Looks back over at most 64 mentions.
  ResolvedSource Resolve(TokenRange source,
                         const std::vector<TokenRange>& content);

  // A quotation that stands alone: whoever spoke last; empty where nobody did.
  ResolvedSource Continue() const;

  // Forgets who spoke last, at the end of a part of the article.
  void EndSection();

 private:
  // An entity, or a description where `entity` is unset.
  struct Speaker {
    std::optional<uint32_t> entity;
    std::string description;
    ByteSpan span;
    bool plural = false;
    uint32_t sentence = 0;
  };

  ResolvedSource Named(TokenRange source, uint32_t entity,
                       v1::NameResolution resolution);
  ResolvedSource Described(TokenRange source);
  ResolvedSource Pronoun(TokenRange source,
                         const std::vector<TokenRange>& content);
  ResolvedSource Relative(TokenRange source);
  std::optional<uint32_t> FindPerson(uint32_t before, Gender gender,
                                     const std::vector<TokenRange>& content);
  std::optional<uint32_t> FindRole(TokenRange core) const;
  std::optional<uint32_t> FindByNoun(TokenRange core) const;
  void Speak(Speaker speaker);
  uint32_t SentenceOf(uint32_t token) const;
  std::string_view norm(uint32_t i) const;

  const Document& doc_;
  const Mentions& mentions_;
  std::vector<Gender> genders_;  // by entity; learnt from pronouns too
  std::optional<Speaker> last_;
  std::optional<Speaker> last_plural_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_RESOLVE_SOURCE_H_
