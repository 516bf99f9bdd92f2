#ifndef CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_NAMES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_NAMES_H_

// The names of parts of speech and of dependency relations.
//
//   TagName(kTagVbd)           "VBD"
//   RelationName(kRelNsubj)    "nsubj"
//   ParseTag("VBD")            kTagVbd
//   ParseRelation("obj")       kRelations: unknown
//
// Tags are the Penn Treebank's with OntoNotes' additions, relations the
// ClearNLP set, both as spaCy's English models write them. The numbers are
// stored in trained weights: a new name goes to the end.

#include <cstdint>
#include <string_view>

namespace claimdiff {

enum PosTag : uint8_t {
  // Tags of words.
  kTagNn,
  kTagNnp,
  kTagIn,
  kTagDt,
  kTagJj,
  kTagNns,
  kTagVbd,
  kTagRb,
  kTagVb,
  kTagVbn,
  kTagCd,
  kTagCc,
  kTagVbg,
  kTagPrp,
  kTagVbz,
  kTagTo,
  kTagPrpPoss,  // PRP$: his
  kTagVbp,
  kTagPos,  // 's
  kTagMd,
  kTagWdt,
  kTagNnps,
  kTagRp,
  kTagWp,
  kTagJjr,
  kTagWrb,
  kTagJjs,
  kTagRbr,
  kTagEx,
  kTagRbs,
  kTagPdt,
  kTagUh,
  kTagWpPoss,  // WP$: whose
  kTagFw,
  kTagAdd,  // addresses: www.example.com
  kTagXx,
  kTagAfx,
  kTagLs,
  // Tags of marks.
  kTagComma,
  kTagPeriod,  // . ? !
  kTagOpenQuote,
  kTagCloseQuote,
  kTagHyph,   // inside words
  kTagColon,  // : ; ... and dashes
  kTagDollar,
  kTagOpenBracket,   // -LRB-
  kTagCloseBracket,  // -RRB-
  kTagSym,
  kTagNfp,  // ornaments
  kTags,    // how many
};

enum Relation : uint8_t {
  kRelRoot,  // of the sentence; its head is -1
  kRelPunct,
  kRelPrep,
  kRelPobj,
  kRelCompound,
  kRelDet,
  kRelNsubj,
  kRelAmod,
  kRelDobj,
  kRelAux,
  kRelAdvmod,
  kRelConj,
  kRelCc,
  kRelPoss,
  kRelCcomp,
  kRelNummod,
  kRelAdvcl,
  kRelMark,
  kRelNpadvmod,
  kRelRelcl,
  kRelXcomp,
  kRelCase,
  kRelAcl,
  kRelAuxpass,
  kRelAppos,
  kRelNsubjpass,
  kRelPcomp,
  kRelNmod,
  kRelAttr,
  kRelAcomp,
  kRelNeg,
  kRelPrt,
  kRelQuantmod,
  kRelAgent,
  kRelOprd,
  kRelExpl,
  kRelDative,
  kRelDep,
  kRelCsubj,
  kRelPredet,
  kRelParataxis,
  kRelPreconj,
  kRelIntj,
  kRelCsubjpass,
  kRelMeta,
  kRelations,  // how many
};

// The name; tag < kTags, relation < kRelations.
std::string_view TagName(uint8_t tag);
std::string_view RelationName(uint8_t relation);

// The number of a name, kTags or kRelations where there is none such.
uint8_t ParseTag(std::string_view name);
uint8_t ParseRelation(std::string_view name);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_NAMES_H_
