#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_CONTEXT_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_CONTEXT_H_

// What is written around a name says who it is.
//
//   the mayor, Tom Roe, said          role "mayor"
//   Sen. Ana Rell (R-Tex.) said       roles "senator", "republican"; texas
//   Ana Rell, 59, a retired pilot,    role "retired pilot"
//   Orlo, a shipping company,         the name of an organisation: "company"

#include <string>
#include <vector>

#include "engine/extract/mentions/name_runs.h"
#include "engine/text/document.h"

namespace claimdiff {

struct NameContext {
  // Lower case, abbreviations of titles in full.
  std::vector<std::string> roles;
  std::vector<std::string> places;
  bool person = false;        // a role, an age or a party says so
  bool organisation = false;  // "a company" says so; it is among the roles
  bool female = false;        // a title or role of women
  bool male = false;
};

// `kinds` is TokenNameKinds(doc). Looks at no more than 24 tokens around the
// name.
NameContext ReadNameContext(const Document& doc,
                            const std::vector<uint32_t>& kinds,
                            const NameRun& run);

// The role that the words of a title are: "vice foreign minister", "senator"
// for "Sen.", "" for "Mr.".
std::string RoleOfTitle(const Document& doc, const std::vector<uint32_t>& kinds,
                        TokenRange title);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_NAME_CONTEXT_H_
