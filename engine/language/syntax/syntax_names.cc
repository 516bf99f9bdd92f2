#include "engine/language/syntax/syntax_names.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace claimdiff {
namespace {

// In the order of PosTag.
constexpr std::string_view kTagNames[] = {
    "NN",  "NNP",  "IN",   "DT",  "JJ",  "NNS",   "VBD",   "RB",  "VB",  "VBN",
    "CD",  "CC",   "VBG",  "PRP", "VBZ", "TO",    "PRP$",  "VBP", "POS", "MD",
    "WDT", "NNPS", "RP",   "WP",  "JJR", "WRB",   "JJS",   "RBR", "EX",  "RBS",
    "PDT", "UH",   "WP$",  "FW",  "ADD", "XX",    "AFX",   "LS",  ",",   ".",
    "``",  "''",   "HYPH", ":",   "$",   "-LRB-", "-RRB-", "SYM", "NFP",
};
static_assert(std::size(kTagNames) == kTags);

// In the order of Relation.
constexpr std::string_view kRelationNames[] = {
    "ROOT",     "punct",     "prep",     "pobj",   "compound",  "det",
    "nsubj",    "amod",      "dobj",     "aux",    "advmod",    "conj",
    "cc",       "poss",      "ccomp",    "nummod", "advcl",     "mark",
    "npadvmod", "relcl",     "xcomp",    "case",   "acl",       "auxpass",
    "appos",    "nsubjpass", "pcomp",    "nmod",   "attr",      "acomp",
    "neg",      "prt",       "quantmod", "agent",  "oprd",      "expl",
    "dative",   "dep",       "csubj",    "predet", "parataxis", "preconj",
    "intj",     "csubjpass", "meta",
};
static_assert(std::size(kRelationNames) == kRelations);

// Index of `name` in `names`, their number where it is not there.
template <size_t kSize>
uint8_t IndexOf(const std::string_view (&names)[kSize], std::string_view name) {
  return static_cast<uint8_t>(
      std::find(std::begin(names), std::end(names), name) - std::begin(names));
}

}  // namespace

std::string_view TagName(uint8_t tag) { return kTagNames[tag]; }
std::string_view RelationName(uint8_t relation) {
  return kRelationNames[relation];
}
uint8_t ParseTag(std::string_view name) { return IndexOf(kTagNames, name); }
uint8_t ParseRelation(std::string_view name) {
  return IndexOf(kRelationNames, name);
}

}  // namespace claimdiff
